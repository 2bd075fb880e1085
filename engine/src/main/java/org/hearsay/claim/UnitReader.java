package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Stemmer;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Tells what numbers count: the noun that a number stands before, an age, or what befell the people whom it counts.
 *
 * <p>A toll belongs to the number nearest to it: of "a bus carrying 40 people overturned, killing 12" only twelve died.
 */
final class UnitReader {

    private static final Set<String> AFTER_NUMBER = Set.of("of", "the", "more", "other", "new", "its", "his", "her");
    private static final Set<String> AGE_ENDS = Set.of(",", ")", ".", ";");
    private static final Set<String> THOSE = Set.of("them", "whom", "those", "these");
    private static final Set<String> ITS = Set.of("the", "its", "all", "those", "these", "his", "her", "their");
    private static final int UNIT_REACH = 4;
    private static final int OLDEST = 120;
    // How many words of content may stand between a number without a noun and the word of a toll.
    private static final int TOLL_REACH = 4;
    private static final int PART_REACH = 2;

    private final List<Token> tokens;
    private final String text;
    private final List<Term> terms;
    private final NumberReader reader;
    private final Vocabulary vocabulary = Vocabulary.english();
    private final NumberWords words = NumberWords.english();
    private final List<Counted> counted = new ArrayList<>();

    /**
     * A number with what it stands before.
     *
     * @param tolled whether it may count those whom something befell
     * @param toll the word that says what did, if any does
     */
    private record Counted(
            NumberReader.Reading number,
            NumberReader.Unit unit,
            boolean tolled,
            @Nullable Term toll) {

        static Counted of(NumberReader.Reading number, NumberReader.Unit unit) {
            return new Counted(number, unit, false, null);
        }

        int position() {
            return number.end() - 1;
        }

        int distance(Term term) {
            return Math.abs(term.position() - position());
        }
    }

    UnitReader(List<Token> tokens, String text, List<Term> terms, NumberReader reader) {
        this.tokens = tokens;
        this.text = text;
        this.terms = terms;
        this.reader = reader;
    }

    List<Quantity> quantities(List<NumberReader.Reading> numbers) {
        numbers.forEach(number -> counted.add(counted(number)));
        return counted.stream().map(this::quantity).toList();
    }

    private Quantity quantity(Counted one) {
        Term toll = isOutdone(one) ? null : one.toll();
        String tally = toll == null ? null : vocabulary.tally(toll.key());
        boolean percent =
                one.unit().key().equals(Quantity.PERCENT) && one.number().unit().isNone();
        String said = reader.said(one.number());
        // What bounds a sum of money stands before its sign.
        int begin = reader.begin(one.number());
        String before = form(begin - 1);
        String two = form(begin - 2) + " " + before;
        return new Quantity(
                one.number().plain(),
                tally == null ? one.unit().key() : tally,
                tally == null ? one.unit().noun() : tally,
                tally == null ? "" : whom(one.unit().key()),
                percent ? said + " " + Quantity.PERCENT : said,
                one.position(),
                vocabulary.isFloor(before) || vocabulary.isFloor(two),
                Math.max(vocabulary.roughness(before), vocabulary.roughness(two)));
    }

    private String whom(String key) {
        return vocabulary.isAnybody(key) || vocabulary.tally(key) != null ? "" : key;
    }

    // "Five days after the crash" says when; how long is told by what a verb has behind it: "took six weeks", "shut for
    // two days".
    private boolean saysWhen(NumberReader.Reading number, Term noun) {
        int before = number.begin() - 1;
        while (words.isApproximation(form(before))) {
            before--;
        }
        int last = before;
        boolean governed = words.isBeforeSpan(form(last))
                || terms.stream().anyMatch(term -> term.position() == last && term.isWord());
        return words.isBehindMoment(form(noun.position() + 1)) || !governed;
    }

