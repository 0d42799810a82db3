package vn.danvan.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Indicator;
import vn.danvan.dictionary.DataDictionary;
import vn.danvan.dictionary.ElementEntry;
import vn.danvan.dictionary.IndicatorEntry;
import vn.danvan.dictionary.RuleList;

/** What is counted and computed. */
@Command(
    name = "catalogue",
    description = "Lists the data elements and indicators, or says all about one of them.")
final class CatalogueCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "Element, indicator, or the code before the level of several indicators.")
  private Optional<String> code;

  @Option(
      names = "--dictionary",
      description = "Prints the whole data dictionary as Markdown (docs/data-dictionary.md).")
  private boolean dictionary;

  @Option(names = "--rules", description = "Prints the list of rules as Markdown (docs/rules.md).")
  private boolean rules;

  @Override
  public Integer call() {
    Catalogue catalogue = CatalogueReader.read(common.home().catalogue());
    if (dictionary) {
      System.out.print(DataDictionary.of(catalogue));
    } else if (rules) {
      System.out.print(RuleList.of(catalogue));
    } else if (code.isPresent()) {
      describe(catalogue, code.get());
    } else {
      list(catalogue);
    }
    return 0;
  }

  private static void list(Catalogue catalogue) {
    System.out.printf("%d data elements%n", catalogue.elements().size());
    for (DataElement element : catalogue.elements().values()) {
      System.out.printf(
          "  %s %-40s %s (%s)%n",
          element.theme(), element.code(), element.labelVi(), element.unit());
    }
    System.out.printf("%d indicators%n", catalogue.indicators().size());
    for (Indicator indicator : catalogue.indicators().values()) {
      System.out.printf(
          "  %-42s %s (%s)%n", indicator.code(), indicator.labelVi(), indicator.unit());
    }
  }

  private static void describe(Catalogue catalogue, String code) {
    ElementEntry elements = new ElementEntry(catalogue);
    IndicatorEntry indicators = new IndicatorEntry(catalogue);
    boolean found = false;
    if (catalogue.elements().containsKey(code)) {
      DataElement element = catalogue.element(code);
      print(code, elements.title(element), elements.lines(element));
      found = true;
    }
    for (Indicator indicator : catalogue.indicators().values()) {
      if (indicator.code().equals(code) || indicator.family().equals(code)) {
        print(indicator.code(), indicators.title(indicator), indicators.lines(indicator));
        found = true;
      }
    }
    if (!found) {
      throw new CommandException(
          "There is no element or indicator \"%s\": ./danvan catalogue lists them."
              .formatted(code));
    }
  }

  private static void print(String code, String title, List<String> lines) {
    System.out.printf("%s%n%s%n", code, title);
    lines.forEach(line -> System.out.println("  " + line));
  }
}
