package space.clipsignal.tiktok.publish;

import java.net.URI;
import java.util.Objects;

/**
 * An accepted init: the name of the publish and where its bytes go. The URL is itself the credential; it ends one hour after it was handed
 * out, and the upload must be finished by then (<a
 * href="https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post">direct post</a>, checked 2026-11).
 */
public record UploadTicket(PublishId publishId, URI uploadUrl) {

    public UploadTicket {
        Objects.requireNonNull(publishId, "publishId");
        Objects.requireNonNull(uploadUrl, "uploadUrl");
    }

    @Override
    public String toString() {
        return "UploadTicket(" + publishId + ", hidden)";
    }
}
