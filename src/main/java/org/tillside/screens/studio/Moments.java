package org.tillside.screens.studio;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.tillside.journal.Shop;
import org.tillside.screens.Desk;

/** Says when something was saved or deleted, by the shop's clock. */
final class Moments {
    private final Desk desk;

    Moments(Desk desk) {
        this.desk = desk;
    }

    String of(Instant at) {
        ZoneId zone = desk.shop()
                .shop()
                .map(Shop.Founded::zone)
                .map(ZoneId::of)
                .orElse(desk.clock().getOffset());
        ZonedDateTime then = at.atZone(zone);
        String day = then.getYear() == desk.today().getYear()
                ? desk.words().date(then.toLocalDate())
                : desk.words().dateOfYear(then.toLocalDate());
        return desk.words().text("studio.moment", day, desk.words().time(then.toLocalTime()));
    }
}
