package org.hearsay.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Stemmer;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number out of a run of tokens, in digits, in words or in both, with the unit that is written on it: "61m",
 * "two hundred and fifty", "£3 million", "30km", "four-year-old", "two-thirds".
 */
final class NumberReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int DIGITS_OF_YEAR = 4;
    private static final int LONGEST_NUMBER = 24;
    private static final MathContext SHARE = new MathContext(4);
    private static final String ONE = "one";
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern GROUPED = Pattern.compile(",(?=\\d{3}(?!\\d))");
    private static final Pattern SUFFIXED = Pattern.compile("(\\d+(?:[.,]\\d+)*)(\\p{L}+)");

    private final List<Token> tokens;
    private final String text;
    private final Predicate<Token> isName;
    private final Vocabulary vocabulary = Vocabulary.english();
    private final NumberWords words = NumberWords.english();
    private final NumberParts parts;

    /**
     * A number where it stands.
     *
     * @param begin its first token
     * @param end the token behind its last
     * @param unit what is written on it
     */
    record Reading(BigDecimal value, int begin, int end, Unit unit) {

        String plain() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * What a number counts.
     *
     * @param key as {@link Quantity#unit}
     * @param noun as {@link Quantity#noun}
     */
    record Unit(String key, String noun) {
        static final Unit NONE = new Unit("", "");

        static Unit kind(String kind) {
            return new Unit(kind, kind);
        }

        static Unit of(String word) {
            return word.equals(Quantity.PERCENT)
                    ? kind(word)
                    : new Unit(Vocabulary.english().key(word), Stemmer.stem(word));
        }

        boolean isNone() {
            return key.isEmpty();
        }
    }

    NumberReader(List<Token> tokens, String text, Predicate<Token> isName) {
        this.tokens = tokens;
        this.text = text;
        this.isName = isName;
        this.parts = NumberParts.of(tokens);
    }

    /** The number that begins at {@code at}; null where none does. */
    @Nullable
    Reading read(int at) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return token.form().length() <= LONGEST_NUMBER ? digits(at) : null;
        }
        if (token.kind() != Token.Kind.WORD) {
            return null;
        }
        return Character.isDigit(token.form().charAt(0)) ? suffixed(at) : spelled(at);
    }

    private Reading digits(int at) {
        BigDecimal value = decimal(tokens.get(at).form());
        Sum sum = new Sum(value, parts.first(at) + 1, false);
        sum.goOn();
        return sum.next == parts.first(at) + 1 && isYear(at, value)
                ? new Reading(value, at, at + 1, Unit.kind(Quantity.YEAR))
                : sum.reading(at);
    }

    private @Nullable Reading spelled(int at) {
        int first = parts.first(at);
        String form = parts.form(first);
        Reading fraction = fractionOfOne(at);
        if (fraction != null) {
            return fraction;
        }
        BigDecimal value = words.simple(form);
        if (value == null || isName.test(tokens.get(at))) {
            return ofMultiplier(at);
        }
        Sum sum = new Sum(value, first + 1, true);
        sum.addUnits();
        sum.goOn();
        return sum.reading(at);
    }

    /** "A hundred", "one million", "half a dozen". */
    private @Nullable Reading ofMultiplier(int at) {
        String form = form(parts.first(at));
        boolean half = form.equals("half");
        int next = parts.first(at) + (half && form(parts.first(at) + 1).equals("a") ? 2 : 1);
        if (!half && !form.equals("a") && !form.equals(ONE)) {
            return null;
        }
        if (words.times(form(next)) == null) {
            return isOne(at) ? new Reading(BigDecimal.ONE, at, at + 1, unitOf(parts.first(at) + 1)) : null;
        }
        Sum sum = new Sum(half ? HALF : BigDecimal.ONE, next, true);
        sum.goOn();
        return sum.reading(at);
    }

    /** Whether "one" counts: "one person", "one dead", "one-year-old", but neither "one of them" nor "the one". */
    private boolean isOne(int at) {
        int next = parts.first(at) + 1;
        String key = vocabulary.key(form(next));
        boolean counted = vocabulary.countsPeople(key) || vocabulary.tally(key) != null;
        boolean alone = !isGlued(next) && counted;
        boolean pronoun = at > 0 && words.isBeforeOne(tokens.get(at - 1).form());
        return form(parts.first(at)).equals(ONE) && (isAge(next) || (alone && !pronoun));
    }

    // "A third of the houses", "one-third"; "a third" alone may be one more.
    private @Nullable Reading fractionOfOne(int at) {
        int first = parts.first(at);
        int next = first + 1;
        BigDecimal whole = words.parts(form(next));
        boolean one = form(first).equals(ONE)
                || (form(first).equals("a") && form(next + 1).equals("of"));
        return one && whole != null && !form(next).endsWith("s") && whole.compareTo(BigDecimal.valueOf(2)) > 0
                ? fraction(at, BigDecimal.ONE, next)
                : null;
    }

    private @Nullable Reading suffixed(int at) {
        Matcher matcher = SUFFIXED.matcher(text).region(tokens.get(at).begin(), text.length());
        if (!matcher.lookingAt() || matcher.group(1).length() > LONGEST_NUMBER) {
            return null;
        }
        int end = at;
        while (tokens.get(end).end() < matcher.end()) {
            end++;
        }
        boolean whole = tokens.get(end).end() == matcher.end() || text.charAt(matcher.end()) == '-';
        return whole ? suffixed(decimal(matcher.group(1)), matcher.group(2), at, end + 1) : null;
    }

    private @Nullable Reading suffixed(BigDecimal value, String suffix, int at, int end) {
        String money = currency(at, end);
        BigDecimal factor = words.factor(suffix, money != null || isPluralAt(end));
        String measure = words.measure(suffix);
        if (factor != null) {
            return new Reading(value.multiply(factor), at, end, money == null ? Unit.NONE : Unit.of(money));
        }
        return measure == null ? null : new Reading(value, at, end, Unit.of(measure));
    }

    private @Nullable String currency(int begin, int end) {
        String before = begin == 0 ? null : words.currency(tokens.get(begin - 1).form());
        return before == null && end < tokens.size()
                ? words.currency(tokens.get(end).form())
                : before;
    }

    /** A number that grows by the words behind it. */
    private final class Sum {

        private final boolean spelled;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current;
        private int next;

        Sum(BigDecimal first, int next, boolean spelled) {
            this.current = first;
            this.next = next;
            this.spelled = spelled;
        }

        void goOn() {
            addHalf();
            boolean grows = true;
            while (grows) {
                BigDecimal times = timesAt(next);
                if (times != null) {
                    multiply(times);
                    grows = !spelled || times.compareTo(HUNDRED) < 0 || addRest() || timesAt(next) != null;
                } else {
                    grows = false;
                }
            }
        }

        private void multiply(BigDecimal times) {
            boolean closes = times.compareTo(THOUSAND) >= 0;
            total = closes ? total.add(current.multiply(times)) : total;
            current = closes ? BigDecimal.ZERO : current.multiply(times);
            next++;
        }

        // "Two and a half million".
        private void addHalf() {
            boolean half = form(next).equals("and")
                    && form(next + 1).equals("a")
                    && form(next + 2).equals("half");
            if (half) {
                current = current.add(HALF);
                next += 3;
            }
        }

        // "Two hundred (and) fifty"; digits are never summed so.
        private boolean addRest() {
            int at = form(next).equals("and") ? next + 1 : next;
            BigDecimal more = words.simple(form(at));
            if (more == null) {
                return false;
            }
            current = current.add(more);
            next = at + 1;
            addUnits();
            return true;
        }

        // "Twenty-five".
        void addUnits() {
            BigDecimal units = isGlued(next) && form(next).equals(ONE) ? BigDecimal.ONE : words.simple(form(next));
            boolean tens = current.remainder(TEN).signum() == 0
                    && current.remainder(HUNDRED).compareTo(TEN) > 0;
            if (tens && units != null && units.compareTo(TEN) < 0) {
                current = current.add(units);
                next++;
            }
        }

        private @Nullable BigDecimal timesAt(int part) {
            return words.times(form(part));
        }

        Reading reading(int at) {
            BigDecimal value = total.add(current);
            int end = parts.token(next - 1) + 1;
            String money = currency(at, end);
            if (money != null) {
                BigDecimal factor = isGlued(next) ? null : words.factor(form(next), true);
                return factor == null
                        ? new Reading(value, at, end, Unit.of(money))
                        : new Reading(value.multiply(factor), at, end + 1, Unit.of(money));
            }
            return isFraction(value) ? fraction(at, value, next) : new Reading(value, at, end, unitOf(next));
        }

        private boolean isFraction(BigDecimal value) {
            BigDecimal whole = words.parts(form(next));
            boolean several = whole != null && form(next).endsWith("s") && value.compareTo(whole) < 0;
            return several && (isGlued(next) || form(next + 1).equals("of"));
        }
    }

    /** The unit that is written on a number which ends before a part. */
    private Unit unitOf(int next) {
        if (isGlued(next)) {
            return isAge(next) ? Unit.kind(Quantity.AGE) : Unit.of(form(next));
        }
        int behind = next < parts.size() ? parts.token(next) : tokens.size();
        String measure = behind < tokens.size() ? words.measure(cut(behind, behind + 1)) : null;
        return measure == null ? Unit.NONE : Unit.of(measure);
    }

    private boolean isAge(int next) {
        return isGlued(next) && isGlued(next + 1) && words.isBehindAge(form(next + 1));
    }

    private Reading fraction(int at, BigDecimal value, int denominator) {
        BigDecimal whole = words.parts(form(denominator));
        BigDecimal share = whole == null ? value : value.divide(whole, SHARE);
        return new Reading(share, at, parts.token(denominator) + 1, Unit.kind(Quantity.FRACTION));
    }

    private String form(int part) {
        return parts.form(part);
    }

    private boolean isGlued(int part) {
        return parts.isGlued(part);
    }

    /** What a reader sees of a number: with the sign of its money. */
    String said(Reading number) {
        int begin = begin(number);
        int end = number.end();
        boolean behind = end < tokens.size() && words.currency(tokens.get(end).form()) != null;
        return cut(begin, behind && begin == number.begin() ? end + 1 : end);
    }

    /** Where a number begins with the sign of its money. */
    int begin(Reading number) {
        int begin = number.begin();
        return begin > 0 && words.currency(tokens.get(begin - 1).form()) != null ? begin - 1 : begin;
    }

    private String cut(int begin, int end) {
        return text.substring(tokens.get(begin).begin(), tokens.get(end - 1).end());
    }

    private static BigDecimal decimal(String written) {
        String digits =
                GROUPED.matcher(written).replaceAll("").replace(':', '.').replace(',', '.');
        int second = digits.indexOf('.', digits.indexOf('.') + 1);
        return new BigDecimal(second > 0 ? digits.replace(".", "") : digits);
    }

    private boolean isYear(int at, BigDecimal value) {
        boolean counts = isPluralAt(at + 1)
                && !(at > 0 && words.isBeforeYear(tokens.get(at - 1).form()));
        return tokens.get(at).form().length() == DIGITS_OF_YEAR
                && value.intValue() >= FIRST_YEAR
                && value.intValue() <= LAST_YEAR
                && currency(at, at + 1) == null
                && !counts;
    }

    private boolean isPluralAt(int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.WORD) {
            return false;
        }
        String form = tokens.get(at).form();
        boolean plural = form.endsWith("s") && !form.endsWith("ss") && !vocabulary.isStopword(form);
        return plural || vocabulary.isPluralOfPeople(form);
    }
}
