package space.clipsignal.studio.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.team.Caller;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<DeliveryEntity, UUID> {

    /** Adds a row unless one with the same body is there; says whether it did. */
    boolean insertIfNew(DeliveryEntity row) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into webhook_delivery
                                  (id, body_hash, signature, body, verification, outcome, received_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                                on conflict (body_hash) do nothing""")
                        .setParameter(1, row.id)
                        .setParameter(2, row.bodyHash)
                        .setParameter(3, row.signature)
                        .setParameter(4, row.body)
                        .setParameter(5, row.verification.name())
                        .setParameter(6, row.outcome.name())
                        .setParameter(7, row.receivedAt)
                        .executeUpdate()
                == 1;
    }

    /** The newest {@code limit} rows behind {@code cursor} that {@code caller} may see. */
    List<DeliveryEntity> page(Caller caller, Optional<Cursor> cursor, int limit) {
        var query = new StringBuilder("(workspaceId = ?1" + (caller.operator() ? " or workspaceId is null)" : ")"));
        var parameters = new ArrayList<Object>(List.of(caller.workspaceId().value()));
        cursor.ifPresent(place -> {
            query.append(" and (receivedAt < ?2 or (receivedAt = ?2 and id < ?3))");
            parameters.add(place.instant(0));
            parameters.add(place.id(1));
        });
        return find(query.append(" order by receivedAt desc, id desc").toString(), parameters.toArray())
                .page(0, limit)
                .list();
    }

    /** Forgets what was received before {@code oldest}. */
    void forgetBefore(Instant oldest) {
        delete("receivedAt < ?1", oldest);
    }
}
