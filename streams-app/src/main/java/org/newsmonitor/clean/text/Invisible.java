package org.newsmonitor.clean.text;

/** Drops or puts right characters no reader sees (soft hyphens, zero-width, controls, illegal ones) and makes every space a plain one. */
final class Invisible implements TextRepair {
    /** What 0x80 to 0x9f mean in Windows-1252: text read as Latin-1 has controls there that nobody wrote; NUL where nothing is. */
    private static final String WINDOWS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    @Override
    public TracedText apply(TracedText text) {
        if (isClean(text)) {
            return text;
        }
        TracedText.Builder builder = new TracedText.Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = replacement(text, i);
            if (c != 0) {
                builder.append(c, text.from(i), text.to(i));
            }
        }
        return builder.build();
    }

    private static boolean isClean(TracedText text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != replacement(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The character to keep, or 0 for none. */
    private static char replacement(TracedText text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7f) {
            return c;
        }
        if (c < ' ') {
            return control(text, at);
        }
        if (c >= 0x80 && c < 0xa0) {
            return WINDOWS.charAt(c - 0x80);
        }
        return isDropped(text, at) ? 0 : isSpace(c) ? spaceFor(c) : c;
    }

    private static char control(TracedText text, int at) {
        char c = text.charAt(at);
        if (c == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 0 : '\n';
        }
        return c == '\n' || c == '\t' ? c : c == '\f' || c == 0x0b ? '\n' : 0;
    }

    private static boolean isSpace(char c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static char spaceFor(char c) {
        return Character.getType(c) != Character.SPACE_SEPARATOR ? '\n' : ' ';
    }

    private static boolean isDropped(TracedText text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return !isPaired(text, at);
        }
        return c == 0x7f
                || Character.getType(c) == Character.FORMAT
                || c == 0xfffd
                || c >= 0xfffe
                || (c >= 0xfdd0 && c <= 0xfdef)
                || (c >= 0xfe00 && c <= 0xfe0f);
    }

    private static boolean isPaired(TracedText text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
