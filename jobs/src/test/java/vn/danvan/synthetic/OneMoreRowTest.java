package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Form;

/** What a form asks for changes no number of what it asked for before. */
class OneMoreRowTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final List<ReportingRound> ROUNDS =
      List.of(
          new ReportingRound("DV-01", "2023"),
          new ReportingRound("DV-01", "2025"),
          new ReportingRound("DV-02", "2026-S1"));

  private static final SyntheticHistory HISTORY = SyntheticHistory.of(CATALOGUE, 7, ROUNDS);

  @Test
  void anElementMoreChangesNoOtherNumber() {
    // Others are drawn from both, and both stand in constraints.
    Predicate<Form.Row> kept =
        row ->
            !row.element().equals("dialogues_held")
                && !row.element().equals("cases_under_authority");

    assertThatOnlyRowsAreMissing(SyntheticHistory.of(with(kept), 7, ROUNDS), kept);
  }

  @Test
  void aBreakdownMoreChangesNoOtherNumber() {
    Predicate<Form.Row> kept = Form.Row::isTotal;

    assertThatOnlyRowsAreMissing(SyntheticHistory.of(with(kept), 7, ROUNDS), kept);
  }

  private static void assertThatOnlyRowsAreMissing(
      SyntheticHistory smaller, Predicate<Form.Row> kept) {
    for (SyntheticReport report : smaller.reports()) {
      SyntheticReport whole = HISTORY.report(report.unitId(), report.form(), report.period());
      Map<CellKey, SyntheticCell> expected = new LinkedHashMap<>(whole.cells());
      whole
          .version()
          .rows()
          .filter(kept.negate())
          .forEach(
              row ->
                  row.levels()
                      .forEach(
                          level ->
                              expected.remove(new CellKey(row.element(), level, row.breakdown()))));
      assertThat(report.receipt()).isEqualTo(whole.receipt());
      assertThat(report.cells()).as("%s %s", report.unitId(), report.round()).isEqualTo(expected);
    }
  }

  private static Catalogue with(Predicate<Form.Row> kept) {
    Map<String, Form> forms = new LinkedHashMap<>();
    CATALOGUE.forms().forEach((code, form) -> forms.put(code, with(form, kept)));
    return new Catalogue(
        CATALOGUE.dimensions(),
        CATALOGUE.elements(),
        CATALOGUE.indicators(),
        forms,
        CATALOGUE.units(),
        CATALOGUE.regions(),
        CATALOGUE.archipelagos(),
        CATALOGUE.corpora(),
        CATALOGUE.rules(),
        CATALOGUE.calendar(),
        CATALOGUE.listValidity(),
        CATALOGUE.countChecks(),
        CATALOGUE.vocabulary(),
        CATALOGUE.wording(),
        CATALOGUE.measures(),
        CATALOGUE.layouts(),
        CATALOGUE.ranking(),
        CATALOGUE.digest());
  }

  private static Form with(Form form, Predicate<Form.Row> kept) {
    return new Form(
        form.code(),
        form.nameVi(),
        form.layout(),
        form.cycle(),
        form.sender(),
        form.rollsUp(),
        form.dues(),
        form.versions().stream().map(version -> with(version, kept)).toList());
  }

  private static Form.Version with(Form.Version version, Predicate<Form.Row> kept) {
    return new Form.Version(
        version.version(),
        version.firstPeriod(),
        version.lastPeriod(),
        version.era(),
        version.columns(),
        version.sections().stream()
            .map(
                section ->
                    new Form.Section(
                        section.number(),
                        section.labelVi(),
                        section.rows().stream().filter(kept).toList()))
            .toList());
  }
}
