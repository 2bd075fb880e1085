package org.hearsay.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.time.TimeTagger;
import org.hearsay.annotate.trained.Reading;
import org.hearsay.annotate.trained.TrainedReader;
import org.hearsay.model.Actor;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The door of this stage: reads a report and says what stands in it, sentence by sentence.
 *
 * <p>Stateless and thread-safe; linear in the length of the text; never throws for what a text holds. A report in
 * another language than English gets sentences, names and times but no statements.
 */
public final class ReportAnnotator {

    private final WordClasses classes = new WordClasses();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final QuoteFinder quotes = new QuoteFinder();
    private final StatementFinder finder = new StatementFinder();
    private final EnglishTest english;
    private final NameTagger names;
    private final ModelNames modelNames;
    private final TimeTagger times = new TimeTagger();
    private final ActorJoiner actors;
    private final StatementTeller teller;
    private final AssertionFinder assertions;
    private final TrainedReader reader;

    public ReportAnnotator() {
        NameLexicon lexicon = new NameLexicon();
        SpeakingNouns nouns = new SpeakingNouns();
        CertaintyReader certainties = new CertaintyReader();
        Sources sources = new Sources(lexicon, nouns, new Phrases(CueLexicon.standard()));
        english = new EnglishTest();
        names = new NameTagger(lexicon);
        modelNames = new ModelNames(lexicon);
        actors = new ActorJoiner(new RoleReader(lexicon, nouns));
        teller = new StatementTeller(sources, certainties);
        assertions = new AssertionFinder(certainties);
        reader = new TrainedReader();
    }

    /** What makes the annotations, and which version of it. */
    public String version() {
        return reader.version();
    }

    /** The report with everything that was found in its text. */
    public AnnotatedReport annotate(Report report) {
        Words words = new Words(report.text(), classes);
        boolean readable = english.reads(report, words);
        Reading reading = readable ? reader.read(report.text()) : Reading.NOTHING;
        List<Range> sentences = splitter.split(words);
        Scene scene = new Scene(words, sentences, quotes.find(words));
        List<Mention> runs = names.tag(words, sentences);
        Cast cast = actors.join(words, readable ? modelNames.join(words, reading.names(), runs) : runs);
        List<Span> spans = spans(words, sentences);
        @Nullable LocalDate published = published(report);
        List<Timex> found = times.tag(report.text(), spans, published);
        List<Draft> drafts = readable ? finder.find(scene, reading) : List.of();
        Told told = teller.tell(scene, drafts, cast, found, published);
        List<Assertion> said = assertions.find(report.id(), scene, sentences, told, found);
        List<Actor> everybody = new ArrayList<>(cast.actors());
        everybody.addAll(told.actors());
        return new AnnotatedReport(report, version(), spans, cast.names(), everybody, found, told.statements(), said);
    }

    /** The time expressions alone, as {@link #annotate} finds them. */
    public List<Timex> times(Report report) {
        Words words = new Words(report.text(), classes);
        return times.tag(report.text(), spans(words, splitter.split(words)), published(report));
    }

    private static @Nullable LocalDate published(Report report) {
        return report.published().map(Publication::day).orElse(null);
    }

    private static List<Span> spans(Words words, List<Range> sentences) {
        return sentences.stream().map(words::span).toList();
    }
}
