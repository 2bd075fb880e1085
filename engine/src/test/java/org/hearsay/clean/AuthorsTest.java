package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorsTest {

    @Test
    void takesNoPersonForAnOutletWhoseLettersTheNameHolds() {
        assertThat(authors("Ida", "Frida Morrow")).containsExactly("Frida Morrow");
        assertThat(authors("Old Bay Echo", "Bo Ld")).containsExactly("Bo Ld");
    }

    @Test
    void takesAnOutletThatSignsForNoPerson() {
        for (String self : List.of("Old Bay Echo", "OldBayEcho", "Old Bay Echo Staff", "Old Bay")) {
            assertThat(authors("Old Bay Echo", self, "Ida Morrow")).as(self).containsExactly("Ida Morrow");
        }
        assertThat(authors("oldbayecho", "Old Bay Echo", "Ida Morrow")).containsExactly("Ida Morrow");
    }

    @Test
    void endsADeclaredNameBeforeAPlace() {
        assertThat(authors("Old Bay Echo", "Ida Morrow in Port Selm")).containsExactly("Ida Morrow");
    }

    @Test
    void believesAPersonWhomThePageShowsBeforeADesk() {
        for (String desk : List.of("admin", "selmadmin", "Redaktion", "Staff Reporter")) {
            assertThat(new Authors(List.of(), "Old Bay Echo")
                            .of(List.of(desk), Optional.empty(), List.of("Ida Morrow")))
                    .as(desk)
                    .containsExactly("Ida Morrow");
            assertThat(authors("Old Bay Echo", desk)).as(desk).containsExactly(desk);
        }
    }

    private static List<String> authors(String outlet, String... declared) {
        return new Authors(List.of(), outlet).of(List.of(declared), Optional.empty(), List.of());
    }
}
