package space.clipsignal.simulator.media;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import space.clipsignal.simulator.http.Parameters;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Video;
import space.clipsignal.simulator.world.World;

/**
 * The URLs in TikTok's answers, pointing here. Those of pictures end: an avatar after two hours, a cover after six.
 * https://developers.tiktok.com/docs/en/tiktok-api-v2-video-object, checked 2026-11
 */
public final class MediaLinks {

    static final String AVATARS = "/_sim/media/avatars/";
    static final String COVERS = "/_sim/media/covers/";

    private static final Duration AVATAR_LIFE = Duration.ofHours(2);
    private static final Duration COVER_LIFE = Duration.ofHours(6);

    private final World world;
    private final URI publicUrl;

    public MediaLinks(World world, URI publicUrl) {
        this.world = world;
        this.publicUrl = publicUrl;
    }

    public String avatar(Creator creator) {
        return signed(AVATARS + creator.id() + ".svg", AVATAR_LIFE);
    }

    public String cover(Video video) {
        return signed(COVERS + video.id() + ".svg", COVER_LIFE);
    }

    public String profile(Creator creator) {
        return publicUrl + "/@" + creator.username();
    }

    public String share(Creator creator, Video video) {
        return profile(creator) + "/video/" + video.id() + "?utm_campaign=tt4d_open_api&utm_source="
                + world.app().clientKey();
    }

    public String embed(Video video) {
        return publicUrl + "/static/profile-video?id=" + video.id()
                + "&hide_author=1&utm_campaign=tt4d_open_api&utm_source="
                + world.app().clientKey();
    }

    boolean stillValid(String path, Parameters query) {
        String expires =
                query.get("x-expires").filter(text -> text.matches("\\d{1,12}")).orElse("0");
        return Long.parseLong(expires) > world.clock().instant().getEpochSecond()
                && query.get("x-signature")
                        .filter(signature(path, expires)::equals)
                        .isPresent();
    }

    private String signed(String path, Duration life) {
        String expires = Long.toString(world.clock().instant().plus(life).getEpochSecond());
        return publicUrl + path + "?x-expires=" + expires + "&x-signature=" + signature(path, expires);
    }

    /** Only has to be unguessable by accident: the pictures are no secret. */
    private String signature(String path, String expires) {
        try {
            String signed = world.app().clientSecret() + " " + path + " " + expires;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
