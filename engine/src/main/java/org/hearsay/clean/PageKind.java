package org.hearsay.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Grounded;
import org.hearsay.model.Part;
import org.hearsay.model.Presentation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of page a page is by what it says of itself and how it is built: a live blog, a gallery, a thread, the
 * stub of a report for subscribers, a list of links. Types, words and numbers come from {@code page-kinds.txt}.
 */
final class PageKind {

    private static final String LIVE = "live blog";
    private static final String GALLERY = "gallery";
    private static final String THREAD = "thread";
    private static final String LIST = "list";
    private static final Lexicon KINDS = Lexicon.of(PageKind.class, "page-kinds.txt");
    private static final Map<String, String> TYPES = KINDS.table("type");
    private static final Set<String> PAGES = KINDS.words("page");
    private static final Map<String, String> WORDS = KINDS.table("word");
    private static final Map<String, String> PARTS = KINDS.table("part");
    // Whole words: with the stems that tell comments beside a report, opinion pieces would be threads.
    private static final Set<String> MARKS = KINDS.words("mark");
    private static final int HEADLINE = (int) KINDS.number("words of a headline");
    private static final int MOST_OF_STUB = (int) KINDS.number("most words of a stub");
    private static final Pattern FRONT = Pattern.compile("https?://[^/?#]++/?+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final int NAVIGATION = Scope.kind("nav") | Scope.kind("footer") | Scope.kind("header");
    private static final int CAPTION = Scope.kind("figcaption");
    private static final double LINKED = 0.8;
    private static final Grounded<Kind> REPORT = new Grounded<>(Kind.REPORT, "nothing on the page says otherwise");

    private final PageMetadata metadata;
    private final List<Block> blocks;
    private final @Nullable String[] verdicts;
    private final List<Part> parts;
    private final Set<String> types;
    private final int stamps;
    private final int kept;
    private final Map<Scope, Boolean> comments = new HashMap<>();

    PageKind(PageMetadata metadata, @Nullable String[] verdicts, List<Part> parts, int stamps) {
        this.stamps = stamps;
        this.metadata = metadata;
        this.blocks = metadata.page().blocks();
        this.verdicts = verdicts;
        this.parts = parts;
        this.types = metadata.jsonLd().types();
        int words = 0;
        for (int i = 0; i < verdicts.length; i++) {
            words += verdicts[i] == null ? blocks.get(i).words() : 0;
        }
        this.kept = words;
    }

    /** Why the page is a list of teasers of reports, if it is one. */
    static Optional<String> list(PageMetadata metadata, Surroundings around) {
        boolean other = isArticle(metadata)
                || metadata.jsonLd().types().stream().anyMatch(type -> TYPES.containsKey(type) && !isList(type));
        return other
                ? Optional.empty()
                : around.list(metadata.jsonLd().types().stream().anyMatch(PageKind::isList));
    }

    private static boolean isList(String type) {
        return LIST.equals(TYPES.get(type));
    }

    private static boolean isArticle(PageMetadata metadata) {
        return metadata.jsonLd().hasArticle()
                || metadata.meta().first("published").isPresent();
    }

    /** Why the page holds no report, if it is a list of links to reports or asks for consent and no more. */
    Optional<String> refusal() {
        // Sites that set it once for all of their pages call their lists articles as well.
        boolean called = types.stream().noneMatch(PAGES::contains)
                && metadata.meta()
                        .text("kind")
                        .filter("article"::equalsIgnoreCase)
                        .isPresent();
        if (called || isArticle(metadata)) {
            return Optional.empty();
        }
        Optional<String> wall = kept < KINDS.number("words of a consent wall")
                ? ConsentWall.reason(metadata.page(), KINDS.number("share of a consent wall"))
                : Optional.empty();
        return wall.or(this::list);
    }

    private Optional<String> list() {
        String by = typed(LIST).isPresent() || isFront() ? " by type" : "";
        if (kept >= KINDS.number("words of a list" + by)) {
            return Optional.empty();
        }
        int headlines = 0;
        int words = 0;
        for (Block block : blocks) {
            if (block.linkDensity() >= LINKED
                    && block.words() >= HEADLINE
                    && !block.scope().isWithin(NAVIGATION)) {
                headlines++;
                words += block.words();
            }
        }
        boolean many = headlines >= KINDS.number("headlines of a list" + by);
        return many && words >= KINDS.number("headlines to text") * kept
                ? Optional.of("a list of links: " + headlines + " linked headlines, " + kept + " words of text, and "
                        + "nothing that says it is an article")
                : Optional.empty();
    }

    // The front page of a site has an address without a path.
    private boolean isFront() {
        String address = metadata.address();
        return address != null && FRONT.matcher(address).matches();
    }

    /** The kind of page, and why. */
    Grounded<Kind> kind() {
        return thread().or(this::live).or(this::gallery).or(this::stub).orElse(REPORT);
    }

    private Optional<String> typed(String kind) {
        return types.stream().filter(type -> kind.equals(TYPES.get(type))).findFirst();
    }

    private Optional<Grounded<Kind>> live() {
        Optional<String> type = typed(LIVE);
        if (type.isPresent()) {
            return Optional.of(new Grounded<>(Kind.LIVE_BLOG, "from JSON-LD type " + type.get()));
        }
        if (stamps > 0) {
            String because = stamps + " entries with a time each, one after another, hold most of its text";
            return Optional.of(new Grounded<>(Kind.LIVE_BLOG, because));
        }
        return byTimes();
    }

    private Optional<Grounded<Kind>> byTimes() {
        int times = 0;
        boolean prose = true;
        int last = PageParts.last(verdicts);
        for (int i = PageParts.first(verdicts); i < last; i++) {
            Block block = blocks.get(i);
            boolean stamp = Stamps.isStamp(block) && !isComment(block.scope());
            times += stamp && prose ? 1 : 0;
            prose = stamp ? false : prose || (verdicts[i] == null && block.isProse());
        }
        Optional<String> word = named(LIVE);
        double least = KINDS.number(word.isPresent() ? "stamps of a page named live" : "stamps of a live blog");
        String because = times + " entries with a time each"
                + word.map(it -> ", and named \"" + it + '"').orElse("");
        return times >= least ? Optional.of(new Grounded<>(Kind.LIVE_BLOG, because)) : Optional.empty();
    }

    private Optional<String> named(String kind) {
        String address = metadata.address() == null ? "" : metadata.address();
        return NO_WORD.splitAsStream((address + ' ' + metadata.title()).toLowerCase(Locale.ROOT))
                .filter(word -> kind.equals(WORDS.get(word)) || isNamed(kind, word))
                .findFirst();
    }

    // Compounds of a language that writes them in one.
    private static boolean isNamed(String kind, String word) {
        return PARTS.entrySet().stream()
                .anyMatch(part -> kind.equals(part.getValue())
                        && (word.startsWith(part.getKey()) || word.endsWith(part.getKey())));
    }

    private Optional<Grounded<Kind>> gallery() {
        int captions = 0;
        int words = 0;
        for (Part part : parts) {
            captions += part.kind() == Part.Kind.CAPTION ? 1 : 0;
            words += part.kind() == Part.Kind.CAPTION ? Words.count(part.text()) : 0;
        }
        Optional<String> type = typed(GALLERY);
        boolean few = captions >= KINDS.number("captions of a page named gallery");
        if (type.isPresent() && (few || !metadata.jsonLd().hasArticle())) {
            return Optional.of(new Grounded<>(Kind.GALLERY, "from JSON-LD type " + type.get()));
        }
        Optional<String> word = named(GALLERY);
        if (word.isPresent() && few) {
            return Optional.of(new Grounded<>(Kind.GALLERY, captions + " captions, and named \"" + word.get() + '"'));
        }
        int text = kept - captionsInText();
        return captions >= KINDS.number("captions of a gallery") && words >= KINDS.number("captions to text") * text
                ? Optional.of(new Grounded<>(
                        Kind.GALLERY, captions + " captions of " + words + " words beside " + text + " words of text"))
                : Optional.empty();
    }

    private int captionsInText() {
        int words = 0;
        for (int i = 0; i < verdicts.length; i++) {
            boolean caption = verdicts[i] == null && blocks.get(i).scope().isWithin(CAPTION);
            words += caption ? blocks.get(i).words() : 0;
        }
        return words;
    }

    private Optional<Grounded<Kind>> thread() {
        Optional<String> type = typed(THREAD);
        if (type.isPresent() && !metadata.jsonLd().hasArticle()) {
            return Optional.of(new Grounded<>(Kind.THREAD, "from JSON-LD type " + type.get()));
        }
        int commented = 0;
        for (int i = 0; i < verdicts.length; i++) {
            boolean comment = verdicts[i] == null && isComment(blocks.get(i).scope());
            commented += comment ? blocks.get(i).words() : 0;
        }
        return kept > 0 && commented >= KINDS.number("share of a thread") * kept
                ? Optional.of(new Grounded<>(
                        Kind.THREAD, commented + " of " + kept + " words stand in elements named as comments"))
                : Optional.empty();
    }

    private boolean isComment(Scope scope) {
        if (scope.parent == null) {
            return false;
        }
        Boolean known = comments.get(scope);
        if (known == null) {
            boolean named =
                    !scope.tag.equals("body") && scope.nameWords().stream().anyMatch(MARKS::contains);
            known = named || isComment(scope.parent);
            comments.put(scope, known);
        }
        return known;
    }

    private Optional<Grounded<Kind>> stub() {
        Optional<String> paid = paid();
        if (paid.isEmpty()) {
            return kept < MOST_OF_STUB ? Paywall.after(blocks, verdicts) : Optional.empty();
        }
        int whole = metadata.jsonLd()
                .first("wordCount")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        boolean cut = kept < MOST_OF_STUB && kept < KINDS.number("share of a stub") * whole;
        String because =
                paid.get() + ", and " + kept + (whole == 0 ? " words" : " of its " + whole + " words") + " are here";
        return cut || kept < KINDS.number("words of a stub")
                ? Optional.of(new Grounded<>(Kind.STUB, because))
                : kept < MOST_OF_STUB ? Paywall.after(blocks, verdicts) : Optional.empty();
    }

    private Optional<String> paid() {
        boolean unfree = metadata.jsonLd()
                .first("isAccessibleForFree")
                .map("false"::equalsIgnoreCase)
                .orElseGet(metadata.jsonLd()::hasUnfreePart);
        if (unfree) {
            return Optional.of("JSON-LD says it is not free to read");
        }
        // One that is metered is shown whole until the meter has run out.
        return metadata.meta()
                .text("tier")
                .filter("locked"::equalsIgnoreCase)
                .map(tier -> "a meta tag says it is locked");
    }
}
