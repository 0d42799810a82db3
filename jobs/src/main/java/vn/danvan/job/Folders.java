package vn.danvan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of files that are taken in. */
final class Folders {
  private Folders() {}

  /** All files below a folder; none when it does not exist. */
  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw failed("read", folder, e);
    }
  }

  /** The folders in a folder, by name; none when it does not exist. */
  static List<Path> subfolders(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw failed("read", folder, e);
    }
  }

  /** Moves what is in a folder into another one, entry by entry. */
  static void moveContents(Path from, Path to) {
    try (Stream<Path> entries = Files.list(from)) {
      Files.createDirectories(to);
      for (Path entry : entries.toList()) {
        Files.move(entry, to.resolve(entry.getFileName()));
      }
    } catch (IOException e) {
      throw failed("move the files of", from, e);
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw failed("delete", folder, e);
    }
  }

  private static CommandException failed(String what, Path folder, IOException e) {
    return new CommandException("Cannot %s %s: %s".formatted(what, folder, e.getMessage()), e);
  }
}
