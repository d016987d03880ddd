package space.clipsignal.studio.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "account_token")
class TokenEntity {

    @Id
    UUID accountId;

    UUID workspaceId;
    byte[] accessToken;
    Instant accessExpiresAt;
    byte[] refreshToken;
    Instant refreshExpiresAt;
    int version;
}
