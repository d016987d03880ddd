package space.clipsignal.studio.publish;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "post_timeline")
class TimelineEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID workspaceId;
    UUID postId;

    @Enumerated(EnumType.STRING)
    PostStatus state;

    Instant at;

    @Enumerated(EnumType.STRING)
    Source source;

    String detail;
}
