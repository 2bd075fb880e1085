package org.hearsay.story;

import java.util.Locale;

/** What is measured of two reports to tell whether they are of one story; each has a weight in {@code story-model.tsv}. */
enum Trait {
    /** Always one. */
    BIAS {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return 1;
        }
    },
    /**
     * The logarithm of how many reports there are: in a small archive two reports are more likely of one story by chance
     * alone.
     */
    ARCHIVE_SIZE {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            int reports = Math.max(one.before(), other.before());
            return Math.log(Math.min(Math.max(reports, limits.smallArchive()), limits.largeArchive()));
        }
    },
    WORDS {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return one.words().similarity(other.words());
        }
    },
    HEAD {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return one.head().similarity(other.head());
        }
    },
    NAMES {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return one.names().similarity(other.names());
        }
    },
    /** One where both name several, and hardly one is the same: a mark of two events that look alike. */
    OTHER_NAMES {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            boolean several = Math.min(one.names().size(), other.names().size()) >= limits.severalNames();
            return several && one.names().similarity(other.names()) < limits.hardlyAlike() ? 1 : 0;
        }
    },
    /** For such two, how far the archive is from a large one, as a logarithm: being in a small one speaks not for them. */
    OTHER_NAMES_IN_FEW {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            double few = Math.log(limits.largeArchive()) - ARCHIVE_SIZE.of(one, other, limits);
            return few * OTHER_NAMES.of(one, other, limits);
        }
    },
    NUMBERS {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return one.numbers().similarity(other.numbers());
        }
    },
    /** The logarithm of the days between publications, where both are known. */
    DAYS_APART {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return Math.log1p((double) one.days().apart(other.days()).orElse(0));
        }
    },
    /** One where a day of publication is not known. */
    UNDATED {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return one.days().apart(other.days()).isEmpty() ? 1 : 0;
        }
    },
    /** One where, instead, the dates at the heads of the texts are near one another. */
    HEADS_NEAR {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return one.days().headsApart(other.days()).orElse(Long.MAX_VALUE) <= limits.near() ? 1 : 0;
        }
    },
    /** One where they are far apart. */
    HEADS_FAR {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return one.days().headsApart(other.days()).orElse(0) > limits.far() ? 1 : 0;
        }
    },
    /** One where they are in between. */
    HEADS_BETWEEN {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            long apart = one.days().headsApart(other.days()).orElse(0);
            return apart > limits.near() && apart <= limits.far() ? 1 : 0;
        }
    },
    /** The logarithm of how many days of the week both name. */
    SAME_WEEKDAYS {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            return Math.log1p((double)
                    Integer.bitCount(one.days().weekdays() & other.days().weekdays()));
        }
    },
    /** One where both name days of the week, and none is the same. */
    OTHER_WEEKDAYS {
        @Override
        double of(Profile one, Profile other, Limits limits) {
            int here = one.days().weekdays();
            int there = other.days().weekdays();
            return here != 0 && there != 0 && (here & there) == 0 ? 1 : 0;
        }
    };

    /**
     * Where traits begin and end, from {@code story-rules.tsv}.
     *
     * @param smallArchive no archive counts as smaller
     * @param largeArchive no archive counts as larger
     * @param severalNames so many names are several
     * @param hardlyAlike names less similar than this have hardly one in common
     * @param near up to so many days apart, dates are near
     * @param far beyond so many days apart, they are far
     */
    record Limits(int smallArchive, int largeArchive, int severalNames, double hardlyAlike, int near, int far) {

        static Limits of(StoryRules rules) {
            return new Limits(
                    rules.count("trait.small-archive"),
                    rules.count("trait.large-archive"),
                    rules.count("trait.several-names"),
                    rules.number("trait.hardly-alike"),
                    rules.count("trait.days-near"),
                    rules.count("trait.days-far"));
        }
    }

    abstract double of(Profile one, Profile other, Limits limits);

    /** The name of its row. */
    String row() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its square root has a weight, too: between none and a little lies more than between much and more. */
    boolean hasRoot() {
        return this == WORDS || this == HEAD || this == NAMES;
    }
}
