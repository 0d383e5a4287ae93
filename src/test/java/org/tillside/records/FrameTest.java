package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final Draft DRAFT = new Draft(
            "5c9f2a3e-0000-4000-8000-000000000001",
            "2026-11-22T09:14:03+02:00",
            Optional.empty(),
            "sign-off",
            Bytes.of("{\"text\":\"ā < 1\"}"),
            Optional.empty(),
            Optional.of("A".repeat(86) + "=="));

    private static Line line() {
        return Frame.seal("0a1b2c3d4e5f-0-1", 1, 51, DRAFT, Line.NO_HASH);
    }

    @Test
    void aLineIsTheseBytes() {
        String head = "{\"w\":\"0a1b2c3d4e5f-0-1\",\"n\":1,\"id\":\"5c9f2a3e-0000-4000-8000-000000000001\",\"lam\":51,"
                + "\"at\":\"2026-11-22T09:14:03+02:00\",\"type\":\"sign-off\",\"p\":{\"text\":\"ā < 1\"},\"sig\":\""
                + "A".repeat(86) + "==\",\"prev\":\"" + "0".repeat(64) + "\"";
        assertThat(line().bytes().text())
                .isEqualTo(head + ",\"h\":\"" + Bytes.of(head).sha256() + "\"}");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(Frame.parse(line().bytes())).isEqualTo(new Frame.Parsed.Good(line()));
    }

    @Test
    void aTypeFromANewerVersionIsKeptByteForByte() {
        String body = line().bytes().text().replace("sign-off", "hologram").replace("\"p\":", "\"later\":[1],\"p\":");
        Bytes bytes = rehash(body.substring(0, body.lastIndexOf(",\"h\"")));
        assertThat(Frame.parse(bytes)).isInstanceOfSatisfying(Frame.Parsed.Good.class, good -> {
            assertThat(good.line().bytes()).isEqualTo(bytes);
            assertThat(good.line().type()).isEqualTo("hologram");
        });
    }

    @Test
    void whatJacksonWouldLetPassIsRefused() {
        String good = line().bytes().text();
        String head = good.substring(0, good.lastIndexOf(",\"h\""));
        assertThat(Frame.parse(rehash(head))).isInstanceOf(Frame.Parsed.Good.class);
        assertThat(Frame.parse(rehash(head.replace("\"n\":1", "\"n\":1,\"n\":1"))))
                .isInstanceOf(Frame.Parsed.Bad.class);
        assertThat(Frame.parse(rehash(head.replace("\"text\":", "\"text\":1,\"text\":"))))
                .isInstanceOf(Frame.Parsed.Bad.class);
        assertThat(Frame.parse(rehash(head + "} {\"x\":1"))).isInstanceOf(Frame.Parsed.Bad.class);
        assertThat(Frame.parse(rehash(head.replace("< 1", "\0")))).isInstanceOf(Frame.Parsed.Bad.class);
        assertThat(Frame.parse(rehash(head.replace("\"ā < 1\"", "[".repeat(40) + "]".repeat(40)))))
                .isInstanceOf(Frame.Parsed.Bad.class);
        assertThat(Frame.parse(rehash(head.replace("\"n\":1", "\"n\":1.5")))).isInstanceOf(Frame.Parsed.Bad.class);
        assertThat(Frame.parse(rehash(head.replace("ā < 1", "x".repeat(1 << 20)))))
                .isInstanceOf(Frame.Parsed.Bad.class);
    }

    @Test
    void nestedFieldsNamedLikeTheFramesOwnDoNotCount() {
        Draft sly = new Draft(
                DRAFT.id(),
                DRAFT.at(),
                DRAFT.clock(),
                DRAFT.type(),
                Bytes.of("{\"n\":7,\"p\":{\"w\":\"other\"}}"),
                Optional.empty(),
                Optional.empty());
        Line sealed = Frame.seal("w-1", 3, 9, sly, Line.NO_HASH);
        assertThat(Frame.parse(sealed.bytes())).isEqualTo(new Frame.Parsed.Good(sealed));
    }

    static Bytes rehash(String head) {
        return Bytes.of(head + ",\"h\":\"" + Bytes.of(head).sha256() + "\"}");
    }
}
