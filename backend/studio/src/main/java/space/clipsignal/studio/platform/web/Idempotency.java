package space.clipsignal.studio.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import space.clipsignal.studio.platform.problem.Problem;
import space.clipsignal.studio.platform.problem.ProblemException;

/** Remembers which key had which effect; a key commits together with its effect. */
@ApplicationScoped
public class Idempotency {

    /** A key is remembered for at least so long. */
    private static final Duration MEMORY = Duration.ofDays(7);

    @Inject
    EntityManager entities;

    @Inject
    InstantSource clock;

    /**
     * The id of what this key created before; empty if it is new or absent.
     *
     * @throws ProblemException 422 if it was used with another body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> effect(UUID workspace, IdempotencyKey key) {
        return key.key().flatMap(name -> row(workspace, name)).map(row -> same(row, key));
    }

    /**
     * The id of what this key creates: a new one from {@code id} for the first request, the first one's for all others.
     *
     * @throws ProblemException 422 if it was used with another body, 409 while the first request is still running
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID once(UUID workspace, IdempotencyKey key, Supplier<UUID> id) {
        if (key.key().isEmpty()) {
            return id.get();
        }
        var name = key.key().get();
        lock(workspace, name);
        return row(workspace, name).map(row -> same(row, key)).orElseGet(() -> insert(workspace, name, key, id.get()));
    }

    /** Whoever holds the lock is working on this key; it goes with the transaction, even if the server is killed. */
    private void lock(UUID workspace, String name) {
        var free = (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, workspace + name)
                .getSingleResult();
        if (!free) {
            throw Problem.of(
                            409,
                            "idempotency-key-in-use",
                            "The first request is still running",
                            "A request with this Idempotency-Key is being worked on.")
                    .withNextStep("Send it again in a moment: the answer will be the first one's.")
                    .exception();
        }
    }

    private Optional<Object[]> row(UUID workspace, String name) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select request_hash, effect_id from idempotency_key where workspace_id = ?1 and key = ?2",
                        Object[].class)
                .setParameter(1, workspace)
                .setParameter(2, name)
                .uniqueResultOptional();
    }

    private UUID insert(UUID workspace, String name, IdempotencyKey key, UUID effect) {
        entities.createNativeQuery("delete from idempotency_key where created_at < ?1")
                .setParameter(1, clock.instant().minus(MEMORY))
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into idempotency_key (workspace_id, key, request_hash, effect_id, created_at)"
                                + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, workspace)
                .setParameter(2, name)
                .setParameter(3, key.requestHash())
                .setParameter(4, effect)
                .setParameter(5, clock.instant())
                .executeUpdate();
        return effect;
    }

    private static UUID same(Object[] row, IdempotencyKey key) {
        if (!row[0].equals(key.requestHash())) {
            throw Problem.of(
                            422,
                            "idempotency-key-reused",
                            "The key stands for another request",
                            "This Idempotency-Key was used with another body.")
                    .withNextStep("Take a new key for a new request.")
                    .exception();
        }
        return (UUID) row[1];
    }
}
