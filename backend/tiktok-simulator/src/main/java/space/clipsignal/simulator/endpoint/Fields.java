package space.clipsignal.simulator.endpoint;

import java.util.List;
import java.util.Set;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;

/**
 * The {@code fields} of a Display API call, always in the query. A missing or unknown one is 400 invalid_params (not
 * documented). https://developers.tiktok.com/docs/en/tiktok-api-v2-introduction, checked 2026-11
 */
final class Fields {

    private Fields() {}

    static List<String> read(Request request, Set<String> known) {
        String asked = request.query()
                .get("fields")
                .orElseThrow(() -> new Refusal(400, "invalid_params", "The fields parameter is missing"));
        List<String> fields = List.of(asked.split(",", -1)).stream()
                .map(String::strip)
                .distinct()
                .toList();
        for (String field : fields) {
            if (!known.contains(field)) {
                throw new Refusal(400, "invalid_params", "The field '" + field + "' does not exist");
            }
        }
        return fields;
    }
}
