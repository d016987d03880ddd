package space.clipsignal.studio.library;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.resteasy.reactive.PathPart;
import space.clipsignal.studio.platform.problem.Problem;

/** The answer to whoever plays or fetches a clip: the whole, a range, or nothing because it is known already. */
record ClipContent(Clip clip, Path file) {

    Response answer(HttpHeaders request) {
        var etag = "\"" + clip.sha256() + "\"";
        if (etag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return described(Response.notModified(), etag).build();
        }
        var ifRange = request.getHeaderString("If-Range");
        return Optional.ofNullable(request.getHeaderString("Range"))
                .filter(range -> ifRange == null || ifRange.equals(etag))
                .flatMap(range -> ByteRange.parse(range, clip.sizeBytes()))
                .map(range -> part(range, etag))
                .orElseGet(() -> whole(etag));
    }

    private Response whole(String etag) {
        return described(Response.ok(new PathPart(file, 0, clip.sizeBytes())), etag)
                .type(clip.container().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, clip.sizeBytes())
                .build();
    }

    private Response part(ByteRange range, String etag) {
        if (range.length() == 0) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", range.of(clip.sizeBytes()))
                    .type(Problem.MEDIA_TYPE)
                    .entity(LibraryProblems.unsatisfiableRange(clip.sizeBytes()))
                    .build();
        }
        return described(
                        Response.status(Response.Status.PARTIAL_CONTENT)
                                .entity(new PathPart(file, range.first(), range.length())),
                        etag)
                .type(clip.container().mediaType())
                .header("Content-Range", range.of(clip.sizeBytes()))
                .build();
    }

    /** Somebody else made this file: the browser may play it and do nothing else with it. */
    private Response.ResponseBuilder described(Response.ResponseBuilder response, String etag) {
        return response.header(HttpHeaders.ETAG, etag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.of(clip.fileName()).contentDisposition())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox");
    }
}
