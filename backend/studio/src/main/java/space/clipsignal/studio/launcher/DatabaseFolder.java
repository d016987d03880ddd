package space.clipsignal.studio.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the embedded PostgreSQL: its cluster, its unpacked binaries, and the port and password it keeps for life. */
record DatabaseFolder(Path directory, int port, String password) {

    static DatabaseFolder open(Path directory) throws IOException {
        PrivateFile.directory(directory);
        if (!Files.exists(directory.resolve("initialised"))) {
            // A start that was killed inside initdb leaves a cluster that no later start can use. Nothing was ever
            // stored in it.
            delete(directory.resolve("cluster"));
        } else if (!Files.exists(directory.resolve("password"))) {
            throw new RefusedStart(
                    "STUDIO_DATA: %s is gone, and without it the database does not open; put it back, or empty the data folder."
                            .formatted(directory.resolve("password")));
        }
        String password = PrivateFile.readOrCreate(directory.resolve("password"), EncryptionKeys::generate);
        return new DatabaseFolder(directory, port(directory), password);
    }

    /** The remembered port, as long as it is ours: free, or held by the server of this very cluster that a killed studio left behind. */
    private static int port(Path directory) throws IOException {
        Path file = directory.resolve("port");
        if (Files.exists(file)) {
            int remembered = Integer.parseInt(Files.readString(file).trim());
            if (FreePort.isFree("localhost", remembered) || isHeldByOurs(directory, remembered)) {
                return remembered;
            }
        }
        int port = FreePort.any();
        PrivateFile.write(file, Integer.toString(port));
        return port;
    }

    /** PostgreSQL writes its process id and port into the first and fourth line of postmaster.pid. */
    private static boolean isHeldByOurs(Path directory, int port) throws IOException {
        Path pidFile = directory.resolve("cluster/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        List<String> lines = Files.readAllLines(pidFile);
        boolean samePort = lines.size() > 3 && lines.get(3).trim().equals(Integer.toString(port));
        Optional<ProcessHandle> server =
                samePort ? ProcessHandle.of(Long.parseLong(lines.get(0).trim())) : Optional.empty();
        return server.map(ProcessHandle::isAlive).orElse(false);
    }

    Path cluster() {
        return directory.resolve("cluster");
    }

    Path binaries() {
        return directory.resolve("binaries");
    }

    Path passwordFile() {
        return directory.resolve("password");
    }

    void markInitialised() throws IOException {
        PrivateFile.readOrCreate(directory.resolve("initialised"), () -> "The cluster was made completely.");
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return directory.toString();
    }
}
