package space.clipsignal.studio.platform.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import space.clipsignal.studio.platform.Installation;

/**
 * Seals secrets before they are stored. What is sealed for one row cannot be opened as another's, because the row's
 * name is authenticated with it.
 */
@ApplicationScoped
public class Sealer {

    private static final int KEY_BYTES = 32;

    private final Aead aead;

    @Inject
    public Sealer(Installation installation) {
        this(installation.encryptionKey());
    }

    /** Seals with the first of the comma-separated base64 keys and opens with any of them. */
    public Sealer(String base64Keys) {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.newBuilder();
            var primary = true;
            for (var base64 : base64Keys.split(",", -1)) {
                var entry = entry(Base64.getDecoder().decode(base64.strip()));
                keyset.addEntry(primary ? entry.makePrimary() : entry);
                primary = false;
            }
            aead = keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("STUDIO_ENCRYPTION_KEY must be base64 of 32 random bytes", e);
        }
    }

    /** {@code secret} sealed for {@code row}, a stable name of where it is stored. */
    public byte[] seal(String secret, String row) {
        try {
            return aead.encrypt(secret.getBytes(StandardCharsets.UTF_8), row.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal for " + row, e);
        }
    }

    /**
     * The secret that was sealed for {@code row}.
     *
     * @throws CannotOpen if the key is lost or the bytes were sealed for another row or changed
     */
    public String open(byte[] sealed, String row) {
        try {
            return new String(aead.decrypt(sealed, row.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(row, e);
        }
    }

    @AccessesPartialKey
    private static KeysetHandle.Builder.Entry entry(byte[] key) throws GeneralSecurityException {
        // The id is made from the key itself, so that a key keeps its id wherever it stands in the setting.
        var id = ByteBuffer.wrap(Sha256.of(key)).getInt() & Integer.MAX_VALUE;
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return KeysetHandle.importKey(AesGcmKey.builder()
                        .setParameters(parameters)
                        .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                        .setIdRequirement(id)
                        .build())
                .withFixedId(id);
    }

    /** A stored secret cannot be opened any more. */
    public static final class CannotOpen extends RuntimeException {
        CannotOpen(String row, Throwable cause) {
            super("the secret of " + row + " cannot be opened with this encryption key", cause);
        }
    }
}
