package org.newsmonitor.clean.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who wrote, edited, lent or first printed the piece and how to reach them, when that is all the line says. */
final class OutletCredits implements Predicate<Line> {
    private static final int LONGEST = 300;
    private static final Pattern CREDIT = Pattern.compile("^(?:"
            + "\\(?(?i:reporting|additional reporting|writing|editing|edited|compiled|written|translated|story) (?i:by|courtesy of)\\b.*"
            + "|\\((?:(?i:with (?:information|reporting|material|files|agencies)|source:)[^()]*|[A-Z][\\w’'&.-]*(?: [A-Z][\\w’'&.-]*){0,4})\\)"
            + "|.{3,160}\\b(?i:contributed (?:to )?(?:this|reporting to this) (?:report|story|article))\\b.*"
            + "|(?i:with (?:files|reporting|material) from)\\b.*|(?i:sources?|via): .{2,100}[^.]"
            + "|[A-Z]{2,5}|[-–—#*]{1,5}\\s?(?i:ends?)\\s?[-–—#*]{0,5}|###|-30-"
            + "|(?i:contributing|contributors?): .{2,100}[^.]|(?i:(?:read or )?share this (?:story|article)): https?://.*"
            + ")$");
    private static final String REACH =
            "(?:@\\w{2,}|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|\\(?\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}|https?://\\S+)";
    private static final Pattern CONTACT =
            Pattern.compile("(?i)[•*-]? ?(?:(?:twitter|e-?mail|phone|call|tel|fax|contact)\\b:? ?)?"
                    + REACH + "(?:(?: and|,| or|;| \\|)? (?:twitter:? )?" + REACH + "){0,3}\\.?"
                    + "|(?:contact|reach|e-?mail) (?:the (?:reporter|writer|author)s?|(?-i:\\p{Lu})[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3})(?: (?:at|by|on|via)\\b.{0,20}|: ?)"
                    + REACH + ".{0,120}");

    @Override
    public boolean test(Line line) {
        return line.traced().length() <= LONGEST
                && (CREDIT.matcher(line.text()).matches()
                        || CONTACT.matcher(line.text()).matches());
    }
}
