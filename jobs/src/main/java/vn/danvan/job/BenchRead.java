package vn.danvan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.danvan.bench.ReadRounds;
import vn.danvan.bench.Way;
import vn.danvan.catalogue.CatalogueReader;

/** How fast workbooks are read, beside how fast others read them. */
@Command(
    name = "read",
    description =
        "Reads the .xlsx files of a folder from memory on one thread, round by round: as sheets and"
            + " cells, as the whole check, by POI's usermodel and by python-calamine.")
final class BenchRead implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "DIR", description = "Folder of .xlsx files.")
  private Path folder;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "How many rounds (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--python",
      paramLabel = "FILE",
      description = "An interpreter with the packages of docs/measure/requirements.txt.")
  private Optional<Path> python;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ReadRounds files =
        new ReadRounds(
            CatalogueReader.read(common.home().catalogue()), folder.toAbsolutePath().normalize());
    if (files.files() == 0) {
      throw new CommandException("There is no .xlsx file below %s.".formatted(folder));
    }
    System.out.printf("%d files, %.1f MB%n", files.files(), files.size() / 1e6);
    if (python.isEmpty()) {
      System.out.println("python-calamine is left out: --python names an interpreter that has it");
    }
    System.out.println("round,way,ms_per_file,files_per_s");
    Map<Way, List<Double>> all = new EnumMap<>(Way.class);
    for (int i = 1; i <= rounds; i++) {
      for (Way way : Way.values()) {
        if (way != Way.CALAMINE || python.isPresent()) {
          double seconds = seconds(files, way);
          all.computeIfAbsent(way, key -> new ArrayList<>()).add(seconds);
          print(String.valueOf(i), way, seconds, files.files());
        }
      }
    }
    Map<Way, Double> medians = new EnumMap<>(Way.class);
    all.forEach((way, seconds) -> medians.put(way, median(seconds)));
    medians.forEach((way, seconds) -> print("median", way, seconds, files.files()));
    for (Way ours : List.of(Way.READ, Way.CHECK)) {
      for (Way theirs : List.of(Way.USERMODEL, Way.CALAMINE)) {
        if (medians.containsKey(theirs)) {
          System.out.printf(
              "%s: %.2f times as fast as %s%n",
              ours.label(), medians.get(theirs) / medians.get(ours), theirs.label());
        }
      }
    }
    return 0;
  }

  private double seconds(ReadRounds files, Way way) throws IOException, InterruptedException {
    return switch (way) {
      case READ, CHECK, USERMODEL -> files.seconds(way);
      case CALAMINE ->
          files.seconds(
              List.of(
                  python.orElseThrow().toString(),
                  CommonOptions.checkout().resolve("docs/measure/calamine.py").toString()));
    };
  }

  private static void print(String round, Way way, double seconds, int files) {
    System.out.printf(
        "%s,\"%s\",%.3f,%.1f%n", round, way.label(), seconds * 1000 / files, files / seconds);
  }

  private static double median(List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
