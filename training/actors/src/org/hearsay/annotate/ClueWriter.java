package org.hearsay.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotate.trained.Reading;
import org.hearsay.annotate.trained.TrainedReader;
import org.hearsay.model.Name;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Writes, for each pronoun whose meaning is known, the {@link Clue}s that the shipped code sees for each candidate.
 *
 * <p>It stands in the engine's package because clues are no door of it. Arguments: the folder that {@code pronouns.py}
 * made, the output, and {@code taught} or {@code free}: whether the right one is taken as meant, as in fitting, or the
 * one that the weights choose, as in use.
 */
public final class ClueWriter {

    private final ObjectMapper json = new ObjectMapper();
    private final NameLexicon lexicon = new NameLexicon();
    private final SpeakingNouns nouns = new SpeakingNouns();
    private final TrainedReader reader = new TrainedReader();
    private final boolean taught;

    private ClueWriter(boolean taught) {
        this.taught = taught;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ClueWriter writer = new ClueWriter(arguments[2].equals("taught"));
        List<String> reports = Files.readAllLines(folder.resolve("reports.jsonl"));
        List<String> gold = Files.readAllLines(folder.resolve("gold.jsonl"));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (int i = 0; i < reports.size(); i++) {
                writer.write(writer.json.readTree(reports.get(i)), writer.json.readTree(gold.get(i)), out);
            }
        }
    }

    private void write(JsonNode report, JsonNode gold, BufferedWriter out) {
        Words words = new Words(report.get("text").asText(), new WordClasses());
        List<Range> sentences = new SentenceSplitter().split(words);
        Scene scene = new Scene(words, sentences, new QuoteFinder().find(words));
        Reading reading = reader.read(words.text());
        List<Mention> runs = new NameTagger(lexicon).tag(words, sentences);
        List<Mention> mentions = new ModelNames(lexicon).join(words, reading.names(), runs);
        Cast cast = new ActorJoiner(new RoleReader(lexicon, nouns)).join(words, mentions);
        Teacher teacher = new Teacher(words, cast, gold, out);
        Sources sources = new Sources(lexicon, nouns, new Phrases(new CueLexicon()), teacher);
        List<Draft> drafts = new StatementFinder().find(scene, reading);
        new StatementTeller(sources, new CertaintyReader()).tell(scene, drafts, cast, List.of(), null);
    }

    /** Chooses as the gold does, or as the weights do, and writes down what there was to choose from. */
    private final class Teacher implements Pronouns.Choice {

        private final ClueWeights weights = new ClueWeights();
        private final Words words;
        private final JsonNode gold;
        private final BufferedWriter out;
        private final Map<String, String> chainOfActor = new HashMap<>();
        private final Map<Integer, String> chainAt = new HashMap<>();

        Teacher(Words words, Cast cast, JsonNode gold, BufferedWriter out) {
            this.words = words;
            this.gold = gold;
            this.out = out;
            Map<Integer, String> heads = new HashMap<>();
            gold.get("chains").fields().forEachRemaining(chain -> chain.getValue()
                    .forEach(begin -> heads.put(begin.asInt(), chain.getKey())));
            Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
            for (Name name : cast.names()) {
                for (int at = name.span().begin(); at < name.span().end(); at++) {
                    String chain = heads.get(at);
                    if (chain != null && name.actor() != null) {
                        votes.computeIfAbsent(name.actor(), key -> new HashMap<>()).merge(chain, 1, Integer::sum);
                    }
                }
            }
            votes.forEach((actor, chains) -> chains.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(most -> chainOfActor.put(actor, most.getKey())));
            gold.get("pronouns").forEach(pronoun ->
                    chainAt.put(pronoun.get("begin").asInt(), pronoun.get("chain").asText()));
        }

        @Override
        public Pronouns.@Nullable Candidate of(int token, List<Pronouns.Candidate> among) {
            Pronouns.Candidate chosen = weights.of(token, among);
            String chain = chainAt.get(words.token(token).begin());
            if (chain == null) {
                return chosen;
            }
            Pronouns.Candidate right = null;
            for (Pronouns.Candidate candidate : among) {
                right = chain.equals(chainOf(candidate)) ? candidate : right;
            }
            note(token, among, right, chosen);
            return taught && right != null ? right : chosen;
        }

        private @Nullable String chainOf(Pronouns.Candidate candidate) {
            Speaker speaker = candidate.referent().voice().speaker();
            return speaker == null || speaker.actor() == null ? null : chainOfActor.get(speaker.actor());
        }

        private void note(
                int token,
                List<Pronouns.Candidate> among,
                Pronouns.@Nullable Candidate right,
                Pronouns.@Nullable Candidate chosen) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", gold.get("id").asText());
            row.put("half", gold.get("half").asText());
            row.put("begin", words.token(token).begin());
            row.put("right", right == null ? -1 : among.indexOf(right));
            row.put("chosen", chosen == null ? -1 : among.indexOf(chosen));
            List<List<String>> clues = new ArrayList<>();
            among.forEach(candidate -> clues.add(
                    candidate.clues().stream().map(Enum::name).toList()));
            row.put("clues", clues);
            row.put("names", among.stream().map(c -> String.valueOf(c.referent().voice().speaker())).toList());
            try {
                out.write(json.writeValueAsString(row));
                out.newLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
