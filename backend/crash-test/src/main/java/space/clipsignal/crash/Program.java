package space.clipsignal.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Another process, whose output goes to a file. None outlives the harness. */
final class Program {

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final Process process;

    private Program(Process process) {
        this.process = process;
        RUNNING.add(process);
    }

    /** Nothing of the terminal's own settings reaches the process. */
    static Program start(Path log, Map<String, String> settings, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("(STUDIO|SIMULATOR|TIKTOK|DATABASE|QUARKUS)_.*|JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(settings);
        try {
            return new Program(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: the process gets no chance to do anything more. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM, and waits for the end. */
    void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            process.waitFor();
            RUNNING.remove(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
