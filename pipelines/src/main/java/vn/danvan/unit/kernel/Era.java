package vn.danvan.unit.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/**
 * An era: its provinces by code, and the days on which they stand.
 *
 * @param code 63 or 34
 */
public record Era(String code, Days days, Map<String, Unit> provinces) {

  public static Era of(Catalogue catalogue, String code) {
    List<Unit> provinces = catalogue.provinces(code);
    LocalDate first =
        provinces.stream()
            .map(Unit::validFrom)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    boolean open = provinces.stream().anyMatch(unit -> unit.validTo() == null);
    LocalDate last =
        open
            ? null
            : provinces.stream().map(Unit::validTo).max(Comparator.naturalOrder()).orElse(null);
    return new Era(
        code,
        new Days(first, last),
        provinces.stream().collect(Collectors.toMap(Unit::code, Function.identity())));
  }
}
