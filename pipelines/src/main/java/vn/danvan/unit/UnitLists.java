package vn.danvan.unit;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.unit.ListEntry.Removal;
import vn.danvan.unit.kernel.ImportedList;
import vn.danvan.unit.kernel.ListCheck;
import vn.danvan.unit.kernel.ListFaults;
import vn.danvan.unit.kernel.UnitList;
import vn.danvan.unit.kernel.UnitListException;
import vn.danvan.unit.kernel.UnitListReader;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * The official lists that were imported into a home. Each is kept for ever; a later one of the same
 * kind and era takes the place of an earlier one on the days on which its counts hold. Only one
 * process may change them at a time.
 */
public final class UnitLists {
  private final ListManifest manifest;

  /** The lists of a folder, which need not exist yet. */
  public UnitLists(Path folder) {
    this.manifest = new ListManifest(folder);
  }

  /**
   * What an import did.
   *
   * @param remarks gaps, and counts that are not usable, a sentence each
   * @param register the units as they are now
   */
  public record Imported(List<Outcome> lists, List<String> remarks, UnitRegister register) {
    /**
     * A list that was read.
     *
     * @param isNew false when these bytes are in force on these terms already
     */
    public record Outcome(ListEntry entry, String summary, boolean isNew) {}
  }

  /** All lists that were ever imported, in the order of import. */
  public List<ListEntry> entries() {
    return manifest.entries();
  }

  /**
   * The lists in force: neither removed nor superseded, and each with the days that later lists
   * have left to it.
   */
  public List<ListEntry> inForce() {
    return inForce(manifest.entries());
  }

  /**
   * All units: those of the catalogue, and those of the lists in force.
   *
   * @throws UnitListException when a list was changed, or no longer fits the catalogue
   */
  public UnitRegister register(Catalogue catalogue) {
    return UnitRegister.of(
        catalogue,
        read(
            inForce(manifest.entries()),
            Map.of(),
            catalogue,
            "Imported lists do not fit the catalogue; correct it, or take them out of force with"
                + " ./danvan units remove NUMBER:"));
  }

  /**
   * Imports files as one act, whatever their order: all of them, or none when one has a fault or
   * contradicts another list.
   *
   * @throws UnitListException with all that is wrong
   */
  public Imported importAll(List<Path> files, ListTerms terms, Catalogue catalogue) {
    List<ListEntry> entries = manifest.entries();
    List<ListEntry> before = inForce(entries);
    List<ListCandidate> candidates = new ListArrival(terms, catalogue, before).candidates(files);
    List<ListEntry> after = new ArrayList<>(entries);
    Map<ListEntry, ByteBuffer> fresh = new LinkedHashMap<>();
    Map<Integer, UnitList> known = new LinkedHashMap<>();
    List<Imported.Outcome> outcomes = new ArrayList<>();
    for (ListCandidate candidate : candidates) {
      ListEntry standing = before.stream().filter(candidate.entry()::says).findFirst().orElse(null);
      ListEntry entry = standing == null ? candidate.entry().numbered(after.size() + 1) : standing;
      if (standing == null) {
        after.add(entry);
        fresh.put(entry, candidate.bytes());
      }
      known.put(entry.number(), candidate.content());
      outcomes.add(new Imported.Outcome(entry, candidate.content().summary(), standing == null));
    }
    ListFaults faults = new ListFaults();
    List<ImportedList> lists =
        read(inForce(after), known, catalogue, "Lists imported earlier are wrong:");
    List<String> remarks = new ListCheck(catalogue, lists, faults).check();
    faults.requireNone("Nothing was imported:");
    if (!fresh.isEmpty()) {
      manifest.write(after, fresh);
    }
    return new Imported(outcomes, remarks, UnitRegister.of(catalogue, lists));
  }

  /**
   * Takes lists out of force; those that they superseded are in force again. The files stay.
   *
   * @return the entries as they are now
   * @throws UnitListException when there is no such list, or what is left contradicts itself
   */
  public List<ListEntry> remove(List<Integer> numbers, Removal removal, Catalogue catalogue) {
    List<ListEntry> entries = new ArrayList<>(manifest.entries());
    List<ListEntry> removed = new ArrayList<>();
    for (int number : numbers) {
      if (number < 1 || number > entries.size()) {
        throw new UnitListException(
            "There is no list %d: ./danvan units list shows all.".formatted(number));
      }
      ListEntry entry = entries.get(number - 1);
      if (entry.removed() != null) {
        throw new UnitListException(
            "List %d (%s) was removed by %s already; nothing was changed."
                .formatted(number, entry.name(), entry.removed().by()));
      }
      entries.set(number - 1, entry.removed(removal));
      removed.add(entries.get(number - 1));
    }
    ListFaults faults = new ListFaults();
    List<ImportedList> lists =
        read(inForce(entries), Map.of(), catalogue, "The lists that are left are wrong:");
    new ListCheck(catalogue, lists, faults).check();
    faults.requireNone(
        "Nothing was removed, since the lists that are left contradict each other; remove those as"
            + " well:");
    manifest.write(entries, Map.of());
    return removed;
  }

  private static List<ListEntry> inForce(List<ListEntry> entries) {
    List<ListEntry> inForce = List.of();
    for (ListEntry entry : entries) {
      if (entry.removed() == null) {
        inForce =
            Stream.concat(
                    inForce.stream().flatMap(earlier -> earlier.besides(entry).stream()),
                    Stream.of(entry))
                .toList();
      }
    }
    return inForce;
  }

  /** The content of lists; {@code known} holds what was read already, by number. */
  private List<ImportedList> read(
      List<ListEntry> entries, Map<Integer, UnitList> known, Catalogue catalogue, String heading) {
    ListFaults faults = new ListFaults();
    UnitListReader reader = new UnitListReader(catalogue, faults);
    List<ImportedList> lists = new ArrayList<>();
    for (ListEntry entry : entries) {
      UnitList content = known.get(entry.number());
      if (content == null) {
        byte[] bytes = manifest.bytes(entry);
        content = reader.read(entry.name(), bytes, entry.era()).orElse(null);
      }
      if (content != null) {
        lists.add(entry.with(content));
      }
    }
    faults.requireNone(heading);
    return lists;
  }
}
