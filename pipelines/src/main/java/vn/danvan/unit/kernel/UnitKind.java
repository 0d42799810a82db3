package vn.danvan.unit.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.danvan.text.kernel.Text;

/** What kinds of units lists name below the provinces, in which era, and how people say it. */
enum UnitKind {
  XA("Xã", "commune"),
  PHUONG("Phường", "commune"),
  THI_TRAN("Thị trấn", "commune"),
  DAC_KHU("Đặc khu", "commune"),
  QUAN("Quận", "district"),
  HUYEN("Huyện", "district"),
  THI_XA("Thị xã", "district"),
  THANH_PHO("Thành phố", "district");

  private static final Map<String, UnitKind> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(UnitKind::code, kind -> kind));
  private static final Map<String, UnitKind> BY_WORDS =
      Arrays.stream(values()).collect(Collectors.toMap(kind -> Text.key(kind.words), kind -> kind));

  private final String words;
  private final String level;
  private final String code = name().toLowerCase(Locale.ROOT);

  UnitKind(String words, String level) {
    this.words = words;
    this.level = level;
  }

  private boolean standsIn(String era) {
    return switch (this) {
      case XA, PHUONG -> true;
      case DAC_KHU -> era.equals("34");
      case THI_TRAN, QUAN, HUYEN, THI_XA, THANH_PHO -> era.equals("63");
    };
  }

  /** The kinds of a level in an era. */
  static List<UnitKind> of(String level, String era) {
    return Arrays.stream(values())
        .filter(kind -> kind.level.equals(level) && kind.standsIn(era))
        .toList();
  }

  /** The kind that a list writes as its code (thi_tran) or in words (Thị trấn). */
  static Optional<UnitKind> of(String level, String era, String text) {
    UnitKind kind = BY_CODE.get(text);
    if (kind == null) {
      kind = BY_WORDS.get(Text.key(text));
    }
    return Optional.ofNullable(kind)
        .filter(found -> found.level.equals(level) && found.standsIn(era));
  }

  /** The codes of some kinds, as a sentence lists them. */
  static String codes(List<UnitKind> kinds) {
    return kinds.stream().map(UnitKind::code).collect(Collectors.joining(", "));
  }

  /** How many there are of each kind, as a sentence lists them. */
  static String counted(Map<UnitKind, Long> kinds) {
    return kinds.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey().words()))
        .collect(Collectors.joining(", "));
  }

  String code() {
    return code;
  }

  /** The kind in the middle of a sentence. */
  String words() {
    return words.toLowerCase(Locale.of("vi", "VN"));
  }

  String fullName(String name) {
    return words + " " + name;
  }
}
