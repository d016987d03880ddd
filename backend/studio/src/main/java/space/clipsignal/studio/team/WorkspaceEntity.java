package space.clipsignal.studio.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "workspace")
class WorkspaceEntity {

    @Id
    UUID id;

    String name;
    Instant createdAt;
}
