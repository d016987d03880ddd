package space.clipsignal.studio.library.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import space.clipsignal.studio.library.probe.ProbeResult.Reason;
import space.clipsignal.studio.library.probe.ProbeResult.Unusable;
import space.clipsignal.studio.library.probe.ProbeResult.Video;

/** Reads ffprobe's JSON. A field that is missing is a failure: ffprobe ends well on files without anything in them. */
final class FfprobeAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> CODECS = Map.of("hevc", "H265");

    /** No video is longer; a file that says so would overflow what we count in. */
    private static final double MAX_SECONDS = Duration.ofDays(30).toSeconds();

    private FfprobeAnswer() {}

    static ProbeResult read(String json, Container container) {
        try {
            var answer = JSON.readTree(json);
            return StreamSupport.stream(answer.path("streams").spliterator(), false)
                    .filter(stream ->
                            stream.path("disposition").path("attached_pic").asInt() == 0)
                    .findFirst()
                    .map(stream -> video(stream, answer.path("format"), container))
                    .orElseGet(() -> new Unusable(Reason.NO_VIDEO));
        } catch (JsonProcessingException e) {
            return new Unusable(Reason.DAMAGED);
        }
    }

    private static ProbeResult video(JsonNode stream, JsonNode format, Container container) {
        var width = stream.path("width").asInt();
        var height = stream.path("height").asInt();
        var codec = stream.path("codec_name").asText("");
        var framesPerSecond = fraction(stream.path("avg_frame_rate").asText(""));
        if (width <= 0 || height <= 0 || codec.isEmpty() || framesPerSecond.isEmpty()) {
            return new Unusable(Reason.DAMAGED);
        }
        var seconds = format.path("duration").asDouble(0);
        if (!(seconds > 0 && seconds < MAX_SECONDS)) {
            return new Unusable(Reason.NO_LENGTH);
        }
        var turned = turned(stream);
        return new Video(
                container,
                CODECS.getOrDefault(codec, codec.toUpperCase(Locale.ROOT)),
                Duration.ofMillis(Math.round(seconds * 1000)),
                turned ? height : width,
                turned ? width : height,
                framesPerSecond.get());
    }

    /** Whether players turn the picture by a quarter. */
    private static boolean turned(JsonNode stream) {
        return StreamSupport.stream(stream.path("side_data_list").spliterator(), false)
                .map(data -> data.path("rotation").asInt())
                .anyMatch(degrees -> Math.abs(degrees) % 180 == 90);
    }

    /** "30000/1001" as 29.97; ffprobe writes "0/0" when it does not know. */
    private static Optional<Double> fraction(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        try {
            var value = Double.parseDouble(text.substring(0, slash)) / Double.parseDouble(text.substring(slash + 1));
            return Optional.of(Math.round(value * 1000) / 1000.0).filter(rate -> rate > 0 && Double.isFinite(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
