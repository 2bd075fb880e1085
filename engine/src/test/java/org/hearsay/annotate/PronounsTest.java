package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;
import static org.hearsay.annotate.Reports.present;

import java.util.List;
import org.hearsay.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lydia Marlow met Peter Marek in Odrin. "The road is open," she said. | Lydia Marlow
            Lydia Marlow met Peter Marek in Odrin. "The road is open," he said. | Peter Marek
            Ludmila Orban met Lydia Marlow. She praised her, and later she said the road was open. | Ludmila Orban
            Peter Marek came to Odrin with Nils Orban. He slept at the inn. He said the road was open. | Peter Marek
            Ms. Pask met Mr. Orban at noon. She said the road was open. | Pask
            Vonn Tarel, a spokeswoman for the port, met Aro Pask. She said the road was open. | Vonn Tarel
            "I saw Peter Marek there," Nils Orban said. He said the road was open. | Nils Orban
            Nils Orban came late. "I saw Peter Marek. Marek ran, and Marek fell," he said. | Nils Orban
            Peter Marek spoke on Monday. Nils Orban said the bridge of Peter Marek was old. "We shall mend it," he said. | Nils Orban
            Peter Marek, the mayor of Odrin, met Nils Orban. The mayor wept. He said the road was open. | Peter Marek
            Peter Marek praised Nils Orban. Nils Orban quietly left his house. He said the road was open. | Nils Orban
            """)
    void meanWhomAReaderHasInMind(String text, String name) {
        List<Statement> statements = annotated(text).statements();

        assertThat(present(statements.get(statements.size() - 1).speaker()).name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Peter Marek said the port was safe. He said it would stay open. A resident said the noise was terrible. "I cannot sleep," he said. | a resident
            Mayor Peter Marek said the port was safe. A resident said the noise was terrible. He said the mayor never came. | a resident
            Minister Lydia Marlow said the wards were safe. A nurse at the hospital said one was full. She said the sick slept on the floor. | a nurse at the hospital
            Senator Lydia Marlow said the bill would fail. She said it cost too much. A spokeswoman for Orban said it would pass. She said the votes were there. | a spokeswoman for Orban
            Peter Marek said the port was safe. A baker said Marek slept there. He said the noise was terrible. He said he could not sleep. | a baker
            """)
    void letAnUnnamedSpeakerSpeakOn(String text, String description) {
        List<Statement> statements = annotated(text).statements();

        assertThat(present(statements.get(statements.size() - 1).speaker()).name())
                .isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Marek said the port was safe. A reporter asked whether the noise was terrible. "I sleep well," he said. | Peter Marek
            Peter Marek said the port was safe. A resident said the noise was terrible. Marek shook his head. He said he slept well. | Peter Marek
            Lydia Marlow said the port was safe. A spokesman for the port said it was old. She said it was new. | Lydia Marlow
            Peter Marek said the port was safe. As he left the hall, a man shouted that the noise was terrible. He said it was not. | Peter Marek
            """)
    void letWhoIsNamedSpeakAfterAnUnnamedOne(String text, String name) {
        List<Statement> statements = annotated(text).statements();

        assertThat(present(statements.get(statements.size() - 1).speaker()).name())
                .isEqualTo(name);
    }
}
