package org.newsmonitor.standalone.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * The rules of the registry: what may be registered, under which id, and what it must be compatible with.
 *
 * <p>One change at a time: it is decided on what is known, made safe in the log, and only then seen by readers.
 */
final class SchemaRegistry {

    private final Subjects subjects = new Subjects();
    private final SchemaReader reader = new SchemaReader(subjects);
    private final EntryLog log;

    SchemaRegistry(EntryLog log) {
        this.log = log;
        log.replay(subjects::apply);
    }

    Subjects subjects() {
        return subjects;
    }

    /** The same schema again is answered with the version it already has. */
    synchronized SchemaVersion register(String subject, Submission submission) {
        SchemaText text = reader.canonical(submission);
        Optional<SchemaVersion> known = find(subject, text, false);
        if (known.isPresent()) {
            return known.get();
        }
        refuseWhenReadOnly(subject);
        List<String> objections = objections(subject, text, subjects.versions(subject, false));
        if (!objections.isEmpty()) {
            throw RegistryError.incompatible(subject, objections);
        }
        SchemaVersion version =
                new SchemaVersion(subject, subjects.highestVersion(subject) + 1, subjects.idFor(text), text, false);
        write(List.of(Entry.OfSchema.set(version)));
        return version;
    }

    SchemaVersion lookUp(String subject, Submission submission, boolean withDeleted) {
        requireSubject(subject, withDeleted);
        return find(subject, reader.canonical(submission), withDeleted).orElseThrow(RegistryError::schemaNotFound);
    }

    private Optional<SchemaVersion> find(String subject, SchemaText text, boolean withDeleted) {
        List<SchemaVersion> versions = subjects.versions(subject, withDeleted);
        return versions.stream().filter(v -> v.text().equals(text)).reduce((older, newer) -> newer);
    }

    List<SchemaVersion> requireSubject(String subject, boolean withDeleted) {
        List<SchemaVersion> versions = subjects.versions(subject, withDeleted);
        if (versions.isEmpty()) {
            throw RegistryError.subjectNotFound(subject);
        }
        return versions;
    }

    SchemaVersion version(String subject, VersionName name, boolean withDeleted) {
        return name.in(requireSubject(subject, withDeleted));
    }

    /** Why the schema may not follow the given versions under the subject's level. */
    List<String> objections(String subject, Submission submission, List<SchemaVersion> earlier) {
        return objections(subject, reader.canonical(submission), earlier);
    }

    private List<String> objections(String subject, SchemaText text, List<SchemaVersion> earlier) {
        Compatibility level = subjects.compatibility(subject).orElseGet(subjects::globalCompatibility);
        List<Schema> schemas = earlier.stream().map(v -> reader.parse(v.text())).toList();
        return level.objections(reader.parse(text), schemas);
    }

    /** Hides the subject, or removes it for good once it is hidden. */
    synchronized List<Integer> deleteSubject(String subject, boolean permanently) {
        List<SchemaVersion> all = requireSubject(subject, true);
        List<SchemaVersion> visible = subjects.versions(subject, false);
        if (permanently && !visible.isEmpty()) {
            throw RegistryError.subjectNotDeletedYet(subject);
        }
        if (!permanently && visible.isEmpty()) {
            throw RegistryError.subjectAlreadyDeleted(subject);
        }
        refuseWhenReadOnly(subject);
        write(deletion(permanently ? all : visible, permanently));
        return (permanently ? all : visible)
                .stream().map(SchemaVersion::version).toList();
    }

    synchronized int deleteVersion(String subject, VersionName name, boolean permanently) {
        SchemaVersion version = version(subject, name, true);
        if (permanently && !version.deleted()) {
            throw RegistryError.versionNotDeletedYet(subject, version.version());
        }
        if (!permanently && version.deleted()) {
            throw RegistryError.versionAlreadyDeleted(subject, version.version());
        }
        refuseWhenReadOnly(subject);
        write(deletion(List.of(version), permanently));
        return version.version();
    }

    private List<Entry> deletion(List<SchemaVersion> versions, boolean permanently) {
        Stream<Entry> changes =
                versions.stream().map(v -> permanently ? Entry.OfSchema.gone(v) : Entry.OfSchema.set(v.asDeleted()));
        return permanently
                ? Stream.concat(Stream.of(new Entry.OfHighestId(subjects.highestId())), changes)
                        .toList()
                : changes.toList();
    }

    synchronized void write(List<? extends Entry> entries) {
        log.append(List.copyOf(entries));
        entries.forEach(subjects::apply);
    }

    private void refuseWhenReadOnly(String subject) {
        if (subjects.mode(subject).orElseGet(subjects::globalMode) == Mode.READONLY) {
            throw RegistryError.readOnly(subject);
        }
    }
}
