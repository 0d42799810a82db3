package vn.danvan.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.check.CheckedFile;
import vn.danvan.check.FileCheck;

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

  @Override
  public Integer call() {
    Catalogue catalogue = CatalogueReader.read(common.home().catalogue());
    FileCheck check = new FileCheck(catalogue);
    boolean errors = false;
    for (Path file : all(files)) {
      CheckedFile checked = checked(check, file);
      errors |= checked.hasErrors();
      switch (format) {
        case JSON -> System.out.println(json(checked));
        case TABLE -> print(checked, catalogue);
      }
    }
    return errors ? ERRORS_FOUND : 0;
  }

  private static CheckedFile checked(FileCheck check, Path file) {
    try {
      return check.check(file);
    } catch (IOException e) {
      throw new CommandException("Cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
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
