package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    private static final char[] PIN = "804613".toCharArray();
    private static final char[] OTHER = "804614".toCharArray();

    @TempDir
    Path temp;

    private final Shops.Hands hands = new Shops.Hands();
    private final Surroundings world = Shops.world(hands, 3);
    private ShopFolder shop;
    private Keys keys;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        keys = new Keys(shop, world, 10);
    }

    private static Signer unlocked(Unlocking unlocking) {
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            return unlocked.signer();
        }
        throw new AssertionError("not unlocked: " + unlocking);
    }

    @Test
    void theRightPinOpensTheKeyThatWasMade() throws IOException {
        PersonKey key = keys.create("anna", PIN).key();
        assertThat(keys.key("anna")).contains(key);
        assertThat(unlocked(keys.unlock("anna", PIN)).key()).isEqualTo(key);
        assertThat(keys.unlock("anna", OTHER)).isEqualTo(new Unlocking.Wrong(9));
        assertThat(keys.unlock("nobody", PIN)).isEqualTo(new Unlocking.NoKey());
        assertThat(Files.readString(shop.keys().resolve("anna.json"))).doesNotContain("804613");
    }

    @Test
    void tenWrongInARowLockUntilAnOwnerUnlocks() throws IOException {
        Signer owner = keys.create("olga", OTHER);
        keys.create("anna", PIN);
        for (int left = 9; left >= 0; left--) {
            // a second window, and a clock set back, share the count
            hands.now = hands.now.minus(Duration.ofDays(400));
            assertThat(new Keys(shop, Shops.world(hands, left), 10).unlock("anna", OTHER))
                    .isEqualTo(new Unlocking.Wrong(left));
        }
        assertThat(keys.unlock("anna", PIN)).isEqualTo(new Unlocking.Locked());
        assertThat(keys.triesLeft("anna")).isZero();
        assertThatThrownBy(() -> keys.allowAgain("olga", "olga", owner)).isInstanceOf(IllegalArgumentException.class);
        keys.allowAgain("anna", "olga", owner);
        assertThat(keys.unlock("anna", PIN)).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void aRightPinForgetsTheWrongOnes() throws IOException {
        keys.create("anna", PIN);
        for (int i = 0; i < 30; i++) {
            unlocked(keys.unlock("anna", PIN));
            for (int wrong = 0; wrong < 9; wrong++) {
                keys.unlock("anna", OTHER);
            }
        }
        assertThat(keys.triesLeft("anna")).isEqualTo(1);
    }

    @Test
    void aPinIsNotTriedIfTheTryCannotBeForced() throws IOException {
        keys.create("anna", PIN);
        BrokenDisk disk = new BrokenDisk("tries");
        disk.failForces = 1;
        Keys broken = new Keys(shop, world.with(disk), 10);
        assertThat(broken.unlock("anna", PIN)).isInstanceOf(Unlocking.NotTried.class);
        // the control: with a sound disk the same PIN opens
        assertThat(broken.unlock("anna", PIN)).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void theSheetOpensTheSameKeyAndSetsANewPin() throws IOException {
        Signer signer = keys.create("olga", PIN);
        assertThat(keys.hasSheet("olga")).isFalse();
        RecoveryCode code = keys.makeSheet("olga", signer);
        RecoveryCode typed = RecoveryCode.parse(code.text().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow();
        Signer found = unlocked(keys.unlock("olga", typed));
        assertThat(found.key()).isEqualTo(signer.key());
        assertThat(keys.unlock("olga", new RecoveryCode(Bytes.of(new byte[16]))))
                .isInstanceOf(Unlocking.Wrong.class);
        keys.changePin("olga", found, OTHER);
        assertThat(unlocked(keys.unlock("olga", OTHER)).key()).isEqualTo(signer.key());
        assertThat(keys.unlock("olga", PIN)).isInstanceOf(Unlocking.Wrong.class);
        assertThat(keys.hasSheet("olga")).isTrue();
    }

    @Test
    void everySingleSlipInACodeIsNoticed() {
        String text = new RecoveryCode(Bytes.ofHex("00112233445566778899aabbccddeeff")).text();
        assertThat(text).matches("([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(RecoveryCode.parse(text)).isPresent();
        String plain = text.replace(" ", "");
        for (int i = 0; i < plain.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (c != plain.charAt(i)) {
                    assertThat(RecoveryCode.parse(plain.substring(0, i) + c + plain.substring(i + 1)))
                            .isEmpty();
                }
            }
            if (i > 0 && plain.charAt(i) != plain.charAt(i - 1)) {
                String swapped =
                        plain.substring(0, i - 1) + plain.charAt(i) + plain.charAt(i - 1) + plain.substring(i + 1);
                assertThat(RecoveryCode.parse(swapped)).isEmpty();
            }
        }
        assertThat(RecoveryCode.parse(plain.substring(1))).isEmpty();
    }

    @Test
    void aSignatureIsOverIdTimeTypeAndFieldsAndNothingElse() throws IOException {
        Signer signer = keys.create("anna", PIN);
        Draft draft = Draft.of(
                        "id-1",
                        "2026-11-22T09:14:03+02:00",
                        Optional.empty(),
                        "sign-off",
                        StrictJson.empty().put("a", 1),
                        Optional.empty())
                .signed(signer);
        assertThat(draft.signedBytes().text())
                .isEqualTo("tillside-1\nid-1\n2026-11-22T09:14:03+02:00\nsign-off\n{\"a\":1}");
        assertThat(Signatures.verifies(Frame.seal("w-1", 2, 3, draft, Line.NO_HASH), signer.key()))
                .isTrue();
        assertThat(Signatures.verifies(Frame.seal("w-2", 9, 9, draft, Line.NO_HASH), signer.key()))
                .isTrue();
        for (Draft changed : List.of(
                new Draft("id-2", draft.at(), draft.clock(), draft.type(), draft.p(), draft.secret(), draft.sig()),
                new Draft(
                        draft.id(),
                        "2026-11-22T09:14:04+02:00",
                        draft.clock(),
                        draft.type(),
                        draft.p(),
                        draft.secret(),
                        draft.sig()),
                new Draft(draft.id(), draft.at(), draft.clock(), "sign-on", draft.p(), draft.secret(), draft.sig()),
                new Draft(
                        draft.id(),
                        draft.at(),
                        draft.clock(),
                        draft.type(),
                        Bytes.of("{\"a\":2}"),
                        draft.secret(),
                        draft.sig()))) {
            assertThat(Signatures.verifies(Frame.seal("w-1", 2, 3, changed, Line.NO_HASH), signer.key()))
                    .isFalse();
        }
        assertThat(Signatures.verifies(
                        Frame.seal("w-1", 2, 3, draft, Line.NO_HASH),
                        keys.create("olga", OTHER).key()))
                .isFalse();
    }

    @Test
    void aSeedGivesTheKeyOfThePublishedVector() {
        // RFC 8032, 7.1, test 1
        Signer signer = Signer.fromSeed(Bytes.ofHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                .toArray());
        assertThat(java.util.HexFormat.of()
                        .formatHex(java.util.Base64.getDecoder()
                                .decode(signer.key().x509())))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void pinsThatEverybodyTriesAreRefused() {
        for (String common : List.of("111111", "121212", "123123", "112233", "777712", "100001", "123321", "696969")) {
            assertThat(PinRules.refusal(common.toCharArray())).as(common).isPresent();
        }
        for (String row : List.of("123456", "654321", "890123", "975319", "024680")) {
            assertThat(PinRules.refusal(row.toCharArray())).as(row).contains(PinRules.Refusal.SEQUENCE);
        }
        for (String date : List.of("241287", "122487", "871224", "198704", "041987", "290200")) {
            assertThat(PinRules.refusal(date.toCharArray())).as(date).contains(PinRules.Refusal.DATE);
        }
        for (String bad : List.of("", "12345", "1234567", "80461a", " 804613", "٨٠٤٦١٣")) {
            assertThat(PinRules.refusal(bad.toCharArray())).as(bad).contains(PinRules.Refusal.NOT_SIX_DIGITS);
        }
        for (String good : List.of("804613", "739604", "590847")) {
            assertThat(PinRules.refusal(good.toCharArray())).as(good).isEmpty();
        }
        assertThatThrownBy(() -> keys.create("anna", "123456".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRealRoundsTakeTheirTime() throws IOException {
        Keys real = new Keys(shop, world);
        real.create("anna", PIN);
        assertThat(Files.readString(shop.keys().resolve("anna.json"))).contains("600000");
        assertThat(real.unlock("anna", PIN)).isInstanceOf(Unlocking.Unlocked.class);
    }
}
