package space.clipsignal.studio.publish;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "rate_window")
class RateWindowEntity {

    @Id
    String id;

    UUID workspaceId;
    UUID accountId;
    Instant[] calls;
}
