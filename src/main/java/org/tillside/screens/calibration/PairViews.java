package org.tillside.screens.calibration;

import java.util.Locale;
import java.util.Optional;
import org.tillside.insight.Agreement;
import org.tillside.insight.Calibration;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.calibration.CalibrationsState.Band;
import org.tillside.screens.calibration.CalibrationsState.Pair;
import org.tillside.screens.calibration.CalibrationsState.Rater;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.CriteriaTexts;

/** Says in plain words how far two raters agree, and who is milder. */
final class PairViews {
    /** Below so much of a level nobody is called milder. */
    private static final double ALIKE = 0.05;

    private final Desk desk;
    private final Words words;
    private final Called called;

    PairViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.called = new Called(desk);
    }

    Pair pair(Calibration it) {
        Agreement agreement = it.agreement();
        Rater first = new Rater(it.first().value(), called.full(it.first()));
        Rater second = new Rater(it.second().value(), called.full(it.second()));
        return new Pair(
                first.id() + "." + second.id(),
                first,
                second,
                words.text("calibrations.agree", agreement.same(), agreement.lines(), it.plays()),
                kappa(agreement),
                milder(it),
                agreement.kappa().map(kappa -> new Band(kappa.value(), kappa.low(), kappa.high(), kappa(agreement))),
                it.differs().stream().map(each -> differs(it, each)).toList());
    }

    private String kappa(Agreement it) {
        if (it.lines() < Agreement.FEWEST) {
            return words.text("calibrations.too-few", Agreement.FEWEST);
        }
        return it.kappa()
                .map(kappa -> words.text(
                        kappa.tells() ? "calibrations.kappa" : "calibrations.kappa-wide",
                        two(kappa.value()),
                        two(kappa.low()),
                        two(kappa.high()),
                        word(kappa)))
                .orElseGet(() -> words.text("calibrations.one-level"));
    }

    private String word(Agreement.Kappa it) {
        return words.text(
                "calibrations.word." + it.word().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Who gives the higher levels, by how much, and whether it may be chance. */
    private String milder(Calibration it) {
        double by = it.agreement().milder();
        if (it.agreement().lines() < Agreement.FEWEST || Math.abs(by) < ALIKE) {
            return words.text(it.agreement().lines() < Agreement.FEWEST ? "calibrations.few" : "calibrations.alike");
        }
        return words.text(
                it.agreement().onesided() ? "calibrations.milder" : "calibrations.milder-perhaps",
                called.first(by > 0 ? it.second() : it.first()),
                two(Math.abs(by)));
    }

    private String differs(Calibration pair, Calibration.Differs it) {
        Optional<CriteriaText> text = new CriteriaTexts(desk.catalogue()).of(it.scenario());
        String line = text.stream()
                .flatMap(known -> known.lines().stream())
                .filter(known -> known.id().equals(it.line().value()))
                .map(known -> desk.said(known.text()))
                .findFirst()
                .orElse(it.line().value());
        return words.text(
                "calibrations.differs",
                line,
                called.first(it.by() > 0 ? pair.second() : pair.first()),
                two(Math.abs(it.by())));
    }

    /** Two places behind the point or comma, as the language writes it, with a minus that is one. */
    private String two(double value) {
        double round = Math.round(value * 100) / 100.0;
        return String.format(words.language(), "%.2f", round == 0 ? 0.0 : round).replace('-', '−');
    }
}
