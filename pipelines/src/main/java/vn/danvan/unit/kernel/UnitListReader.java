package vn.danvan.unit.kernel;

import java.util.Optional;
import vn.danvan.catalogue.Catalogue;

/**
 * Reads official lists: CSV in UTF-8, recognised by their heading, with columns in any order. What
 * is wrong goes to the faults; as long as there is one, nothing that was read may be used.
 */
public final class UnitListReader {
  /** Largest file that is read, in bytes. */
  public static final int MAX_BYTES = ListTable.MAX_BYTES;

  private static final int HEADING_SHOWN = 120;

  private final Catalogue catalogue;
  private final ListFaults faults;

  public UnitListReader(Catalogue catalogue, ListFaults faults) {
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /**
   * The list in a file; empty when it holds none.
   *
   * @param era the era that somebody says the list is of, null when the list has to say it
   */
  public Optional<UnitList> read(String file, byte[] bytes, String era) {
    ListTable table = ListTable.read(file, bytes, faults);
    if (table == null) {
      return Optional.empty();
    }
    Optional<ListKind> kind = ListKind.of(table.heading());
    if (kind.isEmpty()) {
      faults.file(
          file,
          "its heading (%s) is that of no list. Columns that are needed: %s",
          headingOf(table),
          ListKind.headings());
      return Optional.empty();
    }
    if (!table.rows().stream().allMatch(ListRow::isWhole)) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case PROVINCES -> Optional.of(ProvinceList.read(table, era, catalogue, faults));
      case PROVINCE_SUCCESSION ->
          Optional.of(ProvinceSuccessionList.read(table, catalogue, faults));
      case COMMUNE_SUCCESSION -> Optional.of(CommuneSuccessionList.read(table, catalogue));
      case COMMUNES -> communes(table, era);
      case DISTRICTS -> Optional.of(DistrictList.read(table, era, catalogue, faults));
    };
  }

  private static String headingOf(ListTable table) {
    String heading = String.join(", ", table.heading());
    return heading.length() <= HEADING_SHOWN ? heading : heading.substring(0, HEADING_SHOWN) + "…";
  }

  private Optional<UnitList> communes(ListTable table, String eraSaid) {
    Optional<Era> era =
        eraSaid == null
            ? CommuneList.eraOf(table, catalogue)
            : Optional.of(Era.of(catalogue, eraSaid));
    if (era.isEmpty()) {
      faults.file(table.file(), "does not say of which era it is: add --era 63 or --era 34");
    }
    return era.map(of -> CommuneList.read(table, of));
  }
}
