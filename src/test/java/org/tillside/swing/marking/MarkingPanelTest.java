package org.tillside.swing.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.journal.Mentoring;
import org.tillside.screens.QuizEdits;
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

    /** An author has deleted the rubric: the answer is judged as a whole, and never worth nothing by default. */
    @Test
    void withoutItsRubricItIsJudgedAsAWhole() {
        QuizEdits.deleteForms(desk);
        MarkingPresenter page = open();
        MarkingState.Work work = page.state().work().orElseThrow();
        assertThat(work.ready()).isFalse();
        assertThat(work.worth()).isEqualTo("Not judged yet");
        page.note("Warm");
        page.handIn();
        assertThat(marks()).as("nobody has judged it").isZero();
        MarkingState.Row row = page.state().work().orElseThrow().rows().get(0);
        page.level(row.id(), "half");
        assertThat(page.state().work().orElseThrow().worth()).isEqualTo("Counts for 50 %");
        assertThat(Painting.cut("marking-by-hand", tools -> new MarkingPanel(tools, page)))
                .isEmpty();
        page.handIn();
        assertThat(marks()).isEqualTo(1);
        assertThat(desk.entries)
                .filteredOn(Mentoring.AnswerMarked.class::isInstance)
                .last()
                .isInstanceOfSatisfying(Mentoring.AnswerMarked.class, it -> assertThat(it.credit())
                        .isEqualTo(500));
    }

    private long marks() {
        return desk.entries.stream()
                .filter(it -> it instanceof Mentoring.AnswerMarked mark
                        && mark.quiz().value().equals("greeting-30-30"))
                .count();
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
