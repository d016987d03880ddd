package space.clipsignal.studio.publish;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.platform.web.IdempotencyKey;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.team.CurrentCaller;

/** Posts over HTTP. */
@Path("/publish")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publish", description = "Drafts and Direct Posts")
public class PublishResource {

    @Inject
    CurrentCaller caller;

    @Inject
    Posts posts;

    @Inject
    SecondChances secondChances;

    @GET
    @Path("/creator-info")
    @Operation(
            summary = "What TikTok says now about posting to the account",
            description = "Asked afresh each time. Needs video.publish; an account without it can still draft.")
    public CreatorInfoView creatorInfo(@QueryParam("accountId") AccountId accountId) {
        return posts.creatorInfo(caller.require().workspaceId(), accountId);
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            summary = "Send a clip as a draft or as a Direct Post",
            description = "Answers as soon as the post is stored; follow it under GET /publish/{id}. What TikTok's"
                    + " guidelines forbid is refused with 422, each field at fault named.")
    @APIResponseSchema(
            value = PostView.class,
            responseCode = "202",
            responseDescription = "Stored; it will be sent once")
    public PostView publish(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid PublishRequest request) {
        return posts.publish(caller.require(), request, IdempotencyKey.of(key, request));
    }

    @GET
    @Operation(operationId = "listPosts", summary = "The posts, newest first")
    public Page<PostView> list(
            @QueryParam("accountId") AccountId accountId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return posts.page(caller.require().workspaceId(), accountId, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPost", summary = "One post with its timeline")
    public PostView get(@PathParam("id") PostId id) {
        return posts.find(caller.require().workspaceId(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changePost",
            summary = "Change a scheduled post",
            description = "Takes the whole request anew, consent included. 409 once it is no longer SCHEDULED.")
    public PostView change(@PathParam("id") PostId id, @NotNull @Valid PublishRequest request) {
        return posts.change(caller.require(), id, request);
    }

    @POST
    @Path("/{id}/retry")
    @ResponseStatus(202)
    @Operation(
            operationId = "retryPost",
            summary = "Try a failed post again",
            description = "409 where the same would fail again; the post's retryable says so beforehand.")
    @APIResponseSchema(value = PostView.class, responseCode = "202", responseDescription = "It will be sent once more")
    public PostView retry(@PathParam("id") PostId id, @NotNull @Valid RetryRequest request) {
        return secondChances.retry(caller.require().workspaceId(), id, PostRules.isTrue(request.consent()));
    }

    @POST
    @Path("/{id}/settle")
    @Operation(
            operationId = "settlePost",
            summary = "End the doubt about a post",
            description = "For a post IN_DOUBT, by a person who looked for it on TikTok.")
    public PostView settle(@PathParam("id") PostId id, @NotNull @Valid SettleRequest request) {
        return secondChances.settle(caller.require().workspaceId(), id, request.foundOnTikTok());
    }

    @POST
    @Path("/dry-run")
    @Operation(
            summary = "What would become of a post",
            description = "Every reason against it, judged by the creator info read last. Nothing is sent to TikTok.")
    public DryRun dryRun(@NotNull @Valid PublishRequest request) {
        return posts.dryRun(caller.require().workspaceId(), request);
    }

    @GET
    @Path("/quota")
    @Operation(summary = "TikTok's limits and how much of each is used")
    public Page<QuotaView> quota(@QueryParam("accountId") AccountId accountId) {
        return new Page<>(posts.quotas(caller.require().workspaceId(), accountId), null);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "cancelPost",
            summary = "Cancel a post before its first byte",
            description = "409 once bytes may have been sent.")
    public PostView cancel(@PathParam("id") PostId id) {
        return posts.cancel(caller.require().workspaceId(), id);
    }
}
