package org.hearsay.annotate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private static final int DAY = 10;

    private final Sources sources;
    private final CertaintyReader certainties;

    StatementTeller(Sources sources, CertaintyReader certainties) {
        this.sources = sources;
        this.certainties = certainties;
    }

    Told tell(Scene scene, List<Draft> found, Cast cast, List<Timex> times) {
        List<Draft> drafts = new CitedSources(scene, cast, sources).merge(found);
        SpeakerResolver speakers = new SpeakerResolver(scene, cast, sources, sourcesOf(drafts));
        ChainReader chains = new ChainReader(scene, cast, sources, speakers);
        CitedPaper papers = new CitedPaper(scene.words(), sources);
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            Chain own = chains.chain(draft);
            Speaker speaker = speakers.next(draft.source()).speaker();
            Chain chain = papers.carry(draft, speaker, own);
            String id = "s" + (statements.size() + 1);
            statements.add(statement(id, scene, draft, speaker, chain, times));
        }
        return new Told(drafts, statements, speakers.unnamedGovernments());
    }

    private static List<Range> sourcesOf(List<Draft> drafts) {
        return drafts.stream().map(Draft::source).filter(Objects::nonNull).toList();
    }

    private Statement statement(
            String id, Scene scene, Draft draft, @Nullable Speaker speaker, Chain chain, List<Timex> times) {
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
                day(scene, draft, content, times),
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

    /** The day named beside the cue, in the same sentence and no part of what was said. */
    private static @Nullable LocalDate day(Scene scene, Draft draft, List<Span> content, List<Timex> times) {
        Range cue = draft.cue();
        if (cue == null) {
            return null;
        }
        Span near = scene.words().span(scene.stretchAt(cue.from()));
        int at = scene.words().token(cue.from()).begin();
        LocalDate best = null;
        int distance = Integer.MAX_VALUE;
        for (Timex time : times) {
            boolean beside = near.covers(time.span()) && content.stream().noneMatch(c -> c.overlaps(time.span()));
            LocalDate day = beside ? dayOf(time) : null;
            if (day != null && Math.abs(time.span().begin() - at) < distance) {
                distance = Math.abs(time.span().begin() - at);
                best = day;
            }
        }
        return best;
    }

    private static @Nullable LocalDate dayOf(Timex time) {
        boolean dated = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
        if (!dated || time.value().length() < DAY) {
            return null;
        }
        try {
            return LocalDate.parse(time.value().substring(0, DAY));
        } catch (DateTimeParseException e) {
            return null; // a value such as 2023-W36-WE names no day
        }
    }
}
