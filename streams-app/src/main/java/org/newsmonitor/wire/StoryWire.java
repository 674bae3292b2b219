package org.newsmonitor.wire;

import org.newsmonitor.avro.StoryArticle;
import org.newsmonitor.story.Story;

final class StoryWire {
    private StoryWire() {}

    static org.newsmonitor.avro.Story toWire(Story story) {
        return org.newsmonitor.avro.Story.newBuilder()
                .setId(story.id())
                .setTitle(story.title())
                .setEntities(story.entities())
                .setFirstSeen(story.firstSeen())
                .setLastSeen(story.lastSeen())
                .setArticles(Lists.map(story.articles(), StoryWire::toWire))
                .build();
    }

    static Story fromWire(org.newsmonitor.avro.Story story) {
        return new Story(
                story.getId(),
                story.getTitle(),
                story.getEntities(),
                story.getFirstSeen(),
                story.getLastSeen(),
                Lists.map(story.getArticles(), StoryWire::fromWire));
    }

    private static StoryArticle toWire(Story.Member member) {
        return new StoryArticle(member.articleId(), member.joinedTo(), member.score(), member.why());
    }

    private static Story.Member fromWire(StoryArticle member) {
        return new Story.Member(member.getId(), member.getJoinedTo(), member.getScore(), member.getWhy());
    }
}
