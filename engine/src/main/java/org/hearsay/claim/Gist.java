package org.hearsay.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Span;

/**
 * What a stretch of a report says, brought down to what can be compared.
 *
 * @param report the report's id
 * @param span where it stands
 * @param terms in order
 * @param quantities in order
 * @param days TIMEX3 values of the dates in it
 * @param passives positions of verbs in the passive voice
 * @param denied whether it stands as the content of a denial, which turns all of it
 * @param planned whether the annotator takes it for something to come
 */
record Gist(
        String report,
        Span span,
        List<Term> terms,
        List<Quantity> quantities,
        Set<String> days,
        Set<Integer> passives,
        boolean denied,
        boolean planned) {

    Gist {
        terms = List.copyOf(terms);
        quantities = List.copyOf(quantities);
        days = Set.copyOf(days);
        passives = Set.copyOf(passives);
    }

    /** The same, turned by a denial or put into the future. */
    Gist with(Set<String> moreDays, boolean isDenied, boolean isPlanned) {
        Set<String> all = new HashSet<>(days);
        all.addAll(moreDays);
        return new Gist(report, span, terms, quantities, all, passives, isDenied, isPlanned);
    }

    /** The first term of each key. */
    Map<String, Term> byKey() {
        Map<String, Term> map = new LinkedHashMap<>();
        terms.forEach(term -> map.putIfAbsent(term.key(), term));
        return map;
    }

    Set<String> keys() {
        return byKey().keySet();
    }

    Set<String> names() {
        return terms.stream().filter(Term::isName).map(Term::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a term is said not to be so, by a word before it or because all of this is denied. */
    boolean negates(Term term) {
        return term.mood().negated() != denied;
    }

    /** Whether a verb is told from the side of the one to whom it is done. */
    boolean passive(Term term) {
        return passives.contains(term.position());
    }

    /** Whether a term is said to be still to come. */
    boolean plans(Term term) {
        return term.mood().planned()
                || (planned && terms.stream().noneMatch(t -> t.mood().planned()));
    }
}
