package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Governments;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Reads terms and quantities out of a run of tokens, with the words before each term that negate, plan or doubt it. */
final class TermReader {

    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "–", "—");
    private static final Set<String> CLAUSE_WORDS = Set.of("and", "but", "because", "although", "though", "while");
    // How many tokens on a word such as "not" or "will" still turns what follows, where no clause ends before.
    private static final int REACH = 8;
    private static final Governments GOVERNMENTS = Governments.standard();
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final int PASSIVE_REACH = 3;
    private static final Pattern MEASURED = Pattern.compile("^\\d[\\d.,]*");

    private final List<Token> tokens;
    private final String text;
    private final Predicate<Token> isName;
    private final Predicate<Token> isTime;
    private final Vocabulary vocabulary = Vocabulary.english();
    private final List<Term> terms = new ArrayList<>();
    private final NumberReader reader;
    private final List<NumberReader.Reading> numbers = new ArrayList<>();
    private int negatedUntil = -1;
    private int plannedUntil = -1;
    private int doubtedUntil = -1;
    private int undoneUntil = -1;
    private int clauseBegin;
    private boolean aside;
    private final RelativeClause relative;

    TermReader(List<Token> tokens, String text, Predicate<Token> isName, Predicate<Token> isTime) {
        this.tokens = tokens;
        this.text = text;
        this.isName = isName;
        this.isTime = isTime;
        this.reader = new NumberReader(tokens, text, isName);
        this.relative = new RelativeClause(tokens);
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

    /** Positions of participles of the passive: behind a form of "be", or before "by", also behind a particle ("smuggled in by"). */
    Set<Integer> passives() {
        return terms.stream()
                .filter(term -> term.verb() && !isBare(term.position()) && isPassive(term.position()))
                .map(Term::position)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isPassive(int at) {
        String form = tokens.get(at).form();
        boolean by = tokens.subList(at, Math.min(tokens.size(), at + PASSIVE_REACH + 1)).stream()
                .anyMatch(token -> token.form().equals("by"));
        boolean behindBe = isPredicate(at) && vocabulary.isVerbForm(form) && !form.endsWith("ing");
        boolean particle = at + 1 < tokens.size()
                && vocabulary.isStopword(tokens.get(at + 1).form())
                && isFollowedBy(at + 1, "by");
        return isFollowedBy(at, "by") || particle || behindBe || (isBehindBe(at) && by);
    }

    /** The quantities, each with what it counts, which may stand before or behind it. */
    List<Quantity> quantities() {
        return new UnitReader(tokens, text, terms, reader).quantities(numbers);
    }

    private void turn(int at) {
        String form = tokens.get(at).form();
        if (isTime.test(tokens.get(at))) {
            return;
        }
        boolean begins = vocabulary.beginsAside(form);
        aside |= begins;
        relative.turn(at);
        if (begins || CLAUSE_MARKS.contains(form) || CLAUSE_WORDS.contains(form)) {
            negatedUntil = plannedUntil = doubtedUntil = undoneUntil = -1;
            clauseBegin = at + 1;
            aside &= begins || CLAUSE_WORDS.contains(form);
        } else if (negationReach(at) > 0) {
            negatedUntil = negatedUntil >= at ? -1 : at + negationReach(at);
        } else if (isPlan(at)) {
            plannedUntil = at + REACH;
        } else if (vocabulary.isDoubt(form) && !isFollowedBy(at, "not")) {
            doubtedUntil = at + REACH;
        }
    }

    // "About to march", but "about 8,000 marched".
    private boolean isPlan(int at) {
        String form = tokens.get(at).form();
        boolean rough = NumberWords.english().isApproximation(form);
        return vocabulary.isPlan(form) && (!rough || isFollowedBy(at, "to"));
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
                && reader.read(at + 1) != null;
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
            undo(at);
            return at + phrase.forms().size();
        }
        NumberReader.@Nullable Reading number = reader.read(at);
        if (number != null) {
            return takeNumber(number);
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
            add(at, vocabulary.key(form), Term.Kind.WORD, vocabulary.isVerbForm(form) || isBare(at) || isPredicate(at));
            undo(at);
        }
    }

    // "Cancelled her visit" calls off what follows; "the visit was cancelled" what stands before.
    private void undo(int at) {
        Term last = terms.get(terms.size() - 1);
        boolean several = !last.verb() && last.text().endsWith("s");
        if (!vocabulary.undoes(last.key()) || last.mood().negated() || several) {
            return;
        }
        undoneUntil = at + REACH;
        if (isBehindBe(at)) {
            terms.replaceAll(term -> term.position() >= clauseBegin && term.position() < at ? term.calledOff() : term);
        }
    }

    private boolean isBehindBe(int at) {
        return tokens.subList(Math.max(0, at - PASSIVE_REACH), at).stream()
                .anyMatch(token -> BE.contains(token.form()));
    }

    // "Will not visit": a plain word that only a verb can be where it stands.
    private boolean isBare(int at) {
        int before = at - 1;
        while (before > 0 && isPassedOver(before)) {
            before--;
        }
        String form = before < 0 ? "" : tokens.get(before).form();
        return vocabulary.isModal(form) || (form.equals("to") && before == at - 1 && isInfinitive(at));
    }

    private boolean isPassedOver(int at) {
        String form = tokens.get(at).form();
        return form.equals("not") || form.equals("also") || form.endsWith("ly") || isTime.test(tokens.get(at));
    }

    // "Is to visit", "agreed to pay the fine", but "was taken to hospital".
    private boolean isInfinitive(int at) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).form() : "";
        String governs = at < 2 ? "" : tokens.get(at - 2).form();
        boolean object = vocabulary.beginsObject(next) || (at + 1 < tokens.size() && reader.read(at + 1) != null);
        return object || vocabulary.isPlan(governs) || BE.contains(governs) || vocabulary.isAuxiliary(governs);
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
        Term.Mood mood = new Term.Mood(at <= negatedUntil, planned, at <= doubtedUntil, at <= undoneUntil);
        Term.Clause clause = relative.holds() ? Term.Clause.RELATIVE : Term.Clause.MAIN;
        terms.add(new Term(key, kind, at, verb, mood, aside ? Term.Clause.ASIDE : clause, cut(at, at + 1)));
    }

    // "Offered to host", "will travel to sign": what stands behind "to" is meant and not done; "managed to" did.
    private boolean isMeant(int at) {
        boolean infinitive = at >= 2
                && tokens.get(at - 1).form().equals("to")
                && !vocabulary.isVerbForm(tokens.get(at).form())
                && Character.isLowerCase(text.charAt(tokens.get(at).begin()));
        return infinitive && !vocabulary.isImplicative(tokens.get(at - 2).form());
    }

    static boolean endsClause(String form) {
        return CLAUSE_MARKS.contains(form) || CLAUSE_WORDS.contains(form);
    }

    static boolean isBe(String form) {
        return BE.contains(form);
    }

    /** People and their country share a key: "Korean" and "Korea", "French" and "France". */
    static String nameKey(String form) {
        String name = form.replace(".", "");
        String country = GOVERNMENTS
                .find(name)
                .filter(named -> named.kind() == Governments.Kind.ADJECTIVE)
                .map(named -> Tokenizer.fold(named.country()))
                .orElse("");
        if (!country.isEmpty() && !country.contains(" ")) {
            return country;
        }
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

    private int takeNumber(NumberReader.Reading number) {
        numbers.add(number);
        add(number.begin(), number.plain(), Term.Kind.NUMBER, false);
        String measure = MEASURED.matcher(tokens.get(number.end() - 1).form()).replaceFirst("");
        if (measure.length() > 1 && NumberWords.english().measure(measure) != null) {
            add(number.end() - 1, vocabulary.key(measure), Term.Kind.WORD, false);
        }
        return number.end();
    }

    private String cut(int from, int to) {
        return text.substring(tokens.get(from).begin(), tokens.get(to - 1).end());
    }
}
