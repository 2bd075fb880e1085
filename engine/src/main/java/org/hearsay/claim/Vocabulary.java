package org.hearsay.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Stemmer;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What this stage knows of English words, read once from its resources. Immutable.
 *
 * <p>A word's <em>key</em> is what it is compared by: irregular forms are undone, the rest is stemmed, and words that
 * say nearly the same share one key ("found", "discovered").
 */
final class Vocabulary {

    private static final int USUAL_REACH = 8;
    private static final Vocabulary ENGLISH = new Vocabulary();
    // Stemming costs more than all else that is done to a word; the words of news are few.
    private static final int MOST_KEYS = 100_000;

    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Set<String> stopwords = words("stopwords.txt");
    /** Forms that the stemmer takes for another word, each with the word by which it is compared. */
    private final Map<String, String> oneStem =
            Lexicon.of(Vocabulary.class, "one-stem.txt").table();

    private final Map<String, String> irregular =
            Lexicon.of(Vocabulary.class, "irregular.txt").table();
    private final Map<String, String> synonyms = synonyms();
    private final Map<String, Set<String>> opposites = opposites();
    private final Map<String, String> tallies = keyedTable("tallies.txt");
    private final Set<String> tallyNames = Set.copyOf(tallies.values());
    private final Map<String, List<Phrase>> phrases = phrases();
    private final Set<String> countedForms = words("counted.txt");
    private final Set<String> counted = keyed("counted.txt");
    private final Set<String> anybody = keyed("anybody.txt");
    private final Set<String> timeUnits = keyed("time-units.txt");
    private final Set<String> moves = keyed("moves.txt");
    private final Set<String> symmetric = keyed("symmetric.txt");
    private final Set<String> implicatives = keyed("implicatives.txt");
    private final Map<String, Negation> negations = negations();
    private final Set<String> denials = words("denials.txt");
    private final Set<String> plans = words("plans.txt");
    private final Set<String> doubts = words("doubts.txt");
    private final Set<String> documents = words("documents.txt");
    private final Set<String> unnamed = words("unnamed.txt");
    private final Set<String> undone = keyed("undone.txt");
    private final Set<String> causes = words("causes.txt");
    private final Set<String> givenCauses = words("given-causes.txt");
    private final Pattern noCauses = alternatives(words("no-causes.txt"));
    private final Set<String> leaveOpen = words("leave-open.txt");
    private final Set<String> rumours = words("rumours.txt");
    private final Set<String> speech = keyed("speech.txt");
    private final Set<String> prepositions = words("prepositions.txt");
    private final Set<String> pronouns = words("pronouns.txt");
    private final Set<String> asides = words("asides.txt");
    private final Set<String> media = words("media.txt");
    private final Map<String, String> sharedMedia =
            Lexicon.of(Vocabulary.class, "shared-media.txt").table();
    private final Set<String> titles = words("titles.txt");
    private final Set<String> bareMedia = words("bare-media.txt");
    private final Set<String> unspecific = words("unspecific.txt");
    private final Set<String> floors = words("floors.txt");
    private final Map<String, String> rough =
            Lexicon.of(Vocabulary.class, "rough.txt").table();
    private final Set<String> auxiliaries = words("auxiliaries.txt");
    private final Set<String> subordinators = words("subordinators.txt");
    private final Set<String> modals = words("modals.txt");
    private final Set<String> objects = words("objects.txt");
    private final Set<String> relatives = words("relatives.txt");

    /** A phrase that stands for one word: its folded forms and that word's key. */
    record Phrase(List<String> forms, String key) {}

    /** A word that turns what follows: the word it needs behind it, and how far it reaches. */
    private record Negation(String next, int reach) {}

    private Vocabulary() {}

    static Vocabulary english() {
        return ENGLISH;
    }

    /** What a folded word is compared by. */
    String key(String form) {
        String known = keys.get(form);
        if (known != null) {
            return known;
        }
        if (keys.size() > MOST_KEYS) {
            keys.clear();
        }
        return keys.computeIfAbsent(form, this::makeKey);
    }

    private String makeKey(String form) {
        String word = oneStem.getOrDefault(form, form);
        if (word.equals(oneStem.get(word))) {
            return word;
        }
        String stem = stem(word);
        return synonyms.getOrDefault(stem, stem);
    }

    /** What all forms of one word share, and no other word. */
    String stem(String form) {
        return Stemmer.stem(irregular.getOrDefault(form, form));
    }

