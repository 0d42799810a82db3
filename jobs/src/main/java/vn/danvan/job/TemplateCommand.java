package vn.danvan.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Form;
import vn.danvan.template.Template;

/** The official workbook of a form. */
@Command(
    name = "template",
    description =
        "Writes the official workbook of a form for a year or half-year, blank, to be filled in.")
final class TemplateCommand implements Callable<Integer> {
  private static final String SUFFIX = ".xlsx";

  @Mixin private CommonOptions common;

  @Spec private CommandSpec spec;

  @Option(
      names = "--form",
      required = true,
      paramLabel = "CODE",
      description = "Form, such as DV-01.")
  private String form;

  @Option(
      names = "--year",
      required = true,
      description = "Reporting year, such as 2025; the form is as it was then.")
  private int year;

  @Option(
      names = "--half",
      paramLabel = "1|2",
      description = "Half of the year, of a half-yearly form.")
  private Integer half;

  @Option(
      names = "--unit",
      paramLabel = "ID|NAME",
      description = "Who fills it in, such as VN34-15 or \"Lào Cai\" (default: left open).")
  private String unit;

  @Option(names = "--all-units", description = "Writes one for each province of that time.")
  private boolean allUnits;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.xlsx|DIR",
      description = "File to write, or folder; in a folder the file is named after what it is.")
  private Path out;

  @Option(names = "--force", description = "Overwrites files that are there already.")
  private boolean force;

  @Override
  public Integer call() {
    require(half == null || half == 1 || half == 2, "--half is 1 or 2, not %s.".formatted(half));
    require(unit == null || !allUnits, "Say --unit or --all-units, not both.");
    require(
        !allUnits || isFolder(),
        "--all-units writes many files: name a folder, not %s.".formatted(out));
    Catalogue catalogue = CatalogueReader.read(common.home().catalogue());
    Template template = Template.of(catalogue, form, period(catalogue.form(form)));
    if (allUnits) {
      writeAll(template.senders().all().stream().map(template::sentBy).toList());
    } else {
      Template one = unit == null ? template : template.sentBy(template.senders().named(unit));
      Path file = file(one);
      requireAbsent(List.of(file));
      write(file, one);
      System.out.println("Written: " + file);
    }
    return 0;
  }

  private String period(Form asked) {
    boolean halves = asked.cycle() == Form.Cycle.HALF;
    require(
        halves == (half != null),
        halves
            ? "Form %s is half-yearly: say --half 1 or --half 2.".formatted(form)
            : "Form %s is not half-yearly: leave out --half.".formatted(form));
    return halves ? "%d-S%d".formatted(year, half) : String.valueOf(year);
  }

  /** What is there already shows before the first is written. */
  private void writeAll(List<Template> templates) {
    requireAbsent(templates.stream().map(this::file).toList());
    int written = 0;
    for (Template template : templates) {
      write(file(template), template);
      written++;
      Terminal.progress("%d/%d %s".formatted(written, templates.size(), template.fileName()));
    }
    System.out.printf("%d files written into %s%n", written, out);
  }

  private void requireAbsent(List<Path> files) {
    List<Path> there = files.stream().filter(Files::exists).toList();
    if (!force && !there.isEmpty()) {
      throw new CommandException(
          "Nothing was written: %s is there already%s. Name another with --out, or overwrite with --force."
              .formatted(
                  there.getFirst(),
                  there.size() == 1 ? "" : " and %d more".formatted(there.size() - 1)));
    }
  }

  private void write(Path file, Template template) {
    if (force) {
      WholeFile.replace(file, template::write);
    } else {
      WholeFile.create(file, template::write);
    }
  }

  private Path file(Template template) {
    return isFolder() ? out.resolve(template.fileName()) : out;
  }

  private boolean isFolder() {
    return Files.isDirectory(out) || !out.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  private void require(boolean holds, String words) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), words);
    }
  }
}
