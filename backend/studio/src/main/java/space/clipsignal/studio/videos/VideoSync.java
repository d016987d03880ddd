package space.clipsignal.studio.videos;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import space.clipsignal.studio.account.AccountConnected;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.platform.jobs.Jobs;

/**
 * Reads the videos of each account again and again, with one job per account.
 *
 * <p>An account that cannot be read keeps its job, which only looks again at its next turn: were it taken away, a login
 * at that very moment could be missed.
 */
@ApplicationScoped
class VideoSync {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("video-sync");

    /** TikTok counts calls by the minute. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    @Inject
    VideoPass pass;

    @Inject
    Accounts accounts;

    @Inject
    Jobs jobs;

    @Inject
    VideoSettings settings;

    @Inject
    InstantSource clock;

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.custom(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .execute((job, context) -> {
                    accounts.find(AccountId.fromString(job.getId())).ifPresent(pass::over);
                    return (complete, next) ->
                            next.reschedule(complete, clock.instant().plus(settings.syncEvery()));
                });
    }

    /** A new login may show videos that were hidden before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onConnected(@Observes AccountConnected connected) {
        readSoon(connected.id());
    }

    /** Asks for a read as soon as a worker is free; one that is under way is enough. */
    @Transactional
    void readSoon(AccountId account) {
        var job = TASK.instance(account.toString()).build();
        jobs.schedule(job, clock.instant());
        jobs.hasten(job, clock.instant());
    }
}
