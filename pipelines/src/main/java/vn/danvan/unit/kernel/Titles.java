package vn.danvan.unit.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvan.catalogue.Unit;
import vn.danvan.text.kernel.Text;

/**
 * The words before a name that say what kind of unit, or of which unit the committee, is meant:
 * "Thành phố", "TP.", "Tỉnh ủy". The city of Bến Tre is not its province.
 */
final class Titles {
  private static final Set<String> ANY = Set.of();
  private static final Set<String> CITY = Set.of("city", "thanh_pho");
  private static final Set<String> TOWN = Set.of("town", "thi_xa");
  private static final Set<String> RURAL_DISTRICT = Set.of("district", "huyen");

  private static final Titles NONE = new Titles(List.of());
  private static final Map<String, Titles> BY_LEVEL =
      Map.of(
          "province",
          of(
              List.of(
                  title(CITY, "thành ủy", "thành phố", "tp"),
                  title("province", "tỉnh ủy", "tỉnh", "t"))),
          "district",
          of(
              List.of(
                  title(CITY, "thành ủy", "thành phố", "tp"),
                  title(TOWN, "thị ủy", "thị xã", "tx"),
                  title("quan", "quận ủy", "quận", "q"),
                  title(RURAL_DISTRICT, "huyện ủy", "huyện", "h"))),
          "commune",
          of(
              List.of(
                  title(ANY, "đảng ủy"),
                  title("xa", "xã", "x"),
                  title("phuong", "phường", "p"),
                  title("thi_tran", "thị trấn", "tt"),
                  title("dac_khu", "đặc khu"))));

  private final List<Title> titles;
  private final List<Title> bareTitles;

  private Titles(List<Title> titles) {
    this.titles =
        titles.stream()
            .sorted(Comparator.comparing((Title title) -> title.words().length()).reversed())
            .toList();
    this.bareTitles =
        this.titles.stream()
            .map(title -> new Title(Text.folded(title.words()), title.kinds()))
            .toList();
  }

  private record Title(String words, Set<String> kinds) {}

  /**
   * A name as a text may mean it.
   *
   * @param kinds of which one the unit has to be, any when empty
   */
  record Reading(String key, Set<String> kinds) {
    boolean allows(Unit unit) {
      return kinds.isEmpty() || unit.names().stream().anyMatch(name -> kinds.contains(name.kind()));
    }
  }

  static Titles ofLevel(String level) {
    return BY_LEVEL.getOrDefault(level, NONE);
  }

  /** The whole text first, since a name may begin like a title; then without its titles. */
  List<Reading> readings(String key) {
    return readings(key, titles);
  }

  /** The same for a text whose titles, too, may have lost their diacritics. */
  List<Reading> bareReadings(String key) {
    return Stream.concat(readings(key, titles).stream(), readings(key, bareTitles).stream())
        .distinct()
        .toList();
  }

  private static List<Reading> readings(String key, List<Title> titles) {
    List<Reading> readings = new ArrayList<>();
    Reading reading = new Reading(key, ANY);
    while (reading != null) {
      readings.add(reading);
      reading = withoutTitle(reading, titles);
    }
    return readings;
  }

  /** The reading without its first title; null when there is none or it contradicts the others. */
  private static Reading withoutTitle(Reading reading, List<Title> titles) {
    for (Title title : titles) {
      if (reading.key().startsWith(title.words() + " ")) {
        Set<String> kinds = title.kinds().isEmpty() ? reading.kinds() : title.kinds();
        boolean agrees = reading.kinds().isEmpty() || reading.kinds().equals(kinds);
        return agrees
            ? new Reading(reading.key().substring(title.words().length() + 1), kinds)
            : null;
      }
    }
    return null;
  }

  private static Titles of(List<List<Title>> titles) {
    return new Titles(titles.stream().flatMap(List::stream).toList());
  }

  private static List<Title> title(String kind, String... words) {
    return title(Set.of(kind), words);
  }

  private static List<Title> title(Set<String> kinds, String... words) {
    return Stream.of(words).map(word -> new Title(Text.key(word), kinds)).toList();
  }
}
