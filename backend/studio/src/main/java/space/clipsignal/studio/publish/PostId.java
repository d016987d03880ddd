package space.clipsignal.studio.publish;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a post of this studio. It is not TikTok's publish id. */
public record PostId(@JsonValue UUID value) {

    /** Reads an id as it stands in a path or JSON. */
    @JsonCreator
    public static PostId fromString(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
