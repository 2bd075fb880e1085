package org.hearsay.index;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Any text as a query: each of its words counts, wherever it stands, and none is syntax. */
final class WordQuery {

    /** Far more words than anybody types, and few enough clauses for Lucene. */
    static final int MOST_TERMS = 150;

    private static final float TITLE = 1.5f;
    private static final float OUTLET = 0.5f;
    /** Enough to find words that are no English and to prefer the exact form, too little to outweigh a stem. */
    private static final float PLAIN = 0.3f;
    /** How much a word's weaker fields add to its best one. */
    private static final float TIE = 0.1f;

    private WordQuery() {}

    static Query of(String text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String stem : WordAnalyzer.ENGLISH.terms(text, MOST_TERMS)) {
            Query title = boosted(Field.TITLE, stem, TITLE);
            Query body = new TermQuery(new Term(Field.TEXT, stem));
            query.add(new DisjunctionMaxQuery(List.of(title, body), TIE), Occur.SHOULD);
        }
        Set<String> words = WordAnalyzer.PLAIN.terms(text, MOST_TERMS);
        for (String word : words) {
            query.add(boosted(Field.PLAIN, word, PLAIN), Occur.SHOULD);
            query.add(boosted(Field.OUTLET, word, OUTLET), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query boosted(String field, String term, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, term)), boost);
    }
}
