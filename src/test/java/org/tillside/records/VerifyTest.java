package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;
    private String writer;
    private Signer anna;
    private Line signed;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        anna = new Keys(shop, world, 10).create("anna", "804613".toCharArray());
        try (JournalWriter open = JournalWriter.open(shop, profile, world)) {
            writer = open.writer();
            Draft signOff = open.draft("sign-off", StrictJson.empty().put("skill", "greeting"));
            signed = Shops.saved(open.append(List.of(signOff.signed(anna)))).get(0);
        }
    }

    private List<Damage> verify(Verify.Expected ofSignOffs) throws IOException {
        return new Verify(shop, Optional.of(profile))
                .run(e -> e.line().type().equals("sign-off") ? ofSignOffs : new Verify.Expected.None())
                .damages();
    }

    @Test
    void aSignatureCountsIfItsKeyWasOpen() throws IOException {
        assertThat(verify(new Verify.Expected.By(anna.key()))).isEmpty();
        assertThat(verify(new Verify.Expected.NoOpenKey()))
                .containsExactly(new Damage.KeyNotOpen(writer, 2, signed.id()));
        Signer other = new Keys(shop, world, 10).create("olga", "804614".toCharArray());
        assertThat(verify(new Verify.Expected.By(other.key())))
                .containsExactly(new Damage.WrongSignature(writer, 2, signed.id()));
    }

    @Test
    void aForgerWhoMendsHashesButHasNoPinIsSeen() throws IOException {
        Draft forged = new Draft(
                signed.id(),
                signed.at(),
                signed.clock(),
                signed.type(),
                Bytes.of("{\"skill\":\"register\"}"),
                Optional.empty(),
                signed.sig());
        List<String> lines = Files.readAllLines(shop.journal(writer));
        lines.set(
                1,
                Frame.seal(writer, 2, signed.lam(), forged, signed.prev())
                        .bytes()
                        .text());
        Files.write(shop.journal(writer), lines);
        assertThat(verify(new Verify.Expected.By(anna.key())))
                .containsExactlyInAnyOrder(
                        new Damage.NotAsWitnessed(writer, 2), new Damage.WrongSignature(writer, 2, signed.id()));
        Draft unsigned = new Draft(
                signed.id(),
                signed.at(),
                signed.clock(),
                signed.type(),
                signed.p(),
                Optional.empty(),
                Optional.empty());
        lines.set(
                1,
                Frame.seal(writer, 2, signed.lam(), unsigned, signed.prev())
                        .bytes()
                        .text());
        Files.write(shop.journal(writer), lines);
        assertThat(verify(new Verify.Expected.By(anna.key()))).contains(new Damage.NotSigned(writer, 2, signed.id()));
    }

    @Test
    void aLineWithoutItsLineEndCountsOnceItHasLainThereForALook() throws IOException {
        byte[] bytes = Files.readAllBytes(shop.journal(writer));
        Files.write(shop.journal(writer), java.util.Arrays.copyOf(bytes, bytes.length - 1));
        JournalReader reader = new JournalReader(shop);
        assertThat(reader.poll().events()).hasSize(1);
        assertThat(reader.poll().events()).extracting(Recorded::line).containsExactly(signed);
        Files.write(shop.journal(writer), bytes);
        assertThat(reader.poll().isEmpty()).isTrue();
        assertThat(verify(new Verify.Expected.By(anna.key()))).isEmpty();
    }

    @Test
    void aJournalThatIsGoneIsBehindItsWitness() throws IOException {
        Files.delete(shop.journal(writer));
        assertThat(verify(new Verify.Expected.None())).containsExactly(new Damage.BehindWitness(writer, 0, 2));
    }

    @Test
    void theTextThatPeopleWereSignedAgainstIsTheOneThatWasShown() throws IOException {
        Criteria criteria = new Criteria(shop, world.disk());
        String hash = criteria.keep(Bytes.of("{\"text\":\"Greets within 30 seconds\"}"));
        try (JournalWriter open = JournalWriter.open(shop, profile, world)) {
            Draft read = open.draft("lesson-read", StrictJson.empty().put("criteria", hash));
            signed = Shops.saved(open.append(List.of(read))).get(0);
        }
        assertThat(verify(new Verify.Expected.By(anna.key()))).isEmpty();
        Path kept = shop.criteria().resolve(hash + ".json");
        Damage expected = new Damage.CriteriaAltered(signed.writer(), signed.n(), signed.id());
        Files.writeString(kept, "{\"text\":\"Greets within 90 seconds\"}");
        assertThat(verify(new Verify.Expected.By(anna.key()))).containsExactly(expected);
        Files.delete(kept);
        assertThat(verify(new Verify.Expected.By(anna.key()))).containsExactly(expected);
    }
}
