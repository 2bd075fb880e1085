package org.hearsay.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text as ISO 639-1, by its commonest words or by OpenNLP's detector, or "und". A short text is believed to be in the language
 * that its carrier names.
 */
final class LanguageGuess {

    static final String UNDETERMINED = "und";
    private static final String MODEL = "/langdetect-183.bin";

    private LanguageGuess() {}

    // Loaded on first use, once: the model takes a second and 100 MB.
    private static final class Detector {
        static final LanguageDetectorModel MODEL_ONCE = load();
        static final ThreadLocal<LanguageDetectorME> DETECTOR =
                ThreadLocal.withInitial(() -> new LanguageDetectorME(MODEL_ONCE));

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("expected " + MODEL + " on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + MODEL, e);
            }
        }
    }

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    /** The language of {@code text}; {@code declared} is what its carrier says, such as {@code en-GB}. */
    static String of(String text, @Nullable String declared) {
        String sample = sample(text);
        if (sample.length() < Limits.LANGUAGE_LEAST) {
            return normal(declared);
        }
        return FrequentWords.language(sample).orElseGet(() -> detected(sample, normal(declared)));
    }

    private static String detected(String sample, String said) {
        Language best = Detector.DETECTOR.get().predictLanguage(sample);
        if (best.getConfidence() < Limits.LANGUAGE_CONFIDENCE) {
            return said;
        }
        return TWO_LETTERS.getOrDefault(best.getLang(), said);
    }

    private static String sample(String text) {
        int middle = text.length() / 4;
        int from = text.length() > 2 * Limits.LANGUAGE_SAMPLE ? middle : 0;
        return text.substring(from, Math.min(text.length(), from + Limits.LANGUAGE_SAMPLE))
                .strip();
    }

    private static String normal(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return UNDETERMINED;
        }
        String language =
                Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 ? language : TWO_LETTERS.getOrDefault(language, UNDETERMINED);
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> table = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            try {
                table.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
            } catch (MissingResourceException e) {
                table.putIfAbsent(two, two);
            }
        }
        table.put("cmn", "zh");
        table.put("nob", "no");
        table.put("nno", "no");
        table.put("pes", "fa");
        table.put("ekk", "et");
        table.put("lvs", "lv");
        table.put("zlm", "ms");
        return Map.copyOf(table);
    }
}
