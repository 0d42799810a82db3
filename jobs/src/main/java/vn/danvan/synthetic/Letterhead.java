package vn.danvan.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/**
 * Who sends a report, when and under which number.
 *
 * @param committee the Party committee, "Tỉnh ủy Yên Bái"
 * @param body its body that reports
 * @param number number of the report, "12-BC/BDVTU"
 * @param replaced number of the report that this one replaces, null when none
 */
record Letterhead(
    String committee, String body, String place, String number, LocalDate sent, String replaced) {
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter SPELT =
      DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

  /** The letterhead of a report for a year, sent in the next. */
  static Letterhead of(Catalogue catalogue, long seed, String unitId, int year, boolean revision) {
    KeyedRandom random = new KeyedRandom(seed);
    Unit unit = catalogue.unit(unitId);
    // Ban Dân vận and Ban Tuyên giáo were joined in February 2025.
    boolean joined = unit.era().equals("34");
    String suffix = joined ? "-BC/BTGDVTU" : "-BC/BDVTU";
    int ordinal = 5 + random.below(40, unitId, year, "number");
    LocalDate sent = LocalDate.of(year + 1, 1, 5 + random.below(25, unitId, year, "sent"));
    String first = "%02d%s".formatted(ordinal, suffix);
    String number = first;
    if (revision) {
      sent = LocalDate.of(year + 1, 2, 10 + random.below(15, unitId, year, "sent again"));
      number = "%02d%s".formatted(ordinal + 20, suffix);
    }
    Unit.Name name = unit.nameOn(sent);
    String place = Magnitudes.shipped().places().getOrDefault(unitId, name.name());
    String committee = (name.kind().equals("city") ? "Thành ủy " : "Tỉnh ủy ") + place;
    return new Letterhead(
        committee,
        joined ? "Ban Tuyên giáo và Dân vận" : "Ban Dân vận",
        place,
        number,
        sent,
        revision ? first : null);
  }

  String committeeLine() {
    return committee.toUpperCase(VIETNAMESE);
  }

  String bodyLine() {
    return body.toUpperCase(VIETNAMESE);
  }

  String placeAndDate() {
    return place + ", " + sent.format(SPELT);
  }

  String attachedLine() {
    String replacement = replaced == null ? "" : "; thay thế biểu kèm theo Báo cáo số " + replaced;
    return "(Kèm theo Báo cáo số %s, ngày %s của %s %s%s)"
        .formatted(number, sent.format(SLASHED), body, committee, replacement);
  }
}
