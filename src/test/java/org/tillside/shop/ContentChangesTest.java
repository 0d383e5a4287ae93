package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.ANNA;
import static org.tillside.shop.SmallShop.FORM;
import static org.tillside.shop.SmallShop.ILZE;
import static org.tillside.shop.SmallShop.JANIS;
import static org.tillside.shop.SmallShop.NEW_HIRE;
import static org.tillside.shop.SmallShop.TILL;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;
import org.tillside.content.Change;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.Lesson;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.content.Pack;
import org.tillside.content.StepId;
import org.tillside.shop.Progress.State;

/** What an owner is asked about when content changes, and what comes of each answer. */
class ContentChangesTest {
    private static final LessonRef TWO = new LessonRef(TILL, new StepId("two"));

    private final SmallShop shop = SmallShop.open();
    private final Map<String, CriteriaText> kept = new HashMap<>();
    private Catalogue now = shop.catalogue;

    @BeforeEach
    void lived() {
        shop.isSigned();
        kept.put("two-1", new CriteriaTexts(shop.catalogue).of(TWO).orElseThrow());
        kept.put("c1", watched(shop.catalogue));
    }

    private static CriteriaText watched(Catalogue catalogue) {
        var programme = catalogue.programme(NEW_HIRE).orElseThrow();
        return new CriteriaTexts(catalogue)
                .of(programme, StepReader.step(programme, new StepId("watched")).orElseThrow())
                .orElseThrow();
    }

    private List<ContentChange> changes() {
        return new ContentChanges(shop.state).of(kept, language -> now);
    }

    private void decide(boolean meaning) {
        ContentChange change = changes().get(0);
        shop.does(ILZE, new Command.DecideContent(change.ref(), change.words(), meaning));
    }

    /** The same pack in a newer version, with a form and a page of other words. */
    private static Catalogue edited(Catalogue old, String version, String formTitle, String pageTitle, Change... said) {
        Pack pack = old.packs().get(0);
        Map<FormId, Form> forms = new LinkedHashMap<>(pack.forms());
        forms.replaceAll((id, it) -> new Form(
                id,
                formTitle,
                it.kind(),
                it.by(),
                it.about(),
                it.skills(),
                it.sources(),
                it.sections(),
                it.achievedWhen(),
                it.result(),
                it.anonymousFrom()));
        Map<org.tillside.content.ModuleId, Module> modules = new LinkedHashMap<>(pack.modules());
        modules.computeIfPresent(
                TILL,
                (id, it) -> new Module(
                        id,
                        it.title(),
                        it.about(),
                        it.skills(),
                        it.minutes(),
                        it.pass(),
                        it.after(),
                        it.sources(),
                        it.steps().stream().map(step -> page(step, pageTitle)).toList()));
        return new Catalogue(
                "en",
                List.of(new Pack(
                        pack.id(),
                        pack.title(),
                        version,
                        "",
                        pack.languages(),
                        "en",
                        pack.levels(),
                        pack.positions(),
                        pack.skills(),
                        pack.curriculum(),
                        List.of(said),
                        pack.programmes(),
                        modules,
                        pack.scenarios(),
                        forms,
                        pack.places(),
                        pack.media())),
                List.of(),
                Map.of());
    }

    private static ModuleStep page(ModuleStep step, String title) {
        return step instanceof ModuleStep.Read read && read.id().value().equals("two")
                ? new ModuleStep.Read(
                        read.id(),
                        new Lesson(
                                read.lesson().ref(),
                                read.lesson().file(),
                                title,
                                List.of(),
                                read.lesson().blocks()))
                : step;
    }

    private State watched() {
        return shop.progress().step(new StepId("watched")).orElseThrow().state();
    }

    @Test
    void nothingIsAskedWhileTheWordsStandOrOnlyTheVersionMoves() {
        assertThat(changes()).isEmpty();
        now = edited(shop.catalogue, "1.3.0", "At the  till", "Page two");
        assertThat(changes()).as("another version, and a space more").isEmpty();
    }

    @Test
    void otherCriteriaAreAskedAboutWithBothTextsAndWhoIsConcerned() {
        now = edited(shop.catalogue, "1.3.0", "Watched at the till", "Page two");
        assertThat(changes()).hasSize(1);
        ContentChange change = changes().get(0);
        assertThat(change.ref()).isEqualTo(FORM.value());
        assertThat(change.kind()).isEqualTo(ContentChange.Kind.OBSERVATION);
        assertThat(change.people()).containsExactly(JANIS);
        assertThat(change.author()).isEmpty();
        assertThat(change.wordings().get(0).before().title()).isEqualTo("At the till");
        assertThat(change.wordings().get(0).now().title()).isEqualTo("Watched at the till");
    }

