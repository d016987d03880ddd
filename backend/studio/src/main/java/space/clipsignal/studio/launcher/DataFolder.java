package space.clipsignal.studio.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import space.clipsignal.simulator.world.App;
import space.clipsignal.studio.launcher.TikTokSide.Credentials;

/** The one folder with everything that must survive a restart. A lock keeps a second studio out; the kernel drops it with the process. */
final class DataFolder implements AutoCloseable {
    private final Path directory;
    private final FileChannel lockFile;

    private DataFolder(Path directory, FileChannel lockFile) {
        this.directory = directory;
        this.lockFile = lockFile;
    }

    /** @throws RefusedStart when the folder cannot be used or another studio has it */
    static DataFolder open(Path directory) {
        try {
            PrivateFile.directory(directory);
            FileChannel lockFile = FileChannel.open(
                    directory.resolve("studio.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                throw new RefusedStart(
                        "STUDIO_DATA: another studio is running on %s; stop it, or give this one its own folder."
                                .formatted(directory));
            }
            // For people and scripts that look who holds it; the lock itself is the kernel's.
            String holder = ProcessHandle.current().pid() + "\n";
            lockFile.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(directory, lockFile);
        } catch (IOException failure) {
            throw new RefusedStart(
                    "STUDIO_DATA: %s cannot be written (%s).".formatted(directory, failure.getMessage()));
        }
    }

    Path resolve(String name) {
        return directory.resolve(name);
    }

    /** The studio's own key, made at the first start. Losing the file means connecting every account again. */
    String encryptionKey() throws IOException {
        String keys = PrivateFile.readOrCreate(resolve("encryption.key"), EncryptionKeys::generate);
        if (!EncryptionKeys.areWellFormed(keys)) {
            throw new RefusedStart(
                    "STUDIO_ENCRYPTION_KEY: %s does not hold 32 bytes in base64; put the right file back."
                            .formatted(resolve("encryption.key")));
        }
        return keys;
    }

    /** The app as which the studio is registered in its own simulator. The secret signs webhooks, so nobody may guess it. */
    Credentials simulatorApp() throws IOException {
        String secret = PrivateFile.readOrCreate(resolve("simulator-client-secret"), EncryptionKeys::generate);
        return new Credentials(App.sample().clientKey(), secret);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
