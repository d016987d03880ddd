package space.clipsignal.studio.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "member")
class MemberEntity {

    @Id
    UUID id;

    UUID workspaceId;
    String role;
    Instant createdAt;
}
