package org.newsmonitor.standalone.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A method and a path, where {} stands for any one segment, and what answers it. */
record Route(String method, List<String> pattern, Function<Request, Object> answer) {

    private static final String ANY = "{}";

    static Route of(String method, String pattern, Function<Request, Object> answer) {
        return new Route(method, List.of(pattern.substring(1).split("/")), answer);
    }

    /** The segments standing for {}, or empty when the path is another. */
    Optional<List<String>> match(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (pattern.get(i).equals(ANY)) {
                arguments.add(path.get(i));
            } else if (!pattern.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(arguments);
    }
}
