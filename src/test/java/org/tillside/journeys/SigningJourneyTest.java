package org.tillside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.app.Program;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.shop.Pairing;
import org.tillside.shop.ShopState;
import org.tillside.shop.SignOff;

/** A mentor agrees to a pairing and signs a skill off, the owner prints it, and the records show every later change. */
@ExtendWith(Demo.class)
class SigningJourneyTest {
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId AISYAH = new PersonId("aisyah");

    @TempDir
    private Path temp;

    @Test
    void aPairingIsApprovedAndASkillSignedOffAndPrinted(Demo.Shop demo) throws Exception {
        Path shop = demo.copy(temp.resolve("shop"));
        SignOff signed;
        try (Window window = new Window(shop, temp.resolve("profile"))) {
            window.signIn("anna", "269347");
            approve(window);
            signed = sign(window);
            assertThat(shop.resolve("criteria").resolve(signed.signed().criteria() + ".json"))
                    .isNotEmptyFile();
            window.click("shell.switch");
            window.signIn("ilze", "475862");
            print(window, signed);
        }
        intactUntilOneBitIsAnother(shop, signed);
    }

    private void approve(Window window) {
        Pairing asked = window.shop().pairingsOf(AISYAH).get(0);
        assertThat(asked.state()).isEqualTo(Pairing.State.PROPOSED);
        window.click("today.approve." + asked.id());
        window.until("the pairing to be approved", () -> window.shop().mentors(ANNA, AISYAH));
    }

    private SignOff sign(Window window) {
        List<String> waiting = window.named("today.sign.");
        assertThat(waiting).isNotEmpty();
        PersonId trainee = new PersonId(waiting.get(0));
        Set<EventId> before = signOffs(window.shop(), trainee);
        fill(window, trainee);
        while (!window.named("signoff.keep").isEmpty()) {
            // a step that has to be seen more often is kept first, and signed the last time
            window.click("signoff.keep");
            fill(window, trainee);
        }
        window.click("signoff.achieved");
        window.typePin("signoff.pin", "269347");
        window.click("signoff.sign");
        window.until(
                "the signature to be kept",
                () -> signOffs(window.shop(), trainee).size() > before.size());
        SignOff signed = window.shop().person(trainee).orElseThrow().signOffs().values().stream()
                .filter(it -> !before.contains(it.event()))
                .findFirst()
                .orElseThrow();
        assertThat(signed.achieved()).isTrue();
        assertThat(signed.signed().signer()).isEqualTo(ANNA);
        assertThat(signed.signature()).isPresent();
        return signed;
    }

    private static void fill(Window window, PersonId trainee) {
        window.click("today.sign." + trainee);
        window.see("signoff.achieved");
        for (String line : window.named("signoff.level.")) {
            if (line.endsWith(".alone")) {
                window.click("signoff.level." + line);
            }
        }
        for (String line : window.named("signoff.tick.")) {
            window.click("signoff.tick." + line);
        }
    }

    private static Set<EventId> signOffs(ShopState shop, PersonId of) {
        return Set.copyOf(shop.person(of).orElseThrow().signOffs().keySet());
    }

    private void print(Window window, SignOff signed) throws Exception {
        Path pdf = temp.resolve("page.pdf");
        window.savesTo(pdf);
        window.click(tile(window, signed.signed().trainee()));
        window.click("person.export");
        window.until("the page to be saved", () -> window.spoken("shell.notice").contains(pdf.toString()));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(signed.hash().substring(0, 8));
            assertThat(text).contains(window.words().text("person.sheet.honest"));
            assertThat(text).contains(signed.writer() + " " + signed.number());
        }
    }

    /** The tile on the owner's page, which stands elsewhere once the signature was the last of the programme. */
    private static String tile(Window window, PersonId trainee) {
        window.see("today.add-person");
        boolean finished = window.named("today.finished.").contains(trainee.value());
        return (finished ? "today.finished." : "today.team.") + trainee;
    }

    private void intactUntilOneBitIsAnother(Path shop, SignOff signed) throws Exception {
        String where = signed.writer() + "\\W+(\\w+ )*" + signed.number() + "\\b";
        Program.Said before = verify(shop);
        assertThat(before.code()).as(before.text()).isZero();
        flip(shop, signed);
        Program.Said after = verify(shop);
        assertThat(after.code()).as(after.text()).isEqualTo(1);
        assertThat(after.text()).containsPattern(where);
        assertThat(before.text()).doesNotContainPattern(where);
    }

    private Program.Said verify(Path shop) {
        return Program.run(
                "--shop", shop.toString(), "--profile", temp.resolve("profile").toString(), "records", "verify");
    }

    /** Another bit in the middle of the line that holds the signature. */
    private static void flip(Path shop, SignOff signed) throws Exception {
        Path journal;
        try (Stream<Path> all = Files.walk(shop.resolve("records"))) {
            journal = all.filter(Files::isRegularFile)
                    .filter(it -> it.getFileName().toString().contains(signed.writer()))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(journal);
        int at = new String(bytes, StandardCharsets.ISO_8859_1)
                .indexOf(signed.event().value());
        bytes[at] ^= 1;
        Files.write(journal, bytes);
    }
}
