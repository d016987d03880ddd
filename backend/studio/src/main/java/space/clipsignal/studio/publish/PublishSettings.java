package space.clipsignal.studio.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How clips are sent. */
@ConfigMapping(prefix = "studio.publish")
interface PublishSettings {

    /** Preferred size of a chunk in bytes, 5,242,880 to 64,000,000; the plan stays within TikTok's rules. */
    @WithDefault("20000000")
    long chunkBytes();

    /** Wait before the second try of a step that failed in passing; doubles with each further one. */
    @WithDefault("2S")
    Duration firstRetry();
}
