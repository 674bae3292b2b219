package org.newsmonitor.producer.feed;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed of any format as far as it goes. Never throws for what the bytes hold: a document that is no feed comes
 * back as {@link FeedFormat#HTML} or {@link FeedFormat#UNKNOWN} with the reason among its losses. Stateless.
 */
public final class FeedReader {
    /** Items taken from one feed; the longest honest ones, sitemaps, have 50,000. */
    public static final int MAX_ITEMS = 50_000;

    /**
     * @param contentType of the answer, whose charset may help; may be absent
     * @param base the feed's address, for links that leave it out; may be absent
     */
    public Feed read(byte[] bytes, @Nullable String contentType, @Nullable URI base) {
        Losses losses = new Losses();
        String text = FeedText.decode(bytes, contentType, losses);
        if (text.isBlank()) {
            losses.add(Loss.Reason.EMPTY, bytes.length + " bytes");
            return nothing(FeedFormat.UNKNOWN, losses);
        }
        return JsonFeedReader.looksLikeJson(text)
                ? new JsonFeedReader(losses, base).read(text)
                : readMarkup(text, losses, base);
    }

    private static Feed readMarkup(String text, Losses losses, @Nullable URI base) {
        Element root = new FeedTree(losses).parse(new MarkupRepair(losses).repair(text));
        FeedFormat format = root == null ? FeedFormat.UNKNOWN : RootNames.formatOf(root);
        if (root == null || format == FeedFormat.HTML || format == FeedFormat.UNKNOWN) {
            losses.add(Loss.Reason.NOT_A_FEED, root == null ? text.strip() : "<" + root.tagName() + ">");
            return nothing(format, losses);
        }
        Addresses addresses = new Addresses(base);
        return switch (format) {
            case ATOM -> new AtomReader(new Vocabulary(root, "atom"), addresses, losses).read(root);
            case SITEMAP, SITEMAP_INDEX ->
                new SitemapReader(new Vocabulary(root, "sitemap"), addresses, losses).read(root, format);
            default -> new RssReader(new Vocabulary(root, "rss"), addresses, losses).read(root, format);
        };
    }

    static Feed nothing(FeedFormat format, Losses losses) {
        return new Feed(format, null, null, null, null, null, null, List.of(), List.of(), losses.list());
    }
}