    boolean isStopword(String form) {
        return stopwords.contains(form) || form.endsWith("n't");
    }

    /** Whether a form can only be, or mostly is, a verb's. */
    boolean isVerbForm(String form) {
        boolean participle = form.endsWith("ed") && !form.endsWith("eed") && form.length() > 3;
        return irregular.containsKey(form) || participle || (form.endsWith("ing") && form.length() > 5);
    }

    /** Whether the bare form of a verb follows: "will", "did", "won't". */
    boolean isModal(String form) {
        return modals.contains(form) || form.endsWith("n't") || form.equals("cannot");
    }

    /** Whether a form begins an object. */
    boolean beginsObject(String form) {
        return objects.contains(form);
    }

    /** Whether a form, before a verb, begins a clause that says more of a noun. */
    boolean beginsRelative(String form) {
        return relatives.contains(form);
    }

    Set<String> opposites(String key) {
        return opposites.getOrDefault(key, Set.of());
    }

    /** What a reader calls those whom {@code key} befell: "dead", "injured"; null where it counts nobody. */
    @Nullable
    String tally(String key) {
        return tallies.get(key);
    }

    /** Whether a unit is one that {@link #tally} gives. */
    boolean isTallyName(String unit) {
        return tallyNames.contains(unit);
    }

    /** Phrases that begin with a folded word. */
    List<Phrase> phrases(String form) {
        return phrases.getOrDefault(form, List.of());
    }

    boolean countsPeople(String key) {
        return counted.contains(key);
    }

    /** Whether a noun for people says nothing of who they are. */
    boolean isAnybody(String key) {
        return anybody.contains(key);
    }

    boolean isTimeUnit(String key) {
        return timeUnits.contains(key);
    }

    /** Whether several people are called so by a form of its own: "men", "people". */
    boolean isPluralOfPeople(String form) {
        return countsPeople(key(form)) && !countedForms.contains(form);
    }

    /** Whether a form is irregular as a verb's may be, and several people are called so. */
    boolean isIrregularPlural(String form) {
        return irregular.containsKey(form) && countedForms.contains(irregular.get(form));
    }

    boolean isMove(String key) {
        return moves.contains(key);
    }

    /** Whether "to" after a form tells of what did happen: "managed to", "began to". */
    boolean isImplicative(String form) {
        return implicatives.contains(key(form));
    }

    boolean isSymmetric(String key) {
        return symmetric.contains(key);
    }

    /** How many words on a form, with the one behind it, turns what follows; 0 where it turns nothing. */
    int negationReach(String form, String next) {
        Negation negation = negations.get(form.endsWith("n't") ? "not" : form);
        return negation == null || !(negation.next.isEmpty() || negation.next.equals(next)) ? 0 : negation.reach;
    }

    boolean isDenial(String form) {
        return denials.contains(form);
    }

    boolean isPlan(String form) {
        return plans.contains(form) || form.endsWith("'ll");
    }

    boolean isDoubt(String form) {
        return doubts.contains(form);
    }

    boolean isDocument(String form) {
        return documents.contains(form);
    }

    boolean isUnnamed(String form) {
        return unnamed.contains(form);
    }

    boolean undoes(String key) {
        return undone.contains(key);
    }

    /** Whether a text tells that one thing is the cause of another. */
    boolean namesCause(String text) {
        String left = noCauses.matcher(forms(text)).replaceAll("");
        return causes.stream().anyMatch(phrase -> left.contains(" " + phrase + " "));
    }

    /** Whether a report's text may give a cause, in words that may also mean less. */
    boolean givesCause(String text) {
        String forms = forms(text);
        return namesCause(text) || givenCauses.stream().anyMatch(phrase -> forms.contains(" " + phrase + " "));
    }

    private static String forms(String text) {
        return Tokenizer.tokens(text).stream().map(Token::form).collect(Collectors.joining(" ", " ", " "));
    }

