package space.clipsignal.studio.library;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.platform.web.HangUp;
import space.clipsignal.studio.platform.web.IdempotencyKey;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.team.CurrentCaller;

/** The library over HTTP. */
@Path("/library/clips")
@Tag(name = "library", description = "The clips of a workspace")
@Blocking
public class ClipResource {

    @Inject
    Clips clips;

    @Inject
    CurrentCaller caller;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a clip",
            description = "The body is the file itself, whatever Content-Type it is sent with.")
    @APIResponseSchema(value = Clip.class, responseCode = "201", responseDescription = "Stored, and looked into")
    public RestResponse<Clip> addClip(
            @RestQuery @NotBlank String fileName,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long announcedBytes,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body,
            @Context RoutingContext routing) {
        var workspace = caller.require().workspaceId();
        var announced = announcedBytes == null ? OptionalLong.empty() : OptionalLong.of(announcedBytes);
        try {
            if (contentType != null && contentType.startsWith("multipart/")) {
                throw LibraryProblems.form().exception();
            }
            return created(clips.add(workspace, new NewClip(fileName, announced, Optional.ofNullable(key)), body));
        } catch (ProblemException e) {
            HangUp.onWhoeverStillSends(routing);
            throw e;
        }
    }

    private static RestResponse<Clip> created(Clip clip) {
        return RestResponse.ResponseBuilder.<Clip>created(URI.create("/library/clips/" + clip.id()))
                .entity(clip)
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The clips", description = "The newest first.")
    public Page<Clip> listClips(
            @RestQuery @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RestQuery String cursor) {
        return clips.newest(
                caller.require().workspaceId(), Optional.ofNullable(cursor).map(text -> Cursor.decode(text, 2)), limit);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One clip")
    public Clip getClip(@RestPath UUID id) {
        return clips.find(caller.require().workspaceId(), new ClipId(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a clip for good", description = "409 while a post needs it.")
    public void deleteClip(@RestPath UUID id) {
        clips.delete(caller.require().workspaceId(), new ClipId(id));
    }

    @GET
    @Path("/{id}/content")
    @Operation(summary = "The file", description = "The whole, or the one range that a Range header names.")
    @APIResponse(
            responseCode = "200",
            description = "The file, of the type that the probe found",
            content = @Content(mediaType = "video/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "A range of the file")
    @APIResponse(responseCode = "304", description = "The file is the one that If-None-Match names")
    @APIResponse(responseCode = "416", description = "The range is not within the file")
    public Response getClipContent(@RestPath UUID id, @Context HttpHeaders headers) {
        var workspace = caller.require().workspaceId();
        var clip = clips.find(workspace, new ClipId(id));
        return new ClipContent(clip, clips.file(workspace, clip)).answer(headers);
    }
}
