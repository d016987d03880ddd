package space.clipsignal.studio.testing;

import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Logs in through the real consent page. */
public final class TestLogin {

    /** The cookie that {@link #as} returns the value of. */
    public static final String COOKIE = "studio_session";

    private TestLogin() {}

    /** The session cookie of this creator, who grants everything. */
    public static String as(Creator creator) {
        return as(creator, Set.of());
    }

    /** The session cookie of this creator, who switches some scopes off. */
    public static String as(Creator creator, Set<String> switchedOff) {
        var browser = new Browser();
        var callback = ConsentPage.open(browser, Browser.location(browser.get(url("/api/tiktok/auth/login"))))
                .allow(creator, switchedOff);
        var landed = Browser.location(browser.get(callback));
        return browser.cookie(COOKIE).orElseThrow(() -> new AssertionError("no session, landed on " + landed));
    }

    /** The address of a path of the studio under test. */
    public static URI url(String path) {
        return URI.create(ConfigProvider.getConfig().getValue("studio.public-url", String.class) + path);
    }
}
