package space.clipsignal.studio.videos;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.AccountProblems;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.team.CurrentCaller;
import space.clipsignal.tiktok.oauth.Scope;

/** The videos over HTTP. */
@Path("/videos")
@Tag(name = "videos", description = "The public videos of the connected account")
public class VideoResource {

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Videos videos;

    @Inject
    VideoSync sync;

    @GET
    @Operation(
            summary = "The account's public videos",
            description = "Sorted over all videos as they were last read; the account's videosReadAt tells when.")
    public Page<VideoView> videos(
            @QueryParam("accountId") AccountId accountId,
            @QueryParam("sort") @DefaultValue("newest") VideoSort sort,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        return videos.page(account(accountId).id(), sort, cursor, limit);
    }

    @POST
    @Path("/sync")
    @Operation(
            summary = "Read the videos from TikTok now",
            description = "Returns at once; the account's videosReadAt moves when all are read. Safe to repeat.")
    @APIResponse(responseCode = "202", description = "A fresh read was asked for")
    public Response syncVideos(@QueryParam("accountId") AccountId accountId) {
        sync.readSoon(account(accountId).id());
        return Response.accepted().build();
    }

    private Account account(AccountId id) {
        var account = accounts.choose(caller.require().workspaceId(), id);
        if (!account.grants(Scope.VIDEO_LIST)) {
            throw AccountProblems.scopeMissing(Scope.VIDEO_LIST).exception();
        }
        return account;
    }
}
