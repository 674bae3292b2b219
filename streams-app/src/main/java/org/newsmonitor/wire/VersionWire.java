package org.newsmonitor.wire;

import org.newsmonitor.avro.ArticleVersion;
import org.newsmonitor.newsroom.Version;

final class VersionWire {
    private VersionWire() {}

    static ArticleVersion toWire(Version version) {
        return new ArticleVersion(
                version.revision(), version.contentHash(), version.seenAt(), version.topicKeys(), version.sentences());
    }

    static Version fromWire(ArticleVersion version) {
        return new Version(
                version.getRevision(),
                version.getContentHash(),
                version.getSeenAt(),
                version.getTopicKeys(),
                version.getSentences());
    }
}
