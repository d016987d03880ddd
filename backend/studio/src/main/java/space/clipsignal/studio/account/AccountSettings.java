package space.clipsignal.studio.account;

import io.smallrye.config.ConfigMapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import space.clipsignal.tiktok.oauth.Scope;

/** The app as it is registered with TikTok. */
@ConfigMapping(prefix = "tiktok")
public interface AccountSettings {

    /** The app's public name at TikTok. */
    String clientKey();

    /** The app's secret; signs webhooks too. */
    String clientSecret();

    /** The scopes asked for at login. One that the app does not have sinks TikTok's whole consent page. */
    List<String> scopes();

    /** The scopes asked for at login, in the order of the setting. */
    default Set<Scope> requestedScopes() {
        return scopes().stream()
                .map(String::strip)
                .map(Scope::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
