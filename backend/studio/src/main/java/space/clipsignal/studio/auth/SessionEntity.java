package space.clipsignal.studio.auth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "web_session")
class SessionEntity {

    @Id
    byte[] tokenHash;

    UUID workspaceId;
    UUID memberId;
    Instant createdAt;
    Instant expiresAt;
}
