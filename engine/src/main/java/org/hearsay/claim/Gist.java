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
    private final Map<String, Term> byKey;
    private final Set<String> names;
    private final List<Term> verbs;
    private final boolean deed;

    /**
     * @param terms in order
     * @param quantities in order
     * @param days TIMEX3 values of the dates in it, with the time of day where it is told
     * @param passives positions of verbs in the passive voice
     */
    Gist(List<Term> terms, List<Quantity> quantities, Set<String> days, Set<Integer> passives) {
        this.terms = List.copyOf(terms);
        this.quantities = List.copyOf(quantities);
        this.days = Set.copyOf(days);
        this.ownDays = this.days;
        this.passives = Set.copyOf(passives);
        this.denied = false;
        this.planned = false;
        this.plansAWord = terms.stream().anyMatch(term -> term.mood().planned());
        Map<String, Term> first = new LinkedHashMap<>();
        Set<String> named = new LinkedHashSet<>();
        for (Term term : terms) {
            first.putIfAbsent(term.key(), term);
            if (term.isName()) {
                named.add(term.key());
            }
        }
        this.byKey = Collections.unmodifiableMap(first);
        this.names = Collections.unmodifiableSet(named);
        this.verbs = this.terms.stream().filter(Gist::isVerb).toList();
        this.deed = isDeed();
    }

    /** The same words, otherwise turned. */
    private Gist(Gist plain, Set<String> moreDays, boolean denied, boolean planned) {
        Set<String> all = new HashSet<>(plain.days);
        all.addAll(moreDays);
        this.terms = plain.terms;
        this.quantities = plain.quantities;
        this.days = Set.copyOf(all);
        this.ownDays = plain.ownDays;
        this.passives = plain.passives;
        this.denied = denied;
        this.planned = planned;
        this.plansAWord = plain.plansAWord;
        this.byKey = plain.byKey;
        this.names = plain.names;
        this.verbs = plain.verbs;
        this.deed = isDeed();
    }

    private boolean isDeed() {
        return verbs.stream().findFirst().filter(term -> !plans(term)).isPresent()
                && terms.stream().noneMatch(Gist::movesPlan);
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
        return new Gist(this, moreDays, isDenied, isPlanned);
    }

    /** The first term of each key, in order; not to be changed. */
    Map<String, Term> byKey() {
        return byKey;
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    Set<String> names() {
        return names;
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
