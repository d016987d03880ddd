package space.clipsignal.studio.publish;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class TimelineRepository implements PanacheRepository<TimelineEntity> {

    /** The timelines of these posts, each oldest first. */
    Map<UUID, List<TimelineEntity>> of(Collection<UUID> posts) {
        return list("postId in ?1 order by id", posts).stream().collect(Collectors.groupingBy(entry -> entry.postId));
    }
}
