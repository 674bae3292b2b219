package org.newsmonitor.producer.feed.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.feed.quality.FeedFacts.ItemFacts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The feed files of Rome's tests. Their expectations are in Rome's code, so what is expected here is what the JDK's
 * strict XML parser finds: the items, their titles and links as they stand, and that a date that stands there is read.
 */
final class RomeFiles {
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");

    private RomeFiles() {}

    static List<MeasuredFile> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xml|rss)"))
                    .sorted()
                    .flatMap(file -> measured(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<MeasuredFile> measured(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Element root = parse(bytes);
            if (root == null || !ROOTS.contains(root.getLocalName())) {
                return Optional.empty();
            }
            return Optional.of(new MeasuredFile("Rome's own, well-formed", file, bytes, facts(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Element parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new ByteArrayInputStream(bytes)))
                    .getDocumentElement();
        } catch (SAXException e) {
            return null;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FeedFacts facts(Element root) {
        List<ItemFacts> items = new ArrayList<>();
        Element channel = child(root, "channel");
        Element head = channel == null ? root : channel;
        Stream.concat(children(root).stream(), channel == null ? Stream.empty() : children(channel).stream())
                .filter(element -> ITEMS.contains(element.getLocalName()))
                .forEach(element -> items.add(new ItemFacts(title(element), link(element), null, null)));
        return new FeedFacts(title(head), link(head), items);
    }

    private static @Nullable String title(Element element) {
        Element title = child(element, "title");
        boolean plain = title != null && children(title).isEmpty();
        return title == null || !plain ? null : FeedFacts.plain(title.getTextContent());
    }

    /** Not asked for where FeedBurner put its own redirect and says what stood there before: readers differ on purpose. */
    private static @Nullable String link(Element element) {
        Element original = child(element, "origLink");
        if (original != null) {
            return null;
        }
        for (Element link : children(element)) {
            boolean alternate = link.getAttribute("rel").isEmpty()
                    || link.getAttribute("rel").equals("alternate");
            String address = link.hasAttribute("href") ? link.getAttribute("href") : link.getTextContent();
            boolean own = "link".equals(link.getLocalName()) && sameVocabulary(link, element);
            if (own && alternate && address.strip().startsWith("http")) {
                return address.strip();
            }
        }
        return null;
    }

    private static boolean sameVocabulary(Element one, Element other) {
        return String.valueOf(one.getNamespaceURI()).equals(String.valueOf(other.getNamespaceURI()));
    }

    private static @Nullable Element child(Element parent, String name) {
        boolean anywhere = name.equals("channel") || name.equals("origLink");
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()) && (anywhere || sameVocabulary(child, parent)))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
