package org.hearsay.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Chain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.StatementKind;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/** Makes statements of drafts: who speaks, through whom, to whom, on which day, how surely. */
final class StatementTeller {

    /** How many drafts on either side may share a sentence with one. */
    private static final int BESIDE = 8;

    private final Sources sources;
    private final CertaintyReader certainties;

    StatementTeller(Sources sources, CertaintyReader certainties) {
        this.sources = sources;
        this.certainties = certainties;
    }

    /**
     * The statements of one text.
     *
     * @param times what its times mean
     * @param published its day, where that is known
     */
    Told tell(Scene scene, List<Draft> found, Cast cast, List<Timex> times, @Nullable LocalDate published) {
        List<Draft> drafts = new CitedSources(scene, cast, sources).merge(found);
        SpeakerResolver speakers = new SpeakerResolver(scene, cast, sources, sourcesOf(drafts));
        ChainReader chains = new ChainReader(scene, cast, sources, speakers);
        CitedPaper papers = new CitedPaper(scene.words(), sources);
        SpeakingDay days = new SpeakingDay(scene, certainties, times, published);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Chain own = chains.chain(draft);
            Speaker speaker = speakers.next(draft.source()).speaker();
            Chain chain = papers.carry(draft, speaker, own);
            String id = "s" + (statements.size() + 1);
            LocalDate day = days.of(draft, beside(drafts, i));
            statements.add(statement(id, scene, draft, speaker, chain, day));
        }
        return new Told(drafts, statements, speakers.unnamedGovernments());
    }

    private static List<Draft> beside(List<Draft> drafts, int i) {
        List<Draft> beside = new ArrayList<>(drafts.subList(Math.max(0, i - BESIDE), i));
        beside.addAll(drafts.subList(i + 1, Math.min(drafts.size(), i + 1 + BESIDE)));
        return beside;
    }

    private static List<Range> sourcesOf(List<Draft> drafts) {
        return drafts.stream().map(Draft::source).filter(Objects::nonNull).toList();
    }

    private Statement statement(
            String id, Scene scene, Draft draft, @Nullable Speaker speaker, Chain chain, @Nullable LocalDate day) {
        Words words = scene.words();
        List<Span> content = draft.content().stream().map(words::span).sorted().toList();
        return new Statement(
                id,
                spans(words, draft.source()),
                spans(words, draft.cue()),
                content,
                kind(scene, draft),
                speaker,
                chain,
                draft.addressee() == null ? null : words.textOf(draft.addressee()),
                day,
                certainties.ofStatement(words, draft));
    }

    private static List<Span> spans(Words words, @Nullable Range range) {
        return range == null ? List.of() : List.of(NameTyper.spanOf(words, range));
    }

    private static StatementKind kind(Scene scene, Draft draft) {
        boolean all = true;
        boolean some = false;
        for (Range range : draft.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                boolean quoted = scene.quoteAt(i) != null;
                some |= quoted;
                all &= quoted || scene.words().isMark(i);
            }
        }
        return !some ? StatementKind.INDIRECT : all ? StatementKind.DIRECT : StatementKind.MIXED;
    }
}
