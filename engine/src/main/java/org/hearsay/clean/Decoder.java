package org.hearsay.clean;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of bytes and decodes them: a byte order mark, what the carrier declared, what the page
 * declares, UTF-8 where the bytes are valid in it, the set that their pairs and runs are of, windows-1252 otherwise. A
 * declared set in which many bytes are malformed is not believed. Text that was encoded twice is decoded twice; places
 * in it are then those of the text as it was meant.
 */
final class Decoder {

    private static final int PROLOGUE = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*+=\\s*+[\"']?+([A-Za-z0-9_:.-]{2,40}+)", Pattern.CASE_INSENSITIVE);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final char BROKEN = '\uFFFD';
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final double MAY_BREAK =
            Lexicon.of(Decoder.class, "charset-ranges.txt").number("broken share of a declared set");

    private Decoder() {}

    static Decoded decode(byte[] bytes, @Nullable String declared, boolean markup) {
        Decoded once = byMark(bytes).orElseGet(() -> unmarked(bytes, declared, markup));
        if (once.charset().equals(UTF_8) && !TwiceEncoded.mayHide(bytes)) {
            return once;
        }
        return TwiceEncoded.undone(once.text())
                .map(text -> new Decoded(text, once.charset() + " (encoded twice)"))
                .orElse(once);
    }

    private static Decoded unmarked(byte[] bytes, @Nullable String declared, boolean markup) {
        return resaved(bytes, declared, markup)
                .or(() -> strict(bytes, declared))
                .or(() -> markup ? strict(bytes, declaredInside(bytes)) : Optional.empty())
                .or(() -> strict(bytes, "UTF-8"))
                .or(() -> unsaid(bytes, declared, markup))
                .orElseGet(() -> lenient(bytes, declared, markup));
    }

    // Who saves a page may write UTF-8 and leave the old declaration in it. Any bytes are text in a single-byte
    // charset,
    // but hardly any but UTF-8 are UTF-8.
    private static Optional<Decoded> resaved(byte[] bytes, @Nullable String declared, boolean markup) {
        return CharsetLabels.meant(declared)
                .or(() -> markup ? CharsetLabels.meant(declaredInside(bytes)) : Optional.empty())
                .filter(charset -> charset.newEncoder().maxBytesPerChar() == 1)
                .flatMap(charset -> strict(bytes, "UTF-8"));
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decoded(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private static Optional<Decoded> strict(byte[] bytes, @Nullable String name) {
        return CharsetLabels.meant(name).flatMap(charset -> {
            if (charset.equals(StandardCharsets.UTF_8)) {
                // Bytes that are not UTF-8 leave a mark; a page that holds the mark itself is read again with care.
                Decoded quick = decoded(bytes, 0, charset);
                if (quick.text().indexOf(BROKEN) < 0) {
                    return Optional.of(quick);
                }
            }
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return Optional.of(new Decoded(text, charset.name()));
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        });
    }

    // What is nearly all UTF-8 is UTF-8 with a fault; else the declared set may have one, or nobody named the set.
    private static Optional<Decoded> unsaid(byte[] bytes, @Nullable String declared, boolean markup) {
        if (isMostlyUtf8(decoded(bytes, 0, StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return faulty(bytes, declared)
                .or(() -> markup ? faulty(bytes, declaredInside(bytes)) : Optional.empty())
                .or(() -> CharsetGuess.of(bytes)
                        .flatMap(CharsetLabels::meant)
                        .map(charset -> decoded(bytes, 0, charset)));
    }

    // One stray byte, pasted from elsewhere, does not undo what is declared.
    private static Optional<Decoded> faulty(byte[] bytes, @Nullable String name) {
        return CharsetLabels.meant(name)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> decoded(bytes, 0, charset))
                .filter(read -> broken(read) < MAY_BREAK * high(bytes));
    }

    private static int high(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }

    private static long broken(Decoded read) {
        return read.text().chars().filter(c -> c == BROKEN).count();
    }

    private static long foreign(Decoded read) {
        return read.text().chars().filter(c -> c > 127 && c != BROKEN).count();
    }

    private static boolean isMostlyUtf8(Decoded utf8) {
        return broken(utf8) < foreign(utf8);
    }

    // A page that says UTF-8 and breaks in a byte or two is still UTF-8; one that breaks in many is not.
    private static Decoded lenient(byte[] bytes, @Nullable String declared, boolean markup) {
        String inside = markup ? declaredInside(bytes) : null;
        boolean saysUtf8 = CharsetLabels.meant(declared)
                .or(() -> CharsetLabels.meant(inside))
                .filter(StandardCharsets.UTF_8::equals)
                .isPresent();
        Decoded utf8 = decoded(bytes, 0, StandardCharsets.UTF_8);
        if (isMostlyUtf8(utf8) || (saysUtf8 && broken(utf8) <= foreign(utf8) * 2 + 2)) {
            return utf8;
        }
        return decoded(bytes, 0, FALLBACK);
    }

    private static @Nullable String declaredInside(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, PROLOGUE));
        Matcher matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? CharsetLabels.inside(matcher.group(1)) : null;
    }
}