    @Test
    void wordingLeavesTheSignatureAndIsNotAskedAgainUntilTheNextChange() {
        now = edited(shop.catalogue, "1.3.0", "Watched at the till", "Page two");
        decide(false);
        assertThat(watched()).isEqualTo(State.SIGNED);
        assertThat(changes()).isEmpty();
        now = edited(shop.catalogue, "1.4.0", "Seen at the till", "Page two");
        assertThat(changes()).as("yet other words").hasSize(1);
    }

    @Test
    void meaningLapsesTheSignatureUntilItIsSignedAgainAgainstTheNewWords() {
        now = edited(shop.catalogue, "1.3.0", "Watched at the till", "Page two");
        decide(true);
        assertThat(watched()).isEqualTo(State.LAPSED);
        assertThat(changes()).isEmpty();
        assertThat(Waiting.of(shop.state, shop.catalogue, ANNA, shop.today()).signatures())
                .as("the mentor's turn")
                .anyMatch(it -> it.step().id().value().equals("watched"));
    }

    @Test
    void aPageOfAnotherMeaningIsToBeReadAgainAndThenCounts() {
        now = edited(shop.catalogue, "1.3.0", "At the till", "Page two, mended");
        assertThat(changes().get(0).ref()).isEqualTo("till/two");
        assertThat(changes().get(0).kind()).isEqualTo(ContentChange.Kind.LESSON);
        decide(true);
        assertThat(work().hasRead(TWO)).isFalse();
        assertThat(work().hasRead(new LessonRef(TILL, new StepId("one")))).isTrue();
        assertThat(changes()).isEmpty();
        shop.does(JANIS, new Command.ReadLesson(JANIS, TWO, Optional.of("two-2")));
        kept.put("two-2", new CriteriaTexts(now).of(TWO).orElseThrow());
        assertThat(work().hasRead(TWO)).isTrue();
        assertThat(changes()).isEmpty();
    }

    private Work work() {
        return shop.state.person(JANIS).orElseThrow().work();
    }

    @Test
    void theAuthorsOwnWordIsShownForANewerVersionOnly() {
        now = edited(
                shop.catalogue,
                "1.3.0",
                "Watched at the till",
                "Page two",
                new Change("1.2.0", FORM.value(), Change.Kind.WORDING),
                new Change("1.3.0", FORM.value(), Change.Kind.MEANING));
        assertThat(changes().get(0).author()).contains(Change.Kind.MEANING);
        now = edited(
                shop.catalogue,
                "1.2.0",
                "Watched at the till",
                "Page two",
                new Change("1.2.0", FORM.value(), Change.Kind.WORDING));
        assertThat(changes().get(0).author()).as("said of what was learned").isEmpty();
    }

    @Test
    void whatIsGoneOrCannotBeReadIsNotAskedAbout() {
        now = SmallShop.catalogue(List.of(), List.of());
        assertThat(changes()).isEmpty();
        now = edited(shop.catalogue, "1.3.0", "Watched at the till", "Page two");
        kept.clear();
        assertThat(changes()).isEmpty();
    }

    @Test
    void whoHasLeftIsNotAskedAbout() {
        now = edited(shop.catalogue, "1.3.0", "Watched at the till", "Page two");
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        assertThat(changes()).isEmpty();
    }

    @Test
    void namesStandInATextByTheirIdsAlone() {
        CriteriaText text = CriteriaText.written(
                "$trainee.name at $shop.name",
                "en",
                "1.0.0",
                List.of(new CriteriaText.Line("a", "Asks $mentor.name", "$shop.vision", true)));
        CriteriaText with = text.with(
                Map.of(
                        "shop.name",
                        "Kalna Veikals",
                        "shop.vision",
                        "Unheard",
                        "shop.kind",
                        "unused",
                        "trainee.name",
                        "X"),
                new Named(shop.state).in(Optional.of(JANIS)));
        assertThat(with.values()).containsOnlyKeys("shop.name", "shop.vision");
        assertThat(with.people())
                .containsEntry("trainee.name", JANIS)
                .containsEntry("mentor.name", ANNA)
                .hasSize(2);
        assertThat(with.toString()).doesNotContain("Janis").doesNotContain("Anna");
        CriteriaText filled =
                with.filled(it -> shop.state.person(it).flatMap(Person::name).orElse("somebody"));
        assertThat(filled.title()).isEqualTo("Janis at Kalna Veikals");
        assertThat(filled.lines().get(0).text()).isEqualTo("Asks Anna");
        assertThat(with.mark()).isEqualTo(text.mark());
    }
}
