package space.clipsignal.studio.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import space.clipsignal.studio.platform.Ids;

/** The one writer of error bodies. */
class ProblemWriter {

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

    @Inject
    Ids ids;

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return write(e.problem());
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException e) {
        return write(RequestProblems.invalid(e.getConstraintViolations().stream()
                .map(v -> new Problem.Violation(lastNode(v.getPropertyPath()), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList()));
    }

    @ServerExceptionMapper
    Response wrongShape(MismatchedInputException e) {
        return write(shape(e));
    }

    @ServerExceptionMapper
    Response wrongValue(ValueInstantiationException e) {
        return write(shape(e));
    }

    @ServerExceptionMapper
    Response tooLarge(BodyTooLarge e) {
        return write(RequestProblems.tooLarge(e.limitBytes()));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        return write(
                switch (e) {
                    // JAX-RS answers 404 to a parameter that cannot be read; the one who read it knows better.
                    case NotFoundException n when n.getCause() instanceof ProblemException p -> p.problem();
                    case NotFoundException n when n.getCause() != null -> RequestProblems.badParameter();
                    case NotFoundException n -> RequestProblems.noSuchPath();
                    case NotAllowedException n -> RequestProblems.methodNotAllowed();
                    case NotSupportedException n -> RequestProblems.mediaType();
                    default -> fromCause(e);
                });
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        var reference = ids.next().toString();
        LOG.errorf(e, "unexpected failure, reference %s", reference);
        return write(RequestProblems.internal(reference));
    }

    private static Problem fromCause(WebApplicationException e) {
        if (e.getCause() instanceof BodyTooLarge tooLarge) {
            return RequestProblems.tooLarge(tooLarge.limitBytes());
        }
        if (e.getCause() instanceof JsonMappingException shape) {
            return shape(shape);
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return RequestProblems.unreadable("The JSON breaks off or is malformed at line "
                    + (json.getLocation() == null ? 1 : json.getLocation().getLineNr()) + ".");
        }
        return RequestProblems.other(e.getResponse().getStatus());
    }

    private static Problem shape(JsonMappingException e) {
        var field = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        if (field.isEmpty()) {
            return RequestProblems.unreadable("A JSON object is expected.");
        }
        return RequestProblems.invalid(
                field,
                switch (e) {
                    case UnrecognizedPropertyException u -> "is not known here";
                    case InvalidFormatException f
                    when f.getTargetType().isEnum() ->
                        "must be one of " + Arrays.toString(f.getTargetType().getEnumConstants());
                    default -> "cannot be read: it has the wrong type or form";
                });
    }

    private static String lastNode(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::toString)
                .reduce("request", (before, last) -> last);
    }

    private static Response write(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
