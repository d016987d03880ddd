package space.clipsignal.simulator.endpoint;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Dialect;
import space.clipsignal.simulator.http.Handler;
import space.clipsignal.simulator.http.Parameters;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.world.Code;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Scope;
import space.clipsignal.simulator.world.World;

/**
 * {@code GET /v2/auth/authorize/}, with and without the last slash: where a creator allows an app what it asks for, each
 * scope by itself. https://developers.tiktok.com/docs/en/login-kit-web, checked 2026-11
 */
public final class AuthorizePage implements Endpoint {

    private static final String PATH = "/v2/auth/authorize/";
    private static final String PATH_WITHOUT_SLASH = "/v2/auth/authorize";
    private static final String ERROR_PATH = "/v2/auth/error/";
    private static final Dialect PAGE = refusal ->
            ConsentForm.wentWrong(refusal.status(), refusal.getMessage(), "").because(refusal.code());

    private final World world;
    private final ConsentForm form;

    AuthorizePage(World world, ConsentForm form) {
        this.world = world;
        this.form = form;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                route("GET", PATH, this::ask),
                route("GET", PATH_WITHOUT_SLASH, this::ask),
                route("POST", PATH, this::decide),
                route("POST", PATH_WITHOUT_SLASH, this::decide),
                route("GET", ERROR_PATH, AuthorizePage::explain));
    }

    private static Route route(String method, String path, Handler handler) {
        return new Route(method, path, PAGE, handler);
    }

    private Answer ask(Request request) {
        try {
            AuthorizeRequest wish = AuthorizeRequest.read(request.query(), world.app());
            return form.show(wish, request.rawQuery(), "");
        } catch (AuthorizeRequest.Unacceptable wrong) {
            return toErrorPage(wrong);
        }
    }

    private Answer decide(Request request) throws IOException {
        AuthorizeRequest wish;
        try {
            wish = AuthorizeRequest.read(request.query(), world.app());
        } catch (AuthorizeRequest.Unacceptable wrong) {
            return toErrorPage(wrong);
        }
        Parameters choice = request.form();
        if (!choice.get("decision").filter("allow"::equals).isPresent()) {
            return Answer.redirect(wish.redirectUri() + "?error=access_denied&error_description="
                            + encode("The user has denied the authorization request.") + "&state="
                            + encode(wish.state()))
                    .because("access_denied");
        }
        Creator creator = choice.get("creator").flatMap(world.creators()::find).orElse(null);
        if (creator == null) {
            return form.show(wish, request.rawQuery(), "Choose who you are.");
        }
        List<String> allowed = Scope.among(Set.copyOf(choice.all("scope"))).stream()
                .filter(wish.scopes()::contains)
                .map(Scope::word)
                .toList();
        if (allowed.isEmpty()) {
            return form.show(wish, request.rawQuery(), "Allow at least one thing, or decline.");
        }
        Code code =
                world.consents().agree(world.app().clientKey(), creator, allowed, wish.redirectUri(), wish.challenge());
        return Answer.redirect(wish.redirectUri() + "?code=" + encode(code.value()) + "&scopes="
                + encode(String.join(",", allowed)) + "&state=" + encode(wish.state()));
    }

    /** TikTok shows mistakes on a page of its own and never tells the app; its address names the mistake. */
    private Answer toErrorPage(AuthorizeRequest.Unacceptable wrong) {
        String number = wrong.number().isEmpty() ? "" : "&errCode=" + wrong.number();
        return Answer.redirect(ERROR_PATH + "?error=" + wrong.error() + "&error_type=" + wrong.type() + number
                        + "&log_id=" + world.ids().logId())
                .because(wrong.error());
    }

    private static Answer explain(Request request) {
        return ConsentForm.wentWrong(
                200,
                request.query().get("error_type").orElse("unknown"),
                request.query().get("log_id").orElse(""));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("*", "%2A");
    }
}
