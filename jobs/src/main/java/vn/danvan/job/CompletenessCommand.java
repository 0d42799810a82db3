package vn.danvan.job;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Arrears;
import vn.danvan.export.RankingFile;

/** Who is to be chased. */
@Command(
    name = "completeness",
    description =
        "Lists the reports of the current release that are late or missing, and the files that"
            + " wait for a decision.")
final class CompletenessCommand implements Callable<Integer> {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String[] HEADINGS = {
    "Loại số liệu",
    "Kỳ",
    "Biểu",
    "Tình trạng",
    "Đơn vị",
    "Tên đơn vị",
    "Hạn gửi",
    "Ngày nhận",
    "Chậm (ngày)",
    "Tệp",
    "Ghi chú"
  };

  /** How lines are printed. */
  enum Format {
    TABLE,
    CSV
  }

  @Mixin private CommonOptions common;

  @Option(names = "--period", description = "Only this period, such as 2025.")
  private String period;

  @Option(names = "--form", description = "Only this form, such as DV-01.")
  private String form;

  @Option(names = "--corpus", description = "Only real or synthetic.")
  private String corpus;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table or csv (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    return WarehouseRun.in(
        common.home(),
        "completeness",
        run -> {
          List<String[]> lines = new ArrayList<>();
          lines.add(HEADINGS);
          new Arrears(run.warehouse(), DecideCommand.currentRelease(run.warehouse()))
              .lines().stream()
                  .filter(line -> period == null || period.equals(line.period()))
                  .filter(line -> form == null || form.equals(line.form()))
                  .filter(line -> corpus == null || corpus.equals(line.corpus()))
                  .map(line -> fields(run, line))
                  .forEach(lines::add);
          switch (format) {
            case TABLE -> TextTable.print(lines, out);
            case CSV -> csv(lines, out);
          }
        });
  }

  private static String[] fields(WarehouseRun run, Arrears.Line line) {
    Unit unit = line.unitId() == null ? null : run.register().units().get(line.unitId());
    boolean late = line.reason() == Arrears.Reason.LATE;
    return new String[] {
      run.catalogue().corpus(line.corpus()).labelVi(),
      text(line.period()),
      text(line.form()),
      run.catalogue().word("completeness", line.reason().name()),
      text(line.unitId()),
      unit == null ? "" : unit.latestName().fullName(),
      day(line.dueOn()),
      day(line.receivedOn()),
      late ? String.valueOf(ChronoUnit.DAYS.between(line.dueOn(), line.receivedOn())) : "",
      text(line.fileName()),
      text(line.remark())
    };
  }

  private static String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private static String text(String text) {
    return text == null ? "" : text.replace('\n', ' ');
  }

  /** UTF-8 with a byte order mark, for spreadsheets. */
  private static void csv(List<String[]> lines, PrintStream out) {
    try {
      out.print('\uFEFF');
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
      for (String[] line : lines) {
        printer.printRecord(Arrays.stream(line).map(RankingFile::safe));
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
