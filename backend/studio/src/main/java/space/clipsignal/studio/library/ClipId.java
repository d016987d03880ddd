package space.clipsignal.studio.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a clip. */
public record ClipId(@JsonValue UUID value) {

    /** Reads an id as it stands in a path, a query or JSON. */
    @JsonCreator
    public static ClipId fromString(String text) {
        return new ClipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
