package space.clipsignal.studio.library;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The library's settings. */
@ConfigMapping(prefix = "studio.library")
interface LibrarySettings {

    /** The largest clip; TikTok itself takes 4 GB. */
    @WithDefault("4G")
    MemorySize maxClipSize();

    /** Room that uploads leave on the disk, which the embedded database shares. */
    @WithDefault("256M")
    MemorySize reservedDisk();

    /** How long examining a file may take; a real video takes some 50 ms. */
    @WithDefault("15S")
    Duration probeTimeout();
}
