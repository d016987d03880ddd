package space.clipsignal.studio.auth;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import space.clipsignal.studio.account.AccountDisconnected;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.crypto.Sha256;
import space.clipsignal.studio.team.Member;
import space.clipsignal.studio.team.MemberId;
import space.clipsignal.studio.team.WorkspaceId;

/** The sessions of this installation; only the hash of a session's token is stored. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<SessionEntity, byte[]> {

    @Inject
    AuthSettings settings;

    @Inject
    Ids ids;

    @Inject
    InstantSource clock;

    /** Opens a session for {@code member} and returns its token, which nothing else knows. */
    @Transactional
    String open(Member member) {
        delete("expiresAt < ?1", clock.instant());
        var token = ids.token();
        var row = new SessionEntity();
        row.tokenHash = Sha256.of(token);
        row.workspaceId = member.workspaceId().value();
        row.memberId = member.id().value();
        row.createdAt = clock.instant();
        row.expiresAt = row.createdAt.plus(settings.sessionLife());
        persist(row);
        return token;
    }

    @Transactional
    Optional<Member> find(String token) {
        return findByIdOptional(Sha256.of(token))
                .filter(row -> row.expiresAt.isAfter(clock.instant()))
                .map(row -> new Member(new MemberId(row.memberId), new WorkspaceId(row.workspaceId)));
    }

    @Transactional
    void close(String token) {
        deleteById(Sha256.of(token));
    }

    /** Logging in is done with the account: who disconnects it is logged out, in every browser. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onDisconnected(@Observes AccountDisconnected event) {
        if (event.here()) {
            delete("memberId", event.owner().value());
        }
    }
}
