package vn.danvan.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** run/servers.json of a home folder: which servers were started, and are not yet stopped. */
final class ServerRecords {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path runFolder;
  private final Path file;

  ServerRecords(Path home) {
    this.runFolder = home.resolve("run");
    this.file = runFolder.resolve("servers.json");
  }

  synchronized Optional<RunningServer> find(String name) {
    JsonNode entry = read().path(name);
    if (entry.isMissingNode()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RunningServer(
              name,
              entry.path("pid").asLong(),
              entry.path("birth").asText(),
              entry.path("port").asInt(),
              Instant.parse(entry.path("since").asText())));
    } catch (DateTimeException e) {
      throw unreadable(e);
    }
  }

  synchronized void put(RunningServer server) {
    ObjectNode all = read();
    all.putObject(server.name())
        .put("pid", server.pid())
        .put("birth", server.birth())
        .put("port", server.port())
        .put("since", server.since().toString());
    OwnerOnly.write(file, all.toPrettyString());
  }

  synchronized void remove(String name) {
    ObjectNode all = read();
    if (all.remove(name) != null) {
      OwnerOnly.write(file, all.toPrettyString());
    }
  }

  /** Held while a server is started or stopped, so that two commands never start it twice. */
  FileChannel lock(String name) {
    OwnerOnly.directory(runFolder);
    Path lockFile = runFolder.resolve(name + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new ServeException(
            "Another command is just starting or stopping %s (%s is locked): wait for its end."
                .formatted(name, lockFile));
      }
      return channel;
    } catch (IOException e) {
      throw OwnerOnly.notWritable(lockFile, e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private ObjectNode read() {
    if (!Files.exists(file)) {
      return JSON.createObjectNode();
    }
    try {
      if (JSON.readTree(file.toFile()) instanceof ObjectNode all) {
        return all;
      }
      throw unreadable(null);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private ServeException unreadable(Exception cause) {
    return new ServeException(
        "%s is damaged: end the servers by hand, delete this file and start them again."
            .formatted(file),
        cause);
  }
}
