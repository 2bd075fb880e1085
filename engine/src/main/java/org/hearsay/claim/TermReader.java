package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Stemmer;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Reads terms and quantities out of a run of tokens, with the words before each term that negate, plan or doubt it. */
final class TermReader {

    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "–", "—");
    private static final Set<String> CLAUSE_WORDS = Set.of("and", "but", "because", "although", "though", "while");
    // How many tokens on a word such as "not" or "will" still turns what follows, where no clause ends before.
    private static final int REACH = 8;
    private static final double MULTIPLIER = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> AFTER_NUMBER = Set.of("of", "the", "more", "other", "new", "its", "his", "her");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final int PASSIVE_REACH = 3;
    private static final int UNIT_REACH = 4;
    private static final int LONGEST_NUMBER = 24;
    private static final Pattern GROUPED = Pattern.compile(",(?=\\d{3}(?!\\d))");

    private final List<Token> tokens;
    private final String text;
    private final Predicate<Token> isName;
    private final Predicate<Token> isTime;
    private final Vocabulary vocabulary = Vocabulary.english();
    private final List<Term> terms = new ArrayList<>();
    private final List<Quantity> numbers = new ArrayList<>();
    private int negatedUntil = -1;
    private int plannedUntil = -1;
    private int doubtedUntil = -1;
    private boolean aside;

    TermReader(List<Token> tokens, String text, Predicate<Token> isName, Predicate<Token> isTime) {
        this.tokens = tokens;
        this.text = text;
        this.isName = isName;
        this.isTime = isTime;
    }

    void read() {
        int at = 0;
        while (at < tokens.size()) {
            turn(at);
            at = take(at);
        }
    }

    List<Term> terms() {
        return List.copyOf(terms);
    }

    /** Positions of participles that follow a form of "be" and are followed by "by". */
    Set<Integer> passives() {
        return terms.stream()
                .filter(term -> term.verb() && isPassive(term.position()))
                .map(Term::position)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isPassive(int at) {
        boolean be = tokens.subList(Math.max(0, at - PASSIVE_REACH), at).stream()
                .anyMatch(token -> BE.contains(token.form()));
        boolean by = tokens.subList(at, Math.min(tokens.size(), at + PASSIVE_REACH + 1)).stream()
                .anyMatch(token -> token.form().equals("by"));
        return isFollowedBy(at, "by") || (be && by);
    }

    /** The quantities, each with what it counts, which may stand before or behind it. */
    List<Quantity> quantities() {
        return numbers.stream().map(this::withUnit).toList();
    }

    private void turn(int at) {
        String form = tokens.get(at).form();
        if (isTime.test(tokens.get(at))) {
            return;
        }
        boolean begins = vocabulary.beginsAside(form);
        aside |= begins;
        if (begins || CLAUSE_MARKS.contains(form) || CLAUSE_WORDS.contains(form)) {
            negatedUntil = plannedUntil = doubtedUntil = -1;
            aside &= begins || CLAUSE_WORDS.contains(form);
        } else if (negationReach(at) > 0) {
            negatedUntil = negatedUntil >= at ? -1 : at + negationReach(at);
        } else if (vocabulary.isPlan(form)) {
            plannedUntil = at + REACH;
        } else if (vocabulary.isDoubt(form) && !isFollowedBy(at, "not")) {
            doubtedUntil = at + REACH;
        }
    }

    private int negationReach(int at) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).form() : "";
        if (next.equals("only") || next.equals("doubt")) {
            return 0;
        }
        int reach = vocabulary.negationReach(tokens.get(at).form(), next);
        // "Three and not four were killed": the not reaches the number and no more.
        boolean contrasts = at > 0
                && CLAUSE_WORDS.contains(tokens.get(at - 1).form())
                && at + 1 < tokens.size()
                && isNumber(tokens.get(at + 1));
        return contrasts ? Math.min(1, reach) : reach;
    }

    private boolean isFollowedBy(int at, String form) {
        return at + 1 < tokens.size() && tokens.get(at + 1).form().equals(form);
    }

    private int take(int at) {
        Token token = tokens.get(at);
        if (!token.isWordOrNumber() || isTime.test(token)) {
            return at + 1;
        }
        Vocabulary.@Nullable Phrase phrase = phraseAt(at);
        if (phrase != null) {
            add(at, phrase.key(), Term.Kind.WORD, true);
            return at + phrase.forms().size();
        }
        if (isNumber(token)) {
            return takeNumber(at);
        }
        takeWord(at, token);
        return at + 1;
    }

    private void takeWord(int at, Token token) {
        String form = token.form();
        if (form.length() < 2 || vocabulary.isStopword(form)) {
            return;
        }
        if (isName.test(token)) {
            for (String part : form.split("-")) {
                add(at, nameKey(part), Term.Kind.NAME, false);
            }
        } else if (!isTurnOnly(at)) {
            add(at, vocabulary.key(form), Term.Kind.WORD, vocabulary.isVerbForm(form) || isPredicate(at));
        }
    }

    // "Was open" tells what is so as "opened" does.
    private boolean isPredicate(int at) {
        boolean be = at > 0 && BE.contains(tokens.get(at - 1).form());
        boolean negated = at > 1
                && negationReach(at - 1) > 0
                && BE.contains(tokens.get(at - 2).form());
        return be || negated;
    }

    // "Denied" or "expected" say how the rest is meant; as words of content they would hide that two texts differ.
    private boolean isTurnOnly(int at) {
        String form = tokens.get(at).form();
        return negationReach(at) > 0 || vocabulary.isPlan(form) || vocabulary.isDoubt(form);
    }

    private void add(int at, String key, Term.Kind kind, boolean verb) {
        boolean planned = at <= plannedUntil || isMeant(at);
        Term.Mood mood = new Term.Mood(at <= negatedUntil, planned, at <= doubtedUntil);
        terms.add(new Term(key, kind, at, verb, mood, aside, cut(at, at + 1)));
    }

    // "Offered to host", "will travel to sign": what stands behind "to" is meant and not done; "managed to" did.
    private boolean isMeant(int at) {
        boolean infinitive = at >= 2
                && tokens.get(at - 1).form().equals("to")
                && !vocabulary.isVerbForm(tokens.get(at).form())
                && Character.isLowerCase(text.charAt(tokens.get(at).begin()));
        return infinitive && !vocabulary.isImplicative(tokens.get(at - 2).form());
    }

    static boolean isBe(String form) {
        return BE.contains(form);
    }

    /** People and their country share a key: "Korean" and "Korea". */
    static String nameKey(String form) {
        String name = form.replace(".", "");
        return name.length() > 5 && name.endsWith("an") ? name.substring(0, name.length() - 1) : name;
    }

    private Vocabulary.@Nullable Phrase phraseAt(int at) {
        for (Vocabulary.Phrase phrase : vocabulary.phrases(tokens.get(at).form())) {
            int size = phrase.forms().size();
            if (at + size <= tokens.size()
                    && tokens.subList(at, at + size).stream()
                            .map(Token::form)
                            .toList()
                            .equals(phrase.forms())) {
                return phrase;
            }
        }
        return null;
    }

    private boolean isNumber(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            return token.form().length() <= LONGEST_NUMBER;
        }
        Double value = vocabulary.number(firstPart(token.form()));
        return value != null && value < MULTIPLIER && !isName.test(token);
    }

    private static String firstPart(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 0 ? form.substring(0, hyphen) : form;
    }

    private int takeNumber(int at) {
        BigDecimal value = valueOf(tokens.get(at));
        int end = at + 1;
        while (end < tokens.size()) {
            Double times = vocabulary.number(tokens.get(end).form());
            if (times == null || times < MULTIPLIER) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(times));
            end++;
        }
        String plain = value.stripTrailingZeros().toPlainString();
        String unit = isYear(tokens.get(at), value) ? Quantity.YEAR : "";
        numbers.add(new Quantity(plain, unit, unit, cut(at, end), end - 1, isFloor(at)));
        add(at, plain, Term.Kind.NUMBER, false);
        return end;
    }

    /** Whether "at least", "more than" or the like stands before a number. */
    private boolean isFloor(int at) {
        String before = at == 0 ? "" : tokens.get(at - 1).form();
        String two = at < 2 ? "" : tokens.get(at - 2).form() + " " + before;
        return vocabulary.isFloor(before) || vocabulary.isFloor(two);
    }

    private BigDecimal valueOf(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            String digits = GROUPED.matcher(token.form())
                    .replaceAll("")
                    .replace(':', '.')
                    .replace(',', '.');
            int second = digits.indexOf('.', digits.indexOf('.') + 1);
            return new BigDecimal(second > 0 ? digits.replace(".", "") : digits);
        }
        double sum = 0;
        for (String part : token.form().split("-")) {
            Double value = vocabulary.number(part);
            sum += value == null ? 0 : value;
        }
        return BigDecimal.valueOf(sum);
    }

    private static boolean isYear(Token token, BigDecimal value) {
        return token.form().length() == 4
                && token.kind() == Token.Kind.NUMBER
                && value.intValue() >= FIRST_YEAR
                && value.intValue() <= LAST_YEAR;
    }

    private Quantity withUnit(Quantity number) {
        if (!number.unit().isEmpty()) {
            return number;
        }
        int next = number.position() + 1;
        if (next < tokens.size() && (tokens.get(next).form().equals("%") || isPercent(next))) {
            return new Quantity(
                    number.value(),
                    Quantity.PERCENT,
                    Quantity.PERCENT,
                    number.text() + " " + Quantity.PERCENT,
                    number.position(),
                    number.atLeast());
        }
        Term counted = nounAfter(number.position());
        String unit = counted == null ? "" : counted.key();
        boolean people = unit.isEmpty() || vocabulary.countsPeople(unit) || vocabulary.tally(unit) != null;
        String tally = people ? tallyNear(number.position()) : null;
        String noun = counted == null ? "" : Stemmer.stem(Tokenizer.fold(counted.text()));
        return new Quantity(
                number.value(),
                tally == null ? unit : tally,
                tally == null ? noun : tally,
                number.text(),
                number.position(),
                number.atLeast());
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

    private boolean isPercent(int at) {
        String form = tokens.get(at).form();
        return form.equals(Quantity.PERCENT) || (form.equals("per") && isFollowedBy(at, "cent"));
    }

    /** What befell those whom the number at {@code position} counts: the nearest word of a toll. */
    private @Nullable String tallyNear(int position) {
        String best = null;
        int nearest = Integer.MAX_VALUE;
        for (Term term : terms) {
            String tally = term.isWord() && !term.mood().negated() ? vocabulary.tally(term.key()) : null;
            int distance = Math.abs(term.position() - position);
            if (tally != null && distance < nearest) {
                best = tally;
                nearest = distance;
            }
        }
        return best;
    }

    private String cut(int from, int to) {
        return text.substring(tokens.get(from).begin(), tokens.get(to - 1).end());
    }
}
