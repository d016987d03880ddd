package space.clipsignal.studio.publish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CreatorInfoRepository implements PanacheRepositoryBase<CreatorInfoEntity, UUID> {}
