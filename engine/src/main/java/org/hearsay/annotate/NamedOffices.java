package org.hearsay.annotate;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/** Finds whom a report means by an office: the name beside it, the last one that bears it, else the only one to come. */
final class NamedOffices {

    /** How many tokens away the name may stand. */
    private static final int REACH = 480;

    /** A lede is no longer than so many tokens. */
    private static final int LEDE = 60;

    private final Words words;
    private final Cast cast;
    private final Offices offices;
    private final Map<String, Offices.Office> told = new HashMap<>();
    private final Map<String, Offices.Office> held = new HashMap<>();

    NamedOffices(Words words, Cast cast, Offices offices) {
        this.offices = offices;
        this.words = words;
        this.cast = cast;
    }

    /** "NAME, a spokesman, ..." and "its mayor, NAME, ...". */
    @Nullable
    Actor beside(Range core) {
        int before = cast.lastBefore(core.from());
        if (before >= 0
                && words.isComma(core.from() - 1)
                && words.is(core.from(), WordClass.DETERMINER)
                && cast.mentions().get(before).range().to() == core.from() - 1
                && isPerson(before)) {
            return cast.actorOf(before);
        }
        int after = cast.lastBefore(core.to()) + 1;
        if (after >= cast.mentions().size() || !words.isComma(core.to()) || !isPerson(after)) {
            return null;
        }
        Range name = cast.mentions().get(after).range();
        boolean closed = words.isMark(name.to()) || words.is(name.to(), "of") || !words.has(name.to());
        return name.from() == core.to() + 1 && closed ? cast.actorOf(after) : null;
    }

    private boolean isPerson(int mention) {
        return cast.mentions().get(mention).type() == NameType.PERSON;
    }

    /** The person whose role agrees with the words. */
    @Nullable
    Actor holder(Range core) {
        Offices.Office asked = offices.read(words.textOf(core));
        int first = cast.lastBefore(core.from());
        for (int i = first;
                i >= 0 && core.from() - cast.mentions().get(i).range().to() < REACH;
                i--) {
            if (holds(i, asked)) {
                return cast.actorOf(i);
            }
        }
        Actor only = only(asked, first + 1, core.to() + REACH);
        return only == null && inLede(core, first) ? firstAfterLede(core, asked) : only;
    }

    /** Whether the office stands in the first paragraph and no person is named before it. */
    private boolean inLede(Range core, int mention) {
        if (core.from() > LEDE) {
            return false;
        }
        for (int i = 1; i <= core.from(); i++) {
            if (words.startsParagraph(i)) {
                return false;
            }
        }
        for (int i = 0; i <= mention; i++) {
            if (isPerson(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A lede may tell the office and leave the name for the next paragraph, which then begins with it and tells no
     * other office. Later mentions of the office mean the same person.
     */
    private @Nullable Actor firstAfterLede(Range core, Offices.Office asked) {
        int paragraph = core.to();
        while (words.has(paragraph) && !words.startsParagraph(paragraph) && paragraph - core.to() < LEDE) {
            paragraph++;
        }
        int mention = cast.lastBefore(paragraph) + 1;
        boolean begins = mention < cast.mentions().size()
                && cast.mentions().get(mention).range().from() == paragraph
                && words.startsParagraph(paragraph)
                && isPerson(mention);
        Actor actor = begins ? cast.actorOf(mention) : null;
        if (actor == null
                || actor.role() != null
                || cast.mentions().get(mention).range().size() < 2) {
            return null;
        }
        told.put(actor.id(), asked);
        return actor;
    }

    private @Nullable Actor only(Offices.Office asked, int from, int limit) {
        Actor found = null;
        for (int i = from;
                i < cast.mentions().size() && cast.mentions().get(i).range().from() < limit;
                i++) {
            Actor actor = holds(i, asked) ? cast.actorOf(i) : null;
            if (actor != null && found != null && !actor.id().equals(found.id())) {
                return null;
            }
            found = actor == null ? found : actor;
        }
        return found;
    }

    private boolean holds(int mention, Offices.Office asked) {
        String role = isPerson(mention) ? cast.actorOf(mention).role() : null;
        Offices.Office inferred = told.get(cast.actorIds().get(mention));
        if (inferred != null) {
            return offices.agree(asked, inferred);
        }
        return role != null && offices.agree(asked, held.computeIfAbsent(role, offices::read));
    }
}
