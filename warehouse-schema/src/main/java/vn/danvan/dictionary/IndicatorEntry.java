package vn.danvan.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Formula;
import vn.danvan.catalogue.Indicator;

/** What the dictionary says of an indicator, line by line. */
public final class IndicatorEntry {
  private final Catalogue catalogue;

  public IndicatorEntry(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public String title(Indicator indicator) {
    return indicator.labelEn() == null
        ? indicator.labelVi()
        : indicator.labelVi() + " · " + indicator.labelEn();
  }

  public List<String> lines(Indicator indicator) {
    List<String> lines = new ArrayList<>();
    lines.add("Cách tính · Formula: " + Formula.vi(catalogue, indicator));
    lines.add("`" + Formula.codes(indicator) + "`");
    lines.add(
        "Phương pháp · Method: %s (`%s`); đơn vị tính · unit: %s, %d chữ số thập phân · decimals"
            .formatted(
                catalogue.word("method", lower(indicator.method())),
                lower(indicator.method()),
                indicator.unit(),
                indicator.decimals()));
    lines.add(
        "Chiều đánh giá · Direction: %s (`%s`)"
            .formatted(
                catalogue.word("direction", lower(indicator.direction())),
                lower(indicator.direction())));
    if (indicator.validFrom() != null || indicator.validTo() != null) {
      lines.add(
          "Áp dụng cho các kỳ kết thúc · For periods that end: %s – %s"
              .formatted(or(indicator.validFrom()), or(indicator.validTo())));
    }
    indicator
        .breaks()
        .forEach(
            at ->
                lines.add(
                    "Chuỗi số liệu gián đoạn từ · Series breaks on %s: %s"
                        .formatted(at.from(), at.reasonVi())));
    if (indicator.caveatVi() != null) {
      lines.add("Lưu ý: " + indicator.caveatVi());
    }
    lines.add(
        "Định nghĩa · Definition: phiên bản · version %d, từ · from %s"
            .formatted(indicator.definition().version(), indicator.definition().validFrom()));
    return lines;
  }

  private static String or(Object day) {
    return day == null ? "…" : day.toString();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
