package space.clipsignal.studio.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import space.clipsignal.studio.team.MemberId;
import space.clipsignal.studio.team.WorkspaceId;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<AccountEntity, UUID> {

    List<AccountEntity> of(WorkspaceId workspace) {
        return list("workspaceId = ?1 order by connectedAt, id", workspace.value());
    }

    Optional<AccountEntity> in(WorkspaceId workspace, AccountId id) {
        return find("workspaceId = ?1 and id = ?2", workspace.value(), id.value())
                .firstResultOptional();
    }

    Optional<AccountEntity> byOpenId(String openId) {
        return find("openId", openId).firstResultOptional();
    }

    List<AccountEntity> ownedBy(MemberId member) {
        return list("ownerMemberId", member.value());
    }
}
