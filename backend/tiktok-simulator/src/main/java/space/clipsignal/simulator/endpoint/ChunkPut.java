package space.clipsignal.simulator.endpoint;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Dialect;
import space.clipsignal.simulator.http.Parameters;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.rule.MediaCheck;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Post;
import space.clipsignal.simulator.world.Spool;
import space.clipsignal.simulator.world.Upload;
import space.clipsignal.simulator.world.World;

/**
 * {@code PUT upload_url}: one chunk, in order. No envelope and no body; the URL is the credential.
 * https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide, checked 2026-11
 */
public final class ChunkPut implements Endpoint {

    /** Where upload URLs point. The real ones live on a host of their own. */
    public static final String PATH = "/upload";

    private static final Set<String> MEDIA_TYPES = Set.of("video/mp4", "video/quicktime", "video/webm");
    private static final Dialect WITHOUT_BODY =
            refusal -> Answer.empty(refusal.status()).because(refusal.code());

    private final World world;

    ChunkPut(World world) {
        this.world = world;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("PUT", PATH, WITHOUT_BODY, this::answer));
    }

    /** Which chunk a PUT carries by its Content-Range, counted from 0; empty when it is none of a running upload. */
    public static OptionalLong chunkOf(World world, Request request) {
        Optional<ContentRange> range = request.header("Content-Range").flatMap(ContentRange::parse);
        Optional<Post> post = find(world, request);
        return range.isPresent() && post.isPresent()
                ? OptionalLong.of(post.get().upload().plan().chunkAt(range.get().first()))
                : OptionalLong.empty();
    }

    private Answer answer(Request request) throws IOException {
        Post post = task(request);
        if (!post.upload().expiresAt().isAfter(world.clock().instant())) {
            throw new Refusal(403, "upload_url_expired", "The upload URL was good for one hour");
        }
        return world.spools().use(post.upload().id(), spool -> store(request, spool));
    }

    /** Alone with the spool: only now is the progress that a range is compared with not moving. */
    private Answer store(Request request, Spool spool) throws IOException {
        Post post = task(request);
        Upload upload = post.upload();
        Optional<String> header = request.header("Content-Range");
        if (header.isEmpty()) {
            return outOfRange(upload);
        }
        ContentRange range = ContentRange.parse(header.get()).orElseThrow(() -> malformed("Content-Range"));
        if (!MEDIA_TYPES.contains(request.contentType())) {
            throw malformed("Content-Type");
        }
        if (request.contentLength().orElse(-1) != range.bytes()) {
            throw malformed("Content-Length");
        }
        if (range.total() != upload.plan().videoSizeBytes()
                || range.first() != upload.receivedBytes()
                || range.last() != upload.plan().lastByteOfChunkAt(range.first())) {
            return outOfRange(upload);
        }
        spool.resumeAt(upload.receivedBytes());
        try {
            spool.append(request.body(), range.bytes());
        } catch (EOFException hungUp) {
            throw malformed("body length");
        }
        return range.last() + 1 == range.total() ? complete(post, spool, range) : proceed(post, range);
    }

    private Answer proceed(Post post, ContentRange range) {
        if (!world.posts().chunkStored(post.publishId(), range.bytes())) {
            throw noSuchTask();
        }
        return stored(206, range);
    }

    private Answer complete(Post post, Spool spool, ContentRange range) throws IOException {
        Creator creator = world.creators().find(post.creatorId()).orElseThrow();
        boolean complete = world.posts()
                .complete(
                        post.publishId(),
                        range.bytes(),
                        spool.sha256Hex(),
                        MediaCheck.look(spool.file(), creator.maxVideoSeconds()),
                        world.pace());
        world.spools().discard(post.upload().id());
        if (!complete) {
            throw noSuchTask();
        }
        return stored(201, range);
    }

    private Post task(Request request) {
        return find(world, request).orElseThrow(ChunkPut::noSuchTask);
    }

    private static Optional<Post> find(World world, Request request) {
        Parameters query = request.query();
        return world.posts()
                .uploading(
                        query.get("upload_id").orElse(""),
                        query.get("upload_token").orElse(""));
    }

    private static Answer stored(int status, ContentRange range) {
        return Answer.empty(status).with("Content-Range", progress(range.last() + 1, range.total()));
    }

    /** Tells the real progress, as TikTok does, so that a client can go on from there. */
    private static Answer outOfRange(Upload upload) {
        return Answer.empty(416)
                .with(
                        "Content-Range",
                        progress(upload.receivedBytes(), upload.plan().videoSizeBytes()))
                .because("range_not_satisfiable");
    }

    /** The page writes "bytes 0-{UPLOADED_BYTES}/{TOTAL_BYTE_LENGTH}": a count, not the last index HTTP would have. */
    private static String progress(long receivedBytes, long totalBytes) {
        return "bytes 0-" + receivedBytes + "/" + totalBytes;
    }

    private static Refusal malformed(String what) {
        return new Refusal(400, "bad_request", "Malformed: " + what);
    }

    private static Refusal noSuchTask() {
        return new Refusal(404, "no_such_upload", "There is no such upload task");
    }
}
