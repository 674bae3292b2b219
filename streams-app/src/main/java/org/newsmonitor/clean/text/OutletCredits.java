package org.newsmonitor.clean.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who wrote, edited, lent or first printed the piece, when that is all the line says. */
final class OutletCredits implements Predicate<Line> {
    private static final int LONGEST = 300;
    private static final Pattern CREDIT = Pattern.compile("^(?:"
            + "\\(?(?i:reporting|additional reporting|writing|editing|edited|compiled|written|translated|story) (?i:by|courtesy of)\\b.*"
            + "|\\((?:(?i:with (?:information|reporting|material|files|agencies)|source:)[^()]*|[A-Z][\\w’'&.-]*(?: [A-Z][\\w’'&.-]*){0,4})\\)"
            + "|.{3,80}\\b(?i:contributed (?:to )?(?:this|reporting to this) (?:report|story|article))\\b.*"
            + "|(?i:with (?:files|reporting|material) from)\\b.*|(?i:sources?|via):? .{2,100}[^.]"
            + "|[A-Z]{2,5}|[-–—#*]{1,5}\\s?(?i:ends?)\\s?[-–—#*]{0,5}|###|-30-"
            + ")$");

    @Override
    public boolean test(Line line) {
        return line.traced().length() <= LONGEST && CREDIT.matcher(line.text()).matches();
    }
}
