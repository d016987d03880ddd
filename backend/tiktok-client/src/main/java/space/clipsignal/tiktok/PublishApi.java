package space.clipsignal.tiktok;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The JSON half of the Content Posting API (<a
 * href="https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post">direct post</a> and its neighbours, checked 2026-11).
 */
@RegisterRestClient(configKey = "tiktok")
@RegisterProvider(FailureMapper.class)
@Path("/v2/post/publish")
interface PublishApi {

    String JSON_UTF8 = "application/json; charset=UTF-8";

    /** Has no body; the pages ask for the content type all the same. */
    @POST
    @Path("/creator_info/query/")
    @ClientHeaderParam(name = HttpHeaders.CONTENT_TYPE, value = JSON_UTF8)
    Envelope<Creator> creatorInfo(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @POST
    @Path("/video/init/")
    @Consumes(JSON_UTF8)
    Envelope<Ticket> initDirectPost(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, DirectPostBody body);

    @POST
    @Path("/inbox/video/init/")
    @Consumes(JSON_UTF8)
    Envelope<Ticket> initDraft(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, DraftBody body);

    @POST
    @Path("/status/fetch/")
    @Consumes(JSON_UTF8)
    Envelope<Status> status(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, PublishIdBody body);

    @POST
    @Path("/cancel/")
    @Consumes(JSON_UTF8)
    Envelope<Object> cancel(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, PublishIdBody body);

    @ClientObjectMapper
    static ObjectMapper json() {
        return TikTokJson.mapper();
    }

    record Creator(
            String creatorAvatarUrl,
            String creatorUsername,
            String creatorNickname,
            List<String> privacyLevelOptions,
            boolean commentDisabled,
            boolean duetDisabled,
            boolean stitchDisabled,
            long maxVideoPostDurationSec) {}

    record DirectPostBody(PostInfo postInfo, SourceInfo sourceInfo) {}

    record DraftBody(SourceInfo sourceInfo) {}

    record PostInfo(
            String title,
            String privacyLevel,
            boolean disableDuet,
            boolean disableComment,
            boolean disableStitch,
            OptionalInt videoCoverTimestampMs,
            boolean brandContentToggle,
            boolean brandOrganicToggle,
            boolean isAigc) {}

    record SourceInfo(String source, long videoSize, long chunkSize, int totalChunkCount) {}

    record Ticket(String publishId, String uploadUrl) {}

    record PublishIdBody(String publishId) {}

    /** The misspelling is TikTok's; its ids are JSON numbers of 19 digits, kept as text. */
    record Status(
            String status,
            String failReason,
            @JsonProperty("publicaly_available_post_id") List<String> publicPostIds,
            OptionalLong uploadedBytes,
            OptionalLong downloadedBytes) {}
}
