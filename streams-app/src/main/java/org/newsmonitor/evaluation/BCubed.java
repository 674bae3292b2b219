package org.newsmonitor.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * B-cubed precision and recall of a clustering (Bagga and Baldwin 1998): for each item, the share of its cluster that
 * belongs to its class, and the share of its class that is in its cluster; averaged over the items.
 */
public record BCubed(double precision, double recall) {
    /** Items without a cluster count as clusters of their own. */
    public static BCubed of(Map<String, String> classOf, Map<String, String> clusterOf) {
        Map<String, List<String>> clusters = new TreeMap<>();
        Map<String, List<String>> classes = new TreeMap<>();
        for (String item : classOf.keySet()) {
            clusters.computeIfAbsent(cluster(item, clusterOf), id -> new ArrayList<>())
                    .add(item);
            classes.computeIfAbsent(classOf.get(item), id -> new ArrayList<>()).add(item);
        }
        double precision = 0;
        double recall = 0;
        for (String item : classOf.keySet()) {
            List<String> cluster = clusters.getOrDefault(cluster(item, clusterOf), List.of());
            List<String> expected = classes.getOrDefault(classOf.get(item), List.of());
            long shared = cluster.stream().filter(expected::contains).count();
            precision += shared / (double) cluster.size();
            recall += shared / (double) expected.size();
        }
        int items = Math.max(1, classOf.size());
        return new BCubed(precision / items, recall / items);
    }

    private static String cluster(String item, Map<String, String> clusterOf) {
        return clusterOf.getOrDefault(item, "alone:" + item);
    }

    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
}
