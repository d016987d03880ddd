package space.clipsignal.studio.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "webhook_delivery")
class DeliveryEntity {

    @Id
    UUID id;

    UUID workspaceId;
    UUID accountId;
    byte[] bodyHash;
    String signature;
    byte[] body;

    @Enumerated(EnumType.STRING)
    Verification verification;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    Instant receivedAt;
}
