package space.clipsignal.studio.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.clipsignal.studio.platform.Installation;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.team.MemberId;
import space.clipsignal.studio.team.WorkspaceId;

/** The connected TikTok accounts. */
@ApplicationScoped
public class Accounts {

    @Inject
    AccountRepository rows;

    @Inject
    AccountMapper mapper;

    @Inject
    Installation installation;

    /** The accounts of a workspace, in the order they were connected. */
    @Transactional
    public List<Account> of(WorkspaceId workspace) {
        return rows.of(workspace).stream().map(mapper::account).toList();
    }

    /**
     * The account that a request means.
     *
     * @param id the one it names, or null if it names none, which is enough where there is only one
     * @throws ProblemException 404 if the workspace has no such account; 422 if it has several and none is named
     */
    @Transactional
    public Account choose(WorkspaceId workspace, AccountId id) {
        if (id != null) {
            return rows.in(workspace, id).map(mapper::account).orElseThrow(() -> AccountProblems.notFound()
                    .exception());
        }
        var all = of(workspace);
        return switch (all.size()) {
            case 0 -> throw AccountProblems.notFound().exception();
            case 1 -> all.get(0);
            default -> throw AccountProblems.accountRequired().exception();
        };
    }

    /** The account with this id, for work that no request asks for. */
    @Transactional
    public Optional<Account> find(AccountId id) {
        return rows.findByIdOptional(id.value()).map(mapper::account);
    }

    /** The account of this person, by TikTok's open id. */
    @Transactional
    public Optional<Account> byOpenId(String openId) {
        return rows.byOpenId(openId).map(mapper::account);
    }

    /** Whether a member runs this installation: the setting names an open id or username of an account of theirs. */
    @Transactional
    public boolean isOperator(MemberId member) {
        var operators = installation.operators().orElse(Set.of());
        return !operators.isEmpty()
                && rows.ownedBy(member).stream()
                        .anyMatch(row -> operators.contains(row.openId)
                                || (row.username != null && operators.contains(row.username)));
    }

    /** Notes that all videos of an account were read at {@code at}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void videosRead(AccountId id, Instant at) {
        rows.findById(id.value()).videosReadAt = at;
    }
}