    /** Any of some phrases, in each of which a stroke parts words that may stand for one another. */
    private static Pattern alternatives(Set<String> phrases) {
        return Pattern.compile(phrases.stream()
                .map(phrase -> Arrays.stream(phrase.split(" "))
                        .map(Vocabulary::alternative)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|", "(?<= )(?:", ")(?= )")));
    }

    private static String alternative(String words) {
        return Arrays.stream(words.split("/")).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a word leaves open, or calls untrue, what is told beside it. */
    boolean leavesOpen(String form) {
        return leaveOpen.contains(form);
    }

    /** Whether a source of this name names nobody at all. */
    boolean isRumour(String form) {
        return rumours.contains(form);
    }

    boolean isSpeech(String key) {
        return speech.contains(key);
    }

    boolean endsHead(String form) {
        return prepositions.contains(form);
    }

    boolean isPronoun(String form) {
        return pronouns.contains(form);
    }

    boolean beginsAside(String form) {
        return asides.contains(form);
    }

    /** Whether the words of a name are those of an outlet: "the Callow Herald", but not "the Fisheries Agency". */
    boolean isMedia(List<String> name) {
        String last = name.get(name.size() - 1);
        return media.contains(last) && (!isShared(last) || isOfPress(name));
    }

    /** Whether a noun also stands for others than outlets. */
    private boolean isShared(String form) {
        return "alone".equals(sharedMedia.get(form));
    }

    private boolean isOfPress(List<String> name) {
        return name.size() > 1 && "press".equals(sharedMedia.get(name.get(name.size() - 2)));
    }

    /** Whether a word or two before a number say that there may be more. */
    boolean isFloor(String forms) {
        return floors.contains(forms);
    }

    /** By which share a number may be wrong behind a word or two; 0 where they leave no room. */
    double roughness(String forms) {
        return Double.parseDouble(rough.getOrDefault(forms, "0"));
    }

    boolean isAuxiliary(String form) {
        return auxiliaries.contains(form) || form.endsWith("n't");
    }

    /** Whether a form at the beginning makes a clause one that cannot stand alone. */
    boolean isSubordinator(String form) {
        return subordinators.contains(form);
    }

    /** Whether a description stands for an outlet that is named elsewhere: "the newspaper", but not "the tax agency". */
    boolean isBareMedium(List<String> description) {
        String last = description.get(description.size() - 1);
        List<String> telling =
                description.stream().filter(form -> !stopwords.contains(form)).toList();
        return bareMedia.contains(last) && (!isShared(last) || telling.size() == 1 || isOfPress(telling));
    }

    /** Whether a noun may mean any of the voices named beside it: "the authorities". */
    boolean isUnspecific(String form) {
        return unspecific.contains(form);
    }

    boolean isTitle(String form) {
        return titles.contains(form);
    }

    // Every word of news is looked up in most of these; a hash set answers in half the time of one that Set.copyOf
    // makes.
    private static Set<String> quick(Collection<String> words) {
        return Collections.unmodifiableSet(new HashSet<>(words));
    }

    private static Set<String> words(String resource) {
        return quick(Lexicon.of(Vocabulary.class, resource).words());
    }

    private Set<String> keyed(String resource) {
        return quick(words(resource).stream().map(this::key).toList());
    }

    private Map<String, String> keyedTable(String resource) {
        Map<String, String> table = new HashMap<>();
        Lexicon.of(Vocabulary.class, resource).table().forEach((word, value) -> table.put(key(word), value));
        return Map.copyOf(table);
    }

    // A word that stands in two rows belongs to the first; the later row's words then follow it there.
    private Map<String, String> synonyms() {
        Map<String, String> table = new HashMap<>();
        for (List<String> row : Lexicon.of(Vocabulary.class, "synonyms.txt").rows()) {
            String first = Stemmer.stem(row.get(0));
            String key = table.getOrDefault(first, first);
            row.forEach(word -> table.putIfAbsent(Stemmer.stem(word), key));
        }
        return Map.copyOf(table);
    }

    private Map<String, Set<String>> opposites() {
        Map<String, Set<String>> table = new HashMap<>();
        for (List<String> row : Lexicon.of(Vocabulary.class, "opposites.txt").rows()) {
            String one = key(row.get(0));
            String other = key(row.get(1));
            table.computeIfAbsent(one, k -> new HashSet<>()).add(other);
            table.computeIfAbsent(other, k -> new HashSet<>()).add(one);
        }
        return Map.copyOf(table);
    }

    private static Map<String, Negation> negations() {
        return Lexicon.of(Vocabulary.class, "negations.txt").rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get(0),
                        row -> new Negation(
                                row.size() > 1 ? row.get(1) : "",
                                row.size() > 2 ? Integer.parseInt(row.get(2)) : USUAL_REACH)));
    }

    private Map<String, List<Phrase>> phrases() {
        return Lexicon.of(Vocabulary.class, "phrases.txt").rows().stream()
                .map(row -> new Phrase(List.of(row.get(0).split(" ")), key(row.get(1))))
                .collect(Collectors.groupingBy(phrase -> phrase.forms().get(0)));
    }
}
