package space.clipsignal.studio.videos;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often videos are read. */
@ConfigMapping(prefix = "studio.videos")
interface VideoSettings {

    /** Time between two reads of an account's videos. */
    @WithDefault("15M")
    Duration syncEvery();
}
