package space.clipsignal.tiktok;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** OAuth says client_id, TikTok says client_key (token pages, checked 2026-11). */
@ApplicationScoped
@Unremovable
@OidcEndpoint({OidcEndpoint.Type.TOKEN, OidcEndpoint.Type.TOKEN_REVOCATION})
class ClientKeyFilter implements OidcRequestFilter {

    /** Values are form-encoded, so an equals sign can only follow a name. */
    private static final Pattern CLIENT_ID = Pattern.compile("(^|&)client_id=");

    @Override
    public Uni<Void> filter(OidcRequestFilterContext context) {
        if (TokenEndpoint.isTikTok(context.contextProperties())) {
            String form = context.requestBody().toString();
            context.requestBody(Buffer.buffer(CLIENT_ID.matcher(form).replaceFirst("$1client_key=")));
        }
        return Uni.createFrom().voidItem();
    }
}
