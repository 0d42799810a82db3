package vn.danvan.catalogue;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danvan.period.Period;
import vn.danvan.period.ReportingCalendar;

/**
 * Everything that the catalogue's files say, keyed by code in the order in which it was written.
 *
 * @param dimensions by which elements are broken down
 * @param units provinces, their regions and the country in each frame, and lower units that
 *     published figures are about
 * @param regions regions by frame
 * @param listValidity by era, on which days the counts of an official list of units hold
 * @param countChecks by element, what a count may sum to over the whole country
 * @param vocabulary words by kind and code
 * @param wording words by which a reader knows what stands in a file, by kind and meaning
 * @param measures units of measure that can be told in one another
 * @param layouts what stewards settled about the layouts of files
 * @param ranking parameters of the ranking
 * @param digest SHA-256 over all files; stands in every release
 */
public record Catalogue(
    Map<String, Dimension> dimensions,
    Map<String, DataElement> elements,
    Map<String, Indicator> indicators,
    Map<String, Form> forms,
    Map<String, Unit> units,
    Map<String, List<Region>> regions,
    List<Archipelago> archipelagos,
    Map<String, Corpus> corpora,
    Map<String, Rule> rules,
    ReportingCalendar calendar,
    Map<String, ListValidity> listValidity,
    Map<String, CountCheck> countChecks,
    Map<String, Map<String, String>> vocabulary,
    Map<String, Map<String, List<String>>> wording,
    List<Measure> measures,
    List<Layout> layouts,
    RankingMethod ranking,
    String digest)
    implements Serializable {

  /** The two boundary frames, older first. */
  public static final List<String> FRAMES = List.of("63", "34");

  public DataElement element(String code) {
    return required(elements, code, "data element");
  }

  public Indicator indicator(String code) {
    return required(indicators, code, "indicator");
  }

  public Form form(String code) {
    return required(forms, code, "form");
  }

  public Unit unit(String id) {
    return required(units, id, "unit");
  }

  public Corpus corpus(String code) {
    return required(corpora, code, "corpus");
  }

  public Rule rule(String code) {
    return required(rules, code, "rule");
  }

  /** The word for a code, or the code itself when the vocabulary has none. */
  public String word(String kind, String code) {
    return vocabulary.getOrDefault(kind, Map.of()).getOrDefault(code, code);
  }

  /** The words of a kind by what they mean, such as those of headings. */
  public Map<String, List<String>> wording(String kind) {
    return wording.getOrDefault(kind, Map.of());
  }

  /** The provinces of a frame in the order of their codes. */
  public List<Unit> provinces(String frame) {
    return units.values().stream()
        .filter(unit -> unit.isProvince() && unit.era().equals(frame))
        .toList();
  }

  /** The version of a form that serves a period. */
  public Optional<Form.Version> formVersion(String form, String period) {
    return form(form).version(period);
  }

  /** The label of a form's row: its own, or else its element's or the member's. */
  public String rowLabel(Form.Row row) {
    if (row.labelVi() != null) {
      return row.labelVi();
    }
    return row.isTotal() ? element(row.element()).labelVi() : breakdownLabel(row.breakdown());
  }

  /** The member's name for {@code dimension=member}; the vocabulary's for the total. */
  public String breakdownLabel(String breakdown) {
    return member(breakdown)
        .map(Dimension.Member::labelVi)
        .orElseGet(() -> word("breakdown", breakdown));
  }

  /** The member that {@code dimension=member} names; empty for the total and what is unknown. */
  public Optional<Dimension.Member> member(String breakdown) {
    int mark = breakdown.indexOf('=');
    if (mark < 0 || !dimensions.containsKey(breakdown.substring(0, mark))) {
      return Optional.empty();
    }
    return dimensions.get(breakdown.substring(0, mark)).members().stream()
        .filter(member -> member.code().equals(breakdown.substring(mark + 1)))
        .findFirst();
  }

  /** Whether an element may be broken down so; every element has its total. */
  public boolean isBrokenDownBy(DataElement element, String breakdown) {
    if (breakdown.equals("total")) {
      return true;
    }
    return member(breakdown).isPresent()
        && element
            .breakdownBy(breakdown.substring(0, breakdown.indexOf('=')))
            .filter(
                by ->
                    by.members().isEmpty()
                        || by.members().contains(breakdown.substring(breakdown.indexOf('=') + 1)))
            .isPresent();
  }

  /** The members of a dimension that an element has, in the dimension's order. */
  public List<String> membersOf(DataElement.Breakdown breakdown) {
    List<String> all = dimensions.get(breakdown.dimension()).memberCodes();
    return breakdown.members().isEmpty()
        ? all
        : all.stream().filter(breakdown.members()::contains).toList();
  }

  /** The period of a code in this catalogue's reporting years; empty when the code is none. */
  public Optional<Period> period(String code) {
    return Period.of(code, calendar);
  }

  private static <T> T required(Map<String, T> entries, String code, String what) {
    T entry = entries.get(code);
    if (entry == null) {
      throw new CatalogueException(
          "Unknown %s: %s. Known: %s".formatted(what, code, abbreviated(entries.keySet())));
    }
    return entry;
  }

  private static String abbreviated(Collection<String> codes) {
    String all = String.join(", ", codes);
    return all.length() <= 400 ? all : all.substring(0, 400) + ", …";
  }
}
