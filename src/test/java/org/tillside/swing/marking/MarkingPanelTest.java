package org.tillside.swing.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.journal.Mentoring;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.marking.MarkingPresenter;
import org.tillside.screens.marking.MarkingState;
import org.tillside.swing.Painting;

/** Own words are marked by their rubric, one after the other, until nothing waits. */
class MarkingPanelTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    private MarkingPresenter open() {
        TestShops.takes(desk, "greeting-30-30", Set.of());
        return MarkingPresenter.open(desk.as("anna"), TestShops.JANIS).orElseThrow();
    }

    @Test
    void theCreditIsTheShareThatIsTickedAndTheNextOneComes() {
        MarkingPresenter page = open();
        MarkingState.Work first = page.state().work().orElseThrow();
        assertThat(first.words()).isEqualTo("Good morning, I saw you come in.");
        int lines = first.rows().size();
        assertThat(lines).isGreaterThan(1);
        page.tick(first.rows().get(0).id(), true);
        page.note("Warm");
        page.handIn();
        Mentoring.AnswerMarked marked = desk.entries.stream()
                .filter(Mentoring.AnswerMarked.class::isInstance)
                .map(Mentoring.AnswerMarked.class::cast)
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(marked.credit()).isEqualTo(Math.round(1000f / lines));
        assertThat(marked.note()).contains("Warm");
        assertThat(page.state().work().map(MarkingState.Work::key)).isNotEqualTo(java.util.Optional.of(first.key()));
        for (int i = 0; i < 20 && page.state().work().isPresent(); i++) {
            page.handIn();
        }
        assertThat(page.state().work()).isEmpty();
        assertThat(desk.refused).isEmpty();
        assertThat(desk.written).as("drafts are dropped").isEmpty();
    }

    @Test
    void onlyTheOneWhoMarksGetsIn() {
        assertThat(MarkingPresenter.open(desk.as("ilze"), TestShops.JANIS)).isEmpty();
        assertThat(MarkingPresenter.open(desk.as("janis"), TestShops.JANIS)).isEmpty();
        assertThat(MarkingPresenter.open(desk.as("anna"), TestShops.JANIS)).isPresent();
    }

    @Test
    void nothingIsCut() {
        MarkingPresenter page = open();
        assertThat(Painting.cut("marking", tools -> new MarkingPanel(tools, page)))
                .isEmpty();
    }
}
