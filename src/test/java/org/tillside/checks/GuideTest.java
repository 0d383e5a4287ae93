package org.tillside.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;
import org.tillside.library.Guide;
import org.tillside.library.Library;

/** What an author copies from the guide is right. */
class GuideTest {
    @Test
    void theGuidesPackHasNothingWrong() {
        Catalogue catalogue = Library.read(List.of(new Guide()), "en");
        assertThat(Checks.all(catalogue)).isEmpty();
        assertThat(catalogue.scenarios()).hasSize(2);
        assertThat(catalogue.modules()).hasSize(2);
    }

    @Test
    void aSlipInItIsFound() {
        Guide guide = new Guide();
        guide.put("forms/door.yaml", guide.text("forms/door.yaml").replace("critical: true", "critcal: true"));
        assertThat(Checks.all(Library.read(List.of(guide), "en")))
                .extracting(Problem::key)
                .containsExactly("unknown-key");
    }
}
