package space.clipsignal.studio.videos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.AccountState;
import space.clipsignal.studio.account.TikTokAccess;
import space.clipsignal.studio.team.Member;
import space.clipsignal.studio.team.MemberId;
import space.clipsignal.studio.team.WorkspaceId;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.video.Video;
import space.clipsignal.tiktok.video.VideoPage;

class VideoPassTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final ScriptedAccess tikTok = new ScriptedAccess();
    private final RecordedVideos stored = new RecordedVideos();
    private final VideoPass pass = new VideoPass(tikTok, null, stored, InstantSource.fixed(NOW));

    @Test
    void readsPageAfterPageUntilTikTokHasNoMore() {
        tikTok.answers(page(500, "3"), page(200), page(OptionalLong.empty(), "2", "1"));

        pass.over(account(AccountState.CONNECTED, Scope.VIDEO_LIST));

        assertThat(stored.ids).containsExactly("3", "2", "1");
        assertThat(stored.completedAt).containsExactly(NOW);
    }

    @Test
    void aReadThatBreaksOffKeepsWhatItFoundAndForgetsNothing() {
        tikTok.answers(page(500, "3"), new TikTokException.RateLimited("slow down", "log"));
        var account = account(AccountState.CONNECTED, Scope.VIDEO_LIST);

        assertThatThrownBy(() -> pass.over(account)).isInstanceOf(TikTokException.RateLimited.class);

        assertThat(stored.ids).containsExactly("3");
        assertThat(stored.completedAt).isEmpty();
    }

    @Test
    void aCursorThatStandsStillIsAFailureAndNoEndlessLoop() {
        tikTok.answers(page(500, "3"), page(500, "3"));
        var account = account(AccountState.CONNECTED, Scope.VIDEO_LIST);

        assertThatThrownBy(() -> pass.over(account)).isInstanceOf(IllegalStateException.class);

        assertThat(stored.completedAt).isEmpty();
    }

    @Test
    void aScopeWithdrawnMeanwhileIsNoFailureOfTheJob() {
        tikTok.answers(new TikTokException.ScopeMissing(ErrorCode.SCOPE_NOT_AUTHORIZED, "gone", "log"));

        pass.over(account(AccountState.CONNECTED, Scope.VIDEO_LIST));

        assertThat(stored.completedAt).isEmpty();
    }

    @Test
    void asksNothingForAnAccountThatCannotBeRead() {
        pass.over(account(AccountState.DISCONNECTED, Scope.VIDEO_LIST));
        pass.over(account(AccountState.RECONNECT_NEEDED, Scope.VIDEO_LIST));
        pass.over(account(AccountState.CONNECTED, Scope.VIDEO_UPLOAD));

        assertThat(tikTok.calls).isZero();
    }

    private static VideoPage page(long cursor, String... ids) {
        return page(OptionalLong.of(cursor), ids);
    }

    private static VideoPage page(OptionalLong cursor, String... ids) {
        return new VideoPage(
                List.of(ids).stream().map(id -> VideoRows.video(id, 10)).toList(), cursor);
    }

    private static Account account(AccountState state, Scope... granted) {
        var workspace = new WorkspaceId(UUID.randomUUID());
        return new Account(
                new AccountId(UUID.randomUUID()),
                workspace,
                new Member(new MemberId(UUID.randomUUID()), workspace),
                "open-id",
                state,
                null,
                Set.of(granted),
                NOW,
                null,
                null);
    }

    /** Answers in order, with a page or with a failure. */
    private static final class ScriptedAccess extends TikTokAccess {

        private final ArrayDeque<Object> answers = new ArrayDeque<>();
        private int calls;

        void answers(Object... inOrder) {
            answers.addAll(List.of(inOrder));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T call(AccountId id, Function<AccessToken, T> call) {
            calls++;
            return switch (answers.remove()) {
                case TikTokException failure -> throw failure;
                case Object page -> (T) page;
            };
        }
    }

    private static final class RecordedVideos extends Videos {

        private final List<String> ids = new ArrayList<>();
        private final List<Instant> completedAt = new ArrayList<>();

        @Override
        void store(Account account, List<Video> videos, Instant readAt) {
            videos.forEach(video -> ids.add(video.id()));
        }

        @Override
        void complete(AccountId account, Instant readAt) {
            completedAt.add(readAt);
        }
    }
}
