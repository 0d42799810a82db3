package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Measure;
import vn.danvan.text.kernel.Text;

/** Units of measure as files state them, and what a value has to be multiplied by. */
final class Measures {
  private static final Pattern PREFIX = Pattern.compile("^(?:đvt|đơn vị tính|đơn vị)\\s*:?\\s*");
  private static final Set<String> MULTIPLES =
      Set.of("nghìn", "ngàn", "triệu", "tỷ", "tỉ", "trăm", "chục");

  private final Map<String, Measure> byWord = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> counted = new HashSet<>();

  Measures(Catalogue catalogue) {
    catalogue
        .wording("counted")
        .values()
        .forEach(words -> words.forEach(w -> persons.add(word(w))));
    catalogue.elements().values().forEach(element -> counted.add(word(element.unit())));
    for (Measure measure : catalogue.measures()) {
      byWord.put(word(measure.name()), measure);
      measure.words().forEach(word -> byWord.put(word(word), measure));
    }
  }

  private static String word(String text) {
    return Text.clean(text).toLowerCase(Locale.of("vi", "VN"));
  }

  /** What becomes of a value that is stated in some unit. */
  sealed interface Conversion {
    /** It is stated in the element's own unit. */
    record None() implements Conversion {}

    /** It is stated in another unit of the same base. */
    record By(BigDecimal factor) implements Conversion {}

    /** Nobody can tell it in the element's unit. */
    record Impossible() implements Conversion {}
  }

  /**
   * How to tell a value in the element's unit. The words for what is counted differ from office to
   * office and say nothing; a multiple ("nghìn lượt") or a measure does.
   *
   * @param stated unit as stated, null when none is
   */
  Conversion conversion(String stated, DataElement element) {
    if (stated == null) {
      return new Conversion.None();
    }
    String unit = PREFIX.matcher(word(stated)).replaceFirst("");
    // "Lượt" is short for "lượt người".
    if (unit.isEmpty() || (word(element.unit()) + " ").startsWith(unit + " ")) {
      return new Conversion.None();
    }
    Optional<Measure> own = Optional.ofNullable(byWord.get(word(element.unit())));
    Optional<Measure> other = Optional.ofNullable(byWord.get(unit));
    if (own.isEmpty()) {
      if (countsPersons(unit) != countsPersons(word(element.unit()))
          && (countsPersons(unit) || counted.contains(unit))) {
        return new Conversion.Impossible();
      }
      boolean multiple = MULTIPLES.contains(unit.split(" ")[0]);
      return other.isPresent() || multiple || unit.equals("%") != element.unit().equals("%")
          ? new Conversion.Impossible()
          : new Conversion.None();
    }
    if (other.isEmpty() || !other.get().base().equals(own.get().base())) {
      return new Conversion.Impossible();
    }
    BigDecimal factor = other.get().factor().divide(own.get().factor(), MathContext.DECIMAL64);
    return factor.compareTo(BigDecimal.ONE) == 0
        ? new Conversion.None()
        : new Conversion.By(factor);
  }

  private boolean countsPersons(String unit) {
    return persons.contains(unit);
  }

  /** Whether the words are those of a measure, such as ha. */
  boolean knows(String words) {
    return byWord.containsKey(PREFIX.matcher(word(words)).replaceFirst(""));
  }
}
