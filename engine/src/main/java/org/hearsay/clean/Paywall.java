package org.hearsay.clean;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Grounded;
import org.hearsay.model.Presentation.Kind;
import org.jspecify.annotations.Nullable;

/** Knows where a page breaks its report off and asks for money, by what it says there and how it names the place. */
final class Paywall {

    private static final Lexicon NUMBERS = Lexicon.of(Paywall.class, "surroundings.txt");
    private static final int BLOCKS = (int) NUMBERS.number("blocks in which a paywall begins");
    private static final int BESIDE = (int) NUMBERS.number("words of a sentence beside a notice");
    private static final int LEVELS = (int) NUMBERS.number("levels of a name");
    private static final String NOTICE = "paywall notice";

    private Paywall() {}

    /** Takes the lines that ask for money out of a short text, where there is a title and something beside them. */
    static void remove(List<Block> blocks, String title, @Nullable String[] verdicts) {
        int length = 0;
        boolean beside = false;
        for (int i = 0; i < verdicts.length && length <= Junk.WALL_LENGTH; i++) {
            Block block = blocks.get(i);
            length += verdicts[i] == null ? block.text().length() : 0;
            beside |= verdicts[i] == null && isSentence(block) && !isNotice(block);
        }
        boolean removable = beside && length <= Junk.WALL_LENGTH && !title.isBlank();
        for (int i = 0; i < verdicts.length && removable; i++) {
            verdicts[i] = verdicts[i] == null && isNotice(blocks.get(i)) ? NOTICE : verdicts[i];
        }
    }

    private static boolean isSentence(Block block) {
        return block.isProse() && block.words() >= BESIDE;
    }

    /** Why a report that ends soon is but its beginning, if what follows it asks for money. */
    static Optional<Grounded<Kind>> after(List<Block> blocks, @Nullable String[] verdicts) {
        int last = PageParts.last(verdicts);
        for (int i = last + 1; last >= 0 && i < Math.min(blocks.size(), last + 1 + BLOCKS); i++) {
            Optional<String> name = name(blocks.get(i).scope(), blocks.get(last).scope());
            if (name.isPresent()) {
                return stub("an element named \"" + name.get() + "\" follows its text");
            }
            if (isNotice(blocks.get(i))) {
                return stub(
                        "after its text it says \"" + Words.cut(blocks.get(i).text(), Limits.REMOVED) + '"');
            }
        }
        return Optional.empty();
    }

    private static Optional<Grounded<Kind>> stub(String because) {
        return Optional.of(new Grounded<>(Kind.STUB, because));
    }

    // Of the elements around the block, those that do not hold the text as well.
    private static Optional<String> name(Scope innermost, Scope text) {
        @Nullable Scope scope = innermost;
        for (int level = 0; level < LEVELS && scope != null && !Entry.isWithin(text, scope); level++) {
            Optional<String> name = scope.nameWords().stream()
                    .filter(word -> Surroundings.kind(word).equals("paywall"))
                    .min(String::compareTo);
            if (name.isPresent()) {
                return name;
            }
            scope = scope.parent;
        }
        return Optional.empty();
    }

    private static boolean isNotice(Block block) {
        return Junk.isPaywall(block.line().lower());
    }
}
