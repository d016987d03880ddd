package space.clipsignal.studio.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import space.clipsignal.studio.library.probe.Container;
import space.clipsignal.studio.library.probe.ProbeResult.Video;

@Entity
@Table(name = "clip")
class ClipEntity {

    @Id
    UUID id;

    UUID workspaceId;
    String fileName;
    String sha256;
    long sizeBytes;

    @Enumerated(EnumType.STRING)
    Container container;

    String videoCodec;
    long durationMillis;
    int width;
    int height;
    double framesPerSecond;
    Instant createdAt;

    /** Takes over what the probe found. */
    void describe(Video video) {
        container = video.container();
        videoCodec = video.codec();
        durationMillis = video.duration().toMillis();
        width = video.width();
        height = video.height();
        framesPerSecond = video.framesPerSecond();
    }

    /** The problems are worked out anew each time, because they follow from rules that change. */
    Clip clip() {
        var video = new Video(container, videoCodec, Duration.ofMillis(durationMillis), width, height, framesPerSecond);
        return new Clip(
                new ClipId(id),
                fileName,
                sha256,
                sizeBytes,
                container,
                videoCodec,
                durationMillis / 1000.0,
                width,
                height,
                framesPerSecond,
                TikTokLimits.problems(video, sizeBytes, fileName),
                createdAt);
    }
}
