package vn.danvan.unit.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The lists in force, by what they list. Lists of other days of the same era only count: units and
 * their succession come from the one that holds latest.
 */
record ListedUnits(Collection<ImportedList> lists) {

  /** A list with the import that brought it. */
  record Listed<T extends UnitList>(ImportedList source, T content) {}

  Optional<Listed<CommuneList>> communes(String era) {
    return latest(CommuneList.class, era);
  }

  Optional<Listed<DistrictList>> districts() {
    return latest(DistrictList.class, "63");
  }

  Optional<Listed<CommuneSuccessionList>> communeSuccession() {
    return latest(CommuneSuccessionList.class, null);
  }

  private <T extends UnitList> Optional<Listed<T>> latest(Class<T> type, String era) {
    return lists.stream()
        .filter(list -> type.isInstance(list.content()))
        .filter(list -> era == null || era.equals(list.content().era()))
        .max(
            Comparator.comparing(
                ImportedList::validFrom,
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
        .map(list -> new Listed<>(list, type.cast(list.content())));
  }
}