    private Counted counted(NumberReader.Reading number) {
        if (!number.unit().isNone()) {
            return Counted.of(number, number.unit());
        }
        if (isPercent(number.end())) {
            return Counted.of(number, NumberReader.Unit.kind(Quantity.PERCENT));
        }
        int whole = wholeBehind(number);
        Term noun = nounAfter(whole > 0 ? whole : number.end() - 1);
        if (isAge(number, noun)) {
            return Counted.of(number, NumberReader.Unit.kind(Quantity.AGE));
        }
        NumberReader.Unit unit = noun == null
                ? NumberReader.Unit.NONE
                : new NumberReader.Unit(noun.key(), Stemmer.stem(Tokenizer.fold(noun.text())));
        if (noun != null && vocabulary.isTimeUnit(noun.key()) && saysWhen(number, noun)) {
            return Counted.of(number, new NumberReader.Unit(noun.key(), ""));
        }
        boolean tolled = isOfPeople(unit) && !isWhole(number, noun);
        return new Counted(number, unit, tolled, tolled ? tollNear(number, noun) : null);
    }

    private boolean isOfPeople(NumberReader.Unit unit) {
        return unit.isNone() || vocabulary.countsPeople(unit.key()) || vocabulary.tally(unit.key()) != null;
    }

    private boolean isPercent(int at) {
        boolean parted = form(at).equals("per") && form(at + 1).equals("cent");
        return form(at).equals("%") || form(at).equals(Quantity.PERCENT) || parted;
    }

    /** The noun that a number stands before: of the words that follow it closely, the first plural. */
    private @Nullable Term nounAfter(int position) {
        List<Term> after = new ArrayList<>();
        for (int at = position + 1; at < tokens.size() && at <= position + UNIT_REACH; at++) {
            int here = at;
            terms.stream().filter(term -> term.position() == here).forEach(after::add);
            boolean passes = (!after.isEmpty() && after.get(after.size() - 1).position() == here)
                    || AFTER_NUMBER.contains(tokens.get(at).form());
            if (!passes) {
                break;
            }
        }
        return after.stream()
                .filter(term -> term.isWord() && isPlural(term.text()))
                .findFirst()
                .or(() -> after.stream().filter(Term::isWord).findFirst())
                .orElse(null);
    }

    private boolean isPlural(String word) {
        String form = Tokenizer.fold(word);
        return form.endsWith("s") || vocabulary.isPluralOfPeople(form);
    }

    /** Of "seven of the board's nine members" the place of "nine": both count members. 0 where there is none. */
    private int wholeBehind(NumberReader.Reading number) {
        if (!form(number.end()).equals("of")) {
            return 0;
        }
        for (int at = number.end() + 1; at < tokens.size() && at <= number.end() + UNIT_REACH; at++) {
            NumberReader.Reading whole = reader.read(at);
            if (whole != null) {
                return whole.unit().isNone() ? whole.end() - 1 : 0;
            }
            if (TermReader.endsClause(form(at))) {
                return 0;
            }
        }
        return 0;
    }

    // "Mara Lund, 34, and her son, aged 6": neither counts anybody.
    private boolean isAge(NumberReader.Reading number, @Nullable Term noun) {
        int begin = number.begin();
        boolean between = vocabulary.isStopword(form(begin - 1)) && words.isBeforeAge(form(begin - 2));
        boolean aged = between || words.isBeforeAge(form(begin - 1));
        boolean old = noun != null && noun.position() == number.end() && words.isBehindAge(form(number.end() + 1));
        return aged || old || isApposed(number) || (noun == null && goesOnWithAge(begin));
    }

    // "Mara Lund, 34," or "Tor (6)".
    private boolean isApposed(NumberReader.Reading number) {
        int before = number.begin() - 2;
        boolean digits = tokens.get(number.begin()).kind() == Token.Kind.NUMBER;
        boolean opens = form(before + 1).equals(",") || form(before + 1).equals("(");
        boolean ends = number.end() == tokens.size() || AGE_ENDS.contains(form(number.end()));
        return digits
                && before >= 0
                && opens
                && ends
                && number.value().doubleValue() <= OLDEST
                && tokens.get(before).kind() == Token.Kind.WORD
                && (isCapital(before) || isOnePerson(before));
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(text.charAt(tokens.get(at).begin()));
    }

    private boolean isOnePerson(int at) {
        return vocabulary.countsPeople(vocabulary.key(form(at))) && !isPlural(form(at));
    }

