package org.newsmonitor.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** One answer of a registry, judged by HTTP status and error code, never by its wording. */
record RegistryReply(String url, int status, String body) {
    static final int NO_SUBJECT = 40401;
    static final int NO_VERSION = 40402;
    static final int NO_SCHEMA = 40403;
    private static final int LONGEST_QUOTE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The registry's own code, else the HTTP status. */
    int errorCode() {
        return json().path("error_code").asInt(status);
    }

    /** Says in its own words that it is a registry: a bare 404 may come from a proxy or a wrong path. */
    boolean speaksRegistry() {
        return json().path("error_code").isInt();
    }

    /** The body of a good answer. */
    JsonNode value() {
        if (!ok()) {
            throw refusal();
        }
        JsonNode json = json();
        if (!json.isObject()) {
            throw new RegistryUnavailableException(
                    "%s answers, but not as a schema registry does: %s".formatted(url, quote()), null);
        }
        return json;
    }

    private RegistryRefusedException refusal() {
        int code = errorCode();
        String numbers = code == status ? "HTTP " + status : "HTTP " + status + ", error code " + code;
        return new RegistryRefusedException(
                "The schema registry refuses %s (%s): %s".formatted(url, numbers, quote()), status, code);
    }

    private JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private String quote() {
        String said = json().path("message").asText(body);
        return said.length() <= LONGEST_QUOTE ? said : said.substring(0, LONGEST_QUOTE) + "…";
    }
}
