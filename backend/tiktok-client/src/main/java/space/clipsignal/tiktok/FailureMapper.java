package space.clipsignal.tiktok;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import space.clipsignal.tiktok.error.TikTokException;

/**
 * Every answer but HTTP 200 is a failure, a redirect too; the body says which. Where there was no answer the status is 0, and the exception
 * that says why is the better one.
 */
class FailureMapper implements ResponseExceptionMapper<TikTokException> {

    private static final TypeReference<Envelope<Object>> ANY_ANSWER = new TypeReference<>() {};

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status > 0 && status != Response.Status.OK.getStatusCode();
    }

    @Override
    public TikTokException toThrowable(Response response) {
        String headerLogId = response.getHeaderString(Failures.LOG_ID_HEADER);
        try {
            Envelope<Object> answer = TikTokJson.mapper().readValue(response.readEntity(String.class), ANY_ANSWER);
            if (answer == null || answer.error() == null || answer.error().code() == null) {
                return Failures.nonsense(response.getStatus(), headerLogId, null);
            }
            Envelope.Verdict error = answer.error();
            String logId = error.logId() == null ? headerLogId : error.logId();
            return Failures.of(response.getStatus(), error.code(), error.message(), logId);
        } catch (JsonProcessingException | IllegalStateException notJson) {
            return Failures.nonsense(response.getStatus(), headerLogId, notJson);
        }
    }
}
