package vn.danvan.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.period.Period;

/** Makes what an office has to say: who, when, which rows, which numbers. */
final class Reports {
  private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

  private final Catalogue catalogue;

  Reports(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A report without fault.
   *
   * @param kept elements whose rows are not left out
   */
  Report of(String formCode, String periodCode, Set<String> kept, SplittableRandom random) {
    Form form = catalogue.form(formCode);
    Form.Version version = form.version(periodCode).orElseThrow();
    Period period = catalogue.period(periodCode).orElseThrow();
    Unit unit = Pick.one(catalogue.provinces(version.era()), random);
    Office office = Office.of(unit, signed(period, random), random);
    Figures figures = new Figures(version, version.era().equals("34"), random);
    return new Report(
        office,
        unit,
        period,
        form,
        version,
        Pick.one(List.of(Heading.values()), random),
        lines(version, figures, kept, random));
  }

  /** Some weeks before or after the period ends, but by a province that still exists. */
  private static LocalDate signed(Period period, SplittableRandom random) {
    LocalDate day = period.lastDay().plusDays(random.nextInt(-12, 13));
    boolean before = !period.lastDay().isAfter(LAST_DAY_OF_DISTRICTS);
    return before
            && day.isAfter(LAST_DAY_OF_DISTRICTS)
            && day.getYear() == 2025
            && day.getMonthValue() > 1
        ? LAST_DAY_OF_DISTRICTS
        : day;
  }

  private List<Line> lines(
      Form.Version version, Figures figures, Set<String> kept, SplittableRandom random) {
    List<Line> lines = new ArrayList<>();
    Map<String, Boolean> shown = new HashMap<>();
    for (Form.Section section : version.sections()) {
      for (Form.Row row : section.rows()) {
        boolean whole =
            shown.computeIfAbsent(row.element(), e -> kept.contains(e) || Pick.chance(88, random));
        boolean parts =
            row.isTotal()
                || kept.contains(row.element())
                || shown.computeIfAbsent(
                    row.element() + "|" + dimension(row), e -> Pick.chance(65, random));
        if (whole && parts && (row.isTotal() || figures.value(row, "total") != null)) {
          lines.add(line(section, row, figures, kept, random));
        }
      }
    }
    return lines;
  }

  private static String dimension(Form.Row row) {
    return row.breakdown().substring(0, row.breakdown().indexOf('='));
  }

  private Line line(
      Form.Section section,
      Form.Row row,
      Figures figures,
      Set<String> kept,
      SplittableRandom random) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (String level : row.levels()) {
      BigDecimal value = figures.value(row, level);
      boolean blank =
          !kept.contains(row.element())
              && (isNothingBelow(row, level, value)
                  ? Pick.chance(40, random)
                  : isUnrelated(row) && Pick.chance(6, random));
      values.put(level, blank ? null : value);
    }
    return new Line(
        section,
        row,
        catalogue.rowLabel(row),
        catalogue.element(row.element()).unit(),
        BigDecimal.ONE,
        values,
        null);
  }

  /** Where a level has nothing, some offices leave its cell blank. */
  private static boolean isNothingBelow(Form.Row row, String level, BigDecimal value) {
    return row.isTotal() && !level.equals("total") && value.signum() == 0;
  }

  /** An element that no sum leans on: an office may not know its number. */
  private static boolean isUnrelated(Form.Row row) {
    return row.isTotal()
        && row.levels().size() == 1
        && Set.of(
                "household_polls",
                "prestigious_persons",
                "religious_dignitaries_met",
                "labour_days_contributed",
                "site_clearance_projects",
                "dvk_models_replicated")
            .contains(row.element());
  }
}
