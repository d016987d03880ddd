package space.clipsignal.studio.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import space.clipsignal.studio.platform.problem.Problem;
import space.clipsignal.studio.team.Public;

/**
 * Completes the document when the application is built: paths stand under one server, ids are strings, every operation
 * can end in a {@link Problem}, and all but the public ones need the session.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiContract implements OASFilter {

    private static final String BASE_PATH = "/api/tiktok";
    private static final String SESSION = "session";
    private static final String SESSION_COOKIE = "studio_session";
    private static final String PROBLEM = "Problem";

    /** What Java calls PageVideoView is a VideoPage to everybody else. */
    private static final String PAGE_OF_JAVA = "\\bPage([A-Z]\\w*?)(View)?$";

    private static final String PAGE = "$1Page";

    private final Set<String> publicOperations;
    private final Set<String> ids;

    /** Learns from all classes which operations are public, and which records are ids: those that JSON shows as one value. */
    public ApiContract(IndexView index) {
        publicOperations = index.getAnnotations(Public.class).stream()
                .map(annotation -> annotation.target().asMethod().name())
                .collect(Collectors.toUnmodifiableSet());
        ids = index.getAnnotations(JsonValue.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.FIELD)
                .map(target -> target.asField().declaringClass().simpleName())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            schema.setRef(schema.getRef().replaceFirst(PAGE_OF_JAVA, PAGE));
        }
        return schema;
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        return parameter.getIn() == Parameter.In.COOKIE ? null : parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url(BASE_PATH)));
        api.setPaths(underBasePath(api.getPaths()));
        complete(api.getComponents());
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::complete);
    }

    private void complete(Components components) {
        var schemas = new TreeMap<String, Schema>();
        components
                .getSchemas()
                .forEach((name, schema) ->
                        schemas.put(name.replaceFirst(PAGE_OF_JAVA, PAGE), ids.contains(name) ? id() : schema));
        components.setSchemas(schemas);
        components.addSecurityScheme(
                SESSION,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name(SESSION_COOKIE)
                        .description("Opened by a login with TikTok in the browser."));
        components.addResponse(PROBLEM, problem());
    }

    private void complete(Operation operation) {
        // Added by the library for what it believes of bean validation; here that is a 422 like every other problem.
        operation.getResponses().removeAPIResponse("400");
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
        operation.setSecurity(
                publicOperations.contains(operation.getOperationId())
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(SESSION)));
    }

    private static Paths underBasePath(Paths absolute) {
        var paths = OASFactory.createPaths();
        absolute.getPathItems().forEach((path, item) -> {
            if (!path.startsWith(BASE_PATH + "/")) {
                throw new IllegalStateException(path + " does not stand under " + BASE_PATH);
            }
            paths.addPathItem(path.substring(BASE_PATH.length()), item);
        });
        return paths;
    }

    private static Schema id() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("uuid");
    }

    private static APIResponse problem() {
        var schema = OASFactory.createSchema().ref(PROBLEM);
        return OASFactory.createAPIResponse()
                .description("What went wrong and what to do about it")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }
}
