package space.clipsignal.studio.library;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.team.CurrentCaller;

/** The library over HTTP. */
@Path("/library/clips")
@Tag(name = "library")
@Blocking
public class ClipResource {

    @Inject
    Clips clips;

    @Inject
    CurrentCaller caller;

    /** Adds a clip; the body is the file itself, whatever Content-Type it is sent with. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Clip> addClip(
            @RestQuery @NotBlank String fileName, InputStream body, @Context HttpHeaders headers) {
        var workspace = caller.require().workspaceId();
        if (Optional.ofNullable(headers.getMediaType()).map(MediaType::getType).equals(Optional.of("multipart"))) {
            throw LibraryProblems.form().exception();
        }
        var announced = headers.getLength() < 0 ? OptionalLong.empty() : OptionalLong.of(headers.getLength());
        var clip = clips.add(workspace, fileName, body, announced);
        return RestResponse.ResponseBuilder.<Clip>created(URI.create("/library/clips/" + clip.id()))
                .entity(clip)
                .build();
    }

    /** The clips, the newest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<Clip> listClips(
            @RestQuery @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RestQuery String cursor) {
        return clips.newest(
                caller.require().workspaceId(), Optional.ofNullable(cursor).map(text -> Cursor.decode(text, 2)), limit);
    }

    /** One clip. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Clip getClip(@RestPath UUID id) {
        return clips.find(caller.require().workspaceId(), new ClipId(id));
    }

    /** Removes a clip for good; 409 while a post needs it. */
    @DELETE
    @Path("/{id}")
    public void deleteClip(@RestPath UUID id) {
        clips.delete(caller.require().workspaceId(), new ClipId(id));
    }

    /** The file: the whole, or the one range that a Range header names. */
    @GET
    @Path("/{id}/content")
    @APIResponse(
            responseCode = "200",
            description = "The file, of the type that the probe found",
            content =
                    @Content(
                            mediaType = "video/*",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(responseCode = "206", description = "A range of the file")
    @APIResponse(responseCode = "304", description = "The file is the one that If-None-Match names")
    @APIResponse(responseCode = "416", description = "The range is not within the file")
    public Response getClipContent(@RestPath UUID id, @Context HttpHeaders headers) {
        var workspace = caller.require().workspaceId();
        var clip = clips.find(workspace, new ClipId(id));
        return new ClipContent(clip, clips.file(workspace, clip)).answer(headers);
    }
}
