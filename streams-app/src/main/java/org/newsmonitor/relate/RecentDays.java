package org.newsmonitor.relate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/** The calendar days an article names, of the time in which another report of them could still meet it. */
final class RecentDays {
    private RecentDays() {}

    static Set<LocalDate> of(Article article) {
        LocalDateTime published = LocalDateTime.ofInstant(article.publishedAt(), ZoneOffset.UTC);
        Set<LocalDate> days = new TreeSet<>();
        for (Mention mention : article.mentions()) {
            if (mention.value() instanceof Period period && isDay(period) && isRecent(period, published)) {
                days.add(period.from().toLocalDate());
            }
        }
        return days;
    }

    private static boolean isDay(Period period) {
        return period.to().equals(period.from().plusDays(1));
    }

    private static boolean isRecent(Period period, LocalDateTime published) {
        return !period.from().isAfter(published) && period.from().isAfter(published.minus(Relater.WINDOW));
    }
}
