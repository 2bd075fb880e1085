package org.hearsay.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Governments;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The words by which a name or a description of somebody is compared. */
final class NameWords {

    private static final Vocabulary VOCABULARY = Vocabulary.english();
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final int FEWEST_INITIALS = 3;

    private NameWords() {}

    /** Folded, in order, without articles, titles and the like; all words where nothing else is left. */
    static Set<String> of(@Nullable String name) {
        Set<String> all = ofRole(name);
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeIf(VOCABULARY::isTitle);
        return telling.isEmpty() ? all : telling;
    }

    /** Folded, in order, with titles, which in a role say most. */
    static Set<String> ofRole(@Nullable String role) {
        Set<String> words = new LinkedHashSet<>();
        for (Token token : Tokenizer.tokens(role == null ? "" : role)) {
            if (token.isWordOrNumber() && !VOCABULARY.isStopword(token.form())) {
                words.add(token.form());
            }
        }
        return words;
    }

    /** The word that says what somebody is: of "the governor of Sedge" the governor; empty for none. */
    static String head(String description) {
        String head = "";
        for (Token token : Tokenizer.tokens(description)) {
            if (VOCABULARY.endsHead(token.form())) {
                break;
            }
            head = token.isWordOrNumber() ? token.form() : head;
        }
        return head;
    }

    /** By what two descriptions of one office are known to be one: "region's" and "regional" are one word. */
    static Set<String> stems(Set<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words) {
            stems.add(VOCABULARY.key(POSSESSIVE.matcher(word).replaceFirst("")));
        }
        return stems;
    }

    /** Whether a name is a description without a capital: "the harbour master". */
    static boolean isBare(String name) {
        return name.chars().noneMatch(Character::isUpperCase);
    }

    /** The first letters of a name's words that have a capital: "FPA" of "Fen Press Agency". */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (Token token : Tokenizer.tokens(name)) {
            char first = name.charAt(token.begin());
            initials.append(token.isWordOrNumber() && Character.isUpperCase(first) ? String.valueOf(first) : "");
        }
        return initials.toString();
    }

    /** Whether a word in capitals is made of a name's {@link #initials}, or of the last of them. */
    static boolean isShortedTo(String initials, String word) {
        return word.length() > 1 && initials.length() >= FEWEST_INITIALS && initials.endsWith(word);
    }

    /** What a name is known by beside its words: its country, by one name for all its forms; itself where it is short. */
    static Set<String> otherForms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        Governments.standard().find(name).map(Governments.Named::country).ifPresent(forms::add);
        if (isShort(name)) {
            forms.add(name);
        }
        return forms;
    }

    /** What a name may be shortened to; empty for one that is short or has one word. */
    static String shortened(String name) {
        String initials = initials(name);
        return isShort(name) || initials.length() < 2 ? "" : initials;
    }

    /** Whether one is the other in another form. Two full names with the same initials are not. */
    static boolean areOne(String one, String other) {
        Set<String> forms = otherForms(one);
        Set<String> others = otherForms(other);
        return !Collections.disjoint(forms, others)
                || forms.contains(shortened(other))
                || others.contains(shortened(one));
    }

    private static boolean isShort(String name) {
        return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }

    static String last(Set<String> words) {
        String last = "";
        for (String word : words) {
            last = word;
        }
        return last;
    }

    /** Whether one is a short form of the other: all its words are there, and the last is the last. */
    static boolean isShortOf(Set<String> brief, Set<String> full) {
        return !brief.isEmpty() && full.containsAll(brief) && last(brief).equals(last(full));
    }
}
