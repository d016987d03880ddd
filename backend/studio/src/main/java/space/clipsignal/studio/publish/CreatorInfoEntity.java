package space.clipsignal.studio.publish;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "creator_info")
class CreatorInfoEntity {

    @Id
    UUID accountId;

    UUID workspaceId;
    Instant readAt;
    String answer;
}
