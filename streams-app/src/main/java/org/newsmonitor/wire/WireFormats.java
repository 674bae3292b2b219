package org.newsmonitor.wire;

import org.newsmonitor.newsroom.DeskNote;
import org.newsmonitor.newsroom.Version;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.Story;

/** Every value that crosses a topic or rests in a store. */
public final class WireFormats {
    public static final WireFormat<RawArticle, org.newsmonitor.avro.RawArticle> RAW_ARTICLE =
            new WireFormat<>(org.newsmonitor.avro.RawArticle.class, RawArticleWire::toWire, RawArticleWire::fromWire);
    public static final WireFormat<Rejected, org.newsmonitor.avro.Rejected> REJECTED =
            new WireFormat<>(org.newsmonitor.avro.Rejected.class, RejectedWire::toWire, RejectedWire::fromWire);
    public static final WireFormat<Article, org.newsmonitor.avro.Article> ARTICLE =
            new WireFormat<>(org.newsmonitor.avro.Article.class, ArticleWire::toWire, ArticleWire::fromWire);
    public static final WireFormat<Story, org.newsmonitor.avro.Story> STORY =
            new WireFormat<>(org.newsmonitor.avro.Story.class, StoryWire::toWire, StoryWire::fromWire);
    public static final WireFormat<Alert, org.newsmonitor.avro.Alert> ALERT =
            new WireFormat<>(org.newsmonitor.avro.Alert.class, AlertWire::toWire, AlertWire::fromWire);
    public static final WireFormat<DeskNote, org.newsmonitor.avro.DeskNote> DESK_NOTE =
            new WireFormat<>(org.newsmonitor.avro.DeskNote.class, DeskNoteWire::toWire, DeskNoteWire::fromWire);
    public static final WireFormat<Version, org.newsmonitor.avro.ArticleVersion> VERSION =
            new WireFormat<>(org.newsmonitor.avro.ArticleVersion.class, VersionWire::toWire, VersionWire::fromWire);

    private WireFormats() {}
}
