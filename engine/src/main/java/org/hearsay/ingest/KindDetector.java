package org.hearsay.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells what bytes are: by what they begin with, and by the name only where that leaves it open. Names lie (a page saved
 * as {@code .txt}, a feed served as {@code .html}); magic numbers and root elements seldom do.
 */
final class KindDetector {

    private static final Map<String, String> ROOTS =
            Lexicon.of(KindDetector.class, "root-elements.tsv").table();
    private static final Map<String, String> ENDINGS =
            Lexicon.of(KindDetector.class, "name-endings.tsv").table();
    private static final Pattern PROLOG = Pattern.compile(
            "\\G(?:\\s++|<\\?[^>]*+>|<!--(?:[^-]++|-(?!->))*+-->|<!doctype\\s[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT =
            Pattern.compile("\\G<([a-z][\\w.-]*+:)?([a-z][\\w.-]*+)[\\s/>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("(?:\\A|\\n)MIME-Version: 1");
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*+\"");
    private static final Pattern OBJECTS = Pattern.compile("\\[\\s*+\\{\\s*+\"");
    private static final Pattern JSON_FEED =
            Pattern.compile("\"version\"\\s*+:\\s*+\"https?+:\\\\?+/\\\\?+/(?:www\\.)?+jsonfeed\\.org");

    private KindDetector() {}

    static Kind detect(Head head, String name) {
        Kind magic = byMagic(head);
        if (magic != Kind.TEXT) {
            return magic;
        }
        if (head.text().startsWith("<")) {
            return byMarkup(head, name);
        }
        if (head.text().startsWith("{") || head.text().startsWith("[")) {
            return byJson(head, name);
        }
        String lower = head.lower();
        if (lower.contains("<!doctype html") || (lower.contains("<html") && lower.contains("<head"))) {
            return Kind.HTML;
        }
        Kind named = byName(name);
        return named == Kind.JSONL || (named == Kind.HTML && lower.indexOf('<') >= 0) ? named : Kind.TEXT;
    }

    private static Kind byMagic(Head head) {
        if (head.startsWith(0x1f, 0x8b)) {
            return Kind.GZIP;
        }
        if (head.startsWith(0x28, 0xb5, 0x2f, 0xfd) || head.startsWithSkippedFrame()) {
            return Kind.ZSTD;
        }
        if (head.startsWith('P', 'K', 3, 4)) {
            return Kind.ZIP;
        }
        if (head.text().startsWith("%PDF-")) {
            return Kind.PDF;
        }
        if (head.text().startsWith("WARC/")) {
            return Kind.WARC;
        }
        if (head.text().startsWith("{\\rtf")) {
            return Kind.RTF;
        }
        if (head.lower().contains("content-type: ") && MAIL.matcher(head.text()).find()) {
            return Kind.MAIL;
        }
        if (head.isBinary()) {
            return Kind.BINARY;
        }
        return head.isEmpty() ? Kind.EMPTY : Kind.TEXT;
    }

    private static Kind byMarkup(Head head, String name) {
        String text = head.text();
        int at = 0;
        Matcher prolog = PROLOG.matcher(text);
        while (prolog.find(at)) {
            at = prolog.end();
        }
        Matcher root = ROOT.matcher(text);
        if (!root.find(at)) {
            return head.lower().contains("<html") || byName(name) == Kind.HTML ? Kind.HTML : Kind.TEXT;
        }
        Kind known = named(ROOTS, root.group(2).toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        boolean xml =
                text.regionMatches(true, 0, "<?xml", 0, 5) && !head.lower().contains("<!doctype html");
        return xml ? Kind.OTHER_XML : Kind.HTML;
    }

    private static Kind byJson(Head head, String name) {
        Kind named = byName(name);
        if (JSON_FEED.matcher(head.text()).find()) {
            return Kind.JSON;
        }
        boolean object = OBJECT.matcher(head.text()).lookingAt();
        if (named == Kind.JSONL || (object && head.line().endsWith("}"))) {
            return Kind.JSONL;
        }
        if (named == Kind.JSON || OBJECTS.matcher(head.text()).lookingAt()) {
            return Kind.JSON;
        }
        // A first line longer than the head: one object a line is the likelier by far.
        boolean oneLine = head.text().indexOf('\n') < 0;
        if (!object) {
            return Kind.TEXT;
        }
        return oneLine ? Kind.JSONL : Kind.JSON;
    }

    private static Kind byName(String name) {
        int dot = name.lastIndexOf('.');
        Kind kind = named(ENDINGS, dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
        return kind == null ? Kind.TEXT : kind;
    }

    private static @Nullable Kind named(Map<String, String> table, String key) {
        String kind = table.get(key);
        return kind == null ? null : Kind.valueOf(kind);
    }
}
