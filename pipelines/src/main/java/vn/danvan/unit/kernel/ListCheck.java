package vn.danvan.unit.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.unit.kernel.ListFaults.Cell;
import vn.danvan.unit.kernel.ListedUnits.Listed;

/**
 * Holds the lists in force against each other. A contradiction is a fault; what a list that is not
 * there would tell is a remark.
 */
public final class ListCheck {
  private final Catalogue catalogue;
  private final Collection<ImportedList> lists;
  private final ListedUnits listed;
  private final ListFaults faults;
  private final List<String> remarks = new ArrayList<>();

  public ListCheck(Catalogue catalogue, Collection<ImportedList> lists, ListFaults faults) {
    this.catalogue = catalogue;
    this.lists = lists;
    this.listed = new ListedUnits(lists);
    this.faults = faults;
  }

  /** Adds all contradictions to the faults and returns the remarks. */
  public List<String> check() {
    for (String era : Catalogue.FRAMES) {
      listed.communes(era).ifPresent(this::everyProvinceHasCommunes);
      provinceLists(era).forEach(list -> communesOfProvinces(era, list));
    }
    listed.communes("63").ifPresent(this::districtsOf);
    new SuccessionCheck(listed, faults, remarks).check();
    for (ImportedList list : lists) {
      remarks.addAll(new ListCounts(catalogue, list).remarks());
    }
    return remarks;
  }

  private List<Listed<ProvinceList>> provinceLists(String era) {
    return lists.stream()
        .filter(list -> list.content() instanceof ProvinceList && era.equals(list.content().era()))
        .map(list -> new Listed<>(list, (ProvinceList) list.content()))
        .toList();
  }

  private void everyProvinceHasCommunes(Listed<CommuneList> communes) {
    String era = communes.content().era();
    Map<String, Long> counted = communes.content().countsOn(communes.source().validFrom());
    List<String> without =
        catalogue.provinces(era).stream()
            .filter(province -> !counted.containsKey(province.id()))
            .map(province -> "%s %s".formatted(province.id(), province.latestName().name()))
            .toList();
    if (!without.isEmpty()) {
      remarks.add(
          "%s: names no commune of %s, which therefore have no count of communes."
              .formatted(communes.source().file(), String.join(", ", without)));
    }
  }

  private void communesOfProvinces(String era, Listed<ProvinceList> provinces) {
    listed
        .communes(era)
        .ifPresent(
            communes -> {
              if (!communes.source().days().overlap(provinces.source().days())) {
                return;
              }
              Map<String, Long> counted =
                  communes.content().countsOn(communes.source().validFrom());
              for (ProvinceList.Province province : provinces.content().provinces()) {
                sameCount(
                    new Cell(
                        provinces.source().file(),
                        province.row(),
                        "n_communes",
                        String.valueOf(province.communes())),
                    province.communes(),
                    counted.getOrDefault(province.unitId(), 0L),
                    communes.source().file());
              }
            });
  }

  private void districtsOf(Listed<CommuneList> communes) {
    if (listed.districts().isEmpty()) {
      remarks.add(
          "%s: its districts are not known, since no list of districts is imported; until then its"
                  .formatted(communes.source().file())
              + " communes lie directly in their provinces.");
      return;
    }
    Listed<DistrictList> districts = listed.districts().get();
    Map<String, DistrictList.District> byCode =
        districts.content().districts().stream()
            .collect(Collectors.toMap(DistrictList.District::code, Function.identity()));
    Map<String, Long> counted = new HashMap<>();
    for (Commune commune : communes.content().communes()) {
      if (commune.district() == null) {
        continue;
      }
      counted.merge(commune.district(), 1L, Long::sum);
      Cell cell =
          new Cell(communes.source().file(), commune.row(), "parent_code", commune.district());
      DistrictList.District district = byCode.get(commune.district());
      if (district == null) {
        faults.value(
            cell, "%s has no such district: correct one of the lists", districts.source().file());
      } else if (!district.province().equals(commune.province())) {
        faults.value(
            cell,
            "lies in province %s by %s, and the commune in %s: correct one of the lists",
            district.province(),
            districts.source().file(),
            commune.province());
      }
    }
    long without = communes.content().communes().stream().filter(c -> c.district() == null).count();
    if (without > 0) {
      remarks.add(
          "%s: %d communes name no district, so that the numbers of communes of %s are not checked."
              .formatted(communes.source().file(), without, districts.source().file()));
      return;
    }
    for (DistrictList.District district : districts.content().districts()) {
      sameCount(
          new Cell(
              districts.source().file(),
              district.row(),
              "n_communes",
              String.valueOf(district.communes())),
          district.communes(),
          counted.getOrDefault(district.code(), 0L),
          communes.source().file());
    }
  }

  private void sameCount(Cell cell, Long stated, long counted, String file) {
    if (stated != null && stated != counted) {
      faults.value(
          cell, "%s has %d communes of this unit: correct one of the lists", file, counted);
    }
  }
}
