package org.tillside.screens.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.SkillId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.Floor;
import org.tillside.journal.PersonId;
import org.tillside.practice.Candidate;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.refresher.RefresherPresenter;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TraineeToday;
import org.tillside.shop.Command;
import org.tillside.shop.Refreshing;

/** Noting a complaint in the window, who then sees what of it, and what whoever served learns. */
class FloorPresenterTest {
    private static final String WORDS = "Waited by the door, and nobody looked up";

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).later(Duration.ofDays(1));

    private ComplaintPresenter form(String viewer) {
        return ComplaintPresenter.open(desk.as(viewer), Optional.empty()).orElseThrow();
    }

    private void notes(String viewer, String served, String... skills) {
        ComplaintPresenter form = form(viewer);
        form.what(WORDS);
        for (String skill : skills) {
            form.skill(skill);
        }
        form.served(served);
        form.save();
    }

    private FloorState floor(String viewer) {
        return new FloorPresenter(desk.as(viewer), Optional.empty()).state();
    }

    @Test
    void aComplaintIsNotedOnceItHasWordsAndADay() {
        ComplaintPresenter form = form("anna");
        form.save();
        assertThat(desk.entries).noneMatch(Floor.class::isInstance);
        form.what(WORDS);
        form.on("2026-13-01");
        assertThat(form.state().missing()).contains("The day is missing");
        form.on(desk.today().plusDays(1).toString());
        assertThat(form.state().ready()).isFalse();
        form.ago(1);
        assertThat(form.state().yesterday()).isTrue();
        form.skill("greeting");
        form.skill("listening");
        form.skill("listening");
        form.served("janis");
        form.done("Sorry was said");
        form.save();
        assertThat(desk.entries).last().isInstanceOfSatisfying(Floor.ComplaintNoted.class, it -> {
            assertThat(it.by()).isEqualTo(new PersonId("anna"));
            assertThat(it.on()).isEqualTo(desk.today().minusDays(1));
            assertThat(it.what()).contains(WORDS);
            assertThat(it.skills()).containsExactly(new SkillId("greeting"));
            assertThat(it.served()).contains(TestShops.JANIS);
            assertThat(it.done()).contains("Sorry was said");
        });
        assertThat(desk.written).as("no draft is left").isEmpty();
    }

    @Test
    void whatIsHalfWrittenWaits() {
        ComplaintPresenter form = form("anna");
        form.what("Waited");
        form.skill("greeting");
        ComplaintState again = form("anna").state();
        assertThat(again.what()).isEqualTo("Waited");
        assertThat(again.skills()).filteredOn(ComplaintState.Skill::on).hasSize(1);
    }

    @Test
    void eachSeesAsMuchOfItAsTheyMay() {
        notes("ilze", "janis", "greeting");
        assertThat(floor("janis").toString()).doesNotContain(WORDS, "Greeting");
        assertThat(floor("janis").rows()).isEmpty();
        assertThat(floor("anna").rows()).extracting(FloorState.Row::title).containsExactly(WORDS);
        assertThat(floor("anna").chosen().orElseThrow().corrects()).isFalse();
        assertThat(floor("ilze").chosen().orElseThrow().corrects()).isTrue();
        assertThat(floor("ilze").rows()).allMatch(FloorState.Row::open);
    }

    @Test
    void anotherMentorReadsNobodysWords() {
        notes("ilze", "anna", "greeting");
        FloorState seen = floor("anna");
        assertThat(seen.toString()).doesNotContain(WORDS);
        assertThat(seen.rows()).extracting(FloorState.Row::title).containsExactly("About: Greeting");
        assertThat(seen.chosen().orElseThrow().hidden()).isNotEmpty();
    }

    @Test
    void aCorrectionKeepsWhatStoodThere() {
        notes("anna", "", "greeting");
        ComplaintId id = desk.shop().complaints().keySet().iterator().next();
        assertThat(ComplaintPresenter.open(desk.as("janis"), Optional.of(id))).isEmpty();
        ComplaintPresenter form =
                ComplaintPresenter.open(desk.as("anna"), Optional.of(id)).orElseThrow();
        assertThat(form.state().what()).isEqualTo(WORDS);
        form.what("Waited six minutes");
        form.done("Called back");
        form.save();
        FloorState.Told told = floor("anna").chosen().orElseThrow();
        assertThat(told.title()).isEqualTo("Waited six minutes");
        assertThat(told.done()).isEqualTo("Called back");
        assertThat(told.before()).singleElement().satisfies(it -> {
            assertThat(it.line()).contains("Corrected", "Anna");
            assertThat(it.text()).contains(WORDS);
        });
    }

    /** The skill comes first in the refresher, the reason says the skill and the day, and nothing else of it. */
    @Test
    void whoeverServedIsAskedSoonerAndNotToldMore() {
        desk.later(Duration.ofDays(5));
        notes("ilze", "janis", "register");
        String told = desk.words().weekday(desk.today());
        desk.later(Duration.ofDays(3)).as("janis");
        assertThat(new TodayPresenter(desk).state().sections())
                .filteredOn(TraineeToday.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(
                                ((TraineeToday) it).refresh().orElseThrow().detail())
                        .contains("First: Register service")
                        .doesNotContain("complain", WORDS));
        Refreshing day = Refreshing.of(desk.shop(), desk.catalogue(), TestShops.JANIS, desk.today())
                .orElseThrow();
        desk.does(
                "janis",
                new Command.BeginRefresher(
                        TestShops.JANIS,
                        desk.today(),
                        day.set().stream().map(Candidate::question).toList()));
        RefresherPresenter refresher = RefresherPresenter.open(desk).orElseThrow();
        assertThat(refresher.state().line())
                .isEqualTo("Why now: a customer told us something about it (Register service, " + told + ")");
        assertThat(refresher.state().toString()).doesNotContain(WORDS, "Ilze");
    }
}
