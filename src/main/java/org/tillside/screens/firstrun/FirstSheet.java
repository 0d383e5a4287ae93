package org.tillside.screens.firstrun;

import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tillside.screens.Languages;
import org.tillside.screens.Porch;
import org.tillside.screens.firstrun.FirstRunState.Step;

/** The first run as it opens: with what was typed before, and what the computer knows already. */
record FirstSheet(Porch porch, Papers papers) {
    private static final List<String> FIELDS =
            List.of("name", "kind", "currency", "zone", "owner", "vision", "quality", "promise");

    FirstRunState blank() {
        preset("zone", porch.clock().getZone().getId());
        preset("currency", systemCurrency());
        // a PIN is not kept, so its step is asked again
        papers.at(papers.step() == Step.CHARTER ? Step.OWNER : papers.step());
        return new FirstRunState(
                papers.step(),
                Languages.of(porch.words(), porch.prefs().language()),
                fields(papers),
                List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds())),
                currencies(),
                "",
                FirstRunState.Pins.NONE,
                Optional.empty(),
                Optional.empty(),
                porch.shop().isPresent(),
                false);
    }

    private void preset(String field, String value) {
        if (papers.read(field).isEmpty()) {
            papers.keep(field, value);
        }
    }

    private static String systemCurrency() {
        try {
            return Optional.ofNullable(Currency.getInstance(Locale.getDefault()))
                    .map(Currency::getCurrencyCode)
                    .orElse("EUR");
        } catch (IllegalArgumentException noCountry) {
            return "EUR";
        }
    }

    private List<String> currencies() {
        TreeSet<String> codes = new TreeSet<>(List.of(papers.read("currency")));
        Currency.getAvailableCurrencies().forEach(it -> codes.add(it.getCurrencyCode()));
        return List.copyOf(codes);
    }

    /** What is typed by now. */
    static Map<String, String> fields(Papers papers) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(it -> fields.put(it, papers.read(it)));
        return fields;
    }
}
