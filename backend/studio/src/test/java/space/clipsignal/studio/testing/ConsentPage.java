package space.clipsignal.studio.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** TikTok's consent page as a person without scripts would use it: read the form, fill it in, press a button. */
public final class ConsentPage {

    private static final Pattern FORM = Pattern.compile("<form[^>]*>");
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    private final Browser browser;
    private final HttpResponse<String> page;

    private ConsentPage(Browser browser, HttpResponse<String> page) {
        this.browser = browser;
        this.page = page;
    }

    /** The page behind this address. */
    public static ConsentPage open(Browser browser, URI authorizeUrl) {
        return new ConsentPage(browser, browser.get(authorizeUrl));
    }

    /** Allows everything but {@code switchedOff} as this creator, and returns where TikTok sends the browser. */
    public URI allow(Creator creator, Set<String> switchedOff) {
        return submit("allow", creator, switchedOff);
    }

    /** Declines, and returns where TikTok sends the browser. */
    public URI deny(Creator creator) {
        return submit("deny", creator, Set.of());
    }

    private URI submit(String decision, Creator creator, Set<String> switchedOff) {
        var fields = new ArrayList<String>();
        inputs().filter(input -> "hidden".equals(attribute(input, "type")))
                .forEach(input -> fields.add(field(attribute(input, "name"), attribute(input, "value"))));
        inputs().filter(input -> "scope".equals(attribute(input, "name")) && !"hidden".equals(attribute(input, "type")))
                .map(input -> attribute(input, "value"))
                .filter(scope -> !switchedOff.contains(scope))
                .forEach(scope -> fields.add(field("scope", scope)));
        fields.add(field("creator", creator.id()));
        fields.add(field("decision", decision));
        var form = FORM.matcher(page.body()).results().map(MatchResult::group).findFirst();
        var action = page.uri().resolve(attribute(form.orElseThrow(() -> new AssertionError(page.body())), "action"));
        return Browser.location(browser.post(action, String.join("&", fields)));
    }

    private java.util.stream.Stream<String> inputs() {
        return INPUT.matcher(page.body()).results().map(MatchResult::group);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
