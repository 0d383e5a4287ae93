package org.tillside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.records.Disk;
import org.tillside.records.KeptFindings;
import org.tillside.records.Profile;
import org.tillside.records.Surroundings;
import org.tillside.screens.Words;

/** Which build it is was asked once, before there is a window: a page that wants the findings touches no file for it. */
class OpeningsTest {
    @TempDir
    Path folder;

    private Optional<KeptFindings> findings(Optional<String> build) {
        Profile profile = new Profile(folder, Disk.real());
        return new Openings(profile, Surroundings.real("0.1.0"), Optional.empty(), Words.load(), build).findings();
    }

    @Test
    void theBuildThatWasGivenCounts() {
        assertThat(findings(Optional.of("0.1.0 of today"))).isPresent();
        assertThat(findings(Optional.empty())).isEmpty();
    }

    @Test
    void theSameFindingsAreGivenEachTime() {
        Openings openings = new Openings(
                new Profile(folder, Disk.real()),
                Surroundings.real("0.1.0"),
                Optional.empty(),
                Words.load(),
                Optional.of("0.1.0 of today"));
        assertThat(openings.findings().orElseThrow())
                .isSameAs(openings.findings().orElseThrow());
    }
}
