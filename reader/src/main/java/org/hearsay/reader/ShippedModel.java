package org.hearsay.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model that comes as resources: the reader of this module, or one beside a class of another. Each file is checked against
 * its SHA-256 sum as it is opened.
 */
public final class ShippedModel implements TrainedModel {

    private static final String SUMS = "SHA256SUMS";

    private final Class<?> beside;
    private final Map<String, String> sums = new LinkedHashMap<>();
    private final String version;

    /** The reader. */
    public ShippedModel() {
        this(ShippedModel.class, "reader");
    }

    /**
     * A model by its resources.
     *
     * @param beside the class beside which they lie
     * @param name what its version begins with
     */
    public ShippedModel(Class<?> beside, String name) {
        this.beside = beside;
        byte[] list = bytes(SUMS);
        for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
            String[] cells = line.trim().split("\\s+", 2);
            sums.put(cells[1], cells[0]);
        }
        version = name + "-" + sum(list).substring(0, 8);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String card() {
        return new String(bytes("CARD.md"), StandardCharsets.UTF_8);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the file is not the one that was trained
     */
    @Override
    public InputStream open(String file) {
        String expected = sums.get(file);
        if (expected == null) {
            throw new IllegalArgumentException("expected one of " + sums.keySet() + ", found " + file);
        }
        byte[] bytes = bytes(file);
        String found = sum(bytes);
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "the model's " + file + " is damaged: expected SHA-256 " + expected + ", found " + found);
        }
        return new ByteArrayInputStream(bytes);
    }

    private static String sum(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private byte[] bytes(String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the model's " + file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the model's " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
