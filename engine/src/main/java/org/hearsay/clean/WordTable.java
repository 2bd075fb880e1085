package org.hearsay.clean;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** Words by number, the first is 0. A word is looked up where it stands in a text; only a new one is cut out. */
final class WordTable {

    private static final int FIRST_SIZE = 1 << 9;
    // Most words that are looked up are not there: a sparse table says so at the first look.
    private static final int SPARSE = 4;
    // Another one in each process, so that nobody can write a page whose words all fall together.
    private static final int FACTOR = (ThreadLocalRandom.current().nextInt() << 3) | 5;

    private String[] words = new String[FIRST_SIZE / SPARSE];
    private int[] hashes = new int[FIRST_SIZE / SPARSE];
    // One more than the number of the word that has its place there.
    private int[] places = new int[FIRST_SIZE];
    private int size;

    /** The number of the word at {@code [from, to)} of {@code text}, or -1 where it has none. */
    int find(String text, int from, int to) {
        return places[place(text, from, to, hash(text, from, to))] - 1;
    }

    /** The number of what is the word {@code number} of {@code other}, or -1 where it has none. */
    int find(WordTable other, int number) {
        String word = other.words[number];
        return places[place(word, 0, word.length(), other.hashes[number])] - 1;
    }

    /** The number of the word at {@code [from, to)} of {@code text}; the next free one where it is new. */
    int add(String text, int from, int to) {
        int hash = hash(text, from, to);
        int place = place(text, from, to, hash);
        if (places[place] != 0) {
            return places[place] - 1;
        }
        if (size == words.length) {
            grow();
            place = place(text, from, to, hash);
        }
        words[size] = text.substring(from, to);
        hashes[size] = hash;
        places[place] = ++size;
        return size - 1;
    }

    int add(String word) {
        return add(word, 0, word.length());
    }

    String word(int number) {
        return words[number];
    }

    int size() {
        return size;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        return hash ^ (hash >>> 16);
    }

    private int place(String text, int from, int to, int hash) {
        int place = hash & (places.length - 1);
        while (places[place] != 0 && !isAt(places[place] - 1, text, from, to, hash)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private boolean isAt(int number, String text, int from, int to, int hash) {
        return hashes[number] == hash && words[number].length() == to - from && text.startsWith(words[number], from);
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        places = new int[places.length * 2];
        for (int i = 0; i < size; i++) {
            int place = hashes[i] & (places.length - 1);
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = i + 1;
        }
    }
}
