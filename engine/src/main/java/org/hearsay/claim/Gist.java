package org.hearsay.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Tokenizer;

/** What a stretch of a report says, brought down to what can be compared. Immutable; equal to itself alone. */
final class Gist {

    private final List<Term> terms;
    private final List<Quantity> quantities;
    private final Set<String> days;
    private final Set<String> ownDays;
    private final Set<Integer> passives;
    private final boolean denied;
    private final boolean planned;
    private final boolean plansAWord;
    // A gist is compared with many others: what they ask for is found once.
    private final Map<String, Term> byKey = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Term> verbs;
    private final boolean deed;

    /**
     * @param terms in order
     * @param quantities in order
     * @param days TIMEX3 values of the dates in it, with the time of day where it is told
     * @param passives positions of verbs in the passive voice
     */
    Gist(List<Term> terms, List<Quantity> quantities, Set<String> days, Set<Integer> passives) {
        this(terms, quantities, new Days(days, days), passives, new Turn(false, false));
    }

    /**
     * When it is.
     *
     * @param own as its own words have it
     * @param all also as the report has it elsewhere
     */
    private record Days(Set<String> own, Set<String> all) {}

    /**
     * How all of it is turned.
     *
     * @param denied whether it stands as the content of a denial
     * @param planned whether the annotator takes it for something to come
     */
    private record Turn(boolean denied, boolean planned) {}

    private Gist(List<Term> terms, List<Quantity> quantities, Days days, Set<Integer> passives, Turn turn) {
        this.terms = List.copyOf(terms);
        this.quantities = List.copyOf(quantities);
        this.days = Set.copyOf(days.all);
        this.ownDays = Set.copyOf(days.own);
        this.passives = Set.copyOf(passives);
        this.denied = turn.denied;
        this.planned = turn.planned;
        this.plansAWord = terms.stream().anyMatch(term -> term.mood().planned());
        for (Term term : terms) {
            byKey.putIfAbsent(term.key(), term);
            if (term.isName()) {
                names.add(term.key());
            }
        }
        this.verbs = this.terms.stream().filter(Gist::isVerb).toList();
        this.deed = verbs.stream().findFirst().filter(term -> !plans(term)).isPresent()
                && this.terms.stream().noneMatch(Gist::movesPlan);
    }

    private static boolean isVerb(Term term) {
        return term.verb() && !term.aside() && !Vocabulary.english().isIrregularPlural(Tokenizer.fold(term.text()));
    }

    private static boolean movesPlan(Term term) {
        Vocabulary vocabulary = Vocabulary.english();
        return !term.aside() && (vocabulary.isMove(term.key()) || vocabulary.undoes(term.key()));
    }

    List<Term> terms() {
        return terms;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    Set<String> days() {
        return days;
    }

    /** The days that its own words give. */
    Set<String> ownDays() {
        return ownDays;
    }

    /** Whether it tells of something done: its first verb is neither still to come nor one that moves or undoes a plan. */
    boolean tellsDeed() {
        return deed;
    }

    /** The verbs that stand in no aside; "people" has a form as irregular as a verb's and is none. */
    List<Term> verbs() {
        return verbs;
    }

    boolean denied() {
        return denied;
    }

    boolean planned() {
        return planned;
    }

    /** The same, turned by a denial or put into the future. */
    Gist with(Set<String> moreDays, boolean isDenied, boolean isPlanned) {
        Set<String> all = new HashSet<>(days);
        all.addAll(moreDays);
        return new Gist(terms, quantities, new Days(ownDays, all), passives, new Turn(isDenied, isPlanned));
    }

    /** The first term of each key, in order; not to be changed. */
    Map<String, Term> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    Set<String> keys() {
        return byKey().keySet();
    }

    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** Whether a term is said not to be so, by a word before it or because all of this is denied. */
    boolean negates(Term term) {
        return term.mood().negated() != denied;
    }

    /**
     * Whether one of two gists is denied and the other negates a word that they share itself. A denial turns all words
     * of what is denied, a "not" only those behind it: where they meet, the other words do not tell who says the
     * contrary.
     */
    static boolean denialMeetsNot(Gist one, Term mine, Gist other, Term theirs) {
        Term told = one.denied ? theirs : mine;
        return one.denied != other.denied && told.mood().negated();
    }

    /** Whether a verb is told from the side of the one to whom it is done. */
    boolean passive(Term term) {
        return passives.contains(term.position());
    }

    /** Whether a term is said to be still to come. */
    boolean plans(Term term) {
        return term.mood().planned() || (planned && !plansAWord);
    }
}
