package space.clipsignal.tiktok;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** <a href="https://developers.tiktok.com/docs/en/tiktok-api-v2-get-user-info">User info</a>, checked 2026-11. */
@RegisterRestClient(configKey = "tiktok")
@RegisterProvider(FailureMapper.class)
@Path("/v2/user")
interface UserApi {

    @GET
    @Path("/info/")
    Envelope<Data> info(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @QueryParam("fields") String fields);

    @ClientObjectMapper
    static ObjectMapper json() {
        return TikTokJson.mapper();
    }

    record Data(User user) {}

    /** Only what was asked for is there. */
    record User(
            String openId,
            String unionId,
            String displayName,
            String avatarUrl,
            @JsonProperty("avatar_url_100") String avatarUrl100,
            String avatarLargeUrl,
            String bioDescription,
            String profileDeepLink,
            Boolean isVerified,
            String username,
            Long followerCount,
            Long followingCount,
            Long likesCount,
            Long videoCount) {}
}
