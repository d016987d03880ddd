package space.clipsignal.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What one run is asked to do.
 *
 * @param seed decides what is posted, killed and spoilt; the same seed decides the same
 * @param folder everything of the run: database, TikTok, clips, logs
 * @param studio the packaged studio
 * @param resume go on with what the folder holds
 * @param atMost how long rounds may go on; what is left of the kills is left out then
 * @param sabotage let the studio store its publish ids too late: the run has to find doubled posts then
 * @param result where the figures go, as JSON
 */
record Settings(
        int kills,
        long seed,
        Path folder,
        Path studio,
        boolean resume,
        Duration atMost,
        boolean sabotage,
        Path result,
        String commit) {

    static Settings from(Map<String, String> values) {
        Path folder = Path.of(values.getOrDefault("FOLDER", ".run/crash-test")).toAbsolutePath();
        return new Settings(
                Integer.parseInt(values.getOrDefault("KILLS", "12")),
                Long.parseLong(values.getOrDefault("SEED", "7")),
                folder,
                Path.of(values.get("STUDIO_APP")).toAbsolutePath(),
                "1".equals(values.get("RESUME")),
                Duration.ofSeconds(Long.parseLong(values.getOrDefault("AT_MOST_SECONDS", "86400"))),
                "1".equals(values.get("SABOTAGE")),
                Path.of(values.getOrDefault(
                                "RESULT", folder.resolve("result.json").toString()))
                        .toAbsolutePath(),
                values.getOrDefault("COMMIT", "unknown"));
    }
}
