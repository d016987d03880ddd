package space.clipsignal.simulator.world;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.clipsignal.simulator.store.Shelf;
import space.clipsignal.simulator.store.Store;

/** Every video on every profile. */
public final class Videos {

    private static final Comparator<Video> NEWEST_FIRST =
            Comparator.comparing(Video::createdAt).thenComparing(Video::id).reversed();

    private final Shelf<Video> shelf;

    Videos(Store store) {
        shelf = store.shelf("videos", Video.class, Video::id);
    }

    public Optional<Video> find(String videoId) {
        return shelf.find(videoId);
    }

    /** What everybody can see of a creator, newest first. */
    public List<Video> publicOf(Creator creator) {
        return shelf.all().stream()
                .filter(video -> video.creatorId().equals(creator.id()) && video.visibleToEveryone())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    void put(Video video) {
        shelf.put(video);
    }
}
