package space.clipsignal.studio.publish;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who consented to which declaration, for which post, when. */
@Entity
@Table(name = "consent_receipt")
class ReceiptEntity {

    @Id
    UUID postId;

    UUID workspaceId;
    UUID memberId;
    String declaration;
    Instant consentedAt;
}
