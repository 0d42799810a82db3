package vn.danvan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder that holds everything that is written. */
public record Home(Path folder) {

  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /** Makes the folder, for its owner only, and what stands in it. */
  public Home ready() {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      for (String corpus : List.of("real", "synthetic")) {
        Files.createDirectories(inbox(corpus));
      }
      for (Path sub : List.of(originals(), warehouse(), logs(), runs(), exports(), catalogue())) {
        Files.createDirectories(sub);
      }
      if (!Files.isWritable(folder)) {
        throw new CommandException(
            "Cannot write to %s: change its owner or rights, or name another with --home."
                .formatted(folder));
      }
      return this;
    } catch (IOException e) {
      throw new CommandException(
          "Cannot make the home folder %s (%s): free some space, change the rights, or name another folder with --home."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  public Path inbox(String corpus) {
    return folder.resolve("inbox").resolve(corpus);
  }

  /** Where a run sets aside what it takes out of an inbox, batch by batch. */
  public Path aside(String corpus) {
    return runs().resolve("taken").resolve(corpus);
  }

  public Path originals() {
    return folder.resolve("originals");
  }

  public Path warehouse() {
    return folder.resolve("warehouse");
  }

  public Path database() {
    return folder.resolve("catalog.db");
  }

  /** The operator's own entries of the catalogue. */
  public Path catalogue() {
    return folder.resolve("catalogue");
  }

  /** The official lists of units that were imported. */
  public Path units() {
    return folder.resolve("units");
  }

  public Path logs() {
    return folder.resolve("log");
  }

  public Path runs() {
    return folder.resolve("run");
  }

  public Path exports() {
    return folder.resolve("exports");
  }
}
