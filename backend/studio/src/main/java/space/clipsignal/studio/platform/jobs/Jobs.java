package space.clipsignal.studio.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import space.clipsignal.studio.platform.Ids;

/**
 * Schedules jobs and runs them. A feature produces its {@link Task}s as CDI beans; whatever is scheduled inside a
 * transaction is there exactly when that transaction commits.
 */
@ApplicationScoped
public class Jobs {

    /** A replica that has not been heard of for this long times {@link #MISSED_HEARTBEATS} is taken for dead. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED_HEARTBEATS = 6;
    private static final Duration POLL = Duration.ofMillis(250);
    /** Virtual ones: most wait for TikTok, and slow uploads must not keep webhooks and questions from their turn. */
    private static final int THREADS = 64;

    private final Scheduler scheduler;

    Jobs(DataSource dataSource, InstantSource clock, Ids ids, @Any Instance<Task<?>> tasks) {
        List<Task<?>> known = tasks.stream().<Task<?>>map(task -> task).toList();
        scheduler = Scheduler.create(dataSource, known)
                .threads(THREADS)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .schedulerName(new SchedulerName.Fixed("studio-" + ids.next()))
                .build();
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    /** Adds a job; one of the same task and id that exists already stays as it is. */
    public <T> void schedule(TaskInstance<T> job, Instant at) {
        scheduler.scheduleIfNotExists(job, at);
    }

    /** Moves a job forward to {@code at} unless it is running or due earlier; nothing if there is no such job. */
    public void hasten(TaskInstanceId job, Instant at) {
        scheduler
                .getScheduledExecution(job)
                .filter(e -> !e.isPicked() && e.getExecutionTime().isAfter(at))
                .ifPresent(e -> scheduler.reschedule(job, at));
    }

    /** Takes a job away; nothing if there is none. */
    public void cancel(TaskInstanceId job) {
        if (scheduler.getScheduledExecution(job).isPresent()) {
            scheduler.cancel(job);
        }
    }
}
