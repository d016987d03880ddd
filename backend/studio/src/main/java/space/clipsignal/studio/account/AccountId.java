package space.clipsignal.studio.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import space.clipsignal.studio.platform.problem.RequestProblems;

/** Names a connected TikTok account of this studio. It is not TikTok's open id. */
public record AccountId(@JsonValue UUID value) {

    /** Reads an id as it stands in a path, a query or JSON; 422 if it is none. */
    @JsonCreator
    public static AccountId fromString(String text) {
        try {
            return new AccountId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw RequestProblems.invalid("accountId", "is not the id of an account")
                    .exception();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