    // "Aged 20, 25 and 30".
    private boolean goesOnWithAge(int begin) {
        boolean goesOn = Set.of(",", "and", "or", "to").contains(form(begin - 1));
        return goesOn
                && !counted.isEmpty()
                && counted.get(counted.size() - 1).number().end() == begin - 1
                && counted.get(counted.size() - 1).unit().key().equals(Quantity.AGE);
    }

    // "Carrying 40 people", "three of the 40", "40 people aboard".
    private boolean isWhole(NumberReader.Reading number, @Nullable Term noun) {
        if (noun != null && vocabulary.tally(noun.key()) != null) {
            return false;
        }
        int end = noun == null ? number.end() : noun.position() + 1;
        int before = number.begin() - 1;
        while (words.isApproximation(form(before))) {
            before--;
        }
        boolean aboard = form(end).equals("aboard") || (form(end) + form(end + 1)).equals("onboard");
        boolean whole = (aboard || words.isBeforeWhole(form(before))) && !isToll(end);
        // "Three of the 40 people killed were children", but "three of the 40 people died".
        return whole || (isOfWhole(before) && !(isToll(end) && TermReader.isBe(form(end + 1))));
    }

    private boolean isOfWhole(int before) {
        int of = ITS.contains(form(before)) ? before - 1 : before;
        return form(of).equals("of")
                && counted.stream().map(Counted::position).anyMatch(at -> at < of && at >= of - PART_REACH);
    }

    private boolean isToll(int at) {
        return terms.stream().anyMatch(term -> term.position() == at && isToll(term));
    }

    private boolean isToll(Term term) {
        return term.isWord() && !term.mood().negated() && vocabulary.tally(term.key()) != null;
    }

    /** The word that says what befell those whom a number counts: the nearest, and rather one of its own clause. */
    private @Nullable Term tollNear(NumberReader.Reading number, @Nullable Term noun) {
        int position = number.end() - 1;
        Comparator<Term> nearest = Comparator.<Term, Boolean>comparing(term -> isParted(position, term.position()))
                .thenComparingInt(term -> Math.abs(term.position() - position));
        Optional<Term> toll = terms.stream().filter(this::isToll).min(nearest);
        return toll.filter(term -> noun != null || isInReach(position, term.position()))
                .orElse(null);
    }

    private boolean isInReach(int position, int toll) {
        int from = Math.min(position, toll);
        int to = Math.max(position, toll);
        long between = terms.stream()
                .filter(term -> term.position() > from && term.position() < to)
                .count();
        return between <= TOLL_REACH && !isParted(position, toll);
    }

    private boolean isParted(int one, int other) {
        return tokens.subList(Math.min(one, other) + 1, Math.max(one, other)).stream()
                .anyMatch(token -> TermReader.endsClause(token.form()));
    }

    /** Whether a toll is another number's, which stands nearer to it and is not told in one breath with this one. */
    private boolean isOutdone(Counted one) {
        Term toll = one.toll();
        return toll != null
                && counted.stream()
                        .anyMatch(other -> toll.equals(other.toll())
                                && other.distance(toll) < one.distance(toll)
                                && !isInOneBreath(one, other));
    }

    // "Two men and three women were killed", "twelve people, including three children, were killed".
    private boolean isInOneBreath(Counted one, Counted other) {
        boolean nouns = !one.unit().isNone() && !other.unit().isNone();
        int from = Math.min(one.position(), other.position());
        int to = Math.max(one.position(), other.position());
        return (nouns || isPart(other)) && !tellsBetween(from, to);
    }

    private boolean isPart(Counted one) {
        int end = one.number().end();
        return words.isBeforePart(form(one.number().begin() - 1))
                || (form(end).equals("of") && THOSE.contains(form(end + 1)));
    }

    private boolean tellsBetween(int from, int to) {
        boolean verb = terms.stream()
                .filter(term -> term.position() > from && term.position() < to && term.verb())
                .anyMatch(term -> !words.isBeforePart(form(term.position())) && !vocabulary.countsPeople(term.key()));
        return verb || tokens.subList(from, to).stream().anyMatch(token -> TermReader.isBe(token.form()));
    }

    private String form(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).form();
    }
}
