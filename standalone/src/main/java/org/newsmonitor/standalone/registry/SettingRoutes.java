package org.newsmonitor.standalone.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compatibility levels and modes, for all subjects and for single ones. */
final class SettingRoutes {

    private final SchemaRegistry registry;

    SettingRoutes(SchemaRegistry registry) {
        this.registry = registry;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/config", r -> level(registry.subjects().globalCompatibility())),
                Route.of("PUT", "/config", r -> setLevel(null, r)),
                Route.of("DELETE", "/config", r -> resetLevel()),
                Route.of("GET", "/config/{}", this::levelOf),
                Route.of("PUT", "/config/{}", r -> setLevel(r.argument(0), r)),
                Route.of("DELETE", "/config/{}", this::deleteLevel),
                Route.of("GET", "/mode", r -> mode(registry.subjects().globalMode())),
                Route.of("PUT", "/mode", r -> setMode(null, r)),
                Route.of("GET", "/mode/{}", this::modeOf),
                Route.of("PUT", "/mode/{}", r -> setMode(r.argument(0), r)),
                Route.of("DELETE", "/mode/{}", this::deleteMode));
    }

    private Object levelOf(Request request) {
        if (request.flag("defaultToGlobal")) {
            return level(registry.subjects()
                    .compatibility(request.argument(0))
                    .orElseGet(registry.subjects()::globalCompatibility));
        }
        return level(required(request.argument(0)));
    }

    private Compatibility required(String subject) {
        return registry.subjects()
                .compatibility(subject)
                .orElseThrow(() -> RegistryError.noSubjectCompatibility(subject));
    }

    private Object setLevel(@Nullable String subject, Request request) {
        Compatibility level =
                Compatibility.parse(request.requiredBody().path("compatibility").asText());
        registry.write(List.of(new Entry.OfCompatibility(subject, level)));
        return Replies.object().put("compatibility", level.name());
    }

    private Object resetLevel() {
        Compatibility former = registry.subjects().globalCompatibility();
        registry.write(List.of(new Entry.OfCompatibility(null, null)));
        return level(former);
    }

    private Object deleteLevel(Request request) {
        String subject = request.argument(0);
        Compatibility former = required(subject);
        registry.write(List.of(new Entry.OfCompatibility(subject, null)));
        return level(former);
    }

    private Object modeOf(Request request) {
        if (request.flag("defaultToGlobal")) {
            return mode(registry.subjects().mode(request.argument(0)).orElseGet(registry.subjects()::globalMode));
        }
        return mode(requiredMode(request.argument(0)));
    }

    private Mode requiredMode(String subject) {
        return registry.subjects().mode(subject).orElseThrow(() -> RegistryError.noSubjectMode(subject));
    }

    private Object setMode(@Nullable String subject, Request request) {
        Mode mode = Mode.parse(request.requiredBody().path("mode").asText());
        registry.write(List.of(new Entry.OfMode(subject, mode)));
        return mode(mode);
    }

    private Object deleteMode(Request request) {
        Mode former = requiredMode(request.argument(0));
        registry.write(List.of(new Entry.OfMode(request.argument(0), null)));
        return mode(former);
    }

    private static JsonNode level(Compatibility level) {
        return Replies.object().put("compatibilityLevel", level.name());
    }

    private static JsonNode mode(Mode mode) {
        return Replies.object().put("mode", mode.name());
    }
}
