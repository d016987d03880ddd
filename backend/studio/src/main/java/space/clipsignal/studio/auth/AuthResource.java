package space.clipsignal.studio.auth;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import space.clipsignal.studio.account.AccountSettings;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.account.ConnectedAccount;
import space.clipsignal.studio.account.ConnectionState;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.Installation;
import space.clipsignal.studio.team.Caller;
import space.clipsignal.studio.team.CurrentCaller;
import space.clipsignal.studio.team.Public;

/** Login and session over HTTP. */
@Path("/auth")
@Tag(name = "auth", description = "Login with TikTok and the session")
public class AuthResource {

    @Inject
    Login login;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookies cookies;

    @Inject
    CurrentCaller current;

    @Inject
    Accounts accounts;

    @Inject
    AccountSettings settings;

    @Inject
    Installation installation;

    @Inject
    Ids ids;

    @GET
    @Public
    @Path("/login")
    @Operation(summary = "Begin a login", description = "For the browser: leads to TikTok's consent page.")
    @APIResponse(responseCode = "302", description = "To TikTok's consent page")
    public Response login(@QueryParam("returnTo") String returnTo, @Context HttpHeaders headers, @Context UriInfo uri) {
        var path = ReturnPath.of(returnTo);
        // TikTok comes back to the public URL, and cookies do not cross hosts: begin where it will end.
        var host = headers.getHeaderString(HttpHeaders.HOST);
        if (host != null && !host.equals(installation.publicUrl().getAuthority())) {
            return Response.status(Response.Status.FOUND)
                    .location(installation.publicUrl(uri.getRequestUri().getRawPath()
                            + (uri.getRequestUri().getRawQuery() == null
                                    ? ""
                                    : "?" + uri.getRequestUri().getRawQuery())))
                    .build();
        }
        var browser = ids.token();
        return Response.status(Response.Status.FOUND)
                .location(login.begin(browser, path))
                .cookie(cookies.login(browser))
                .build();
    }

    @GET
    @Public
    @Path("/callback")
    @Operation(
            summary = "Where TikTok sends the browser back to",
            description = "Exchanges the code on the server and opens a session. What goes wrong lands on a screen.")
    @APIResponse(responseCode = "303", description = "Back to the SPA")
    public Response callback(
            @QueryParam("code") String code,
            @QueryParam("state") String state,
            @QueryParam("error") String error,
            @CookieParam(SessionCookies.LOGIN) String browser,
            @CookieParam(SessionCookies.SESSION) String oldSession) {
        return switch (login.finish(new Login.Returned(code, state, error), browser)) {
            case Login.Outcome.LoggedIn in -> {
                if (oldSession != null) {
                    sessions.close(oldSession);
                }
                yield Response.seeOther(installation.publicUrl(in.returnTo()))
                        .cookie(cookies.session(in.token()), cookies.noLogin())
                        .build();
            }
            case Login.Outcome.Failed failed ->
                Response.seeOther(installation.publicUrl(failed.reason().screen()))
                        .cookie(cookies.noLogin())
                        .build();
        };
    }

    @GET
    @Public
    @Path("/session")
    @Operation(summary = "Who is logged in", description = "Always answers 200.")
    public AuthSession session() {
        var connected = current.find().map(caller -> accounts.of(caller.workspaceId()));
        return new AuthSession(
                ConnectionState.of(connected),
                installation.mode(),
                installation.demo(),
                installation.appAudited(),
                installation.simulatorUrl().orElse(null),
                installation.publicUrl(""),
                current.find().map(Caller::operator).orElse(false),
                connected.orElse(List.of()).stream()
                        .map(account -> ConnectedAccount.of(account, settings.requestedScopes()))
                        .toList());
    }

    @POST
    @Public
    @Path("/logout")
    @Operation(summary = "End the session", description = "Safe to repeat. The TikTok account stays connected.")
    @APIResponse(responseCode = "204", description = "Nobody is logged in any more")
    public Response logout(@CookieParam(SessionCookies.SESSION) String session) {
        if (session != null) {
            sessions.close(session);
        }
        return Response.noContent().cookie(cookies.noSession()).build();
    }
}
