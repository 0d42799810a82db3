package vn.danvan.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** What stands beside the checkout and is no part of the project: public lists, other people's. */
public final class Shared {
  private Shared() {}

  /**
   * A folder or file of ../shared, wherever within the checkout the tests run. The test is skipped,
   * and says so, when it is not there.
   */
  public static Path path(String name) {
    for (Path folder = Path.of("").toAbsolutePath();
        folder.getParent() != null;
        folder = folder.getParent()) {
      Path found = folder.resolveSibling("shared").resolve(name);
      if (Files.exists(found)) {
        return found;
      }
    }
    System.out.printf("SKIPPED: ../shared/%s is not beside the checkout%n", name);
    return abort("../shared/%s is not beside the checkout".formatted(name));
  }
}
