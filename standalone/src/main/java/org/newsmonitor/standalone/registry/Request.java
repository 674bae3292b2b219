package org.newsmonitor.standalone.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request, decoded.
 *
 * @param path the decoded segments: a subject may itself contain a slash
 * @param arguments the segments that the route left open, in order
 */
record Request(String method, List<String> path, Map<String, String> query, JsonNode body, List<String> arguments) {

    static Request of(String method, String rawPath, @Nullable String rawQuery) {
        return new Request(method, segments(rawPath), query(rawQuery), MissingNode.getInstance(), List.of());
    }

    Request withBody(JsonNode newBody) {
        return new Request(method, path, query, newBody, arguments);
    }

    Request withArguments(List<String> newArguments) {
        return new Request(method, path, query, body, newArguments);
    }

    String argument(int index) {
        return arguments.get(index);
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(query.getOrDefault(name, "false"));
    }

    /** The body of a request that makes no sense without one. */
    JsonNode requiredBody() {
        if (!body.isObject()) {
            throw RegistryError.http(422, "the request body must be a JSON object");
        }
        return body;
    }

    private static List<String> segments(String rawPath) {
        List<String> segments = new ArrayList<>();
        for (String segment : rawPath.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(decode(segment.replace("+", "%2B"))); // in a path a plus is a plus
            }
        }
        return segments;
    }

    private static Map<String, String> query(@Nullable String rawQuery) {
        Map<String, String> query = new HashMap<>();
        for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            query.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return query;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RegistryError.http(400, "malformed percent-encoding in the address");
        }
    }
}
