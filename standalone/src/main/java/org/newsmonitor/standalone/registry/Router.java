package org.newsmonitor.standalone.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the route of a request and lets it answer. */
final class Router {

    private final List<Route> routes = new ArrayList<>();

    Router(SchemaRegistry registry) {
        routes.add(Route.of("GET", "/", r -> Replies.object()));
        routes.addAll(new SubjectRoutes(registry).routes());
        routes.addAll(new SchemaRoutes(registry.subjects()).routes());
        routes.addAll(new SettingRoutes(registry).routes());
        routes.addAll(new CompatibilityRoutes(registry).routes());
    }

    Object answer(Request request) {
        boolean known = false;
        for (Route route : routes) {
            Optional<List<String>> arguments = route.match(request.path());
            if (arguments.isPresent() && route.method().equals(request.method())) {
                return route.answer().apply(request.withArguments(arguments.get()));
            }
            known |= arguments.isPresent();
        }
        throw known
                ? RegistryError.http(405, "HTTP 405 Method Not Allowed")
                : RegistryError.http(404, "HTTP 404 Not Found");
    }
}
