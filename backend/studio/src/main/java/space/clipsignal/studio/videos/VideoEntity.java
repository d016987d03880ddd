package space.clipsignal.studio.videos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "video")
@IdClass(VideoKey.class)
class VideoEntity {

    @Id
    UUID accountId;

    @Id
    String id;

    UUID workspaceId;
    String title;
    String description;
    Instant createdAt;
    int durationSeconds;
    String coverUrl;
    String shareUrl;
    long viewCount;
    long likeCount;
    long commentCount;
    long shareCount;

    @Column(insertable = false, updatable = false)
    Double engagementRate;

    Instant readAt;
}
