package vn.danvan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.warehouse.Warehouse;

/** A home folder of a test, worked on through the command line as its user would. */
record TestHome(Path folder) {

  static TestHome in(Path parent) {
    return new TestHome(parent.resolve("home"));
  }

  /**
   * The operator's word that nobody owes a synthetic form, but for the periods on which one
   * province reports: a small warehouse, in which a run takes a third of the time.
   */
  TestHome withoutObligations() {
    write(
        home().catalogue().resolve("corpora.yaml"),
        """
        corpora:
          - code: synthetic
            label_vi: Dữ liệu mô phỏng
            mark_vi: DỮ LIỆU MÔ PHỎNG
            obliged: []
        """
            .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Home home() {
    return new Home(folder);
  }

  /** Runs a command that must succeed. */
  void run(String... command) {
    assertThat(exitCode(command)).as(String.join(" ", command)).isZero();
  }

  int exitCode(String... command) {
    String[] withHome = new String[command.length + 2];
    System.arraycopy(command, 0, withHome, 0, command.length);
    withHome[command.length] = "--home";
    withHome[command.length + 1] = folder.toString();
    return Danvan.run(withHome);
  }

  /** Puts a file into the inbox of a corpus. */
  void receive(String corpus, String name, byte[] bytes) {
    write(home().inbox(corpus).resolve(name), bytes);
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts all files of a folder into the inbox of a corpus. */
  void receiveAll(String corpus, Path sent) {
    try (Stream<Path> files = Files.list(sent)) {
      for (Path file : files.sorted().toList()) {
        receive(corpus, file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the warehouse. */
  <T> T ask(Function<Warehouse, T> question) {
    SparkSession spark = Sessions.open(home());
    try {
      return question.apply(new Warehouse(spark));
    } finally {
      spark.stop();
    }
  }

  /** The rows of a query as texts, in the query's order. */
  List<String> rows(String sql) {
    return ask(warehouse -> texts(warehouse.spark().sql(sql)));
  }

  static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString("|")).toList();
  }
}
