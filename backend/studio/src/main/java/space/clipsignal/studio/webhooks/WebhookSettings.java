package space.clipsignal.studio.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are judged and how long they are kept. */
@ConfigMapping(prefix = "studio.webhooks")
interface WebhookSettings {

    /** How far a signature's time may be from ours for its event to be believed as it stands. */
    @WithDefault("5M")
    Duration tolerance();

    /** How long deliveries are kept. TikTok repeats one for 72 h, so less would let a repeated one in twice. */
    @WithDefault("90D")
    Duration retention();
}
