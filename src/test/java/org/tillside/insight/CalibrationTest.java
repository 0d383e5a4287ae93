package org.tillside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.Outcome;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Filling;
import org.tillside.screens.TestShops;
import org.tillside.shop.ArrivalTest;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.ShopState;
import org.tillside.shop.SmallShop;

/** Two raters are compared only by lines that said the same to both. */
class CalibrationTest {
    private final List<Event> events = new ArrayList<>();

    CalibrationTest() {
        person(SmallShop.ANNA, Role.MENTOR);
        person(SmallShop.FARID, Role.MENTOR);
        person(SmallShop.JANIS, Role.NEW_HIRE);
        happens(ArrivalTest.begun("p"));
        happens(ArrivalTest.ended("p", Outcome.PLEASED));
    }

    private void person(PersonId id, Role role) {
        happens(new Shop.PersonAdded(
                id,
                Optional.of(id.value()),
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 2),
                Optional.empty()));
    }

    private void happens(Entry entry) {
        long n = events.size() + 1;
        events.add(new Event(
                "w",
                n,
                new EventId("e" + n),
                n,
                OffsetDateTime.parse("2026-11-02T09:00:00+02:00"),
                false,
                entry,
                Optional.empty(),
                "h"));
    }

    private void rates(PersonId by, String criteria, String level) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        for (String line : List.of("greets", "counts")) {
            filled.put(
                    new ItemId(line),
                    new Filling.AtLevel(new LevelId(level), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        happens(new Mentoring.PlayRated(
                SmallShop.JANIS, new PlayId("p"), SmallShop.BUSY, by, criteria, filled, Optional.empty()));
    }

    private static CriteriaText text(String language, String version, String greets) {
        return new CriteriaText(
                "Busy till",
                language,
                version,
                List.of(
                        new CriteriaText.Line("greets", greets, "", true),
                        new CriteriaText.Line("counts", "Counts", "", false)),
                Map.of(),
                Map.of());
    }

    private List<Calibration> compared(Map<String, CriteriaText> kept) {
        return Calibration.of(ShopState.of(events), TestShops.bundled(), SmallShop.ANNA, kept);
    }

    private int lines(CriteriaText one, CriteriaText other) {
        return compared(Map.of("c1", one, "c2", other)).stream()
                .mapToInt(it -> it.agreement().lines())
                .sum();
    }

    @Test
    void oneTextIsComparedWhole() {
        rates(SmallShop.ANNA, "c1", "alone");
        rates(SmallShop.FARID, "c1", "with-hint");
        assertThat(Calibration.rubrics(ShopState.of(events), new PersonId("nobody")))
                .isEmpty();
        assertThat(compared(Map.of())).singleElement().satisfies(it -> {
            assertThat(it.agreement().lines()).isEqualTo(2);
            assertThat(it.differs()).hasSize(2);
        });
    }

    @Test
    void aLineThatAnAuthorRewordedInBetweenIsNoDisagreement() {
        rates(SmallShop.ANNA, "c1", "alone");
        rates(SmallShop.FARID, "c2", "with-hint");
        assertThat(Calibration.rubrics(ShopState.of(events), new PersonId("nobody")))
                .containsExactlyInAnyOrder("c1", "c2");
        assertThat(compared(Map.of())).as("texts that cannot be read").isEmpty();
        CriteriaText before = text("en", "1.0.0", "Looks up");
        assertThat(lines(before, text("en", "1.1.0", "Looks up"))).isEqualTo(2);
        Calibration one = compared(Map.of("c1", before, "c2", text("en", "1.1.0", "Looks up within thirty seconds")))
                .get(0);
        assertThat(one.agreement().lines()).isEqualTo(1);
        assertThat(one.differs()).extracting(it -> it.line().value()).containsExactly("counts");
    }

    @Test
    void twoLanguagesAreComparedWithinOneVersionOfThePack() {
        rates(SmallShop.ANNA, "c1", "alone");
        rates(SmallShop.FARID, "c2", "with-hint");
        CriteriaText english = text("en", "1.0.0", "Looks up");
        assertThat(lines(english, text("lv", "1.0.0", "Paceļ acis"))).isEqualTo(2);
        assertThat(lines(english, text("lv", "1.1.0", "Paceļ acis"))).isZero();
    }
}
