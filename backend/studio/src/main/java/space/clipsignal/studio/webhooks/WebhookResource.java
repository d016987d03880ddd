package space.clipsignal.studio.webhooks;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.platform.problem.RequestProblems;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.team.CurrentCaller;
import space.clipsignal.studio.team.Public;
import space.clipsignal.tiktok.webhook.WebhookSignature;

/** TikTok's webhooks over HTTP. */
@Path("/webhooks")
@Tag(name = "webhooks", description = "What TikTok tells of its own accord")
public class WebhookResource {

    /** TikTok's events are a few hundred bytes. */
    private static final int MAX_BODY_BYTES = 64 * 1024;

    @Inject
    WebhookInbox inbox;

    @Inject
    Webhooks webhooks;

    @Inject
    TestEvents testEvents;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @POST
    @Public
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "TikTok's callback",
            description = "Answers once the delivery is verified and stored; it is read afterwards.")
    @APIResponse(responseCode = "200", description = "Stored, now or before", content = @Content)
    public Response receiveWebhook(@HeaderParam(WebhookSignature.HEADER) String signature, InputStream body)
            throws IOException {
        var bytes = body.readNBytes(MAX_BODY_BYTES + 1);
        if (bytes.length > MAX_BODY_BYTES) {
            throw RequestProblems.tooLarge(MAX_BODY_BYTES).exception();
        }
        inbox.receive(signature, bytes);
        return Response.ok().build();
    }

    @GET
    @Path("/events")
    @Operation(summary = "The events received", description = "The newest first.")
    public Page<WebhookEventView> webhookEvents(
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        return webhooks.page(caller.require(), cursor, limit);
    }

    @POST
    @Path("/test-event")
    @Operation(
            summary = "Send a test event to the callback URL",
            description = "Signed as TikTok signs, sent through the public address; it then stands among the events.")
    public TestEventSent sendTestEvent(@QueryParam("accountId") AccountId accountId) {
        return testEvents.send(accounts.choose(caller.require().workspaceId(), accountId));
    }

    @GET
    @Path("/receiver")
    @Operation(summary = "Where and how webhooks are received")
    public WebhookReceiver webhookReceiver() {
        caller.require();
        return webhooks.receiver();
    }
}
