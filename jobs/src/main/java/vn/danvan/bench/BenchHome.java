package vn.danvan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.ListTerms;
import vn.danvan.unit.UnitLists;

/** A home that holds nothing but a bench: its catalogue, its lists of communes, its warehouse. */
public final class BenchHome {
  /** How many communes each era has in all, as the official lists have. */
  private static final int COMMUNES_63 = 10_035;

  private static final int COMMUNES_34 = 3_321;

  private final Path folder;

  public BenchHome(Path folder) {
    this.folder = folder;
  }

  /** The folder of small tables for other engines. */
  public Path tables() {
    return folder.resolve("tables");
  }

  /**
   * The catalogue with a form for communes, and with as many indicators as are wanted.
   *
   * @param indicators 0 for those that are shipped
   */
  public Catalogue catalogue(int indicators) {
    Path own = folder.resolve("catalogue");
    write(own.resolve("bench.yaml"), BenchCatalogue.yaml(indicators));
    return CatalogueReader.read(own);
  }

  /** The lists of communes: invented names, spread evenly over the provinces of each era. */
  public UnitLists lists(Catalogue catalogue) {
    UnitLists lists = new UnitLists(folder.resolve("units"));
    if (lists.inForce().isEmpty()) {
      Path old = folder.resolve("communes-63.csv");
      Path now = folder.resolve("communes-34.csv");
      write(old, communes(catalogue.provinces("63"), COMMUNES_63));
      write(now, communes(catalogue.provinces("34"), COMMUNES_34));
      lists.importAll(List.of(old), terms("63", null), catalogue);
      lists.importAll(List.of(now), terms("34", null), catalogue);
    }
    return lists;
  }

  private static ListTerms terms(String era, LocalDate from) {
    return new ListTerms(era, from, null, "bench", java.util.Set.of(), "bench", Instant.EPOCH);
  }

  private static String communes(List<Unit> provinces, int all) {
    StringBuilder csv = new StringBuilder("code,name,type,province_code\n");
    int next = 1;
    for (int i = 0; i < provinces.size(); i++) {
      int count = all / provinces.size() + (i < all % provinces.size() ? 1 : 0);
      for (int j = 0; j < count; j++) {
        csv.append("%05d,Xã số %d,xa,%s%n".formatted(next, next, provinces.get(i).code()));
        next++;
      }
    }
    return csv.toString();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
