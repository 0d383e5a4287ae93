package org.tillside.screens;

import java.text.NumberFormat;
import java.util.Locale;
import org.tillside.content.Money;

/** Writes money in the shop's currency: "48 EUR", "12.50 EUR". */
public final class Amounts {
    private final Desk desk;

    /** Amounts in the person's language and the shop's currency. */
    public Amounts(Desk desk) {
        this.desk = desk;
    }

    /** The number alone: without decimals where there are none. */
    public String number(Money money) {
        NumberFormat format = NumberFormat.getInstance(desk.words().language());
        int decimals = money.cents() % 100 == 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }

    /** The number with the currency. */
    public String of(Money money) {
        String currency = desk.shop().shop().map(it -> it.currency()).orElse("");
        return (number(money) + " " + currency).strip();
    }

    /** A phrase that begins with a capital, as where it stands alone. */
    public static String capital(String phrase, Locale language) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(language) + phrase.substring(first);
    }
}
