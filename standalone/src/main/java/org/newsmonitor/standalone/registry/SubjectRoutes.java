package org.newsmonitor.standalone.registry;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;

/** Registering, looking up, listing and deleting the versions of subjects. */
final class SubjectRoutes {

    private final SchemaRegistry registry;

    SubjectRoutes(SchemaRegistry registry) {
        this.registry = registry;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/subjects", this::names),
                Route.of("POST", "/subjects/{}", this::lookUp),
                Route.of("DELETE", "/subjects/{}", this::deleteSubject),
                Route.of("GET", "/subjects/{}/versions", this::versions),
                Route.of("POST", "/subjects/{}/versions", this::register),
                Route.of("GET", "/subjects/{}/versions/{}", r -> Replies.version(version(r))),
                Route.of(
                        "GET",
                        "/subjects/{}/versions/{}/schema",
                        r -> new RawValue(version(r).text().schema())),
                Route.of("GET", "/subjects/{}/versions/{}/referencedby", this::referencedBy),
                Route.of("DELETE", "/subjects/{}/versions/{}", this::deleteVersion));
    }

    private Object names(Request request) {
        String prefix = request.query().getOrDefault("subjectPrefix", "");
        return registry.subjects().names(request.flag("deleted")).stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    private Object register(Request request) {
        return Replies.registered(registry.register(request.argument(0), Submission.of(request.requiredBody())));
    }

    private Object lookUp(Request request) {
        return Replies.version(
                registry.lookUp(request.argument(0), Submission.of(request.requiredBody()), request.flag("deleted")));
    }

    private Object versions(Request request) {
        return registry.requireSubject(request.argument(0), request.flag("deleted")).stream()
                .map(SchemaVersion::version)
                .toList();
    }

    private SchemaVersion version(Request request) {
        VersionName name = VersionName.parse(request.argument(1));
        return registry.version(request.argument(0), name, request.flag("deleted"));
    }

    private Object referencedBy(Request request) {
        SchemaVersion version = version(request);
        return registry.subjects().referencing(version.subject(), version.version());
    }

    private Object deleteSubject(Request request) {
        return registry.deleteSubject(request.argument(0), request.flag("permanent"));
    }

    private Object deleteVersion(Request request) {
        VersionName name = VersionName.parse(request.argument(1));
        return registry.deleteVersion(request.argument(0), name, request.flag("permanent"));
    }
}
