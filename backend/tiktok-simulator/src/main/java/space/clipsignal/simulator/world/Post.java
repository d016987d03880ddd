package space.clipsignal.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What one init call began.
 *
 * @param postInfo as it was received; null for a draft, which carries none
 */
public record Post(
        String publishId,
        String clientKey,
        String creatorId,
        Mode mode,
        JsonNode postInfo,
        Instant createdAt,
        Upload upload,
        Stage stage) {

    public String openId() {
        return Ids.openId(clientKey, creatorId);
    }

    public boolean uploading() {
        return stage instanceof Stage.Uploading;
    }

    public boolean running() {
        return uploading() || stage instanceof Stage.Processing;
    }

    public boolean failed() {
        return stage instanceof Stage.Failed;
    }

    Post with(Upload newUpload) {
        return new Post(publishId, clientKey, creatorId, mode, postInfo, createdAt, newUpload, stage);
    }

    Post with(Stage newStage) {
        return new Post(publishId, clientKey, creatorId, mode, postInfo, createdAt, upload, newStage);
    }
}
