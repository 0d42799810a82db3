package vn.danvan.observation.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.period.Period;

/**
 * CONSTRAINT_VIOLATED: a level or an element that did not exist has no value. Events need a day of
 * the period on which it existed, a state needs the last day. The value is excluded.
 */
final class ExistenceRule implements SubmissionRule {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** The element that counts the units of a level that ended. */
  private static final String DISTRICTS = "districts";

  private final Catalogue catalogue;

  ExistenceRule(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void hold(SubmissionValues values) {
    values.forEachReported(
        (key, value) ->
            catalogue
                .period(key.period())
                .flatMap(period -> contradiction(key, period))
                .ifPresent(
                    expected -> {
                      values.exclude("CONSTRAINT_VIOLATED", key, expected);
                    }));
  }

  private Optional<String> contradiction(ValueKey key, Period period) {
    DataElement element = catalogue.element(key.element());
    LocalDate end = key.level().equals("district") ? catalogue.element(DISTRICTS).validTo() : null;
    LocalDate needed =
        element.kind() == DataElement.Kind.STOCK ? period.lastDay() : period.firstDay();
    if (end != null && needed.isAfter(end)) {
      return Optional.of("không có số liệu cấp huyện sau ngày " + DAY.format(end));
    }
    if (element.validTo() != null && period.firstDay().isAfter(element.validTo())) {
      return Optional.of("không có chỉ tiêu này sau ngày " + DAY.format(element.validTo()));
    }
    if (element.validFrom() != null && period.lastDay().isBefore(element.validFrom())) {
      return Optional.of("chưa có chỉ tiêu này trước ngày " + DAY.format(element.validFrom()));
    }
    return Optional.empty();
  }
}
