package org.tillside.screens.signoff;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tillside.screens.Desk;
import org.tillside.shop.SignOff;

/** Reads how the criteria of earlier observations and signatures were worded, which lies on disk. */
final class Wordings {
    private final Desk desk;

    Wordings(Desk desk) {
        this.desk = desk;
    }

    /** Tells the page what changes once it is read; where it is gone, dates alone and today's wording are shown. */
    void read(Subject subject, Consumer<UnaryOperator<Moment>> tell) {
        subject.seenBefore(desk.catalogue())
                .ifPresent(before -> version(before.seen().criteria(), tell));
        subject.checked().ifPresent(signed -> then(signed, tell));
    }

    private void version(String hash, Consumer<UnaryOperator<Moment>> tell) {
        desk.background()
                .run(
                        "signoff.reading",
                        () -> desk.book().criteriaVersion(hash),
                        read -> tell.accept(moment -> moment.version(read)),
                        failure -> tell.accept(moment -> moment.version(Optional.empty())));
    }

    private void then(SignOff signed, Consumer<UnaryOperator<Moment>> tell) {
        desk.background()
                .run(
                        "signoff.reading",
                        () -> desk.book().criteria(signed.signed().criteria()),
                        read -> read.ifPresent(text -> tell.accept(moment -> moment.then(text))),
                        failure -> {});
    }
}
