package space.clipsignal.studio.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.clipsignal.studio.publish.PostState.CanFail;
import space.clipsignal.studio.publish.PostState.CanSettle;
import space.clipsignal.studio.publish.PostState.Failure;
import space.clipsignal.studio.publish.PostState.InInbox;
import space.clipsignal.studio.publish.PostState.Published;

/** What TikTok says of a post, by status answer or webhook: one meaning, and one place that turns it into a state. */
sealed interface TikTokWord {

    /** The state that follows from this word; empty if it brings nothing new. */
    Optional<PostState> after(PostState state);

    /** The draft lies in the creator's inbox. */
    record Delivered() implements TikTokWord {
        @Override
        public Optional<PostState> after(PostState state) {
            return state instanceof CanSettle s && !(s instanceof InInbox)
                    ? Optional.of(s.deliver())
                    : Optional.empty();
        }
    }

    /** A post was published, with the ids of what the public may see, if any. */
    record Posted(List<String> publicVideoIds) implements TikTokWord {
        @Override
        public Optional<PostState> after(PostState state) {
            return switch (state) {
                case CanSettle s -> Optional.of(s.publish(publicVideoIds));
                case Published p -> {
                    var all = new ArrayList<>(p.publicVideoIds());
                    publicVideoIds.stream().filter(id -> !all.contains(id)).forEach(all::add);
                    yield all.size() == p.publicVideoIds().size() ? Optional.empty() : Optional.of(p.with(all));
                }
                default -> Optional.empty();
            };
        }
    }

    /** A video is no longer to be seen by the public. */
    record Hidden(String videoId) implements TikTokWord {
        @Override
        public Optional<PostState> after(PostState state) {
            return state instanceof Published p && p.publicVideoIds().contains(videoId)
                    ? Optional.of(p.with(p.publicVideoIds().stream()
                            .filter(id -> !id.equals(videoId))
                            .toList()))
                    : Optional.empty();
        }
    }

    /** It failed for good. */
    record Refused(Failure failure) implements TikTokWord {
        @Override
        public Optional<PostState> after(PostState state) {
            return state instanceof CanFail f ? Optional.of(f.fail(failure)) : Optional.empty();
        }
    }

    /** TikTok is still at it. */
    record Underway() implements TikTokWord {
        @Override
        public Optional<PostState> after(PostState state) {
            return Optional.empty();
        }
    }
}
