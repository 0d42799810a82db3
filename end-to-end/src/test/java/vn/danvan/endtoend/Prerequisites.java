package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What must stand before the tests; what is missing fails them with a sentence, since a skipped
 * test proves nothing.
 */
final class Prerequisites {
  private Prerequisites() {}

  static void require(Path checkout) {
    requireFile(
        checkout.resolve("jobs/target/lib"), "the jobs are not built", "./danvan test --all");
    requireFile(
        checkout.resolve("deploy/trino/target/trino-server/bin"),
        "the Trino server is not assembled",
        "./danvan test --all");
    requireFile(
        checkout.resolve("dashboards/target/venv/bin/python"),
        "Superset is not installed",
        "./danvan test --all");
    chromium();
  }

  /** Debian calls it chromium; others chromium-browser or google-chrome. */
  static Path chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () ->
                fail(
                    "Chromium is not on the PATH: install it, for example by \"apt-get install"
                        + " chromium\"."));
  }

  static void requireFile(Path file, String missing, String remedy) {
    if (!Files.exists(file)) {
      fail("Cannot test: %s (%s does not exist). Run %s.".formatted(missing, file, remedy));
    }
  }
}
