package org.hearsay.story;

import java.util.List;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.Outlet;

/**
 * Tells whether a line, such as a credit or a dateline, names an outlet: in full, with or without "The", or by the
 * initials of its words, in capitals.
 */
final class OutletName {

    private static final int SHORTEST_INITIALS = 2;
    private static final int CONNECTIVE = 3;

    private final List<String> words;
    private final String initials;
    private final String fullInitials;

    OutletName(Outlet outlet) {
        String name = outlet.name();
        List<Token> tokens = words(name);
        boolean article = tokens.size() > 1 && tokens.get(0).form().equals("the");
        List<Token> bare = article ? tokens.subList(1, tokens.size()) : tokens;
        boolean known = !outlet.equals(Outlet.UNKNOWN);
        this.words = known ? bare.stream().map(Token::form).toList() : List.of();
        this.initials = known ? initials(name, bare, false) : "";
        this.fullInitials = known ? initials(name, bare, true) : "";
    }

    private static List<Token> words(String line) {
        return Tokenizer.tokens(line).stream().filter(Token::isWordOrNumber).toList();
    }

    private static String initials(String name, List<Token> words, boolean connectives) {
        StringBuilder letters = new StringBuilder();
        for (Token word : words) {
            char first = name.charAt(word.begin());
            boolean small = Character.isLowerCase(first) && word.form().length() <= CONNECTIVE;
            if (connectives || !small) {
                letters.append(Character.toUpperCase(first));
            }
        }
        return letters.length() < SHORTEST_INITIALS ? "" : letters.toString();
    }

    boolean isIn(String line) {
        List<Token> tokens = words(line);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String written = line.substring(token.begin(), token.end());
            boolean abbreviated = !initials.isEmpty() && (written.equals(initials) || written.equals(fullInitials));
            if (abbreviated || isWhole(line, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    // "Star" is not named where "Evening Star" is: a name ends where no other capitalised word goes on with it.
    private boolean isWhole(String line, List<Token> tokens, int first) {
        int end = first + words.size();
        if (words.isEmpty() || end > tokens.size()) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (!tokens.get(i).form().equals(words.get(i - first))) {
                return false;
            }
        }
        boolean goesOn = end < tokens.size() && isJoined(line, tokens.get(end - 1), tokens.get(end));
        boolean wentBefore = first > 0 && isJoined(line, tokens.get(first - 1), tokens.get(first));
        return !goesOn && !wentBefore;
    }

    private static boolean isJoined(String line, Token one, Token next) {
        return line.substring(one.end(), next.begin()).isBlank() && isNameWord(line, one) && isNameWord(line, next);
    }

    private static boolean isNameWord(String line, Token token) {
        boolean capital = Character.isUpperCase(line.charAt(token.begin()));
        boolean all = line.substring(token.begin(), token.end()).chars().noneMatch(Character::isLowerCase);
        return capital && !all && !token.form().equals("the");
    }
}
