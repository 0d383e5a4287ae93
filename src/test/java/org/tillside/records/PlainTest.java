package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tillside.mutants.Dialect;
import org.tillside.mutants.Mutator;

/** What is taken without a parser is what the parser takes, and nothing more. */
class PlainTest {
    private static final List<String> PLAIN = List.of(
            "{}",
            "{\"a\":1,\"b\":[],\"c\":{\"a\":-7,\"b\":[0,true,false,null,{\"d\":\"\"}]}}",
            "{\"name\":\"Jānis Bērziņš\",\"text\":\"“čau” – 日本\",\"n\":123456789012345678}",
            "{\"person\":\"anna\",\"filled\":{\"x\":{\"kind\":\"said\",\"words\":\"ā\"},\"y\":{\"kind\":\"said\"}}}");

    private static boolean parsed(byte[] json) {
        try {
            StrictJson.object(Bytes.wrap(json));
            return true;
        } catch (StrictJson.NotJson e) {
            return false;
        }
    }

    @Test
    void whatIsWrittenPlainlyIsTaken() {
        assertThat(PLAIN).allMatch(it -> new Plain().isObject(Bytes.of(it)));
    }

    @Test
    void whatTheParserRefusesIsNotTaken() {
        Random dice = new Random(5);
        Mutator mutator = new Mutator(Dialect.JSON, dice);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 15_000; i++) {
            byte[] json = i % 3 == 0 ? flipped(dice) : mutator.damage(PLAIN.get(dice.nextInt(PLAIN.size())));
            boolean plain = new Plain().isObject(Bytes.wrap(json));
            boolean whole = parsed(json);
            taken += plain ? 1 : 0;
            refused += whole ? 0 : 1;
            if (plain) {
                assertThat(whole).as(new String(json, StandardCharsets.UTF_8)).isTrue();
            }
        }
        assertThat(taken).isGreaterThan(200);
        assertThat(refused).isGreaterThan(3_000);
    }

    private static byte[] flipped(Random dice) {
        byte[] json = PLAIN.get(dice.nextInt(PLAIN.size())).getBytes(StandardCharsets.UTF_8);
        json[dice.nextInt(json.length)] ^= (byte) (1 << dice.nextInt(8));
        return json;
    }

    @Test
    void everyKindOfDoubtIsLeftToTheParser() {
        assertThat(List.of(
                        "",
                        "[]",
                        "{\"a\":1,\"a\":1}",
                        "{\"a\":{\"b\":1,\"b\":2}}",
                        "{} ",
                        "{}{}",
                        "{\"a\":01}",
                        "{\"a\":-0}",
                        "{\"a\":1.5}",
                        "{\"a\":1e3}",
                        "{\"a\":\"\\u0041\"}",
                        "{\"a\":\"\0\"}",
                        "{\"a\":\"\n\"}",
                        "{\"a\":tru}",
                        "{\"a\":truey}",
                        "{\"a\":1,}",
                        "{\"a\"}",
                        "{a:1}",
                        "{\"a\":" + "[".repeat(9) + "]".repeat(9) + "}",
                        "{\"a\":\"" + "x".repeat(Plain.LONGEST) + "\"}"))
                .noneMatch(it -> new Plain().isObject(Bytes.of(it)));
        assertThat(new Plain()
                        .isObject(Bytes.wrap(
                                new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xc0, (byte) 0x80, '"', '}'})))
                .as("no letter is written in more bytes than it needs")
                .isFalse();
        assertThat(new Plain().isObject(Bytes.wrap(new byte[] {
                    '{', '"', 'a', '"', ':', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'
                })))
                .as("half a pair of surrogates is no letter")
                .isFalse();
    }
}
