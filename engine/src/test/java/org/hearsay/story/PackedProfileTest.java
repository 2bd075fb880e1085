package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.junit.jupiter.api.Test;

class PackedProfileTest {

    private final Vocabulary vocabulary = Vocabulary.shipped(StoryRules.shipped());

    private Profile profile(String text, String day) {
        List<Timex> times = List.of(
                new Timex(new Span(0, 3), "The", Timex.Type.DATE, "2024-03-08", null, "given"),
                new Timex(new Span(4, 9), "ferry", Timex.Type.DATE, "1969-12-30", null, "given"));
        return Profile.of(Reports.of("r1", text).on(day).annotated(times), vocabulary, StoryRules.shipped());
    }

    private static Profile packed(Profile profile) {
        return PackedProfile.unpacked(profile.report(), new ByteReader(PackedProfile.of(profile)));
    }

    @Test
    void givesBackDaysAndCountsAsTheyWere() {
        Profile profile = profile(Reports.FERRY, "2024-03-05");
        Profile back = packed(profile);
        assertThat(back.report()).isEqualTo("r1");
        assertThat(back.before()).isEqualTo(profile.before());
        assertThat(back.days()).isEqualTo(profile.days());
        assertThat(back.days().named()).hasSize(2);
    }

    @Test
    void givesBackTheSameTermsWithNearlyTheSameWeights() {
        Profile profile = profile(Reports.FERRY, "2024-03-05");
        Profile back = packed(profile);
        List<SparseVector> before = List.of(profile.words(), profile.head(), profile.names(), profile.numbers());
        List<SparseVector> after = List.of(back.words(), back.head(), back.names(), back.numbers());
        for (int part = 0; part < before.size(); part++) {
            assertThat(after.get(part).size())
                    .isEqualTo(before.get(part).size())
                    .isPositive();
            for (int i = 0; i < before.get(part).size(); i++) {
                assertThat(after.get(part).term(i)).isEqualTo(before.get(part).term(i));
                assertThat(after.get(part).weight(i)).isCloseTo(before.get(part).weight(i), within(0.004f));
            }
        }
    }

    @Test
    void measuresLikenessAsBefore() {
        Profile one = profile(Reports.FERRY, "2024-03-05");
        Profile other = profile(Reports.STRIKE + " " + Reports.FERRY.substring(0, 300), "2024-03-06");
        double before = one.words().similarity(other.words());
        double after = one.words().similarity(packed(other).words());
        assertThat(after).isCloseTo(before, within(0.005));
    }
}
