package org.newsmonitor.entity.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.entity.token.WordList;

/** Which place lies in which, as far as the gazetteer knows: "Málaga" and "Spain" can be one place, "Málaga" and "Lisbon" not. */
public final class Containment {
    /** Last words of names of places that have others in them, or lie in others, without the gazetteer knowing. */
    private static final Set<String> PARTS = Set.of(
            "street",
            "road",
            "avenue",
            "square",
            "district",
            "province",
            "region",
            "county",
            "state",
            "island",
            "islands",
            "bay",
            "sea",
            "ocean",
            "valley",
            "mountains",
            "park",
            "coast",
            "peninsula",
            "quarter",
            "suburb",
            "port",
            "airport",
            "station",
            "hall",
            "house",
            "palace",
            "cathedral",
            "bridge",
            "tunnel",
            "camp",
            "base");

    private static final Set<String> REGIONS = Set.of(
            "europe",
            "asia",
            "africa",
            "north america",
            "south america",
            "latin america",
            "middle east",
            "scandinavia",
            "balkans",
            "caucasus",
            "sahel",
            "kashmir",
            "siberia",
            "scotland",
            "wales",
            "england",
            "northern ireland",
            "catalonia",
            "bavaria",
            "sicily",
            "sardinia",
            "corsica",
            "crimea",
            "donbas",
            "kurdistan",
            "tibet",
            "xinjiang",
            "darfur",
            "gaza",
            "west bank",
            "midlands",
            "alps",
            "andes",
            "himalayas",
            "mediterranean",
            "baltic",
            "gulf");

    private final Map<String, String> countryOf = new HashMap<>();
    private final Set<String> regions = new HashSet<>(REGIONS);
    private final Set<String> states = new HashSet<>();

    public Containment() {
        for (String[] row : list("cities.txt").rows()) {
            countryOf.putIfAbsent(lower(row[0]), lower(row[2]));
        }
        for (String[] row : list("places.txt").rows()) {
            regions.add(lower(row[0]));
        }
        list("country-names.txt").lines().forEach(name -> regions.add(lower(name)));
        list("states.txt").lines().forEach(name -> states.add(lower(name)));
    }

    /** Whether two places, by their canonical names, surely have no spot in common. */
    public boolean apart(String one, String other) {
        String here = lower(one);
        String there = lower(other);
        if (here.contains(there) || there.contains(here) || isPart(here) || isPart(there)) {
            return false;
        }
        if (isWide(here) && isWide(there) && states.contains(here) == states.contains(there)) {
            return !REGIONS.contains(here) && !REGIONS.contains(there);
        }
        return !(isWide(here) || isWide(there))
                || (isCountryLike(here)
                        && isCountryLike(there)
                        && !country(here).equals(country(there)));
    }

    private boolean isWide(String place) {
        return regions.contains(place) || states.contains(place);
    }

    /** A country itself, else the country of a state or a city; empty where it is not known. */
    private String country(String place) {
        if (states.contains(place)) {
            return "united states";
        }
        return regions.contains(place) ? place : countryOf.getOrDefault(place, "");
    }

    /** Of a continent, a landscape or a place nobody knows nothing can be said. */
    private boolean isCountryLike(String place) {
        return !REGIONS.contains(place) && !country(place).isEmpty();
    }

    private static boolean isPart(String place) {
        return PARTS.contains(place.substring(place.lastIndexOf(' ') + 1));
    }

    private static WordList list(String resource) {
        return WordList.resource(Containment.class, resource);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
