package space.clipsignal.simulator.endpoint;

import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Html;
import space.clipsignal.simulator.media.MediaLinks;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Scope;
import space.clipsignal.simulator.world.World;

/** The consent page as plain HTML: names of fields are stable, for people's scripts and tests. */
final class ConsentForm {

    private final World world;
    private final MediaLinks links;

    ConsentForm(World world, MediaLinks links) {
        this.world = world;
        this.links = links;
    }

    /** {@code complaint} is empty, or says what to put right. */
    Answer show(AuthorizeRequest wish, String rawQuery, String complaint) {
        String body =
                """
                <h1>Authorize app <code>%s</code></h1>
                %s<form method="post" action="/v2/auth/authorize/?%s">
                <fieldset><legend>Continue as</legend>
                %s</fieldset>
                <fieldset><legend>Allow this app to</legend>
                %s</fieldset>
                <p class="small">Switch off what the app shall not be allowed. You return to <code>%s</code>.</p>
                <button name="decision" value="allow">Allow</button>
                <button name="decision" value="deny">Decline</button>
                </form>
                """
                        .formatted(
                                Html.escape(world.app().clientKey()),
                                complaint.isEmpty() ? "" : "<p role=\"alert\">" + Html.escape(complaint) + "</p>",
                                Html.escape(rawQuery),
                                creators(),
                                scopes(wish),
                                Html.escape(wish.redirectUri()));
        return Html.page("Authorize", body);
    }

    /** The page that shows an app's mistake to its developer. */
    static Answer wentWrong(int status, String what, String logId) {
        String body =
                """
                <h1>Something went wrong</h1>
                <p>We couldn't log in with TikTok. This may be due to specific app settings.</p>
                <p>If you're a developer, correct the following and try again:</p>
                <ul><li><code>%s</code></li></ul>
                <p class="small">Log id: <code>%s</code></p>
                """
                        .formatted(Html.escape(what), Html.escape(logId));
        return Html.page(status, "Something went wrong", "40rem", body);
    }

    private String creators() {
        StringBuilder options = new StringBuilder();
        String checked = " checked";
        for (Creator creator : world.creators().all()) {
            options.append(
                    """
                    <label><input type="radio" name="creator" value="%s"%s required>
                    <img src="%s" alt="" width="40" height="40"> %s <span class="small">@%s</span></label>
                    """
                            .formatted(
                                    Html.escape(creator.id()),
                                    checked,
                                    Html.escape(links.avatar(creator)),
                                    Html.escape(creator.displayName()),
                                    Html.escape(creator.username())));
            checked = "";
        }
        return options.toString();
    }

    private static String scopes(AuthorizeRequest wish) {
        StringBuilder options = new StringBuilder();
        for (Scope scope : wish.scopes()) {
            options.append(
                    """
                    <label><input type="checkbox" name="scope" value="%s" checked>
                    %s <span class="small">(%s)</span></label>
                    """
                            .formatted(scope.word(), Html.escape(scope.meaning()), scope.word()));
        }
        return options.toString();
    }
}
