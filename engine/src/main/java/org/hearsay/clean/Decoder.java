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
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of bytes and decodes them: a byte order mark, what the carrier declared, what the page
 * declares, UTF-8 where the bytes are valid in it, the set that their pairs and runs are of, windows-1252 otherwise. A
 * declared set in which the bytes are malformed is not believed. Text that was encoded twice is decoded twice; places in
 * it are then those of the text as it was meant.
 */
final class Decoder {

    private static final int PROLOGUE = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*+=\\s*+[\"']?+([A-Za-z0-9_:.-]{2,40}+)", Pattern.CASE_INSENSITIVE);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final char BROKEN = '\uFFFD';
    private static final Charset FALLBACK = Charset.forName("windows-1252");

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
                .or(() -> guessed(bytes))
                .orElseGet(() -> lenient(bytes, declared, markup));
    }

    // Who saves a page may write UTF-8 and leave the old declaration in it. Any bytes are text in a single-byte
    // charset,
    // but hardly any but UTF-8 are UTF-8.
    private static Optional<Decoded> resaved(byte[] bytes, @Nullable String declared, boolean markup) {
        return charset(declared)
                .or(() -> markup ? charset(declaredInside(bytes)) : Optional.empty())
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
        return charset(name).flatMap(charset -> {
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

    // What is nearly all UTF-8 is UTF-8 with a fault; else the bytes may be of a set that nobody named.
    private static Optional<Decoded> guessed(byte[] bytes) {
        Decoded utf8 = decoded(bytes, 0, StandardCharsets.UTF_8);
        long broken = utf8.text().chars().filter(c -> c == BROKEN).count();
        long foreign = utf8.text().chars().filter(c -> c > 127).count() - broken;
        return broken < foreign
                ? Optional.empty()
                : CharsetGuess.of(bytes).flatMap(Decoder::charset).map(charset -> decoded(bytes, 0, charset));
    }

    // A page that says UTF-8 and breaks in a byte or two is still UTF-8; one that breaks in many is not.
    private static Decoded lenient(byte[] bytes, @Nullable String declared, boolean markup) {
        String inside = markup ? declaredInside(bytes) : null;
        boolean saysUtf8 = charset(declared)
                .or(() -> charset(inside))
                .filter(StandardCharsets.UTF_8::equals)
                .isPresent();
        Decoded utf8 = decoded(bytes, 0, StandardCharsets.UTF_8);
        long broken = utf8.text().chars().filter(c -> c == BROKEN).count();
        long foreign = utf8.text().chars().filter(c -> c > 127).count() - broken;
        if (broken < foreign || (saysUtf8 && broken <= foreign * 2 + 2)) {
            return utf8;
        }
        return decoded(bytes, 0, FALLBACK);
    }

    private static @Nullable String declaredInside(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, PROLOGUE));
        Matcher matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Optional<Charset> charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name.strip());
            // Pages that say Latin-1 mean its superset, as browsers do.
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return charset.canEncode() ? Optional.of(latin ? FALLBACK : charset) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
