package space.clipsignal.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import space.clipsignal.tiktok.oauth.Scope;

class PermissionMapTest {

    @Test
    void aRequestedPermissionWithoutUseIsNotHidden() {
        var map = PermissionMap.with(Set.of(Scope.VIDEO_LIST, new Scope("user.account.type")));

        assertThat(map)
                .filteredOn(permission -> permission.scope().equals(new Scope("user.account.type")))
                .singleElement()
                .extracting(PermissionMap.Permission::use)
                .isEqualTo("No screen uses it: take it out of TIKTOK_SCOPES.");
        assertThat(map).filteredOn(p -> p.scope().equals(Scope.VIDEO_LIST)).hasSize(1);
    }
}
