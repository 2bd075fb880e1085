package org.hearsay.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words folded to lower case without accents; for English, without stop words and endings as well. */
final class WordAnalyzer extends Analyzer {

    static final WordAnalyzer ENGLISH = new WordAnalyzer(true);
    static final WordAnalyzer PLAIN = new WordAnalyzer(false);

    private final boolean english;

    private WordAnalyzer(boolean english) {
        this.english = english;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(source));
        if (english) {
            words = new PorterStemFilter(
                    new ASCIIFoldingFilter(new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
        } else {
            words = new ASCIIFoldingFilter(words);
        }
        return new TokenStreamComponents(source, words);
    }

    /** The first {@code limit} different terms of {@code text}. */
    Set<String> terms(String text, int limit) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (terms.size() < limit && tokens.incrementToken()) {
                terms.add(term.toString());
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string", e);
        }
    }
}
