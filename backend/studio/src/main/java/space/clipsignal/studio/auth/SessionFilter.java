package space.clipsignal.studio.auth;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.team.Caller;
import space.clipsignal.studio.team.CurrentCaller;
import space.clipsignal.studio.team.Public;

/** Says who calls, and refuses with 401 what is not {@link Public} and has no session. */
class SessionFilter {

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @ServerRequestFilter
    void authenticate(ContainerRequestContext request, ResourceInfo resource) {
        var cookie = request.getCookies().get(SessionCookies.SESSION);
        if (cookie != null) {
            sessions.find(cookie.getValue())
                    .ifPresent(member -> current.is(
                            new Caller(member.workspaceId(), member.id(), accounts.isOperator(member.id()))));
        }
        var method = resource.getResourceMethod();
        if (method == null || !method.isAnnotationPresent(Public.class)) {
            current.require();
        }
    }
}
