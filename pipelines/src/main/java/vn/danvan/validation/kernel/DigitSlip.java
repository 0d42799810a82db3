package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Rule;

/**
 * DIGIT_SLIP: a value far from its other years that one slip of the hand explains: a digit too many
 * or too few, or two that changed places.
 */
final class DigitSlip implements SeriesRule {
  private final Catalogue catalogue;
  private final Rule rule;

  DigitSlip(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rule = catalogue.rule("DIGIT_SLIP");
  }

  /** What was meant, and how it was miswritten. */
  private record Slip(BigDecimal meant, String words) {}

  @Override
  public List<SeriesFinding> check(Report report, History history, Peers peers) {
    List<SeriesFinding> findings = new ArrayList<>();
    for (Map.Entry<SeriesKey, BigDecimal> entry : report.values().entrySet()) {
      SeriesKey key = entry.getKey();
      if (catalogue.element(key.element()).kind() != DataElement.Kind.RATE) {
        SortedMap<Integer, Double> years = history.otherYears(report, key);
        Distance.of(rule, years, report.period().reportingYear())
            .filter(distance -> distance.isFar(entry.getValue().doubleValue()))
            .flatMap(distance -> slip(distance, entry.getValue()))
            .ifPresent(slip -> findings.add(finding(report, key, years, slip)));
      }
    }
    return findings;
  }

  private SeriesFinding finding(
      Report report, SeriesKey key, SortedMap<Integer, Double> years, Slip slip) {
    return SeriesFinding.of(
        rule,
        report,
        key,
        "cùng kỳ các năm khác: " + Words.years(years),
        "nếu %s thì được %s, khớp với các năm khác"
            .formatted(slip.words(), Words.number(slip.meant())));
  }

  private static Optional<Slip> slip(Distance distance, BigDecimal value) {
    return slips(value).stream()
        .filter(slip -> distance.tells(slip.meant().doubleValue()))
        .filter(slip -> distance.fits(slip.meant().doubleValue()))
        .min(
            Comparator.comparingDouble(
                slip -> Math.abs(distance.expectation().z(slip.meant().doubleValue()))));
  }

  private static List<Slip> slips(BigDecimal value) {
    List<Slip> slips = new ArrayList<>();
    for (int places = 1; places <= 3; places++) {
      String times = BigDecimal.ONE.scaleByPowerOfTen(places).toPlainString();
      slips.add(new Slip(value.scaleByPowerOfTen(-places), "chia cho " + times));
      slips.add(new Slip(value.scaleByPowerOfTen(places), "nhân với " + times));
    }
    String digits = value.toBigInteger().toString();
    for (int i = 1; i < digits.length(); i++) {
      String swapped =
          digits.substring(0, i - 1)
              + digits.charAt(i)
              + digits.charAt(i - 1)
              + digits.substring(i + 1);
      if (swapped.charAt(0) != '0') {
        slips.add(
            new Slip(
                new BigDecimal(swapped),
                "đổi chỗ hai chữ số %c và %c".formatted(digits.charAt(i - 1), digits.charAt(i))));
      }
    }
    return slips;
  }
}
