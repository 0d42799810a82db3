package vn.danvan.unit;

import static com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS;
import static com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT;
import static com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import vn.danvan.unit.kernel.UnitListException;

/**
 * The folder of imported lists: files that never change, and lists.json, which says what they are.
 * An import is done when lists.json is replaced; a file that it does not name is none.
 */
final class ListManifest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(INDENT_OUTPUT)
          .disable(WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final Path folder;

  ListManifest(Path folder) {
    this.folder = folder;
  }

  private record Lists(List<ListEntry> lists) {}

  private Path file() {
    return folder.resolve("lists.json");
  }

  /** All lists that were ever imported, in the order of import. */
  List<ListEntry> entries() {
    if (!Files.exists(file())) {
      return List.of();
    }
    String fault = "it says nothing";
    IOException cause = null;
    try {
      Lists lists = JSON.readValue(Files.readAllBytes(file()), Lists.class);
      if (lists != null && lists.lists() != null) {
        return List.copyOf(lists.lists());
      }
    } catch (IOException e) {
      fault = e.getMessage();
      cause = e;
    }
    throw new UnitListException(
        "Cannot read %s, which says what lists of units were imported (%s): bring it back from a backup."
            .formatted(file(), fault),
        cause);
  }

  /** The bytes of a list, as they were imported. */
  byte[] bytes(ListEntry entry) {
    Path file = folder.resolve(entry.fileName());
    String fault = "it was changed since it was imported";
    IOException cause = null;
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (ListEntry.sha256(bytes).equals(entry.sha256())) {
        return bytes;
      }
    } catch (IOException e) {
      fault = e.toString();
      cause = e;
    }
    throw new UnitListException(
        "Cannot read the imported list %s (%s): bring it back from a backup, or take it out of force with ./danvan units remove %d."
            .formatted(file, fault, entry.number()),
        cause);
  }

  /** Writes the files of new lists, and then, in one step, what all lists are. */
  void write(List<ListEntry> entries, Map<ListEntry, ByteBuffer> fresh) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<ListEntry, ByteBuffer> list : fresh.entrySet()) {
        whole(folder.resolve(list.getKey().fileName()), list.getValue());
      }
      whole(file(), ByteBuffer.wrap(JSON.writeValueAsBytes(new Lists(entries))));
    } catch (IOException e) {
      throw new UnitListException(
          "Cannot write to %s (%s): free some space or change the rights; nothing was changed."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /** A file appears whole or not at all. */
  private void whole(Path target, ByteBuffer bytes) throws IOException {
    Path part = Files.createTempFile(folder, "arriving-", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        for (ByteBuffer rest = bytes.duplicate(); rest.hasRemaining(); ) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
