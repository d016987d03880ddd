package space.clipsignal.studio.publish;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import space.clipsignal.studio.platform.jobs.Jobs;

/** The one job of a post: it lives as long as there is something left to do or to ask, and is due when that is. */
@ApplicationScoped
class PostJobs {

    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("post");

    /** After a failure of our own; TikTok's failures have their own waits. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    @Inject
    Jobs jobs;

    /** Makes sure that the post has a job, inside the caller's transaction. */
    void add(PostId post, Instant at) {
        jobs.schedule(JOB.instance(post.toString()).build(), at);
    }

    /** Makes the post's job due now, if it has one. */
    void hasten(PostId post, Instant at) {
        jobs.hasten(JOB.instanceId(post.toString()), at);
    }

    @Produces
    @Singleton
    static Task<Void> task(Publisher publisher) {
        return Tasks.custom(JOB)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .execute((instance, context) -> publisher
                        .run(PostId.fromString(instance.getId()))
                        .<CompletionHandler<Void>>map(
                                at -> (complete, operations) -> operations.reschedule(complete, at))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
