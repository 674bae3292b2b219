package org.newsmonitor.producer.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a feed, put right where tags were forgotten: a link never lies inside a title. Document types are never read, so that entities neither reach out nor multiply.
 */
final class FeedTree {
    /** Hold text alone; what looks like another field inside is the next field after a forgotten end tag. */
    private static final Set<String> PLAIN = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "id",
            "updated",
            "published",
            "dc:date",
            "dc:creator",
            "loc",
            "lastmod");

    private static final Set<String> FIELDS = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "id",
            "updated",
            "published",
            "dc:date",
            "dc:creator",
            "loc",
            "lastmod",
            "description",
            "summary",
            "content",
            "content:encoded",
            "author",
            "category",
            "item",
            "entry");
    /** The errors looked at; a report needs no more. */
    private static final int ERRORS = 8;
    /** Nodes moved in one document to make forgotten end tags good; a hostile one could move the same for ever. */
    private static final int MOST_MOVED = 100_000;

    private final Losses losses;

    FeedTree(Losses losses) {
        this.losses = losses;
    }

    /** The outermost element, or null when the text holds none. */
    @Nullable
    Element parse(String text) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setTrackErrors(ERRORS);
        Document document = parser.parseInput(text, "");
        document.outputSettings().prettyPrint(false);
        note(document, parser.getErrors());
        Element root = document.firstElementChild();
        if (root != null) {
            noteTrailing(root);
            separate(root, text);
        }
        return root;
    }

    private void note(Document document, List<ParseError> errors) {
        for (ParseError error : errors) {
            boolean entity = error.getErrorMessage().contains("named reference");
            losses.add(entity ? Loss.Reason.UNDECLARED_ENTITY : Loss.Reason.BAD_MARKUP, error.toString());
        }
        for (Node node : document.childNodes()) {
            if (node instanceof DocumentType type && node.outerHtml().contains("[")) {
                losses.add(Loss.Reason.DOCUMENT_TYPE, "declarations of " + type.name() + " ignored");
            }
        }
    }

    private void noteTrailing(Element root) {
        for (Node node = root.nextSibling(); node != null; node = node.nextSibling()) {
            boolean text = node instanceof TextNode blank && !blank.isBlank();
            if (text || node instanceof Element) {
                losses.add(Loss.Reason.TRAILING_JUNK, node.outerHtml().strip());
                return;
            }
        }
    }

    private void separate(Element root, String text) {
        if (!text.toLowerCase(Locale.ROOT).contains("</" + root.tagName())) {
            losses.add(Loss.Reason.TRUNCATED, "no </" + root.tagName() + "> at the end");
        }
        List<Element> all = new ArrayList<>();
        root.stream().forEach(all::add);
        int moved = 0;
        for (Element element : all) {
            moved += moved < MOST_MOVED && isAstray(element) ? moveBehind(element, element.parent()) : 0;
        }
    }

    private static boolean isAstray(Element element) {
        Element parent = element.parent();
        return parent != null && PLAIN.contains(parent.normalName()) && FIELDS.contains(element.normalName());
    }

    /** Moves a node and all that follow it in its parent to behind the parent; at one go, or many items take for ever. */
    private static int moveBehind(Element element, @Nullable Element parent) {
        Element grandparent = parent == null ? null : parent.parent();
        if (parent == null || grandparent == null) {
            return 0;
        }
        List<Node> kept = List.copyOf(parent.childNodes().subList(0, element.siblingIndex()));
        kept.forEach(Node::remove);
        List<Node> moved = List.copyOf(parent.childNodes());
        grandparent.insertChildren(parent.siblingIndex() + 1, moved);
        parent.appendChildren(kept);
        return moved.size();
    }
}
