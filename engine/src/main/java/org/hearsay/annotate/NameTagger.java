package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.NameType;

/**
 * Finds names by their capitals and gives each a type: runs of capitals first, then what the runs tell about one
 * another, for a surname alone takes the type of the full name.
 */
final class NameTagger {

    private final NameLexicon lexicon;
    private final NameSplitter splitter;
    private final NameTyper typer;

    NameTagger(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.splitter = new NameSplitter(lexicon);
        this.typer = new NameTyper(lexicon);
    }

    List<Mention> tag(Words words, List<Range> sentences) {
        Set<String> surely = surelyNames(words, sentences);
        List<Range> runs = new ArrayList<>();
        for (Range sentence : sentences) {
            boolean headline = CueReader.isHeadline(words, sentence);
            for (Range run : CapitalRuns.of(words, sentence)) {
                splitter.split(words, sentence, run, surely, headline, runs);
            }
        }
        return typed(words, runs);
    }

    /** Words that bear a capital amid a sentence, where only names do. */
    private Set<String> surelyNames(Words words, List<Range> sentences) {
        Set<String> surely = new HashSet<>();
        for (Range sentence : sentences) {
            if (CueReader.isHeadline(words, sentence)) {
                continue;
            }
            for (int i = sentence.from() + 1; i < sentence.to(); i++) {
                boolean amid = words.isCapital(i) && words.isWord(i - 1) && !words.isCapital(i - 1);
                if (amid && !lexicon.isTitle(words.form(i))) {
                    surely.add(words.form(i));
                }
            }
        }
        return surely;
    }

    private List<Mention> typed(Words words, List<Range> runs) {
        Map<String, NameType> byLastWord = new HashMap<>();
        List<NameType> types = new ArrayList<>();
        for (Range run : runs) {
            NameType type = typer.surely(words, run);
            types.add(type);
            if (type == NameType.PERSON) {
                byLastWord.putIfAbsent(words.form(run.to() - 1), type);
            }
        }
        Map<String, NameType> byText = typer.byContext(words, runs, types, byLastWord);
        for (int i = 0; i < runs.size(); i++) {
            Range run = runs.get(i);
            boolean full = types.get(i) == null && run.size() > 1;
            if (full && byText.get(NameTyper.key(words, run)) == NameType.PERSON) {
                byLastWord.putIfAbsent(words.form(run.to() - 1), NameType.PERSON);
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            mentions.add(typer.mention(words, runs.get(i), types.get(i), byLastWord, byText));
        }
        return mentions;
    }
}
