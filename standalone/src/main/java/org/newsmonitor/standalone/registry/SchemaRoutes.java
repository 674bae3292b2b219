package org.newsmonitor.standalone.registry;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.UUID;

/** Schemas by their id or GUID, wherever they are registered. */
final class SchemaRoutes {

    private final Subjects subjects;

    SchemaRoutes(Subjects subjects) {
        this.subjects = subjects;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/schemas/types", r -> List.of("AVRO")),
                Route.of("GET", "/schemas/ids/{}", r -> Replies.text(text(r))),
                Route.of("GET", "/schemas/ids/{}/schema", r -> new RawValue(text(r).schema())),
                Route.of("GET", "/schemas/ids/{}/subjects", this::subjects),
                Route.of("GET", "/schemas/ids/{}/versions", this::versions),
                Route.of("GET", "/schemas/guids/{}", r -> Replies.text(textByGuid(r))),
                Route.of("GET", "/schemas/guids/{}/ids", this::ids));
    }

    private SchemaText text(Request request) {
        int id = id(request);
        return subjects.text(id).orElseThrow(() -> RegistryError.schemaNotFound(id));
    }

    private SchemaText textByGuid(Request request) {
        return subjects.text(guid(request)).orElseThrow(() -> RegistryError.schemaNotFound(request.argument(0)));
    }

    private Object ids(Request request) {
        return List.of(Replies.object().put("context", ".").put("id", subjects.idFor(textByGuid(request))));
    }

    private Object subjects(Request request) {
        return registrations(request).stream()
                .map(SchemaVersion::subject)
                .distinct()
                .toList();
    }

    private Object versions(Request request) {
        return registrations(request).stream().map(Replies::subjectAndVersion).toList();
    }

    private List<SchemaVersion> registrations(Request request) {
        text(request);
        return subjects.withId(id(request), request.flag("deleted"));
    }

    private static int id(Request request) {
        try {
            return Integer.parseInt(request.argument(0));
        } catch (NumberFormatException e) {
            throw RegistryError.http(404, "HTTP 404 Not Found");
        }
    }

    private static UUID guid(Request request) {
        try {
            return UUID.fromString(request.argument(0));
        } catch (IllegalArgumentException e) {
            throw RegistryError.schemaNotFound(request.argument(0));
        }
    }
}
