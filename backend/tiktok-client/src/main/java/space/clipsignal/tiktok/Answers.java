package space.clipsignal.tiktok;

import java.util.function.Supplier;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;

/** Makes a call of a REST interface end in data or in a TikTokException, and in nothing else. */
final class Answers {

    private Answers() {}

    /** The data of a successful answer. */
    static <T> T data(Supplier<Envelope<T>> call) {
        Envelope<T> answer = ok(call);
        if (answer.data() == null) {
            throw Failures.nonsense(200, answer.error().logId(), null);
        }
        return answer.data();
    }

    /** A successful answer, which need not carry data. */
    static <T> Envelope<T> ok(Supplier<Envelope<T>> call) {
        Envelope<T> answer = ask(call);
        Envelope.Verdict error = answer.error();
        if (!error.code().equals(ErrorCode.OK.value())) {
            throw Failures.of(200, error.code(), error.message(), error.logId());
        }
        return answer;
    }

    /** Whatever came with HTTP 200. */
    static <T> Envelope<T> ask(Supplier<Envelope<T>> call) {
        Envelope<T> answer;
        try {
            answer = call.get();
        } catch (TikTokException understood) {
            throw understood;
        } catch (RuntimeException other) {
            // Not only ProcessingException: half an answer comes up as Vert.x's own, half a JSON as a
            // WebApplicationException with 400.
            throw Transport.unreachable(other);
        }
        if (answer == null || answer.error() == null || answer.error().code() == null) {
            throw Failures.nonsense(200, null, null);
        }
        return answer;
    }
}
