package space.clipsignal.studio.publish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<ReceiptEntity, UUID> {}
