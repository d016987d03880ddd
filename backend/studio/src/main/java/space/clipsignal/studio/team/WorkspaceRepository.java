package space.clipsignal.studio.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WorkspaceRepository implements PanacheRepositoryBase<WorkspaceEntity, UUID> {}
