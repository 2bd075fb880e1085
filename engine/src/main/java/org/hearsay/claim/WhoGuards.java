package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/** The guards that look at who it is: another name, another doer, another speaker, or the two of them exchanged. */
final class WhoGuards {

    private static final Vocabulary VOCABULARY = Vocabulary.english();
    private static final int SUBJECT_REACH = 4;
    /** "Market of Sedge": so far is a name from the word to which it belongs. */
    private static final int HOLDER_REACH = 2;
    /** So many letters at the beginning do a country and its people share. */
    private static final int KIN = 4;

    private WhoGuards() {}

    /**
     * Whether every person whom the claim names is named where the assertion stands, beside it, or where the report
     * begins. Who is only named elsewhere may be another than the one of whom it speaks.
     */
    static boolean hasPeople(Comparison c, Surroundings around) {
        return c.question().names().stream()
                .filter(name -> type(name, c) == NameType.PERSON)
                .allMatch(name -> name.stream().anyMatch(c.sharedTerms()::contains)
                        || isVoice(name, c.voiced())
                        || around.isInSentence(name)
                        || around.isNear(name)
                        || around.isInLead(name));
    }

    /** A name of the claim is missing, and another stands in its place. */
    static Optional<Finding> name(Comparison c, Surroundings around) {
        for (List<Term> name : c.question().names()) {
            boolean there = name.stream().anyMatch(c.sharedTerms()::contains);
            if (there || isVoice(name, c.voiced()) || isUnderstood(name, c, around)) {
                continue;
            }
            Optional<String> other = inPlaceOf(name, c);
            if (other.isPresent()) {
                return Optional.of(Finding.differs("It names " + other.get() + ", not " + text(name) + "."));
            }
            if (name.stream().noneMatch(term -> around.has(term.key()))) {
                return Optional.of(Finding.differs("The report does not name " + text(name) + "."));
            }
        }
        return Optional.empty();
    }

