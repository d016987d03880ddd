package space.clipsignal.studio.webhooks;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.crypto.Sha256;
import space.clipsignal.studio.platform.jobs.Jobs;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.tiktok.webhook.Verdict;

/** Takes deliveries in: what is rightly signed is stored once, together with the job that reads it. */
@ApplicationScoped
class WebhookInbox {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("webhook-inbox");

    /** The first try and these, one second apart and then twice as long each time: about a quarter of an hour. */
    private static final int RETRIES = 10;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    @Inject
    DeliveryRepository rows;

    @Inject
    DeliveryReader reader;

    @Inject
    Signatures signatures;

    @Inject
    MeterRegistry metrics;

    @Inject
    Jobs jobs;

    @Inject
    Ids ids;

    @Inject
    InstantSource clock;

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(TASK)
                .onFailure(FailureHandler.<Void>maxRetries(RETRIES)
                        .withBackoff(FIRST_WAIT, 2)
                        .thenRemove(failed -> reader.giveUp(
                                UUID.fromString(failed.getExecution().getId()))))
                .execute((job, context) -> reader.read(UUID.fromString(job.getId())));
    }

    /**
     * Stores a delivery with its job, in one transaction. Safe to repeat: the same body is stored once.
     *
     * @param signature the header as it came, null if it did not
     * @throws ProblemException 401 if it is not signed with the app's secret; nothing is stored then
     */
    void receive(String signature, byte[] body) {
        switch (signatures.judge(signature, body)) {
            case Verdict.Verified verified -> store(Verification.VERIFIED, signature, body);
            case Verdict.Stale stale -> store(Verification.STALE, signature, body);
            case Verdict.Rejected rejected -> {
                count(rejected.reason());
                throw WebhookProblems.notSigned().exception();
            }
        }
    }

    private void store(Verification verification, String signature, byte[] body) {
        var row = new DeliveryEntity();
        row.id = ids.next();
        row.bodyHash = Sha256.of(body);
        row.signature = signature;
        row.body = body;
        row.verification = verification;
        row.outcome = Outcome.PENDING;
        row.receivedAt = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            if (rows.insertIfNew(row)) {
                jobs.schedule(TASK.instance(row.id.toString()).build(), row.receivedAt);
            }
        });
        count(verification);
    }

    private void count(Enum<?> verdict) {
        metrics.counter("studio.webhooks.deliveries", "verdict", verdict.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
