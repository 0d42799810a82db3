package vn.danvan.unit.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvan.unit.kernel.CommuneSuccessionList.Pair;
import vn.danvan.unit.kernel.ListFaults.Cell;
import vn.danvan.unit.kernel.ListedUnits.Listed;

/** Holds the succession of communes against the lists of old and new communes and of districts. */
final class SuccessionCheck {
  private static final int CODES_SHOWN = 5;

  private final ListedUnits listed;
  private final ListFaults faults;
  private final List<String> remarks;

  SuccessionCheck(ListedUnits listed, ListFaults faults, List<String> remarks) {
    this.listed = listed;
    this.faults = faults;
    this.remarks = remarks;
  }

  void check() {
    if (listed.communeSuccession().isEmpty()) {
      return;
    }
    Listed<CommuneSuccessionList> succession = listed.communeSuccession().get();
    String file = succession.source().file();
    List<Pair> pairs = succession.content().pairs();
    listed
        .communes("63")
        .ifPresentOrElse(old -> predecessors(file, pairs, old), () -> missing(file, "63"));
    listed
        .communes("34")
        .ifPresentOrElse(fresh -> successors(file, pairs, fresh), () -> missing(file, "34"));
    islands(file, pairs.stream().filter(Pair::isOfDistrict).toList());
  }

  private void missing(String file, String era) {
    remarks.add(
        ("%s: no list of the communes of the %s era is imported, so that its pairs are left out"
                + " until it is.")
            .formatted(file, era));
  }

  private void predecessors(String file, List<Pair> pairs, Listed<CommuneList> old) {
    Map<String, Commune> byCode = byCode(old);
    Set<String> named = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.isOfDistrict()) {
        continue;
      }
      named.add(pair.predecessor());
      Cell cell = new Cell(file, pair.row(), "predecessor_code", pair.predecessor());
      Commune commune = byCode.get(pair.predecessor());
      if (commune == null) {
        faults.value(cell, "%s has no such commune: correct one of them", old.source().file());
      } else if (!commune.province().equals(pair.province())
          || (pair.district() != null
              && commune.district() != null
              && !commune.district().equals(pair.district()))) {
        faults.value(
            cell,
            "lies in district %s of province %s by %s, and in %s of %s here: correct one of them",
            commune.district(),
            commune.province(),
            old.source().file(),
            pair.district(),
            pair.province());
      }
    }
    remark(file, "%d old communes have no successor (%s).", without(byCode, named));
  }

  private void successors(String file, List<Pair> pairs, Listed<CommuneList> fresh) {
    Map<String, Commune> byCode = byCode(fresh);
    Set<String> named = new HashSet<>();
    for (Pair pair : pairs) {
      named.add(pair.successor());
      Cell cell = new Cell(file, pair.row(), "successor_code", pair.successor());
      Commune commune = byCode.get(pair.successor());
      if (commune == null) {
        faults.value(cell, "%s has no such commune: correct one of them", fresh.source().file());
      } else if (!commune.province().equals(pair.successorProvince())) {
        faults.value(
            cell,
            "lies in province %s by %s, and in %s here: correct one of them",
            commune.province(),
            fresh.source().file(),
            pair.successorProvince());
      }
    }
    remark(file, "%d new communes have no predecessor (%s).", without(byCode, named));
  }

  /** A district without communes, on an island, became a commune itself. */
  private void islands(String file, List<Pair> pairs) {
    Optional<Listed<DistrictList>> districts = listed.districts();
    if (districts.isEmpty()) {
      if (!pairs.isEmpty()) {
        remarks.add(
            "%s: no list of districts is imported, so that %d districts without communes are left out."
                .formatted(file, pairs.size()));
      }
      return;
    }
    Set<String> ids =
        districts.get().content().districts().stream()
            .map(DistrictList.District::id)
            .collect(Collectors.toSet());
    for (Pair pair : pairs) {
      if (!ids.contains(pair.oldUnit())) {
        faults.value(
            new Cell(file, pair.row(), "predecessor_code", pair.predecessor()),
            "%s has no such district in province %s: correct one of them",
            districts.get().source().file(),
            pair.province());
      }
    }
  }

  private void remark(String file, String words, List<String> codes) {
    if (!codes.isEmpty()) {
      String shown = String.join(", ", codes.subList(0, Math.min(CODES_SHOWN, codes.size())));
      String more = codes.size() > CODES_SHOWN ? ", …" : "";
      remarks.add("%s: %s".formatted(file, words.formatted(codes.size(), shown + more)));
    }
  }

  private static Map<String, Commune> byCode(Listed<CommuneList> communes) {
    return communes.content().communes().stream()
        .collect(Collectors.toMap(Commune::code, Function.identity()));
  }

  private static List<String> without(Map<String, Commune> communes, Set<String> named) {
    return communes.keySet().stream().filter(code -> !named.contains(code)).sorted().toList();
  }
}
