package vn.danvan.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * HOME/trino: what a Trino server finds around it. The files of etc/ are made anew at each start
 * from the templates of deploy/trino/etc, in which ${home}, ${etc}, ${port} and ${heap} stand for
 * what is known only then.
 */
record TrinoFolder(Path home, Path checkout) {

  Path folder() {
    return home.resolve("trino");
  }

  Path etc() {
    return folder().resolve("etc");
  }

  /** The server that Maven assembled. */
  Path program() {
    Path program = checkout.resolve("deploy/trino/target/trino-server");
    if (!Files.isDirectory(program.resolve("plugin/iceberg"))) {
      throw new ServeException(
          "There is no Trino server in %s: build it with \"mvn -pl deploy/trino -am package\"."
              .formatted(program));
    }
    return program;
  }

  void write(int port, String heap) {
    Map<String, String> values =
        Map.of(
            "${home}", home.toString(),
            "${etc}", etc().toString(),
            "${port}", Integer.toString(port),
            "${heap}", heap);
    Path templates = checkout.resolve("deploy/trino/etc");
    try (Stream<Path> files = Files.walk(templates)) {
      for (Path template : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(template);
        for (Map.Entry<String, String> value : values.entrySet()) {
          text = text.replace(value.getKey(), value.getValue());
        }
        OwnerOnly.write(etc().resolve(templates.relativize(template).toString()), text);
      }
      OwnerOnly.directory(folder().resolve("data"));
      OwnerOnly.directory(folder().resolve("tmp"));
      // Trino looks for both beside etc/; the checkout may have moved since the last start.
      link("plugin");
      link("secrets-plugin");
    } catch (IOException e) {
      throw OwnerOnly.notWritable(folder(), e);
    }
  }

  /** The server's own command, without its Python launcher. */
  List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmFlags());
    command.addAll(
        List.of(
            "-Djava.io.tmpdir=" + folder().resolve("tmp"),
            "-Dconfig=etc/config.properties",
            "-Dlog.levels-file=etc/log.properties",
            "-Dnode.id=danvan",
            "-Dnode.environment=danvan",
            "-Dnode.data-dir=" + folder().resolve("data"),
            "-Dnode.bind-ip=127.0.0.1",
            "-Dnode.internal-address=127.0.0.1",
            "-cp",
            program() + "/lib/*",
            "io.trino.server.TrinoServer"));
    return command;
  }

  private List<String> jvmFlags() {
    try {
      return Files.readAllLines(etc().resolve("jvm.config")).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new ServeException("Cannot read " + etc().resolve("jvm.config"), e);
    }
  }

  private void link(String name) throws IOException {
    Path link = folder().resolve(name);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, program().resolve(name));
  }
}
