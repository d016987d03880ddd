package space.clipsignal.studio.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountProblems;
import space.clipsignal.studio.account.TikTokAccess;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.publish.CreatorInfo;

/** What TikTok says about posting to an account, asked afresh each time, as its guidelines demand. */
@ApplicationScoped
class CreatorInfos {

    /** The avatar of an answer is gone after 2 hours (creator info, checked 2026-11); a page lives far shorter. */
    private static final Duration PAGE_LIFE = Duration.ofMinutes(30);

    @Inject
    CreatorInfoRepository rows;

    @Inject
    RateWindows windows;

    @Inject
    TikTokAccess access;

    @Inject
    TikTok tikTok;

    @Inject
    ObjectMapper json;

    @Inject
    InstantSource clock;

    /**
     * TikTok's answer of this moment.
     *
     * @throws ProblemException 403 if the account has not granted video.publish, 429 if it was asked too often
     */
    CreatorInfo ask(Account account) {
        if (!account.grants(Scope.VIDEO_PUBLISH)) {
            throw AccountProblems.scopeMissing(Scope.VIDEO_PUBLISH).exception();
        }
        windows.take(account.workspaceId(), account.id(), Limit.CREATOR_INFO);
        return access.call(account.id(), tikTok::creatorInfo);
    }

    /** Asks for a page that shows the answer, which is kept for that page's verdicts. */
    CreatorInfoView show(Account account) {
        var view = CreatorInfoView.of(account, ask(account), clock.instant());
        // After the call, so that no connection waits for TikTok; in one statement, so that two pages may ask at once.
        QuarkusTransaction.requiringNew().run(() -> rows.getEntityManager()
                .createNativeQuery("insert into creator_info (account_id, workspace_id, read_at, answer)"
                        + " values (?1, ?2, ?3, ?4) on conflict (account_id)"
                        + " do update set read_at = excluded.read_at, answer = excluded.answer")
                .setParameter(1, account.id().value())
                .setParameter(2, account.workspaceId().value())
                .setParameter(3, view.readAt())
                .setParameter(4, write(view))
                .executeUpdate());
        return view;
    }

    /** What the page shows, if it was asked for within its life. */
    @Transactional
    Optional<CreatorInfoView> shown(Account account) {
        return rows.findByIdOptional(account.id().value())
                .filter(row -> row.readAt.plus(PAGE_LIFE).isAfter(clock.instant()))
                .map(row -> read(row.answer));
    }

    private String write(CreatorInfoView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private CreatorInfoView read(String answer) {
        try {
            return json.readValue(answer, CreatorInfoView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
