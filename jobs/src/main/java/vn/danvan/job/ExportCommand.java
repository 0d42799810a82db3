package vn.danvan.job;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.danvan.export.RankingFile;
import vn.danvan.export.RankingTable;

/** Files for reports. */
@Command(
    name = "export",
    description = "Writes comparative tables for a report.",
    subcommands = {ExportCommand.Ranking.class, ExportMethodNote.class})
final class ExportCommand implements Callable<Integer> {
  @SuppressWarnings(
      "UnusedVariable") // so that "export --help" and "--home" are understood here too
  @Mixin
  private CommonOptions common;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Name what to export: export ranking … or export method-note");
  }

  /** The kinds of file. */
  enum Format {
    XLSX,
    CSV
  }

  /** One ranking. */
  @Command(name = "ranking", description = "The ranking of an indicator in a period and frame.")
  static final class Ranking implements Callable<Integer> {
    @Mixin private CommonOptions common;

    @Option(names = "--indicator", required = true, paramLabel = "CODE", description = "Indicator.")
    private String indicator;

    @Option(names = "--period", required = true, description = "Period, such as 2024.")
    private String period;

    @Option(
        names = "--frame",
        defaultValue = "63",
        description = "63 or 34 (default: ${DEFAULT-VALUE}).")
    private String frame;

    @Option(
        names = "--corpus",
        defaultValue = "real",
        description = "real or synthetic (default: ${DEFAULT-VALUE}).")
    private String corpus;

    @Option(
        names = "--format",
        defaultValue = "xlsx",
        description = "xlsx or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "File to write (default: in exports/ of the home).")
    private Path out;

    @Override
    public Integer call() {
      Path file = write(common.home().ready());
      System.out.println("Written: " + file);
      return 0;
    }

    private Path write(Home home) {
      RankingTable.Request request = new RankingTable.Request(corpus, frame, period, indicator);
      RankingTable table =
          TrinoSession.in(home, connection -> RankingTable.read(connection, request))
              .orElseThrow(
                  () ->
                      new CommandException(
                          "There is no ranking of %s in %s for frame %s and corpus %s: \"./danvan sql 'select distinct corpus, frame, period, indicator from report.ranking'\" lists what there is."
                              .formatted(indicator, period, frame, corpus)));
      Path file = out != null ? out.toAbsolutePath() : home.exports().resolve(defaultName(request));
      WholeFile.replace(
          file,
          stream -> {
            switch (format) {
              case XLSX -> RankingFile.xlsx(table, stream);
              case CSV -> RankingFile.csv(table, stream);
            }
          });
      return file;
    }

    private String defaultName(RankingTable.Request request) {
      return "xep-hang_%s_%s_%s_%s.%s"
          .formatted(
              request.indicator(),
              request.period(),
              request.frame(),
              request.corpus().equals("synthetic") ? "MO-PHONG" : "so-lieu-thuc",
              format.name().toLowerCase(Locale.ROOT));
    }
  }
}
