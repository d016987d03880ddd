package space.clipsignal.tiktok;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * <a href="https://developers.tiktok.com/docs/en/tiktok-api-v2-video-list">Video list</a> and <a
 * href="https://developers.tiktok.com/docs/en/tiktok-api-v2-video-query">video query</a>, checked 2026-11.
 */
@RegisterRestClient(configKey = "tiktok")
@RegisterProvider(FailureMapper.class)
@Path("/v2/video")
interface VideoApi {

    @POST
    @Path("/list/")
    @Consumes(MediaType.APPLICATION_JSON)
    Envelope<Page> list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @QueryParam("fields") String fields, ListBody body);

    @POST
    @Path("/query/")
    @Consumes(MediaType.APPLICATION_JSON)
    Envelope<Page> query(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @QueryParam("fields") String fields, QueryBody body);

    @ClientObjectMapper
    static ObjectMapper json() {
        return TikTokJson.mapper();
    }

    /** The cursor is in milliseconds, where a video's create_time is in seconds. */
    record ListBody(OptionalLong cursor, int maxCount) {}

    record QueryBody(Filters filters) {}

    record Filters(List<String> videoIds) {}

    record Page(List<Item> videos, long cursor, boolean hasMore) {}

    record Item(
            String id,
            long createTime,
            String coverImageUrl,
            String shareUrl,
            String videoDescription,
            long duration,
            int height,
            int width,
            String title,
            String embedLink,
            long likeCount,
            long commentCount,
            long shareCount,
            long viewCount,
            boolean isAigc) {}
}
