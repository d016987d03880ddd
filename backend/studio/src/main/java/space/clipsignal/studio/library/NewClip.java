package space.clipsignal.studio.library;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a sender says about a file before its bytes come.
 *
 * @param fileName its name, trusted with nothing
 * @param announcedBytes how many bytes will come, if the sender says
 * @param idempotencyKey the sender's own name for this upload, if there is one
 */
public record NewClip(String fileName, OptionalLong announcedBytes, Optional<String> idempotencyKey) {

    static NewClip named(String fileName) {
        return new NewClip(fileName, OptionalLong.empty(), Optional.empty());
    }
}
