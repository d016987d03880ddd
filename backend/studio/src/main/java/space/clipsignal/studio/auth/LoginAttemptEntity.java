package space.clipsignal.studio.auth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "login_attempt")
class LoginAttemptEntity {

    @Id
    byte[] stateHash;

    byte[] browserHash;
    byte[] codeVerifier;
    String returnTo;
    Instant expiresAt;
}
