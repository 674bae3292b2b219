package org.newsmonitor.standalone.registry;

import java.util.List;

/** A refusal that the client is told: HTTP status, Confluent's error code, and a sentence. */
final class RegistryError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    private RegistryError(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Confluent's codes carry the HTTP status in their first three digits. */
    int status() {
        return code < 1000 ? code : code / 100;
    }

    static RegistryError http(int status, String message) {
        return new RegistryError(status, message);
    }

    static RegistryError subjectNotFound(String subject) {
        return new RegistryError(40401, "Subject '" + subject + "' not found.");
    }

    static RegistryError versionNotFound(int version) {
        return new RegistryError(40402, "Version " + version + " not found.");
    }

    static RegistryError schemaNotFound() {
        return new RegistryError(40403, "Schema not found");
    }

    static RegistryError schemaNotFound(Object idOrGuid) {
        return new RegistryError(40403, "Schema " + idOrGuid + " not found");
    }

    static RegistryError subjectAlreadyDeleted(String subject) {
        return new RegistryError(
                40404, "Subject '" + subject + "' was soft deleted. Set permanent=true to delete permanently");
    }

    static RegistryError subjectNotDeletedYet(String subject) {
        return new RegistryError(
                40405, "Subject '" + subject + "' was not deleted first before being permanently deleted");
    }

    static RegistryError versionAlreadyDeleted(String subject, int version) {
        return new RegistryError(
                40406,
                "Subject '" + subject + "' Version " + version
                        + " was soft deleted. Set permanent=true to delete permanently");
    }

    static RegistryError versionNotDeletedYet(String subject, int version) {
        return new RegistryError(
                40407,
                "Subject '" + subject + "' Version " + version
                        + " was not deleted first before being permanently deleted");
    }

    static RegistryError noSubjectCompatibility(String subject) {
        return new RegistryError(
                40408, "Subject '" + subject + "' does not have subject-level compatibility configured");
    }

    static RegistryError noSubjectMode(String subject) {
        return new RegistryError(40409, "Subject '" + subject + "' does not have subject-level mode configured");
    }

    static RegistryError incompatible(String subject, List<String> details) {
        return new RegistryError(
                409,
                "Schema being registered is incompatible with an earlier schema for subject \"" + subject
                        + "\", details: " + details);
    }

    static RegistryError invalidSchema(String why) {
        return new RegistryError(42201, "Invalid schema: " + why);
    }

    static RegistryError invalidVersion(String version) {
        return new RegistryError(
                42202,
                "The specified version '" + version
                        + "' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\"");
    }

    static RegistryError invalidCompatibilityLevel() {
        return new RegistryError(
                42203,
                "Invalid compatibility level. Valid values are none, backward, forward, full, backward_transitive, "
                        + "forward_transitive, and full_transitive");
    }

    static RegistryError invalidMode() {
        return new RegistryError(42204, "Invalid mode. Valid values are READWRITE and READONLY");
    }

    static RegistryError readOnly(String subject) {
        return new RegistryError(42205, "Subject " + subject + " is in read-only mode");
    }

    static RegistryError storeFailed(String why) {
        return new RegistryError(50001, "Error in the backend data store: " + why);
    }
}
