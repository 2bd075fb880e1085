package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Lexicon;

/** The parts of a person's name that tell who is meant: no titles, no initials, no "Jr." */
final class PersonNames {

    private final NameLexicon lexicon;
    private final Set<String> endings =
            Lexicon.of(PersonNames.class, "name-endings.tsv").words();
    private final Set<String> articles =
            Lexicon.of(PersonNames.class, "name-articles.tsv").words();

    PersonNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The telling words in their order; never empty. */
    List<String> parts(Words words, Range name) {
        List<String> parts = new ArrayList<>();
        for (int i = name.from(); i < name.to(); i++) {
            boolean title = parts.isEmpty() && lexicon.isTitle(words.form(i)) && i + 1 < name.to();
            boolean initial = words.form(i).length() == 1;
            boolean ending = !parts.isEmpty() && endings.contains(words.form(i));
            if (words.isWord(i) && !title && !initial && !ending) {
                parts.add(withoutArticle(words.form(i)));
            }
        }
        return parts.isEmpty() ? List.of(NameTyper.key(words, name)) : parts;
    }

    /** "Al-Varani" is also called "Varani". */
    private String withoutArticle(String part) {
        for (String article : articles) {
            if (part.startsWith(article) && part.length() > article.length() + 2) {
                return part.substring(article.length());
            }
        }
        return part;
    }

    /** First and last name, by which two full names are one person's: middle names come and go. */
    String key(Words words, Range name) {
        List<String> parts = parts(words, name);
        String last = parts.get(parts.size() - 1);
        return parts.size() == 1 ? last : parts.get(0) + " " + last;
    }
}
