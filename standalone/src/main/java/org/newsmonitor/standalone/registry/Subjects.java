package org.newsmonitor.standalone.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registry knows, as the sum of all entries applied so far; safe to read while another thread applies. */
final class Subjects {

    private final TreeMap<String, TreeMap<Integer, SchemaVersion>> bySubject = new TreeMap<>();
    private final Map<Integer, SchemaText> byId = new HashMap<>();
    private final Map<UUID, Integer> idByGuid = new HashMap<>();
    private final Map<String, Compatibility> compatibility = new HashMap<>();
    private final Map<String, Mode> modes = new HashMap<>();
    private Compatibility globalCompatibility = Compatibility.BACKWARD;
    private Mode globalMode = Mode.READWRITE;
    private int highestId;

    synchronized void apply(Entry entry) {
        if (entry instanceof Entry.OfSchema schema) {
            apply(schema);
        } else if (entry instanceof Entry.OfHighestId highest) {
            highestId = Math.max(highestId, highest.value());
        } else if (entry instanceof Entry.OfCompatibility level && level.subject() == null) {
            globalCompatibility = level.value() == null ? Compatibility.BACKWARD : level.value();
        } else if (entry instanceof Entry.OfMode mode && mode.subject() == null) {
            globalMode = mode.value() == null ? Mode.READWRITE : mode.value();
        } else if (entry instanceof Entry.OfCompatibility level) {
            put(compatibility, level.subject(), level.value());
        } else if (entry instanceof Entry.OfMode mode) {
            put(modes, mode.subject(), mode.value());
        }
    }

    private void apply(Entry.OfSchema entry) {
        SchemaVersion value = entry.value();
        if (value == null) {
            forget(entry.subject(), entry.version());
            return;
        }
        bySubject.computeIfAbsent(entry.subject(), s -> new TreeMap<>()).put(entry.version(), value);
        byId.put(value.id(), value.text());
        idByGuid.putIfAbsent(value.text().guid(), value.id());
        highestId = Math.max(highestId, value.id());
    }

    private void forget(String subject, int version) {
        TreeMap<Integer, SchemaVersion> versions = bySubject.getOrDefault(subject, new TreeMap<>());
        SchemaVersion gone = versions.remove(version);
        if (versions.isEmpty()) {
            bySubject.remove(subject);
        }
        if (gone != null && withId(gone.id(), true).isEmpty()) {
            byId.remove(gone.id());
            idByGuid.remove(gone.text().guid());
        }
    }

    private static <V> void put(Map<String, V> map, @Nullable String subject, @Nullable V value) {
        if (subject != null && value != null) {
            map.put(subject, value);
        } else if (subject != null) {
            map.remove(subject);
        }
    }

    synchronized List<String> names(boolean withDeleted) {
        return bySubject.keySet().stream()
                .filter(subject -> !versions(subject, withDeleted).isEmpty())
                .toList();
    }

    /** Oldest first; empty when there is no such subject. */
    synchronized List<SchemaVersion> versions(String subject, boolean withDeleted) {
        Collection<SchemaVersion> all =
                bySubject.getOrDefault(subject, new TreeMap<>(Map.of())).values();
        return all.stream().filter(v -> withDeleted || !v.deleted()).toList();
    }

    synchronized Optional<SchemaVersion> version(String subject, int version) {
        return Optional.ofNullable(
                bySubject.getOrDefault(subject, new TreeMap<>()).get(version));
    }

    synchronized List<SchemaVersion> withId(int id, boolean withDeleted) {
        List<SchemaVersion> found = new ArrayList<>();
        for (TreeMap<Integer, SchemaVersion> versions : bySubject.values()) {
            versions.values().stream()
                    .filter(v -> v.id() == id && (withDeleted || !v.deleted()))
                    .forEach(found::add);
        }
        return found;
    }

    /** Ids of the schemas that build on the given version. */
    synchronized List<Integer> referencing(String subject, int version) {
        return bySubject.values().stream()
                .flatMap(versions -> versions.values().stream())
                .filter(v -> v.text().references().stream()
                        .anyMatch(r -> r.subject().equals(subject) && r.version() == version))
                .map(SchemaVersion::id)
                .distinct()
                .toList();
    }

    synchronized Optional<SchemaText> text(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized Optional<SchemaText> text(UUID guid) {
        return Optional.ofNullable(idByGuid.get(guid)).map(byId::get);
    }

    /** The id this content already has in any subject, or the next free one. */
    synchronized int idFor(SchemaText text) {
        return idByGuid.getOrDefault(text.guid(), highestId + 1);
    }

    synchronized int highestId() {
        return highestId;
    }

    synchronized int highestVersion(String subject) {
        TreeMap<Integer, SchemaVersion> versions = bySubject.getOrDefault(subject, new TreeMap<>());
        return versions.isEmpty() ? 0 : versions.lastKey();
    }

    synchronized Compatibility globalCompatibility() {
        return globalCompatibility;
    }

    synchronized Optional<Compatibility> compatibility(String subject) {
        return Optional.ofNullable(compatibility.get(subject));
    }

    synchronized Mode globalMode() {
        return globalMode;
    }

    synchronized Optional<Mode> mode(String subject) {
        return Optional.ofNullable(modes.get(subject));
    }
}
