package org.newsmonitor.clean.page;

import org.jsoup.nodes.Element;
import org.newsmonitor.clean.text.TracedText;

/**
 * A stretch of text that a browser would show as a paragraph of its own.
 *
 * @param owner the innermost block element around it
 * @param linked how many of its characters are inside links
 */
record Block(Element owner, TracedText text, int linked) {
    double linkDensity() {
        return text.length() == 0 ? 0 : Math.min(1.0, (double) linked / text.length());
    }

    boolean isHeading() {
        String tag = owner.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isProse() {
        return linkDensity() < 0.35 && text.length() >= (owner.normalName().equals("p") ? 40 : 60);
    }

    int commas() {
        return (int) text.toString()
                .chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '،')
                .count();
    }
}
