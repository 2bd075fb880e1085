package org.hearsay.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;

/**
 * A name as a text writes it, where all that is known are its letters, as an address holds them: in one word, in several,
 * or less a word such as "news". Such words come from {@code generic-name-parts.txt}.
 */
final class SpelledName {

    private static final Set<String> GENERIC =
            Lexicon.of(SpelledName.class, "generic-name-parts.txt").words();
    private static final String JOINTS = " '’.&-";
    private static final int LEAST_PARTED = 6;
    private static final int LEAST = 3;

    private final String text;

    private SpelledName(String text) {
        this.text = text;
    }

    /** How {@code text} spells {@code label}; the label itself where it does not. */
    static String of(String label, String text) {
        SpelledName name = new SpelledName(text);
        return name.parted(label).or(() -> name.whole(label)).orElse(label);
    }

    private Optional<String> whole(String label) {
        return GENERIC.stream()
                .map(part -> label.endsWith(part) ? label.substring(0, label.length() - part.length()) : label)
                .filter(core -> core.length() >= LEAST)
                .distinct()
                .flatMap(core -> capitalised(core).stream())
                .findFirst();
    }

    private Optional<String> capitalised(String core) {
        int i = next(core.charAt(0), 0);
        while (i >= 0) {
            int end = i + core.length();
            boolean found = text.regionMatches(true, i, core, 0, core.length()) && !goesOn(end) && !isAt(end, '.');
            if (found && Character.isUpperCase(text.charAt(i))) {
                return Optional.of(text.substring(i, end));
            }
            i = next(core.charAt(0), found ? end : i + 1);
        }
        return Optional.empty();
    }

    // "Evening Mail" behind eveningmail: the same letters once spaces and marks are dropped.
    private Optional<String> parted(String label) {
        String letters = label.replace("-", "");
        if (label.length() < LEAST_PARTED || letters.isEmpty()) {
            return Optional.empty();
        }
        String shouted = "";
        int i = next(letters.charAt(0), 0);
        while (i >= 0) {
            int end = partedEnd(letters, i);
            String found = end < 0 ? "" : text.substring(i, end);
            boolean words = found.indexOf(' ') > 0 && Character.isUpperCase(found.charAt(0));
            if (words && !found.equals(found.toUpperCase(Locale.ROOT))) {
                return Optional.of(found);
            }
            shouted = words ? found : shouted;
            i = next(letters.charAt(0), end < 0 ? i + 1 : end);
        }
        return shouted.isEmpty() ? Optional.empty() : Optional.of(SiteName.calm(shouted));
    }

    /** Where {@code letters} end that begin at {@code from}, with a mark between any two; -1 where they do not stand there. */
    private int partedEnd(String letters, int from) {
        int i = from;
        for (int k = 0; k < letters.length(); k++) {
            i += k > 0 && i < text.length() && JOINTS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (i >= text.length() || !isSame(text.charAt(i), letters.charAt(k))) {
                return -1;
            }
            i++;
        }
        boolean address = isAt(i, '.') && i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1));
        return goesOn(i) || address ? -1 : i;
    }

    /** Where a word next begins with {@code letter} from {@code from} on; -1 where none does. */
    private int next(char letter, int from) {
        int i = from;
        while (i < text.length() && !(isSame(text.charAt(i), letter) && begins(i))) {
            i++;
        }
        return i < text.length() ? i : -1;
    }

    private static boolean isSame(char one, char letter) {
        return one == letter || (one < letter && Character.toLowerCase(one) == letter);
    }

    private boolean begins(int i) {
        return i == 0 || !(isOfWord(text.codePointBefore(i)) || ".@/".indexOf(text.charAt(i - 1)) >= 0);
    }

    private boolean goesOn(int i) {
        return i < text.length() && isOfWord(text.codePointAt(i));
    }

    private boolean isAt(int i, char mark) {
        return i < text.length() && text.charAt(i) == mark;
    }

    private static boolean isOfWord(int code) {
        return Character.isLetter(code) || PageTitle.isNumber(code);
    }
}
