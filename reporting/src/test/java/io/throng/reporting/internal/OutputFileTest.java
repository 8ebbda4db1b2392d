package io.throng.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void shouldKeepTheOldTextWhenTheNewOneFailsHalfWay() throws Exception {
        OutputFile file = OutputFile.prepare("json", folder.resolve("a").toString());
        file.replace(out -> out.write("old"));

        assertThatThrownBy(() -> file.replace(out -> {
                    out.write("new");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("json: could not write " + folder.resolve("a"))
                .hasMessageContainingAll("No space left on device", "expected room");
        assertThat(folder).isDirectoryContaining("glob:**/a").isDirectoryNotContaining("glob:**.tmp");
        assertThat(folder.resolve("a")).hasContent("old");
    }

    @Test
    void shouldLeaveAnExistingFileAloneWhenOnlyPrepared() throws Exception {
        Files.writeString(folder.resolve("a"), "old");

        OutputFile.prepare("json", folder.resolve("a").toString());

        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void shouldWriteWhereALinkPointsWhenGivenALink() throws Exception {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        OutputFile.prepare("json", link.toString()).replace(out -> out.write("new"));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void shouldMakeAFileThatOthersMayReadWhenTheUserSaysNothingElse() throws Exception {
        OutputFile.prepare("json", folder.resolve("a").toString()).replace(out -> out.write("text"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("a")))
                .isEqualTo(Files.getPosixFilePermissions(Files.writeString(folder.resolve("b"), "")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void shouldRefuseADeviceWhenItWouldBeReplacedByAFile() {
        assertThatThrownBy(() -> OutputFile.prepare("json(\"/dev/null\")", "/dev/null"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("json(\"/dev/null\")", "is not a regular file", "expected");
    }
}
