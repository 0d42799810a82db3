package vn.danvan.unit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.ListValidity;
import vn.danvan.text.kernel.Text;
import vn.danvan.unit.ListEntry.Acceptance;
import vn.danvan.unit.kernel.Era;
import vn.danvan.unit.kernel.ListFaults;
import vn.danvan.unit.kernel.ListKind;
import vn.danvan.unit.kernel.UnitList;
import vn.danvan.unit.kernel.UnitListReader;

/** Reads the files of one import and settles for which days and on whose word each list holds. */
final class ListArrival {
  private final ListTerms terms;
  private final Catalogue catalogue;
  private final List<ListEntry> inForce;
  private final ListFaults faults = new ListFaults();

  ListArrival(ListTerms terms, Catalogue catalogue, List<ListEntry> inForce) {
    this.terms = terms;
    this.catalogue = catalogue;
    this.inForce = inForce;
  }

  /** The lists, in an order that does not depend on that of the files. */
  List<ListCandidate> candidates(List<Path> files) {
    Map<String, ListCandidate> byDigest = new TreeMap<>();
    UnitListReader reader = new UnitListReader(catalogue, faults);
    for (Path file : files) {
      String name = Text.clean(String.valueOf(file.getFileName()));
      byte[] bytes = bytes(file);
      if (bytes == null) {
        continue;
      }
      String sha256 = ListEntry.sha256(bytes);
      Optional<ListEntry> earlier =
          inForce.stream().filter(entry -> entry.sha256().equals(sha256)).findFirst();
      String era = terms.era() == null ? earlier.map(ListEntry::era).orElse(null) : terms.era();
      reader
          .read(name, bytes, era)
          .ifPresent(
              content ->
                  byDigest.put(
                      sha256,
                      new ListCandidate(
                          entry(name, sha256, content, earlier), ByteBuffer.wrap(bytes), content)));
    }
    List<ListCandidate> candidates =
        byDigest.values().stream()
            .sorted(
                Comparator.comparing((ListCandidate list) -> list.entry().kind())
                    .thenComparing(list -> String.valueOf(list.entry().era()))
                    .thenComparing(list -> list.entry().name()))
            .toList();
    requireDifferent(candidates);
    requireCounted(candidates);
    faults.requireNone("Nothing was imported:");
    return candidates;
  }

  private byte[] bytes(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        faults.file(file.toString(), "is no file: name the list itself");
      } else if (Files.size(file) > UnitListReader.MAX_BYTES) {
        faults.file(
            file.toString(),
            "has %d bytes, more than %d: it is no list",
            Files.size(file),
            UnitListReader.MAX_BYTES);
      } else {
        return Files.readAllBytes(file);
      }
    } catch (IOException e) {
      faults.file(file.toString(), "cannot be read (%s): change its rights", e.getMessage());
    }
    return null;
  }

  private ListEntry entry(
      String name, String sha256, UnitList content, Optional<ListEntry> earlier) {
    LocalDate from = null;
    LocalDate to = null;
    if (content.kind().element().isPresent()) {
      Optional<ListValidity> usual = usual(content);
      from =
          said(
              terms.validFrom(),
              earlier.map(ListEntry::validFrom),
              usual.map(ListValidity::validFrom));
      to = said(terms.validTo(), earlier.map(ListEntry::validTo), usual.map(ListValidity::validTo));
      checkDays(name, content, from, to);
    }
    List<Acceptance> accepted = new ArrayList<>(earlier.map(ListEntry::accepted).orElse(List.of()));
    content
        .kind()
        .element()
        .filter(terms.accepted()::contains)
        .filter(element -> accepted.stream().noneMatch(a -> a.element().equals(element)))
        .ifPresent(element -> accepted.add(new Acceptance(element, terms.at(), terms.by())));
    return new ListEntry(
        0,
        name,
        sha256,
        content.kind(),
        content.era(),
        from,
        to,
        said(terms.source(), earlier.map(ListEntry::source), Optional.empty()),
        terms.at(),
        terms.by(),
        accepted,
        null);
  }

  private void checkDays(String name, UnitList content, LocalDate from, LocalDate to) {
    if (from == null) {
      if (to != null || content.kind() != ListKind.PROVINCES) {
        faults.file(name, "from which day its counts hold is not said: add --valid-from");
      }
      return;
    }
    if (to != null && to.isBefore(from)) {
      faults.file(
          name,
          "its counts would end on %s, before they begin on %s: correct --valid-to",
          to,
          from);
    }
    if (content.kind() != ListKind.PROVINCES) {
      Era era = Era.of(catalogue, content.era());
      Stream.of(from, to)
          .filter(day -> day != null && !era.days().hold(day))
          .forEach(
              day ->
                  faults.file(
                      name,
                      "%s is no day of the %s era (%s): correct --valid-from or --valid-to, or"
                          + " import this list by itself",
                      day,
                      era.code(),
                      era.days().words()));
    }
  }

  private void requireDifferent(List<ListCandidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      ListEntry later = candidates.get(i).entry();
      candidates.subList(0, i).stream()
          .map(ListCandidate::entry)
          .filter(earlier -> !earlier.besides(later).equals(Optional.of(earlier)))
          .forEach(
              earlier ->
                  faults.file(
                      later.name(),
                      "lists the same as %s (%s): import one of them",
                      earlier.name(),
                      later.kind().words()));
    }
  }

  private void requireCounted(List<ListCandidate> candidates) {
    for (String element : terms.accepted().stream().sorted().toList()) {
      if (candidates.stream()
          .noneMatch(list -> list.entry().kind().element().equals(Optional.of(element)))) {
        faults.file("--accept " + element, "none of these lists counts that: leave it out");
      }
    }
  }

  /** Lists of communes and of districts hold on the days that the catalogue has for their era. */
  private Optional<ListValidity> usual(UnitList content) {
    return switch (content.kind()) {
      case COMMUNES, DISTRICTS -> Optional.ofNullable(catalogue.listValidity().get(content.era()));
      case PROVINCES, PROVINCE_SUCCESSION, COMMUNE_SUCCESSION -> Optional.empty();
    };
  }

  private static <T> T said(T now, Optional<T> earlier, Optional<T> usual) {
    return now != null ? now : earlier.or(() -> usual).orElse(null);
  }
}
