package org.newsmonitor.serde;

import java.util.Optional;
import java.util.UUID;
import org.apache.avro.Schema;

/** What the serdes ask of a registry. Every method throws {@link RegistryException} when the registry fails. */
interface SchemaRegistry {
    /** The id of the schema under the subject, registered now if it was not yet. */
    int register(String subject, Schema schema, boolean normalize);

    /** The id of a schema that must already be registered under the subject. */
    int lookup(String subject, Schema schema, boolean normalize);

    /** The newest schema of a subject. */
    Registered latest(String subject);

    /** The schema with the id; empty when the registry has none. */
    Optional<Schema> byId(int id);

    /** The schema with the globally unique id; empty when the registry has none. */
    Optional<Schema> byGuid(UUID guid);

    /** A schema and the id it is registered with. */
    record Registered(int id, Schema schema) {}
}
