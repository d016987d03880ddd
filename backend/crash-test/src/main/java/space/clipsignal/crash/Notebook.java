package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What has happened in a run so far, one line of JSON after another, so that it can be resumed. */
final class Notebook {

    private final Path file;

    Notebook(Path file) {
        this.file = file;
    }

    synchronized void write(JsonNode line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<JsonNode> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Json::parse).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
