package space.clipsignal.studio.publish;

import java.time.Instant;
import space.clipsignal.studio.platform.problem.Problem;
import space.clipsignal.studio.platform.problem.ProblemException;

/** One more call now would be one too many for TikTok. Nothing was sent. */
final class QuotaUsed extends ProblemException {

    private final transient Instant freeAt;

    QuotaUsed(Limit limit, Instant freeAt) {
        super(Problem.of(
                        429,
                        "quota-used",
                        "TikTok would refuse one more now",
                        "TikTok limits " + limit.words() + "; there is room again at " + freeAt + ".")
                .withNextStep("Wait until then. Posts that wait go on by themselves."));
        this.freeAt = freeAt;
    }

    /** When there is room again. */
    Instant freeAt() {
        return freeAt;
    }
}
