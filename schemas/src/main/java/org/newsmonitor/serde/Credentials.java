package org.newsmonitor.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/** Who we are towards the registry: one header for every URL, or what the URL itself names. */
record Credentials(Optional<String> fixed) {
    static final String BASIC_SOURCE = "basic.auth.credentials.source";
    static final String USER_INFO = "basic.auth.user.info";
    static final String LEGACY_USER_INFO = "schema.registry.basic.auth.user.info";
    static final String BEARER_SOURCE = "bearer.auth.credentials.source";
    static final String BEARER_TOKEN = "bearer.auth.token";

    static Credentials read(ConfigReader reader) {
        Optional<String> bearerSource = reader.text(BEARER_SOURCE);
        String basicSource = reader.text(BASIC_SOURCE).orElse("URL");
        if (bearerSource.isEmpty()) {
            return new Credentials(basic(reader, basicSource));
        }
        if (!basicSource.equals("URL")) {
            reader.problem("Only one of " + BASIC_SOURCE + " and " + BEARER_SOURCE + " may be given");
        }
        return new Credentials(bearer(reader, bearerSource.get()));
    }

    /** The value of the Authorization header for requests to the URL. */
    Optional<String> header(URI url) {
        return fixed.or(() -> Optional.ofNullable(url.getUserInfo())
                .filter(info -> !info.isEmpty())
                .map(Credentials::basicHeader));
    }

    private static Optional<String> basic(ConfigReader reader, String source) {
        if (source.equals("URL")) {
            return Optional.empty();
        }
        if (!source.equals("USER_INFO")) {
            reader.problem(BASIC_SOURCE + " knows URL and USER_INFO, not " + source);
            return Optional.empty();
        }
        Optional<String> info = reader.text(LEGACY_USER_INFO).or(() -> reader.text(USER_INFO));
        if (info.isEmpty()) {
            reader.problem(USER_INFO + " is missing, though " + BASIC_SOURCE + " asks for it");
        }
        return info.map(Credentials::basicHeader);
    }

    private static Optional<String> bearer(ConfigReader reader, String source) {
        Optional<String> token = reader.text(BEARER_TOKEN);
        if (!source.equals("STATIC_TOKEN")) {
            reader.problem(BEARER_SOURCE + " knows only STATIC_TOKEN, not " + source);
        } else if (token.isEmpty()) {
            reader.problem(BEARER_TOKEN + " is missing, though " + BEARER_SOURCE + " asks for it");
        }
        return token.map(value -> "Bearer " + value);
    }

    private static String basicHeader(String userAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(UTF_8));
    }
}
