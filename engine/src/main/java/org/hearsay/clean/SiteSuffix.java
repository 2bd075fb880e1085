package org.hearsay.clean;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the site's name off a title that a page tells machines: "Title | Outlet" is the title where the page also shows
 * the title alone, or names the outlet so elsewhere.
 */
final class SiteSuffix {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s++(?:[|–—·•»«<>›~*/:-]|::|--)\\s++|[｜：ㅣ]|--|:\\s++|(?<=[\\p{L}\\p{N}])\\|(?=\\p{L})");
    private static final int LEAST_LETTERS = 4;
    private static final double LEAST_SHARE = 0.5;
    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 8;

    private final Set<String> headings;
    private final Set<String> names;

    SiteSuffix(List<String> headings, Collection<String> names) {
        this.headings = folded(headings);
        this.names = folded(
                names.stream().filter(name -> Words.count(name) <= MOST_WORDS).toList());
    }

    private static Set<String> folded(Collection<String> texts) {
        return texts.stream()
                .map(PageTitle::folded)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code title} in one line, without what the site adds to it. */
    String without(String title) {
        String text = title.replaceAll("\\s++", " ").strip();
        String folded = PageTitle.folded(text);
        if (text.length() > LONGEST || headings.contains(folded) || names.contains(folded)) {
            return text;
        }
        List<MatchResult> all = SEPARATOR.matcher(text).results().toList();
        for (int i = all.size() - 1; i >= 0; i--) {
            String head = text.substring(0, all.get(i).start()).strip();
            String tail = text.substring(all.get(i).end()).strip();
            boolean parts = !all.get(i).group().startsWith(":"); // a colon is as often the title's own
            if (!head.isEmpty() && (isSite(tail) || (parts && headings.contains(PageTitle.folded(head))))) {
                return without(head);
            }
            if (parts && !tail.isEmpty() && names.contains(PageTitle.folded(head))) {
                return without(tail);
            }
        }
        return text;
    }

    private boolean isSite(String text) {
        String folded = PageTitle.folded(text);
        return folded.isEmpty() || names.stream().anyMatch(name -> isPart(name, folded) || isPart(folded, name));
    }

    // "Courier Online" and "selmcourier.example" name the Selm Courier too.
    private static boolean isPart(String part, String whole) {
        return part.equals(whole)
                || (part.length() >= LEAST_LETTERS
                        && part.length() >= whole.length() * LEAST_SHARE
                        && (whole.startsWith(part) || whole.endsWith(part)));
    }
}
