package org.hearsay.story;

import java.util.Locale;

/** What is measured of two reports to tell whether they are of one story; each has a weight in {@code story-model.tsv}. */
enum Trait {
    /** Always one. */
    BIAS {
        @Override
        double of(Profile one, Profile other) {
            return 1;
        }
    },
    WORDS {
        @Override
        double of(Profile one, Profile other) {
            return one.words().similarity(other.words());
        }
    },
    HEAD {
        @Override
        double of(Profile one, Profile other) {
            return one.head().similarity(other.head());
        }
    },
    NAMES {
        @Override
        double of(Profile one, Profile other) {
            return one.names().similarity(other.names());
        }
    },
    /** One where both name several, and hardly one is the same: a mark of two events that look alike. */
    OTHER_NAMES {
        @Override
        double of(Profile one, Profile other) {
            boolean several = Math.min(one.names().size(), other.names().size()) >= SEVERAL;
            return several && one.names().similarity(other.names()) < HARDLY_ONE ? 1 : 0;
        }
    },
    NUMBERS {
        @Override
        double of(Profile one, Profile other) {
            return one.numbers().similarity(other.numbers());
        }
    },
    /** The logarithm of the days between publications, where both are known. */
    DAYS_APART {
        @Override
        double of(Profile one, Profile other) {
            return Math.log1p((double) one.days().apart(other.days()).orElse(0));
        }
    },
    /** One where a day of publication is not known. */
    UNDATED {
        @Override
        double of(Profile one, Profile other) {
            return one.days().apart(other.days()).isEmpty() ? 1 : 0;
        }
    },
    /** One where, instead, the dates at the heads of the texts are at most ten days apart. */
    HEADS_NEAR {
        @Override
        double of(Profile one, Profile other) {
            return one.days().headsApart(other.days()).orElse(Long.MAX_VALUE) <= TEN_DAYS ? 1 : 0;
        }
    },
    /** One where they are more than two months apart. */
    HEADS_FAR {
        @Override
        double of(Profile one, Profile other) {
            return one.days().headsApart(other.days()).orElse(0) > TWO_MONTHS ? 1 : 0;
        }
    },
    /** One where they are in between. */
    HEADS_BETWEEN {
        @Override
        double of(Profile one, Profile other) {
            long apart = one.days().headsApart(other.days()).orElse(0);
            return apart > TEN_DAYS && apart <= TWO_MONTHS ? 1 : 0;
        }
    },
    /** The logarithm of how many days of the week both name. */
    SAME_WEEKDAYS {
        @Override
        double of(Profile one, Profile other) {
            return Math.log1p((double)
                    Integer.bitCount(one.days().weekdays() & other.days().weekdays()));
        }
    },
    /** One where both name days of the week, and none is the same. */
    OTHER_WEEKDAYS {
        @Override
        double of(Profile one, Profile other) {
            int here = one.days().weekdays();
            int there = other.days().weekdays();
            return here != 0 && there != 0 && (here & there) == 0 ? 1 : 0;
        }
    };

    private static final int SEVERAL = 3;
    private static final double HARDLY_ONE = 0.03;
    private static final int TEN_DAYS = 10;
    private static final int TWO_MONTHS = 60;

    abstract double of(Profile one, Profile other);

    /** The name of its row. */
    String row() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its square root has a weight, too: between none and a little lies more than between much and more. */
    boolean hasRoot() {
        return this == WORDS || this == HEAD || this == NAMES;
    }
}
