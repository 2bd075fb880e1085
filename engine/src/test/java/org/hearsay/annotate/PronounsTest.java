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
}
