package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Whom each he and she of a text means. Reads the text once from its beginning, as a reader does, and keeps the persons
 * last mentioned in mind; a pronoun means the one for whom most {@link Clue}s speak, and counts as a mention itself.
 */
final class Pronouns {

    /** So many persons are kept in mind. */
    private static final int KEPT = 24;

    private static final Map<String, String> SEXES = Map.of(
            "he", "m", "he'd", "m", "he'll", "m", "him", "m", "his", "m", "she", "f", "she'd", "f", "she'll", "f",
            "her", "f");

    private final Scene scene;
    private final Words words;
    private final Cast cast;
    private final Sexes sexes;
    private final Choice choice;
    private final Map<String, Referent> minded = new LinkedHashMap<>();
    private final Map<Integer, Voice> meant = new HashMap<>();
    private int sentence;
    private int paragraph;
    private @Nullable Referent spokeLast;
    private @Nullable Referent latest;
    private @Nullable Referent latestOutside;

    /** Picks one of those whom a pronoun can mean. */
    interface Choice {

        /** The one meant, or null for none of them; {@code among} is never empty. */
        @Nullable
        Candidate of(int token, List<Candidate> among);
    }

    /**
     * One whom a pronoun can mean.
     *
     * @param referent who
     * @param clues what speaks for and against
     */
    record Candidate(Referent referent, Set<Clue> clues) {}

    Pronouns(Scene scene, Cast cast, Sexes sexes, Choice choice) {
        this.scene = scene;
        this.words = scene.words();
        this.cast = cast;
        this.sexes = sexes;
        this.choice = choice;
    }

    /** Whether the token is a pronoun for one person. */
    static boolean isOne(Words words, int i) {
        return SEXES.containsKey(words.form(i)) && !words.isAllCapitals(i);
    }

    /**
     * Reads the text.
     *
     * @param sources by the token they end before, the sources of what is told
     * @param reader says whom words that are no pronoun name
     */
    Pronouns read(Map<Integer, Range> sources, Function<Range, Voice> reader) {
        int mention = 0;
        for (int i = 0; i < words.size(); i++) {
            sentence += scene.startsSentence(i) ? 1 : 0;
            paragraph += words.startsParagraph(i) ? 1 : 0;
            while (mention < cast.mentions().size()
                    && cast.mentions().get(mention).range().from() <= i) {
                name(mention);
                mention++;
            }
            if (isOne(words, i)) {
                pronoun(i, sources.containsKey(i + 1));
            }
            Range source = sources.get(i + 1);
            if (source != null) {
                spoken(source, reader);
            }
        }
        return this;
    }

    /** Whom the pronoun at token {@code i} means. */
    Voice at(int i) {
        return meant.getOrDefault(i, Voice.NOBODY);
    }

    private void name(int number) {
        Mention mention = cast.mentions().get(number);
        if (mention.type() != NameType.PERSON) {
            return;
        }
        Actor actor = cast.actorOf(number);
        Referent referent = referent(PhraseReader.person(actor), sexOf(mention, actor));
        see(referent, mention.range(), false);
    }

    private @Nullable String sexOf(Mention mention, Actor actor) {
        String sex = sexes.ofAddress(words, mention.range().from());
        sex = sex == null ? sexes.ofName(actor.name()) : sex;
        return sex == null && actor.role() != null ? sexes.ofWords(actor.role()) : sex;
    }

    private void spoken(Range source, Function<Range, Voice> reader) {
        boolean pronoun = source.size() == 1 && isOne(words, source.from());
        Voice voice = pronoun ? at(source.from()) : reader.apply(source);
        Speaker speaker = voice.speaker();
        if (speaker == null || voice.body() || voice.plural()) {
            return;
        }
        Referent referent = referent(voice, sexes.ofWords(speaker.name()));
        if (!pronoun) {
            see(referent, source, true);
        }
        referent.speaks(scene.stretchAt(source.from()).from());
        spokeLast = referent;
    }

    private Referent referent(Voice voice, @Nullable String sex) {
        Speaker speaker = voice.speaker();
        String key = speaker == null ? "" : speaker.actor() == null ? speaker.name() : speaker.actor();
        Referent known = minded.remove(key);
        Referent referent = known == null ? new Referent(voice, sex, seen(new Range(0, 1), false, false)) : known;
        referent.learn(sex);
        minded.put(key, referent);
        if (minded.size() > KEPT) {
            Iterator<String> keys = minded.keySet().iterator();
            keys.next();
            keys.remove();
        }
        return referent;
    }

