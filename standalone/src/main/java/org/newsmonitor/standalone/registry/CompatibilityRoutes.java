package org.newsmonitor.standalone.registry;

import java.util.List;

/** Asking whether a schema would be taken, without registering it. */
final class CompatibilityRoutes {

    private final SchemaRegistry registry;

    CompatibilityRoutes(SchemaRegistry registry) {
        this.registry = registry;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST", "/compatibility/subjects/{}/versions", this::withAll),
                Route.of("POST", "/compatibility/subjects/{}/versions/{}", this::withOne));
    }

    private Object withAll(Request request) {
        return answer(request, registry.subjects().versions(request.argument(0), false));
    }

    private Object withOne(Request request) {
        VersionName name = VersionName.parse(request.argument(1));
        List<SchemaVersion> versions = registry.subjects().versions(request.argument(0), false);
        if (versions.isEmpty() && name.isLatest()) {
            return answer(request, versions); // nothing yet: anything may be the first
        }
        return answer(request, List.of(name.in(versions)));
    }

    private Object answer(Request request, List<SchemaVersion> earlier) {
        Submission submission = Submission.of(request.requiredBody());
        List<String> objections = registry.objections(request.argument(0), submission, earlier);
        return Replies.compatible(objections, request.flag("verbose"));
    }
}
