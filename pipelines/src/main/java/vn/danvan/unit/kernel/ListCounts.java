package vn.danvan.unit.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CountCheck;

/** The counts that a list states, and what is to be said about them. */
final class ListCounts {
  private final Catalogue catalogue;
  private final ImportedList list;

  ListCounts(Catalogue catalogue, ImportedList list) {
    this.catalogue = catalogue;
    this.list = list;
  }

  /** The counts, each on the days on which it holds. */
  List<UnitCount> counts() {
    return switch (list.content()) {
      case CommuneList communes -> communesOf(communes);
      case DistrictList districts ->
          counts(
              ListKind.DISTRICTS_TOTAL,
              list.days(),
              districts.districts().stream()
                  .collect(
                      Collectors.groupingBy(
                          district -> "VN63-" + district.province(),
                          TreeMap::new,
                          Collectors.counting())));
      case ProvinceList provinces when list.validFrom() != null ->
          counts(ListKind.POPULATION, list.days(), populations(provinces));
      case ProvinceList undated -> List.of();
      case CommuneSuccessionList none -> List.of();
      case ProvinceSuccessionList none -> List.of();
    };
  }

  /** What the operator should know: counts that were left out, and counts that are not usable. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (list.content() instanceof ProvinceList provinces
        && provinces.statesPopulation()
        && list.validFrom() == null) {
      remarks.add(
          ("%s: its population was left out, since nobody has said for which days it holds. Import"
                  + " the list again with --valid-from and --valid-to.")
              .formatted(list.file()));
    }
    Map<String, List<UnitCount>> byElement =
        counts().stream().collect(Collectors.groupingBy(UnitCount::element));
    byElement.forEach(
        (element, counts) ->
            implausible(element, counts)
                .ifPresent(
                    fault ->
                        remarks.add(
                            list.accepted().contains(element)
                                ? fault + " It is used because somebody has accepted it."
                                : fault
                                    + (" It is kept, and not used as a denominator. Check the list;"
                                            + " if it is right, import it again with --accept %s.")
                                        .formatted(element))));
    return remarks;
  }

  /** The communes may change within the list's days: a count for each span without a change. */
  private List<UnitCount> communesOf(CommuneList communes) {
    TreeSet<LocalDate> begins = new TreeSet<>(List.of(list.validFrom()));
    for (Commune commune : communes.communes()) {
      if (commune.from() != null && within(commune.from())) {
        begins.add(commune.from());
      }
      if (commune.to() != null && within(commune.to().plusDays(1))) {
        begins.add(commune.to().plusDays(1));
      }
    }
    List<UnitCount> counts = new ArrayList<>();
    for (LocalDate from : begins) {
      LocalDate next = begins.higher(from);
      counts.addAll(
          counts(
              ListKind.COMMUNES_TOTAL,
              new Days(from, next == null ? list.validTo() : next.minusDays(1)),
              communes.countsOn(from)));
    }
    return counts;
  }

  private boolean within(LocalDate day) {
    return day.isAfter(list.validFrom()) && list.days().hold(day);
  }

  private static Map<String, Long> populations(ProvinceList provinces) {
    Map<String, Long> populations = new LinkedHashMap<>();
    provinces.provinces().stream()
        .filter(province -> province.population() != null)
        .forEach(province -> populations.put(province.unitId(), province.population()));
    return populations;
  }

  private List<UnitCount> counts(String element, Days days, Map<String, Long> byUnit) {
    boolean usable = list.accepted().contains(element) || isPlausible(element, sum(byUnit));
    return byUnit.entrySet().stream()
        .map(
            count ->
                new UnitCount(
                    count.getKey(),
                    element,
                    BigDecimal.valueOf(count.getValue()),
                    days.from(),
                    days.to(),
                    list.title(),
                    usable))
        .toList();
  }

  private static BigDecimal sum(Map<String, Long> byUnit) {
    return byUnit.values().stream()
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean isPlausible(String element, BigDecimal sum) {
    CountCheck check = catalogue.countChecks().get(element);
    return check == null || check.holds(sum);
  }

  private Optional<String> implausible(String element, List<UnitCount> counts) {
    LocalDate first = counts.getFirst().validFrom();
    BigDecimal sum =
        counts.stream()
            .filter(count -> first.equals(count.validFrom()))
            .map(UnitCount::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (isPlausible(element, sum)) {
      return Optional.empty();
    }
    CountCheck check = catalogue.countChecks().get(element);
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s: %s sums to %,d over the country, and %,d to %,d is plausible.",
            list.file(),
            element,
            sum.toBigInteger(),
            check.least().toBigInteger(),
            check.most().toBigInteger()));
  }
}
