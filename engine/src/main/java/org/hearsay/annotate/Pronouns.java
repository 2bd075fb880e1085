package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
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
 * last mentioned in mind; a pronoun means who has the {@link Floor}, else the one for whom most {@link Clue}s speak, and counts
 * as a mention itself.
 */
final class Pronouns {

    private static final Map<String, String> SEXES = Map.of(
            "he", "m", "he'd", "m", "he'll", "m", "him", "m", "his", "m", "she", "f", "she'd", "f", "she'll", "f",
            "her", "f");

    private final Scene scene;
    private final Words words;
    private final Cast cast;
    private final Sources sources;
    private final Sexes sexes;
    private final Mind mind = new Mind();
    private final Floor floor;
    private final ClueReader clues;
    private final Map<Integer, Voice> meant = new HashMap<>();
    private int sentence;
    private int paragraph;

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

    Pronouns(Scene scene, Cast cast, Sources sources) {
        this.scene = scene;
        this.words = scene.words();
        this.cast = cast;
        this.sources = sources;
        this.sexes = sources.sexes();
        this.floor = new Floor(scene);
        this.clues = new ClueReader(scene, mind, sexes);
    }

    /** Whether the token is a pronoun for one person. */
    static boolean isOne(Words words, int i) {
        return SEXES.containsKey(words.form(i)) && !words.isAllCapitals(i);
    }

    /**
     * Reads the text.
     *
     * @param told by the token they end before, the sources of what is told
     * @param reader says whom words that are no pronoun name
     */
    Pronouns read(Map<Integer, Range> told, Function<Range, Voice> reader) {
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
                pronoun(i, told.containsKey(i + 1));
            }
            describe(i, told, reader);
            Range source = told.get(i + 1);
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

    /** "The mayor", where that is a person whom the report names, and no source, which is read where it ends. */
    private void describe(int article, Map<Integer, Range> told, Function<Range, Voice> reader) {
        Range description = words.is(article, "the") ? sources.description(words, article) : null;
        if (description == null || told.containsKey(description.to()) || cast.isNamedAt(description.to())) {
            return;
        }
        Voice voice = reader.apply(description);
        Speaker speaker = voice.speaker();
        if (speaker != null && speaker.actor() != null && !voice.body() && !voice.plural()) {
            see(referent(voice, sexes.ofWords(speaker.name())), description, false);
        }
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
        int stretch = scene.stretchAt(source.from()).from();
        if (speaker == null || voice.body() || voice.plural()) {
            floor.interrupt(stretch);
            return;
        }
        Referent referent = referent(voice, sexes.ofWords(speaker.name()));
        boolean takes = !pronoun && !referent.isNamed() && floor.isTakenBy(source) && isFirst(referent, source);
        if (!pronoun) {
            see(referent, source, true);
        }
        mind.hear(referent, stretch, paragraph);
        if (takes) {
            floor.take(referent, stretch, paragraph);
        } else {
            floor.speakOn(referent, stretch, paragraph);
        }
    }

    /** Whether nobody else stands before the source in its sentence, outside of quotation marks: "As he spoke, a man". */
    private boolean isFirst(Referent referent, Range source) {
        return mind.all().stream().filter(other -> !other.equals(referent)).noneMatch(other -> {
            Referent.Seen last = other.last(false);
            return last.sentence() == sentence && last.token() < source.from() && !last.quoted();
        });
    }

    private Referent referent(Voice voice, @Nullable String sex) {
        return mind.referent(voice, sex, seen(new Range(0, 1), false, false));
    }

    private void see(Referent referent, Range range, boolean source) {
        Referent.Seen seen = seen(range, source || Subjects.isOne(scene, range), false);
        mind.see(referent, seen);
        floor.see(referent, seen);
    }

    private Referent.Seen seen(Range range, boolean subject, boolean pronoun) {
        int from = titled(range.from());
        boolean owner = words.isPossessive(range.to() - 1);
        boolean aside = words.is(from - 1, WordClass.PREPOSITION) || owner;
        return new Referent.Seen(
                range.to() - 1,
                sentence,
                paragraph,
                subject && !aside,
                scene.startsSentence(from) || scene.startsSentence(from - 1),
                aside,
                owner,
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
        ClueReader.Place place = new ClueReader.Place(i, sentence, paragraph, sex, speaks);
        for (Referent referent : mind.all()) {
            if (referent.canBe(sex)) {
                among.add(new Candidate(referent, clues.of(referent, place)));
            }
        }
        Referent holder = speaks && !scene.inSpeech(i) ? floor.holder(sex, paragraph) : null;
        if (among.stream().anyMatch(candidate -> candidate.referent().equals(holder))) {
            among.removeIf(candidate -> !candidate.referent().equals(holder));
        }
        Candidate best = among.isEmpty() ? null : sources.choice().of(i, among);
        if (best != null) {
            Voice voice = best.referent().voice();
            meant.put(i, voice);
            best.referent().called(sex);
            mind.see(referent(voice, null), seen(new Range(i, i + 1), isSubjectForm(words, i), true));
        }
    }

    /** Whether the pronoun is he or she. */
    static boolean isSubjectForm(Words words, int i) {
        return !words.is(i, "him") && !words.is(i, "his") && !words.is(i, "her");
    }
}
