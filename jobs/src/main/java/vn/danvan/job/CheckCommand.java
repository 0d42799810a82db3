package vn.danvan.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.check.CheckedFile;
import vn.danvan.check.FileCheck;
import vn.danvan.period.Period;
import vn.danvan.returned.Heading;
import vn.danvan.returned.ReturnedWorkbook;
import vn.danvan.unit.UnitLists;

/** What can be read of files and what is wrong with them, without a warehouse. */
@Command(
    name = "check",
    description =
        "Reads workbooks and says what is wrong with them; nothing is loaded. Exit code 1 when an"
            + " error is found.")
final class CheckCommand implements Callable<Integer> {
  private static final int ERRORS_FOUND = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How the outcome is told. */
  enum Format {
    JSON,
    TABLE
  }

  @Mixin private CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Workbooks (.xlsx, .xls, .csv), or folders of them.")
  private List<Path> files;

  @Option(
      names = "--format",
      paramLabel = "json|table",
      description = "One JSON object a line and file, or a table to read (default).")
  private Format format = Format.TABLE;

  @Option(names = "--values", description = "The table lists all values that were read as well.")
  private boolean values;

  @Option(
      names = "--marked-up",
      paramLabel = "DIR",
      description =
          "Writes into this folder what goes back to the province: its workbook with what to check"
              + " first and the cells marked. An earlier one of that name is replaced.")
  private Optional<Path> markedUp;

  @Option(
      names = "--history",
      paramLabel = "DIR",
      description =
          "Earlier files of the same and of other provinces, which the figures are compared with.")
  private Optional<Path> history;

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = CatalogueReader.read(common.home().catalogue());
    List<Path> all = all(files);
    FileCheck check = check(catalogue);
    boolean errors = false;
    for (Path file : all) {
      FileCheck.Result result = check.check(file);
      errors |= result.checked().hasErrors();
      switch (format) {
        case JSON -> System.out.println(json(result.checked()));
        case TABLE -> print(result.checked(), catalogue);
      }
      if (markedUp.isPresent()) {
        markUp(catalogue, file, result, markedUp.get());
      }
    }
    return errors ? ERRORS_FOUND : 0;
  }

  private FileCheck check(Catalogue catalogue) throws IOException {
    if (history.isEmpty()) {
      return new FileCheck(catalogue);
    }
    if (!Files.isDirectory(history.get())) {
      throw new CommandException("There is no folder %s.".formatted(history.get()));
    }
    List<Path> earlier = new ArrayList<>(Folders.files(history.get()));
    // What was saved later is in force.
    earlier.sort(
        Comparator.comparing((Path file) -> file.toFile().lastModified())
            .thenComparing(Comparator.naturalOrder())
            .reversed());
    return FileCheck.against(
        catalogue, new UnitLists(common.home().units()).register(catalogue), earlier);
  }

  private static void markUp(Catalogue catalogue, Path file, FileCheck.Result result, Path folder)
      throws IOException {
    CheckedFile checked = result.checked();
    ReturnedWorkbook back =
        ReturnedWorkbook.of(
            Files.readAllBytes(file),
            file.getFileName().toString(),
            new Heading(
                checked.unit() == null
                    ? null
                    : catalogue.unit(checked.unit()).latestName().fullName(),
                catalogue
                    .period(String.valueOf(checked.period()))
                    .map(Period::labelVi)
                    .orElse(null),
                result.outcome()),
            result.findings());
    Path target = folder.resolve(back.fileName());
    WholeFile.replace(target, out -> out.write(back.content()));
    System.err.println("Wrote " + target);
  }

  /** The files named, and those of the folders named in the order of their names. */
  private static List<Path> all(List<Path> named) {
    List<Path> all = new ArrayList<>();
    for (Path path : named) {
      if (!Files.exists(path)) {
        throw new CommandException("There is no file %s.".formatted(path));
      }
      if (Files.isDirectory(path)) {
        all.addAll(Folders.files(path).stream().sorted().toList());
      } else {
        all.add(path);
      }
    }
    return all;
  }

  private static String json(CheckedFile checked) {
    try {
      return JSON.writeValueAsString(checked);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(CheckedFile checked, Catalogue catalogue) {
    System.out.println(checked.file());
    System.out.printf(
        "  %s, %s, %s: %s%n",
        checked.unit() == null
            ? "không rõ đơn vị"
            : catalogue.unit(checked.unit()).latestName().fullName(),
        checked.period() == null ? "không rõ kỳ" : "kỳ " + checked.period(),
        checked.form() == null ? "không rõ biểu" : "biểu " + checked.form(),
        catalogue.word("outcome", checked.outcome()).toLowerCase(Locale.of("vi", "VN")));
    for (CheckedFile.Problem finding : checked.findings()) {
      System.out.printf(
          "  %-9s %-14s %s [%s]%n",
          catalogue.word("severity", finding.severity()),
          finding.cell() == null ? "(cả tệp)" : place(finding.sheet(), finding.cell()),
          finding.message(),
          finding.rule());
    }
    if (values) {
      for (CheckedFile.Value value : checked.values()) {
        System.out.printf(
            "  %-10s %-44s %-9s %-28s %-11s %s%n",
            place(value.sheet(), value.cell()),
            value.element(),
            value.level(),
            value.breakdown(),
            value.state(),
            value.value() == null ? "" : value.value());
      }
    }
  }

  private static String place(String sheet, String cell) {
    return sheet == null || sheet.isEmpty() ? cell : sheet + "!" + cell;
  }
}
