package vn.danvan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** The shipped catalogue with what an operator adds. */
public final class OperatorsCatalogue {
  private OperatorsCatalogue() {}

  /**
   * The catalogue with files of an operator's own.
   *
   * @param texts one file each
   */
  public static Catalogue of(String... texts) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("catalogue");
      for (int i = 0; i < texts.length; i++) {
        Files.writeString(folder.resolve("own-%d.yaml".formatted(i)), texts[i]);
      }
      return CatalogueReader.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder, texts.length);
    }
  }

  private static void delete(Path folder, int files) {
    try {
      for (int i = 0; folder != null && i < files; i++) {
        Files.deleteIfExists(folder.resolve("own-%d.yaml".formatted(i)));
      }
      if (folder != null) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A form that communes send and whose figures add up to their province's. */
  public static String communesForm(String... rows) {
    return form("commune", rows).replace("dues:", "rolls_up: true\n    dues:");
  }

  /** A small form of provinces, one version per era. */
  public static String provincesForm(String... rows) {
    return form("province", rows);
  }

  private static String form(String sender, String... rows) {
    return """
    forms:
      - code: TN-01
        name_vi: Biểu riêng
        layout: annex
        cycle: year
        sender: %s
        dues: [{part: year, month: 1, day: 15, years_after: 1}]
        versions:
          - version: "1"
            last_period: "2024"
            era: "63"
            columns: [{level: total, label_vi: Tổng}, {level: commune, label_vi: Cấp xã}]
            sections:
              - {number: I, label_vi: Phần chung, rows: [%s]}
          - version: "2"
            extends: {version: "1"}
            first_period: "2025"
            era: "34"
    """
        .formatted(sender, String.join(", ", rows));
  }
}