    private void see(Referent referent, Range range, boolean source) {
        mind(referent, seen(range, source || Subjects.isOne(scene, range), false));
    }

    private void mind(Referent referent, Referent.Seen seen) {
        referent.see(seen);
        latest = referent;
        latestOutside = seen.quoted() ? latestOutside : referent;
    }

    private Referent.Seen seen(Range range, boolean subject, boolean pronoun) {
        int from = titled(range.from());
        boolean aside = words.is(from - 1, WordClass.PREPOSITION) || words.isPossessive(range.to() - 1);
        return new Referent.Seen(
                range.to() - 1,
                sentence,
                paragraph,
                subject && !aside,
                scene.startsSentence(from) || scene.startsSentence(from - 1),
                aside,
                scene.inSpeech(range.from()),
                pronoun);
    }

    /** Back over the office before a name. */
    private int titled(int from) {
        int first = from;
        while (first > 0
                && from - first < 8
                && !scene.startsSentence(first)
                && words.isWord(first - 1)
                && !words.is(first - 1, WordClass.PREPOSITION)
                && !words.is(first - 1, WordClass.AUXILIARY)
                && !words.is(first - 1, WordClass.VERB)
                && !words.is(first - 1, WordClass.COORDINATOR)
                && !words.is(first - 1, WordClass.SUBORDINATOR)
                && (words.isCapital(first - 1)
                        || words.is(first - 1, WordClass.DETERMINER)
                        || words.isCapital(first))) {
            first--;
        }
        return first;
    }

    private void pronoun(int i, boolean speaks) {
        String sex = SEXES.getOrDefault(words.form(i), "");
        List<Candidate> among = new ArrayList<>();
        for (Referent referent : minded.values()) {
            if (referent.canBe(sex)) {
                among.add(new Candidate(referent, clues(referent, i, sex, speaks)));
            }
        }
        Candidate best = among.isEmpty() ? null : choice.of(i, among);
        if (best != null) {
            Voice voice = best.referent().voice();
            meant.put(i, voice);
            best.referent().called(sex);
            mind(referent(voice, null), seen(new Range(i, i + 1), isSubjectForm(i), true));
        }
    }

    private boolean isSubjectForm(int i) {
        return !words.is(i, "him") && !words.is(i, "his") && !words.is(i, "her");
    }

    /** What speaks for and against the person. */
    private Set<Clue> clues(Referent referent, int i, String sex, boolean speaks) {
        boolean quoted = scene.inSpeech(i);
        Referent.Seen last = referent.last(quoted);
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        int back = sentence - last.sentence();
        clues.add(
                back == 0
                        ? Clue.SAME_SENTENCE
                        : back == 1 ? Clue.SENTENCE_BEFORE : back == 2 ? Clue.TWO_BEFORE : Clue.FURTHER_BACK);
        String called = referent.calledBy();
        boolean object = words.is(i, "him") || (words.is(i, "her") && !words.isWord(i + 1));
        add(clues, Clue.SUBJECT_HERE, last.subject() && back == 0);
        add(clues, Clue.SUBJECT_BEFORE, last.subject() && back > 0);
        add(clues, Clue.OPENED_SENTENCE, last.opening());
        add(clues, Clue.PRONOUN_BEFORE, last.pronoun());
        add(clues, Clue.LATEST, referent.equals(quoted ? latest : latestOutside));
        add(clues, Clue.SPOKE_LAST, referent.equals(spokeLast));
        add(clues, Clue.SPEAKS_ON, speaks && referent.equals(spokeLast));
        add(clues, Clue.SEX_TOLD, referent.surely(sex));
        add(clues, Clue.CALLED_SO, sex.equals(called));
        add(clues, Clue.CALLED_OTHERWISE, called != null && !sex.equals(called));
        add(clues, Clue.OFTEN, referent.count() >= 3);
        add(clues, Clue.MOST_OFTEN, isMostOften(referent));
        add(clues, Clue.WITHIN_QUOTE, last.quoted() && !quoted);
        add(clues, Clue.OBJECT_OF_OWN, object && back == 0 && last.subject());
        add(
                clues,
                Clue.OWN_WORDS,
                quoted && referent.spoke() == scene.stretchAt(i).from());
        add(clues, Clue.SAME_PARAGRAPH, last.paragraph() == paragraph);
        add(clues, Clue.ASIDE, last.aside());
        return clues;
    }

    private boolean isMostOften(Referent referent) {
        return minded.values().stream().noneMatch(other -> other.count() > referent.count());
    }

    private static void add(Set<Clue> clues, Clue clue, boolean holds) {
        if (holds) {
            clues.add(clue);
        }
    }
}
