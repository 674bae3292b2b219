package teacher;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Packs NLP4J's Brown clusters (Apache-2.0): {@code Clusters OUT.gz}. Number of paths, the paths, number of words, then for
 * each word, by hash, the step from the hash before and the number of its path.
 */
public final class Clusters {
    private static final String SOURCE = "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

    private Clusters() {}

    public static void main(String[] arguments) throws Exception {
        TreeMap<Integer, String> pathByHash = new TreeMap<>();
        try (InputStream in = Clusters.class.getResourceAsStream(SOURCE);
                ObjectInputStream objects = new ObjectInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) objects.readObject()).entrySet()) {
                pathByHash.put(entry.getKey().hashCode(), longest((Iterable<?>) entry.getValue()));
            }
        }
        List<String> paths = new ArrayList<>(new TreeSet<>(pathByHash.values()));
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
            out.writeInt(paths.size());
            for (String path : paths) {
                out.writeUTF(path);
            }
            out.writeInt(pathByHash.size());
            long before = Integer.MIN_VALUE;
            for (Map.Entry<Integer, String> word : pathByHash.entrySet()) {
                out.writeInt((int) (word.getKey() - before));
                before = word.getKey();
                out.writeShort(Collections.binarySearch(paths, word.getValue()));
            }
        }
    }

    private static String longest(Iterable<?> prefixes) {
        String longest = "";
        for (Object prefix : prefixes) {
            longest = prefix.toString().length() > longest.length() ? prefix.toString() : longest;
        }
        return longest;
    }
}
