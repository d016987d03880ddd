package space.clipsignal.studio.publish;

import space.clipsignal.studio.platform.problem.Problem;
import space.clipsignal.tiktok.publish.CreatorInfo;

/** What can be wrong with asking for a post. */
final class PublishProblems {

    private PublishProblems() {}

    static Problem notFound() {
        return Problem.of(404, "post-not-found", "No such post", "This workspace has no post with this id.")
                .withNextStep("Take an id from GET /publish.");
    }

    static Problem cannotPostNow(CreatorInfo.CannotPost answer) {
        var explanation = Explanation.of(answer.code().value());
        return Problem.of(409, "cannot-post-now", "This account cannot post now", explanation.meaning())
                .withNextStep(explanation.nextStep())
                .withLogId(answer.logId().orElse(null));
    }

    static Problem tooLateToChange(PostStatus status) {
        return Problem.of(
                        409,
                        "too-late-to-change",
                        "It is too late to change this post",
                        "Only a SCHEDULED post can be changed; this one is " + status + ".")
                .withNextStep("Cancel it if it is still QUEUED, or send a new one.");
    }

    static Problem noRetry(PostEntity row) {
        var why = row.failReason == null
                ? "Only a FAILED post can be tried again; this one is " + PostMapper.status(row) + "."
                : Explanation.of(row.failReason).sentence();
        return Problem.of(409, "no-retry", "Trying again would not help", why)
                .withNextStep("Send a new post with what needs to change.");
    }

    static Problem notInDoubt(PostStatus status) {
        return Problem.of(
                        409,
                        "not-in-doubt",
                        "Nothing is in doubt",
                        "Only a post IN_DOUBT is settled by a person; this one is " + status + ".")
                .withNextStep("Follow the post under GET /publish/{id}.");
    }

    static Problem tooLateToCancel(PostStatus status) {
        return Problem.of(
                        409,
                        "too-late-to-cancel",
                        "It is too late to cancel",
                        "The post is " + status + ": bytes may already be at TikTok.")
                .withNextStep("Wait for the outcome. A published post can only be deleted in the TikTok app.");
    }
}
