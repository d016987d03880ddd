package space.clipsignal.studio.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a connected TikTok account of this studio. It is not TikTok's open id. */
public record AccountId(@JsonValue UUID value) {

    /** Reads an id as it stands in a path, a query or JSON. */
    @JsonCreator
    public static AccountId fromString(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
