package space.clipsignal.studio.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TokenRepository implements PanacheRepositoryBase<TokenEntity, UUID> {}
