package vn.danvan.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.danvan.period.ReportingCalendar;

/** The key {@code reporting_years}: from which day to which day a reporting year runs. */
final class ReportingYears {
  private ReportingYears() {}

  /**
   * The calendar that a list of beginnings makes.
   *
   * @throws CatalogueException when a year would begin before the year before it has two halves
   */
  static ReportingCalendar read(JsonNode years, String file, YamlLines lines) {
    ReportingCalendar calendar =
        new ReportingCalendar(CatalogueReader.YAML.convertValue(years, new TypeReference<>() {}));
    for (int i = 0; i < years.size(); i++) {
      int from = years.get(i).path("from_year").asInt();
      if (from > 0 && calendar.isTooShort(from - 1)) {
        throw new CatalogueException(
            "%s:%d: the reporting year %d would begin on %s, before the second half of %d"
                .formatted(
                    file,
                    lines.at(List.of("reporting_years", i)),
                    from,
                    calendar.firstDay(from),
                    from - 1));
      }
    }
    return calendar;
  }
}
