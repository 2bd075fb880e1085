package org.hearsay.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The times that open the entries of a live blog, if a page is one by its build: in elements of one kind, one after
 * another in the order of time or against it, prose under each, and most of the text under them.
 */
final class Stamps {

    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s?(?:[:.h]\\s?(\\d{2})(?:\\s?([aApP])\\.?[mM])?|([aApP])\\.?[mM])(?!\\d)");
    private static final Lexicon NUMBERS = Lexicon.of(Stamps.class, "page-kinds.txt");
    private static final int LONGEST = (int) NUMBERS.number("words of a stamp");
    private static final int LEAST = (int) NUMBERS.number("stamps in order");
    private static final double SHARE = NUMBERS.number("share of stamped entries");
    private static final String REMOVED = "the time of an entry";
    private static final int HOUR = 60;
    private static final int NOON = 12;

    private final List<Block> blocks;
    private final @Nullable String[] verdicts;
    private final List<Integer> places;

    Stamps(List<Block> blocks, @Nullable String[] verdicts) {
        this.blocks = blocks;
        this.verdicts = verdicts;
        this.places = find();
    }

    /** How many there are: none on a page that is no live blog. */
    int count() {
        return places.size();
    }

    /** Takes them out of the text. */
    void remove() {
        places.forEach(place -> verdicts[place] = verdicts[place] == null ? REMOVED : verdicts[place]);
    }

    private List<Integer> find() {
        Map<Long, List<Integer>> kinds = new HashMap<>();
        int kept = 0;
        for (int i = 0; i < verdicts.length; i++) {
            Block block = blocks.get(i);
            kept += verdicts[i] == null ? block.words() : 0;
            if (isStamp(block)) {
                kinds.computeIfAbsent(kind(block.scope()), key -> new ArrayList<>())
                        .add(i);
            }
        }
        int all = kept;
        return kinds.values().stream()
                .filter(stamps -> isLive(stamps, all))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether {@code block} gives the time of day, and hardly more. */
    static boolean isStamp(Block block) {
        return block.words() <= LONGEST && TIME.matcher(block.text()).find();
    }

    private static long kind(Scope scope) {
        return (scope.parent == null ? -1L : scope.parent.signature()) << Integer.SIZE | scope.signature();
    }

    private boolean isLive(List<Integer> stamps, int kept) {
        if (stamps.size() < LEAST || !isInOrder(stamps)) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < stamps.size(); i++) {
            int to = i + 1 < stamps.size() ? stamps.get(i + 1) : blocks.size();
            int entry = words(stamps.get(i) + 1, to);
            if (entry == 0) {
                return false;
            }
            words += entry;
        }
        return words >= SHARE * kept;
    }

    // The words of an entry, if there is prose in it.
    private int words(int from, int to) {
        int words = 0;
        boolean prose = false;
        for (int i = from; i < to; i++) {
            words += verdicts[i] == null ? blocks.get(i).words() : 0;
            prose |= verdicts[i] == null && blocks.get(i).isProse();
        }
        return prose ? words : 0;
    }

    private boolean isInOrder(Collection<Integer> stamps) {
        int before = -1;
        int up = 0;
        int down = 0;
        for (int stamp : stamps) {
            int minute = minute(blocks.get(stamp).text());
            int later = before < 0 ? 0 : minute - before;
            // So long a way between two of them is a midnight.
            int way = Math.abs(later) > NOON * HOUR ? -later : later;
            up += way > 0 ? 1 : 0;
            down += way < 0 ? 1 : 0;
            before = minute;
        }
        return Math.min(up, down) == 0 && Math.max(up, down) * 2 > stamps.size() - 1;
    }

    private static int minute(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return 0;
        }
        String half = time.group(3) == null ? time.group(4) : time.group(3);
        int hour = Integer.parseInt(time.group(1));
        hour = half == null ? hour : hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        return hour * HOUR + (time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
    }
}
