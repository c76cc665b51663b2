package org.substantiate.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What is left of the words of a statement without their endings, as English and as French read them. */
record Stems(Set<String> english, Set<String> french) {

    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer FRENCH = new FrenchAnalyzer();

    static Stems of(String statement) {
        return new Stems(read(ENGLISH, statement), read(FRENCH, statement));
    }

    List<Set<String>> each() {
        return List.of(english, french);
    }

    private static Set<String> read(Analyzer analyzer, String statement) {
        try (var tokens = analyzer.tokenStream("statement", statement)) {
            var stems = new HashSet<String>();
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
            return Set.copyOf(stems);
        } catch (IOException e) {
            // it reads from memory
            throw new UncheckedIOException(e);
        }
    }
}
