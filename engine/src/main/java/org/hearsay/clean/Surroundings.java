package org.hearsay.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Knows what stands around a report and reads like one: teasers of other reports and comments of readers. They are
 * known by how they repeat and where they stand, or by the name of the element that holds them. Names and numbers come
 * from {@code surroundings.txt}.
 */
final class Surroundings {

    private static final Lexicon RULES = Lexicon.of(Surroundings.class, "surroundings.txt");
    private static final double OWN = RULES.number("share of the report's element");
    private static final int LEVELS = (int) RULES.number("levels of a name");
    private static final int LIST = (int) RULES.number("teasers of a list");
    private static final double SHARE = RULES.number("share of a list of teasers");
    private static final int OWN_WORDS = (int) RULES.number("own words of a list of teasers");
    private static final int OWN_WORDS_BY_TYPE = (int) RULES.number("own words of a list of teasers by type");
    private static final Map<String, String> STEMS = RULES.table("stem");
    private static final String TEASERS = "teasers";
    private static final String COMMENTS = "comments";
    private static final String TEASER = "a teaser of another report, by how it repeats and where it stands";
    private static final String COMMENT = "a comment of a reader, by how it repeats and where it stands";

    private final List<Block> blocks;
    private final @Nullable String[] verdicts;
    private final Map<Scope, Entry> entries = new HashMap<>();
    // The entry around each block that stands in one.
    private final @Nullable Entry[] entryOf;
    private final int heading;
    private final Map<Scope, Integer> shared = new HashMap<>();
    private final Map<Scope, String> named = new HashMap<>();
    private int kept;
    private int own;
    private int inTeasers;

    Surroundings(List<Block> blocks, String title, @Nullable String[] verdicts) {
        this.blocks = blocks;
        this.verdicts = verdicts;
        this.entryOf = new Entry[blocks.size()];
        Entry.of(blocks).forEach(entry -> entries.put(entry.scope(), entry));
        Map<Scope, @Nullable Entry> known = new HashMap<>();
        for (int i = 0; i < verdicts.length; i++) {
            Block block = blocks.get(i);
            entryOf[i] = entries.isEmpty() ? null : entry(block.scope(), known);
            Entry entry = entryOf[i];
            int words = verdicts[i] == null ? block.words() : 0;
            kept += words;
            own += entry == null && block.isProse() ? words : 0;
            inTeasers += entry != null && entry.teaser() ? words : 0;
        }
        this.heading = heading(title.toLowerCase(Locale.ROOT));
    }

    private @Nullable Entry entry(Scope scope, Map<Scope, @Nullable Entry> known) {
        if (known.containsKey(scope)) {
            return known.get(scope);
        }
        Entry entry = entries.get(scope);
        Entry found = entry == null && scope.parent != null ? entry(scope.parent, known) : entry;
        known.put(scope, found);
        return found;
    }

    // The title, else the last great heading above the report.
    private int heading(String title) {
        int last = -1;
        for (int i = 0; i < verdicts.length; i++) {
            Block block = blocks.get(i);
            if (block.isHeading() && block.line().lower().equals(title)) {
                return i;
            }
            boolean great = block.scope().tag.equals("h1") && entryOf[i] == null;
            last = great && (last < 0 || i <= PageParts.first(verdicts)) ? i : last;
        }
        return last;
    }

    /** Why the page is a list of teasers, if it is one. */
    Optional<String> list(boolean byType) {
        long teasers = entries.values().stream().filter(Entry::teaser).count();
        boolean most = teasers >= LIST && inTeasers >= SHARE * kept;
        return most && own < (byType ? OWN_WORDS_BY_TYPE : OWN_WORDS)
                ? Optional.of("a list of links: " + teasers + " teasers hold " + inTeasers + " of its " + kept
                        + " words, and nothing says that it is an article")
                : Optional.empty();
    }

    /** Gives a reason to each block that stands around the report. */
    void remove() {
        byName();
        byPlace();
    }

    private void byName() {
        Map<Scope, Integer> words = new HashMap<>();
        @Nullable Scope[] holders = new Scope[verdicts.length];
        for (int i = 0; i < verdicts.length; i++) {
            Scope scope = verdicts[i] == null ? holder(i) : null;
            holders[i] = scope;
            if (scope != null) {
                words.merge(scope, blocks.get(i).words(), Integer::sum);
            }
        }
        for (int i = 0; i < verdicts.length && !words.isEmpty(); i++) {
            Scope scope = holders[i];
            // What holds most of the text is no part of what stands around it: a thread, or a name that misleads.
            if (scope != null && (isOf(TEASERS, scope) || 2 * words.getOrDefault(scope, 0) <= kept)) {
                verdicts[i] = "in an element named \"" + named.get(scope) + '"';
            }
        }
    }

