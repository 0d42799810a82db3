package vn.danvan.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.danvan.catalogue.Unit;
import vn.danvan.template.FormTitle;

/**
 * Who sends a report, when and under which number.
 *
 * @param committee the Party committee, "Tỉnh ủy Yên Bái"
 * @param body its body that reports
 * @param number number of the report, "12-BC/BDVTU"
 * @param replaced number of the report that this one replaces, null when none
 * @param title what it is a report of
 */
record Letterhead(
    String committee,
    String body,
    String place,
    String number,
    LocalDate sent,
    String replaced,
    String title) {
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter SPELT =
      DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

  /** Ban Dân vận and Ban Tuyên giáo were joined in the course of February 2025. */
  private static final LocalDate JOINED = LocalDate.of(2025, 3, 1);

  private static final int DAYS_UNDERWAY_AT_MOST = 4;

  /** The letterhead of a report, or of its revision. */
  static Letterhead of(Ground ground, SyntheticReport report, boolean revision) {
    String unitId = report.unitId();
    KeyedRandom random = ground.random();
    Unit unit = ground.catalogue().unit(unitId);
    LocalDate came = revision ? report.receipt().revision() : report.receipt().first();
    LocalDate sent =
        lastDayAt(
            unit,
            came.minusDays(
                random.below(DAYS_UNDERWAY_AT_MOST, unitId, report.round(), revision, "sent")));
    boolean joined = !sent.isBefore(JOINED);
    String suffix = joined ? "-BC/BTGDVTU" : "-BC/BDVTU";
    int ordinal = 5 + random.below(40, unitId, report.round(), "number");
    Unit.Name name = unit.nameOn(sent);
    String place = ground.magnitudes().places().getOrDefault(unitId, name.name());
    return new Letterhead(
        (name.kind().equals("city") ? "Thành ủy " : "Tỉnh ủy ") + place,
        joined ? "Ban Tuyên giáo và Dân vận" : "Ban Dân vận",
        place,
        "%02d%s".formatted(revision ? ordinal + 20 : ordinal, suffix),
        sent,
        revision ? of(ground, report, false).number() : null,
        FormTitle.of(
            ground.catalogue().form(report.round().form()),
            ground.catalogue().period(report.round().period()).orElseThrow()));
  }

  /** A province that was merged meanwhile signed while it existed. */
  private static LocalDate lastDayAt(Unit unit, LocalDate day) {
    LocalDate end = unit.validTo();
    return end != null && end.isBefore(day) ? end : day;
  }

  /** What stands in a line of the sheet. */
  String line(SheetLayout.Line line) {
    return switch (line) {
      case SENDER -> committee.toUpperCase(VIETNAMESE);
      case BODY -> body.toUpperCase(VIETNAMESE);
      case NUMBER -> "Số: " + number;
      case PLACE_AND_DATE -> place + ", " + sent.format(SPELT);
      case TITLE -> title.toUpperCase(VIETNAMESE);
      case ATTACHED -> attached();
      case TO_CENTRE -> "- %s Trung ương (để báo cáo);".formatted(body);
      case TO_COMMITTEE -> "- Thường trực %s;".formatted(committee);
    };
  }

  private String attached() {
    String replacement = replaced == null ? "" : "; thay thế biểu kèm theo Báo cáo số " + replaced;
    return "(Kèm theo Báo cáo số %s, ngày %s của %s %s%s)"
        .formatted(number, sent.format(SLASHED), body, committee, replacement);
  }
}
