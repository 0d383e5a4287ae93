package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A failure that people can do something about says what. */
class FailureTest {
    private final Words words = Words.load().in(Locale.ENGLISH);

    private String said(Exception cause) {
        return new Failure("shell.saving", cause).said(words);
    }

    @Test
    void whatIsKnownOfTheDiskIsSaid() {
        assertThat(said(new IOException("No space left on device"))).contains("disk is full");
        assertThat(said(new AccessDeniedException("there"))).contains("may not be written to");
        assertThat(said(new NoSuchFileException("there"))).contains("not there any more");
    }

    @Test
    void allElseIsOnlyNamed() {
        assertThat(said(new IOException("strange"))).isEqualTo(said(new IllegalStateException("strange")));
    }
}