    private boolean isOf(String what, Scope scope) {
        return what.equals(kind(named.getOrDefault(scope, "")));
    }

    // The outermost element around a block that is named as one of what stands around a report.
    private @Nullable Scope holder(int block) {
        @Nullable Scope scope = blocks.get(block).scope();
        @Nullable Scope holder = null;
        for (int level = 0; level < LEVELS && scope != null && !Entry.isWhole(scope); level++) {
            String name = named.get(scope);
            if (name == null) {
                name = name(scope, block);
                named.put(scope, name);
            }
            holder = name.isEmpty() ? holder : scope;
            scope = scope.parent;
        }
        return holder;
    }

    private String name(Scope scope, int block) {
        for (String word : scope.nameWords()) {
            String kind = kind(word);
            boolean around = kind.equals(COMMENTS) || (kind.equals(TEASERS) && opensWithLinks(scope, block));
            if (around && (heading < 0 || !Entry.isWithin(blocks.get(heading).scope(), scope))) {
                return word;
            }
        }
        return "";
    }

    /** What stands around a report in an element whose name has {@code word} in it, or nothing. */
    static String kind(String word) {
        for (Map.Entry<String, String> stem : STEMS.entrySet()) {
            if (word.startsWith(stem.getKey())) {
                return stem.getValue();
            }
        }
        return "";
    }

    // Whether all prose in an element stands under links of its own.
    private boolean opensWithLinks(Scope scope, int block) {
        int from = block;
        while (from > 0 && Entry.isWithin(blocks.get(from - 1).scope(), scope)) {
            from--;
        }
        boolean linked = false;
        for (int i = from; i < from + scope.blocks && i < verdicts.length; i++) {
            if (blocks.get(i).isProse() && !linked) {
                return false;
            }
            linked = Entry.isLinked(blocks.get(i)) || (linked && !blocks.get(i).isProse());
        }
        return true;
    }

    private void byPlace() {
        Scope report = heading < 0 || entries.isEmpty() ? null : report();
        if (report == null) {
            return;
        }
        int first = firstOwn();
        Set<Scope> outside = new HashSet<>();
        int comments = 0;
        for (int i = 0; i < verdicts.length; i++) {
            Entry entry = entryOf[i];
            boolean around = entry != null && i > first && !Entry.isWithin(entry.scope(), report);
            if (entry != null && around) {
                outside.add(entry.scope());
                comments +=
                        !entry.teaser() && verdicts[i] == null ? blocks.get(i).words() : 0;
            }
        }
        for (int i = 0; i < verdicts.length; i++) {
            Entry entry = entryOf[i];
            if (verdicts[i] == null && entry != null && outside.contains(entry.scope())) {
                verdicts[i] = entry.teaser() ? TEASER : comments <= own ? COMMENT : null;
            }
        }
    }

    private int firstOwn() {
        int i = 0;
        while (i < verdicts.length
                && (verdicts[i] != null || entryOf[i] != null || !blocks.get(i).isProse())) {
            i++;
        }
        return i;
    }

    // The smallest element with the heading that holds most of the prose that repeats nowhere.
    private @Nullable Scope report() {
        Scope at = blocks.get(heading).scope();
        int[] words = new int[at.depth + 1];
        for (@Nullable Scope scope = at; scope != null; scope = scope.parent) {
            shared.put(scope, scope.depth);
        }
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i] == null && entryOf[i] == null && blocks.get(i).isProse()) {
                words[shared(blocks.get(i).scope())] += blocks.get(i).words();
            }
        }
        int sum = 0;
        for (@Nullable Scope scope = at; scope != null; scope = scope.parent) {
            sum += words[scope.depth];
            if (sum > 0 && sum >= OWN * own) {
                return scope;
            }
        }
        return null;
    }

    // How deep the innermost element lies that holds both {@code scope} and the heading.
    private int shared(Scope scope) {
        Integer known = shared.get(scope);
        if (known == null) {
            known = scope.parent == null ? 0 : shared(scope.parent);
            shared.put(scope, known);
        }
        return known;
    }
}
