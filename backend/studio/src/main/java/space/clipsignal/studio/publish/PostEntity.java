package space.clipsignal.studio.publish;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "post")
class PostEntity {

    @Id
    UUID id;

    UUID workspaceId;
    UUID accountId;
    UUID clipId;

    @Enumerated(EnumType.STRING)
    PublishMode mode;

    String clipFileName;
    long sizeBytes;

    String title;
    String privacyLevel;
    boolean allowComment;
    boolean allowDuet;
    boolean allowStitch;
    boolean yourBrand;
    boolean brandedContent;
    boolean aiGenerated;
    Integer coverTimestampMs;

    String state;
    int version;
    int attempts;
    int starts;
    String publishId;
    byte[] uploadUrl;
    Instant uploadExpiresAt;
    Long uploadChunkBytes;
    long bytesSent;
    String failReason;
    String failLogId;
    String[] publicVideoIds;
    Instant stateSince;
    Instant scheduledAt;
    Instant checkedAt;
    Instant initialisedAt;
    Instant createdAt;
    Instant updatedAt;
}
