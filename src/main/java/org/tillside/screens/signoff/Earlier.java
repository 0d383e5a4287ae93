package org.tillside.screens.signoff;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.practice.Filling;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.SignOffState.Then;
import org.tillside.screens.signoff.SignOffState.ThenLine;
import org.tillside.shop.Access;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Observation;
import org.tillside.shop.Progress;
import org.tillside.shop.SignOff;

/** Words what a check-back is held against: the signature then, and the other way round what ended it. */
final class Earlier {
    private final Desk desk;
    private final Words words;
    private final Access access;

    Earlier(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.access = new Access(desk.shop(), desk.viewer());
    }

    /** The signature that a check-back looks at again; its criteria as worded then once they are read, else as now. */
    Optional<Then> then(Subject subject, Moment moment) {
        return subject.checked()
                .flatMap(access::signOff)
                .map(it -> new Then(
                        step(subject, it).map(Progress.Step::title).orElse(""),
                        words.text(
                                "signoff.then.line",
                                new Called(desk).full(it.signed().signer()),
                                words.dateOfYear(desk.shop().dayOf(it.seenAt()))),
                        lines(subject, it, moment),
                        it.signed()
                                .comment()
                                .map(said -> words.text("signoff.then.comment", said))
                                .orElse("")));
    }

    private static Optional<Progress.Step> step(Subject subject, SignOff it) {
        return subject.progress().step(it.signed().step());
    }

    private List<ThenLine> lines(Subject subject, SignOff it, Moment moment) {
        Optional<CriteriaText> text =
                moment.then().map(kept -> kept.filled(new Called(desk)::full)).or(() -> now(subject, it));
        Map<ItemId, Filling> seen = it.signed()
                .observation()
                .map(subject.trainee().observations()::get)
                .map(Observation::seen)
                .filter(access::observation)
                .map(observed -> observed.filled())
                .orElse(Map.of());
        return text.stream()
                .flatMap(known -> known.lines().stream())
                .map(line -> new ThenLine(
                        desk.said(line.text(), subject.trainee().id()),
                        Optional.ofNullable(seen.get(new ItemId(line.id())))
                                .map(this::said)
                                .orElse("")))
                .toList();
    }

    private Optional<CriteriaText> now(Subject subject, SignOff it) {
        return step(subject, it).flatMap(step -> new CriteriaTexts(desk.catalogue())
                .of(subject.progress().programme(), step.step()));
    }

    private String said(Filling it) {
        if (it instanceof Filling.AtLevel at) {
            return desk.catalogue().levels().stream()
                    .filter(level -> level.id().equals(at.level()))
                    .map(level -> level.text())
                    .findFirst()
                    .orElse("");
        }
        return it instanceof Filling.Ticked ticked && ticked.done() ? words.text("signoff.done") : "";
    }

    /** That a check-back said "not yet", where the signature on this step no longer counts because of it. */
    Optional<String> pulled(Subject subject) {
        if (subject.step().state() != Progress.State.LAPSED) {
            return Optional.empty();
        }
        return subject.progress().programme().steps().stream()
                .filter(it -> checks(it, subject))
                .flatMap(it -> subject
                        .trainee()
                        .lastWord(subject.progress().programme().id(), it.id())
                        .stream())
                .filter(it -> !it.achieved())
                .filter(it -> subject.step()
                        .signOff()
                        .filter(signed -> it.compareTo(signed) > 0)
                        .isPresent())
                .map(it -> words.text("signoff.pulled", words.date(desk.shop().dayOf(it.seenAt()))))
                .findFirst();
    }

    /** Whose signature ran out, or lost what it was about, and until when it counted; a check-back tells of itself. */
    Optional<String> ranOut(Subject subject) {
        boolean lapsed = subject.step().state() == Progress.State.LAPSED;
        return subject.step()
                .signOff()
                .filter(it -> lapsed && pulled(subject).isEmpty())
                .flatMap(it -> subject.step().since().map(since -> ranOut(it, since)));
    }

    private String ranOut(SignOff it, OffsetDateTime since) {
        String signer = new Called(desk).full(it.signed().signer());
        return words.text("signoff.lapsed", signer, words.dateOfYear(desk.shop().dayOf(since)));
    }

    private static boolean checks(ProgrammeStep it, Subject subject) {
        return it.task() instanceof Task.CheckBack check
                && check.of().equals(subject.step().id());
    }
}
