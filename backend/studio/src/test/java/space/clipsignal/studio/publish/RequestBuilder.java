package space.clipsignal.studio.publish;

import java.util.UUID;
import space.clipsignal.studio.library.ClipId;

/** Builds requests that differ from an allowed Direct Post in one thing. */
final class RequestBuilder {

    private static final ClipId CLIP = new ClipId(new UUID(0, 1));

    private Boolean consent = true;
    private String title;
    private PrivacyChoice privacy = PrivacyChoice.PUBLIC_TO_EVERYONE;
    private Boolean interactions;
    private Boolean disclose;
    private Boolean yourBrand;
    private Boolean branded;
    private Integer cover;

    static PublishRequest draft() {
        return new PublishRequest(
                PublishMode.DRAFT, null, CLIP, true, null, null, null, null, null, null, null, null, null, null, null);
    }

    RequestBuilder consent(Boolean value) {
        consent = value;
        return this;
    }

    RequestBuilder title(String value) {
        title = value;
        return this;
    }

    RequestBuilder privacy(PrivacyChoice value) {
        privacy = value;
        return this;
    }

    RequestBuilder interactions(Boolean all) {
        interactions = all;
        return this;
    }

    RequestBuilder disclosure(Boolean on, Boolean own, Boolean third) {
        disclose = on;
        yourBrand = own;
        branded = third;
        return this;
    }

    RequestBuilder cover(Integer millis) {
        cover = millis;
        return this;
    }

    PublishRequest build() {
        return new PublishRequest(
                PublishMode.DIRECT,
                null,
                CLIP,
                consent,
                null,
                title,
                privacy,
                interactions,
                interactions,
                interactions,
                disclose,
                yourBrand,
                branded,
                null,
                cover);
    }
}
