package vn.danvan.samples;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Unit;

/**
 * Who sends a file.
 *
 * @param above what stands over the committee, in capitals: TỈNH ỦY HÒA BÌNH
 * @param committee the committee, in capitals
 * @param committeeWords the same in words, with the Party committee to which it belongs
 * @param area the area in words: tỉnh Hòa Bình
 * @param place where it signs
 * @param number number of its document
 * @param signed day on which it signs
 */
record Office(
    String above,
    String committee,
    String committeeWords,
    String area,
    String place,
    String number,
    LocalDate signed) {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  /** The commissions for information and education joined those of mobilisation in that month. */
  private static final LocalDate JOINED = LocalDate.of(2025, 2, 1);

  /** The office of a province that signs on a day. */
  static Office of(Unit unit, LocalDate signed, SplittableRandom random) {
    Unit.Name name = unit.nameOn(signed);
    boolean city = name.kind().equals("city");
    String called = name.name();
    if (called.equals("Hồ Chí Minh")) {
      called = Pick.one(List.of("Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh"), random);
    }
    String party = city ? "Thành ủy" : "Tỉnh ủy";
    boolean joined = !signed.isBefore(JOINED);
    String committee = joined ? "Ban Tuyên giáo và Dân vận" : "Ban Dân vận";
    String mark = (joined ? "BTGDV" : "BDV") + (city ? "THU" : "TU");
    return new Office(
        upper(party + " " + called),
        upper(committee),
        "%s %s %s".formatted(committee, party, called),
        area(called, city),
        called.startsWith("Thành phố Hồ") ? "TP. Hồ Chí Minh" : called,
        "%d-BC/%s".formatted(random.nextInt(10, 400), mark),
        signed);
  }

  private static String area(String called, boolean city) {
    if (called.startsWith("Thành phố") || called.startsWith("TP.")) {
      return called;
    }
    return (city ? "thành phố " : "tỉnh ") + called;
  }

  /** Whom it reports to. */
  String central() {
    return signed.isBefore(JOINED)
        ? "Ban Dân vận Trung ương"
        : "Ban Tuyên giáo và Dân vận Trung ương";
  }

  Office at(String elsewhere) {
    return new Office(above, committee, committeeWords, area, elsewhere, number, signed);
  }

  /** Nothing says more than half of its name. */
  Office named(String half) {
    return new Office(
        upper("Tỉnh ủy " + half), committee, "Ban Dân vận Tỉnh ủy", "tỉnh", "...", number, signed);
  }

  Office signing(LocalDate day) {
    return new Office(above, committee, committeeWords, area, place, number, day);
  }

  /** The same on a machine without Vietnamese letters. */
  Office withoutMarks() {
    return new Office(
        folded(above),
        folded(committee),
        folded(committeeWords),
        folded(area),
        folded(place),
        number,
        signed);
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** The office of a district: its own committee, below its province's. */
  static Office ofDistrict(String party, String name, String province, LocalDate signed) {
    return new Office(
        upper(party + " " + name),
        upper("Ban Dân vận"),
        "Ban Dân vận %s %s".formatted(party, name),
        "%s, tỉnh %s".formatted(name, province),
        name,
        "27-BC/BDVHU",
        signed);
  }

  static String upper(String words) {
    return words.toUpperCase(VIETNAMESE);
  }
}
