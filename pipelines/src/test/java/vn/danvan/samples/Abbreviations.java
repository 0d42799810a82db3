package vn.danvan.samples;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;

/** An office that shortens what everybody knows: MTTQ, CT-XH, QCDC, TTHC, KNTC, CBCCVC. */
final class Abbreviations implements Style {
  private static final Pattern SHORTENED = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");
  private static final Map<String, String> PARTS =
      Map.of(
          "theme=dvk", "DVK",
          "theme=qcdc", "QCDC",
          "theme=dvcq", "DVCQ");

  private final Catalogue catalogue;

  Abbreviations(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String name() {
    return "abbreviations";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.LEVELS,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.YEARLESS,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.NO_EVIDENCE,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    Desk.oneSheet(
        draft,
        report,
        "DV",
        Desk.official(report),
        report.lines(),
        table -> table.labelled((line, number) -> shortened(line)),
        random);
  }

  private String shortened(Line line) {
    if (line.row() == null || !line.label().equals(catalogue.rowLabel(line.row()))) {
      return line.label();
    }
    if (line.isPart()) {
      return PARTS.getOrDefault(line.row().breakdown(), line.label());
    }
    List<String> aliases = catalogue.element(line.row().element()).aliases();
    return aliases.stream()
        .filter(alias -> SHORTENED.matcher(alias).find())
        .findFirst()
        .orElse(line.label());
  }
}
