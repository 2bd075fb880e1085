package org.hearsay.annotate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.language.Governments;
import org.hearsay.language.Governments.Kind;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a headline or a lede means by a description, "a top Harbour Office official", where the sentences after it let
 * speak one person who holds an office there. Where two such persons are named, or the report says that it keeps the name
 * back, the description stands for itself.
 */
final class Introductions {

    private static final Lexicon KNOWN = Lexicon.of(Introductions.class, "introductions.tsv");
    private static final Set<String> GENERAL = KNOWN.words("general");
    private static final Set<String> HIDDEN = KNOWN.words("hidden");
    private static final int WITHIN = (int) KNOWN.number("within");
    private static final int LEDE = (int) KNOWN.number("lede");

    private final Words words;
    private final Cast cast;
    private final Sources sources;
    private final List<Range> told;
    private final Governments governments = Governments.standard();

    /**
     * For one text.
     *
     * @param told the sources of all its statements
     */
    Introductions(Words words, Cast cast, Sources sources, List<Range> told) {
        this.words = words;
        this.cast = cast;
        this.sources = sources;
        this.told = List.copyOf(told);
    }

    /** The one person who is introduced as what the description says, or null. */
    @Nullable
    Actor of(Range description) {
        int limit = Math.min(words.size(), description.to() + WITHIN);
        Mention place = description.to() > LEDE ? null : institution(description);
        if (place == null || isHidden(Math.max(0, description.from() - 1), limit)) {
            return null;
        }
        String head = words.form(sources.head(words, description));
        Set<String> fitting = new TreeSet<>();
        Actor found = null;
        boolean speaks = false;
        for (int i = 0;
                i < cast.mentions().size() && cast.mentions().get(i).range().from() < limit;
                i++) {
            Mention mention = cast.mentions().get(i);
            if (mention.type() == NameType.PERSON && fits(cast.actorOf(i), head, place)) {
                found = cast.actorOf(i);
                fitting.add(found.id());
                speaks |= mention.range().from() > description.to() && isSource(mention.range());
            }
        }
        return fitting.size() == 1 && speaks ? found : null;
    }

    /** The body or seat of government that the description names; a country is too wide. */
    private @Nullable Mention institution(Range description) {
        int mention = cast.lastBefore(description.to());
        while (mention >= 0 && cast.mentions().get(mention).range().from() >= description.from()) {
            Mention named = cast.mentions().get(mention);
            @Nullable
            Kind kind =
                    governments.find(named.text()).map(Governments.Named::kind).orElse(null);
            if (kind == Kind.SEAT || (kind == null && named.type() == NameType.ORGANISATION)) {
                return named;
            }
            mention--;
        }
        return null;
    }

    private boolean isHidden(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (HIDDEN.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Actor actor, String head, Mention place) {
        String role = actor.role();
        if (role == null) {
            return false;
        }
        boolean office =
                GENERAL.contains(head) || sources.offices().read(role).head().equals(head);
        return office && (isAt(role, place) || isOfGovernment(role, place));
    }

    /** Whether the office names the institution: "director of the Harbour Office". */
    private boolean isAt(String role, Mention place) {
        StringBuilder folded = new StringBuilder(" ");
        for (String word : role.split("[\\s,]++")) {
            folded.append(Tokenizer.fold(word)).append(' ');
        }
        return folded.indexOf(" " + NameTyper.key(words, place.range()) + " ") >= 0;
    }

    /** Whether it is an office of the same government: the White House and "US President". */
    private boolean isOfGovernment(String role, Mention place) {
        return governments
                .find(place.text())
                .map(named -> governments.ofOffice(role).contains(named.country()))
                .orElse(false);
    }

    private boolean isSource(Range name) {
        return told.stream().anyMatch(source -> source.from() <= name.from() && name.to() <= source.to());
    }
}
