package space.clipsignal.studio.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How clips are sent. */
@ConfigMapping(prefix = "studio.publish")
interface PublishSettings {

    /** Preferred size of a chunk in bytes, 5,242,880 to 64,000,000; the plan stays within TikTok's rules. */
    @WithDefault("20000000")
    long chunkBytes();
}
