package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Catalogue;

/** An office that keeps the names which rows had in earlier forms (the catalogue's aliases). */
final class OtherWords implements Style {
  private final Catalogue catalogue;

  OtherWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String name() {
    return "other-words";
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
        "Tong hop",
        Desk.official(report),
        report.lines(),
        table -> table.labelled((line, number) -> renamed(line, random)),
        random);
  }

  private String renamed(Line line, SplittableRandom random) {
    if (line.row() == null
        || line.isPart()
        || !line.label().equals(catalogue.rowLabel(line.row()))) {
      return line.label();
    }
    List<String> aliases = catalogue.element(line.row().element()).aliases();
    return aliases.isEmpty() ? line.label() : Pick.one(aliases, random);
  }
}
