package space.clipsignal.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import space.clipsignal.simulator.store.Shelf;
import space.clipsignal.simulator.store.Store;

/** Every post and draft that an app began, and the files they wait for. */
public final class Posts {

    /** https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post, checked 2026-11 */
    private static final Duration UPLOAD_URL_LIFE = Duration.ofHours(1);

    private static final Duration CAP_WINDOW = Duration.ofHours(24);

    private final Store store;
    private final Shelf<Post> shelf;
    private final InstantSource clock;
    private final Ids ids;
    private final Map<String, String> publishIdOfUpload = new ConcurrentHashMap<>();
    private final Set<String> moving = ConcurrentHashMap.newKeySet();

    Posts(Store store, InstantSource clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        shelf = store.shelf("posts", Post.class, Post::publishId);
        shelf.watch(this::index);
    }

    /** Begins a post that nobody sees before its bytes are here. */
    public Post begin(String clientKey, Creator creator, Mode mode, JsonNode postInfo, UploadPlan plan) {
        Instant now = clock.instant();
        Upload upload = Upload.announced(ids.number(), ids.uuid(), plan, now.plus(UPLOAD_URL_LIFE));
        Post post = new Post(
                ids.publishId(mode), clientKey, creator.id(), mode, postInfo, now, upload, new Stage.Uploading());
        store.write(() -> put(post));
        return post;
    }

    public Optional<Post> find(String publishId) {
        return shelf.find(publishId);
    }

    /** The post that still waits for this upload; the token must be right. */
    public Optional<Post> uploading(String uploadId, String uploadToken) {
        return Optional.ofNullable(publishIdOfUpload.get(uploadId))
                .flatMap(shelf::find)
                .filter(post -> post.uploading() && post.upload().token().equals(uploadToken));
    }

    /** Oldest first. */
    public List<Post> all() {
        return shelf.all().stream()
                .sorted(Comparator.comparing(Post::createdAt).thenComparing(Post::publishId))
                .toList();
    }

    /** Notes a chunk whose bytes are on disk. False when the post has ended meanwhile. */
    public boolean chunkStored(String publishId, long bytes) {
        return store.write(() -> {
            Optional<Post> post = shelf.find(publishId).filter(Post::uploading);
            post.ifPresent(current -> put(current.with(current.upload().withChunk(bytes))));
            return post.isPresent();
        });
    }

    /** As {@link #chunkStored} for the last chunk, after which TikTok needs {@code pace} to look at the file. */
    public boolean complete(String publishId, long bytes, String sha256, Media media, Pace pace) {
        return store.write(() -> {
            Optional<Post> post = shelf.find(publishId).filter(Post::uploading);
            post.ifPresent(current -> {
                Instant now = clock.instant();
                Upload upload = current.upload().withChunk(bytes).completed(now, sha256, media);
                Duration wait = pace.processing(current.mode(), upload.receivedBytes());
                put(current.with(upload).with(new Stage.Processing(now.plus(wait))));
            });
            return post.isPresent();
        });
    }

    /** Posts of this creator in the last 24 hours, by whatever app: those that have their bytes and did not fail. */
    public long postedLately(Creator creator) {
        return countLately(creator, Mode.DIRECT, post -> !post.failed());
    }

    /** Drafts of the last 24 hours that their creator has not posted. A draft without bytes is none. */
    public long draftsPending(Creator creator) {
        return countLately(creator, Mode.DRAFT, post -> !post.failed() && !(post.stage() instanceof Stage.Complete));
    }

    /** Whether more bytes may come for an upload. */
    boolean awaits(String uploadId) {
        Instant now = clock.instant();
        return Optional.ofNullable(publishIdOfUpload.get(uploadId))
                .flatMap(shelf::find)
                .filter(post -> post.upload().expiresAt().isAfter(now))
                .isPresent();
    }

    Stream<Post> moving() {
        return moving.stream().flatMap(publishId -> shelf.find(publishId).stream());
    }

    Stream<Post> ofCreator(Creator creator) {
        return shelf.all().stream().filter(post -> post.creatorId().equals(creator.id()));
    }

    void put(Post post) {
        shelf.put(post);
    }

    private void index(Post before, Post after) {
        if (before != null) {
            publishIdOfUpload.remove(before.upload().id());
            moving.remove(before.publishId());
        }
        if (after != null && after.uploading()) {
            publishIdOfUpload.put(after.upload().id(), after.publishId());
        }
        if (after != null && after.stage().nextStepAt().isPresent()) {
            moving.add(after.publishId());
        }
    }

    private long countLately(Creator creator, Mode mode, Predicate<Post> counts) {
        Instant since = clock.instant().minus(CAP_WINDOW);
        return ofCreator(creator)
                .filter(post -> post.mode() == mode && counts.test(post))
                .filter(post -> post.upload().completedAt() != null
                        && post.upload().completedAt().isAfter(since))
                .count();
    }
}