    /** The claim has a name at a word, "the market of Sedge", at which the assertion has another: "the market of Varo". */
    static Optional<Finding> holder(Comparison c, Surroundings around) {
        for (List<Term> name : c.question().names()) {
            boolean known = name.stream().anyMatch(term -> c.sharedTerms().contains(term))
                    || around.isInSentence(name)
                    || around.isNear(name)
                    || around.isInLead(name)
                    || isVoice(name, c.voiced())
                    || isUnderstood(name, c, around);
            if (known) {
                continue;
            }
            for (Map.Entry<Term, Term> word : c.sharedWords()) {
                if (word.getKey().verb() || word.getValue().verb() || !isAt(name, word.getKey())) {
                    continue;
                }
                Optional<List<Term>> other = Question.names(c.voiced().gist()).stream()
                        .filter(there -> isAt(there, word.getValue()) && isAnother(name, there, c))
                        .findFirst();
                if (other.isPresent()) {
                    return Optional.of(Finding.differs("It has “"
                            + word.getValue().text() + "” of " + text(other.get()) + ", not of " + text(name) + "."));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name stands at a noun: "Sedge's market", "the Sedge market", "the market of Sedge". */
    private static boolean isAt(List<Term> name, Term noun) {
        int after = name.get(0).position() - noun.position();
        int before = noun.position() - name.get(name.size() - 1).position();
        return after == HOLDER_REACH || (before > 0 && before <= HOLDER_REACH);
    }

    /** A name of the same type that the claim does not know. */
    private static boolean isAnother(List<Term> name, List<Term> other, Comparison c) {
        Set<String> asked = c.question().gist().names();
        NameType type = type(name, c);
        NameType otherType = type(other, c);
        return other.stream().noneMatch(term -> asked.contains(term.key()) || isAkin(name, term))
                && !NameWords.areOne(text(name), text(other))
                && (type == null || otherType == null || type == otherType);
    }

    // "Sandoro" and "Sandoran": of peoples that no list has, the beginning tells.
    private static boolean isAkin(List<Term> name, Term other) {
        return name.stream()
                .map(Term::key)
                .anyMatch(key -> key.regionMatches(0, other.key(), 0, KIN)
                        && Math.abs(key.length() - other.key().length()) < KIN);
    }

    /** A name of the claim stands nowhere near, and the assertion names another of its kind. */
    static Optional<Finding> otherName(Comparison c, Surroundings around) {
        Set<String> asked = c.question().gist().names();
        for (List<Term> name : c.question().names()) {
            NameType type = type(name, c);
            boolean there = around.isInSentence(name)
                    || name.stream().anyMatch(c.sharedTerms()::contains)
                    || isVoice(name, c.voiced())
                    || isUnderstood(name, c, around);
            if (there || (type == null && around.isNear(name))) {
                continue;
            }
            for (List<Term> other : Question.names(c.voiced().gist())) {
                boolean known = other.stream().anyMatch(term -> asked.contains(term.key()))
                        || NameWords.areOne(text(name), text(other));
                NameType otherType = type(other, c);
                if (!known && (type == null || otherType == null || type == otherType)) {
                    return Optional.of(Finding.differs("It names " + text(other) + ", not " + text(name) + "."));
                }
            }
        }
        return Optional.empty();
    }

    /** The story has none of the claim's names: it is about something else. */
    static Optional<Finding> anyName(Comparison c, Surroundings around) {
        return around.tellsOfAny(c.question().names())
                ? Optional.empty()
                : Optional.of(Finding.differs("None of the claim's names stands in the story."));
    }

    /** Who does it is named in the claim, and somebody else, whom the assertion only describes, does it there. */
    static Optional<Finding> subject(Comparison c) {
        Map.Entry<Term, Term> verb = c.predicates().stream()
                .filter(pair -> pair.getKey().verb() && pair.getValue().verb())
                .findFirst()
                .orElse(null);
        if (verb == null
                || c.voiced().gist().passive(verb.getValue())
                || c.question().gist().passive(verb.getKey())) {
            return Optional.empty();
        }
        List<Term> asked = justBefore(c.question().gist(), verb.getKey());
        List<Term> said = justBefore(c.voiced().gist(), verb.getValue());
        boolean named = asked.stream().anyMatch(Term::isName);
        boolean met = asked.stream().anyMatch(c.sharedTerms()::contains);
        boolean described = !said.isEmpty()
                && said.stream().noneMatch(term -> term.isName() || c.shared().containsValue(term));
        return named && !met && described
                ? Optional.of(Finding.differs(
                        "It says so of “" + said.get(said.size() - 1).text() + "”, not of " + text(asked) + "."))
                : Optional.empty();
    }

    /** The names and nouns that stand close before a verb. */
    private static List<Term> justBefore(Gist gist, Term verb) {
        return gist.terms().stream()
                .filter(term -> term.position() < verb.position()
                        && verb.position() - term.position() <= SUBJECT_REACH
                        && !term.verb()
                        && !term.aside()
                        && term.kind() != Term.Kind.NUMBER)
                .toList();
    }

    /** The claim has somebody say it who is not the one who says it. */
    static Optional<Finding> speaker(Comparison c) {
        Set<String> asked = c.question().speaker();
        if (asked.isEmpty() || isSaidBy(asked, c) || isToldOf(asked, c.voiced())) {
            return Optional.empty();
        }
        return Optional.of(Finding.differs(
                "It comes from " + c.voiced().root().origin().name() + ", not from " + String.join(" ", asked) + "."));
    }

    private static boolean isSaidBy(Set<String> asked, Comparison c) {
        Set<String> said = c.voiced().root().words();
        boolean named = said.contains(NameWords.last(asked))
                && said.containsAll(c.question().speakerNames());
        return named
                || NameWords.isShortOf(NameWords.of(c.voiced().root().origin().name()), asked);
    }

    // "Ferrand apologised" is told by the outlet, and is Ferrand's word all the same.
    private static boolean isToldOf(Set<String> asked, Voiced voiced) {
        String last = NameWords.last(asked);
        return voiced.isOwnVoice()
                && voiced.gist().terms().stream()
                        .anyMatch(term -> term.text().toLowerCase(Locale.ROOT).equals(last));
    }

    /** Who does it and to whom it is done have changed places. */
    static Optional<Finding> roles(Comparison c) {
        return c.predicates().stream()
                .filter(verb -> isTurnedRound(c, verb))
                .findFirst()
                .map(WhoGuards::otherWayRound);
    }

    /** The same of two that are named, told with the very verb, and with nothing of the one side where it should be. */
    static Optional<Finding> exchange(Comparison c) {
        Set<String> names = c.question().gist().names();
        return c.predicates().stream()
                .filter(verb -> c.question().gist().verbs().contains(verb.getKey())
                        && c.voiced().gist().verbs().contains(verb.getValue())
                        && isOneWord(verb))
                .filter(verb -> isTurnedRound(c, verb) && !meets(side(c, verb, true, false), done(c, verb)))
                .filter(verb -> meets(side(c, verb, true, true), names) && meets(side(c, verb, true, false), names))
                .findFirst()
                .map(WhoGuards::otherWayRound);
    }

    private static Finding otherWayRound(Map.Entry<Term, Term> verb) {
        return Finding.differs("Who does it and to whom are the other way round at “"
                + verb.getValue().text() + "”.");
    }

    // Not a synonym: of "buy" and "sell", or "lead" and "follow", the one turns round what the other says.
    private static boolean isOneWord(Map.Entry<Term, Term> verb) {
        return stem(verb.getKey()).equals(stem(verb.getValue()));
    }

    private static String stem(Term term) {
        return VOCABULARY.stem(term.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isTurnedRound(Comparison c, Map.Entry<Term, Term> verb) {
        Set<String> subject = side(c, verb, true, true);
        Set<String> object = side(c, verb, true, false);
        Set<String> doing = side(c, verb, false, isSameVoice(c, verb));
        return !VOCABULARY.isSymmetric(verb.getKey().key())
                && meets(subject, done(c, verb))
                && meets(object, doing)
                && !meets(subject, doing);
    }

    /** What stands in the assertion where the claim's object should. */
    private static Set<String> done(Comparison c, Map.Entry<Term, Term> verb) {
        return side(c, verb, false, !isSameVoice(c, verb));
    }

    private static boolean isSameVoice(Comparison c, Map.Entry<Term, Term> verb) {
        return c.voiced().gist().passive(verb.getValue()) == c.question().gist().passive(verb.getKey());
    }

    // "In the mine" is no side: neither does it nor has it done.
    private static Set<String> side(Comparison c, Map.Entry<Term, Term> verb, boolean asked, boolean before) {
        Set<String> keys = new HashSet<>();
        Term pivot = asked ? verb.getKey() : verb.getValue();
        c.shared().forEach((claim, said) -> {
            Term term = asked ? claim : said;
            boolean there = term.position() < pivot.position() == before && term.position() != pivot.position();
            if (there && !claim.verb() && !said.verb() && !claim.aside() && !said.aside()) {
                keys.add(claim.key());
            }
        });
        return keys;
    }

    private static boolean meets(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    // "The Corda treaty" is "the treaty" to a text that speaks of both together, unless it names another one there.
    private static boolean isUnderstood(List<Term> name, Comparison c, Surroundings around) {
        Term last = name.get(name.size() - 1);
        return c.sharedWords().stream()
                .filter(pair -> pair.getKey().position() == last.position() + 1
                        && !pair.getKey().verb())
                .filter(pair -> around.haveTogether(last.key(), pair.getKey().key()))
                .anyMatch(pair -> c.voiced().gist().terms().stream()
                        .noneMatch(term -> term.isName() && isJustBefore(term, pair.getValue())));
    }

    private static boolean isJustBefore(Term name, Term word) {
        int apart = word.position() - name.position();
        return apart > 0 && apart <= 2;
    }

    private static boolean isVoice(List<Term> name, Voiced voiced) {
        Set<String> words =
                voiced.root().words().stream().map(TermReader::nameKey).collect(Collectors.toSet());
        return name.stream().anyMatch(term -> words.contains(term.key()));
    }

    /** The name of the same type that stands on the same side of a shared verb as {@code name} does in the claim. */
    private static Optional<String> inPlaceOf(List<Term> name, Comparison c) {
        Set<String> asked = c.question().gist().names();
        NameType type = type(name, c);
        for (Map.Entry<Term, Term> predicate : c.predicates()) {
            boolean before = name.get(0).position() < predicate.getKey().position();
            for (List<Term> other : Question.names(c.voiced().gist())) {
                boolean known = other.stream().anyMatch(term -> asked.contains(term.key()))
                        || NameWords.areOne(text(name), text(other));
                boolean sameSide =
                        other.get(0).position() < predicate.getValue().position() == before;
                NameType otherType = type(other, c);
                boolean sameType = type == null || otherType == null || type == otherType;
                if (!known && sameSide && sameType) {
                    return Optional.of(text(other));
                }
            }
        }
        return Optional.empty();
    }

    /** What the assertion's report takes a name for; null where it does not have it. */
    private static @Nullable NameType type(List<Term> name, Comparison c) {
        String last = name.get(name.size() - 1).text();
        return c.voiced().report().names().stream()
                .filter(known -> known.text().contains(last))
                .map(Name::type)
                .findFirst()
                .orElse(null);
    }

    private static String text(List<Term> name) {
        return name.stream().map(Term::text).collect(Collectors.joining(" "));
    }
}
