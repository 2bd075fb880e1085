package org.hearsay.claim;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Governments;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;

/**
 * Which institution speaks where nobody is named: "a spokesman for the Roads Office" is that office, and "police" are the
 * police in every paper. Immutable.
 */
final class Institutions {

    private static final Vocabulary VOCABULARY = Vocabulary.english();
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Institutions ENGLISH = new Institutions();

    private final Set<String> institutions = words("institutions.txt");
    private final Set<String> spokesWords = words("spokes-words.txt");
    private final Map<String, String> apart =
            Lexicon.of(Institutions.class, "apart.txt").table();

    private final Set<String> offices = words("office-words.txt");
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Set<String> alone = new HashSet<>();

    private Institutions() {
        for (List<String> row :
                Lexicon.of(Institutions.class, "institution-kinds.txt").rows()) {
            String noun = VOCABULARY.key(row.get(0));
            kinds.put(noun, Set.of(row.get(1).split(",")));
            if (row.size() > 2) {
                alone.add(noun);
            }
        }
    }

    static Institutions english() {
        return ENGLISH;
    }

    /** The institution that speaks by a description; empty where it is people of it, or nobody knows whom. */
    Optional<String> speaking(String description) {
        List<Token> tokens = Tokenizer.tokens(description);
        int head = head(tokens);
        if (head < 0 || spoken(tokens, head, "former")) {
            return Optional.empty();
        }
        if (isSpokesWord(tokens.get(head).form())) {
            return Optional.of(spokenFor(description, tokens, head)).filter(body -> !body.isEmpty());
        }
        boolean some =
                spoken(tokens, head, "some") || tokens.subList(0, head).stream().anyMatch(Institutions::isNumber);
        return institutions.contains(tokens.get(head).form()) && !some
                ? Optional.of(withItsPlace(description, tokens, head))
                : Optional.empty();
    }

    /** Whether a noun is that of one who speaks for another. */
    boolean isSpokesWord(String form) {
        return spokesWords.contains(form);
    }

    /** The place of the noun that says who it is: the last before a preposition, a comma, or what they do; -1 for none. */
    private int head(List<Token> tokens) {
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            boolean doing = head >= 0 && isKnown(tokens.get(head).form()) && VOCABULARY.isVerbForm(form);
            if (VOCABULARY.endsHead(form) || form.equals(",") || doing) {
                break;
            }
            head = tokens.get(i).isWordOrNumber() ? i : head;
        }
        return head;
    }

    private boolean isKnown(String form) {
        return institutions.contains(form) || isSpokesWord(form);
    }

    private boolean spoken(List<Token> tokens, int head, String how) {
        return tokens.subList(0, head).stream().anyMatch(token -> how.equals(apart.get(token.form())));
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER || NumberWords.english().isNumber(token.form());
    }

    private String spokenFor(String description, List<Token> tokens, int head) {
        boolean told = head + 1 < tokens.size()
                && Set.of("for", "of").contains(tokens.get(head + 1).form());
        return told ? after(description, tokens, head + 1) : phrase(description, tokens, 0, head);
    }

    /** "Police in Callow" are the "Callow police". */
    private String withItsPlace(String description, List<Token> tokens, int head) {
        String bare = phrase(description, tokens, 0, head + 1);
        boolean placed = head + 1 < tokens.size()
                && VOCABULARY.endsHead(tokens.get(head + 1).form());
        return placed ? (after(description, tokens, head + 1) + ' ' + bare).strip() : bare;
    }

    /** What stands behind a preposition, up to the next clause. */
    private String after(String description, List<Token> tokens, int preposition) {
        int end = preposition + 1;
        while (end < tokens.size()
                && !Set.of(",", "who", "which").contains(tokens.get(end).form())) {
            end++;
        }
        return phrase(description, tokens, preposition + 1, end);
    }

    /** The words of a phrase without articles, "its", "two" and the like before it and without the ending of an owner. */
    private static String phrase(String description, List<Token> tokens, int from, int to) {
        int first = from;
        while (first < to && (VOCABULARY.isStopword(tokens.get(first).form()) || isNumber(tokens.get(first)))) {
            first++;
        }
        if (first >= to) {
            return "";
        }
        String words = description.substring(
                tokens.get(first).begin(), tokens.get(to - 1).end());
        return POSSESSIVE.matcher(words).replaceFirst("");
    }

    /**
     * The words of a role that tell for which institution it is held; empty where they tell none.
     *
     * @param held whether one of the words must be that of an office
     */
    Set<String> served(Set<String> role, boolean held) {
        Set<String> served = new LinkedHashSet<>();
        role.stream().filter(word -> !offices.contains(word)).forEach(served::add);
        boolean office = served.size() < role.size();
        boolean telling = served.stream()
                .anyMatch(word -> Governments.standard().find(word).isEmpty());
        return telling && (office || !held) ? NameWords.stems(served) : Set.of();
    }

    /** Whether somebody who serves one of some words may serve an institution of a name that has other words. */
    boolean mayBe(Set<String> served, Set<String> name) {
        Set<String> asked = kinds(served);
        Set<String> told = kinds(name);
        return served.stream().allMatch(alone::contains) && (told.isEmpty() || !Collections.disjoint(asked, told));
    }

    private Set<String> kinds(Set<String> words) {
        Set<String> found = new HashSet<>();
        words.forEach(word -> found.addAll(kinds.getOrDefault(word, Set.of())));
        return found;
    }

    private static Set<String> words(String resource) {
        return Set.copyOf(Lexicon.of(Institutions.class, resource).words());
    }
}
