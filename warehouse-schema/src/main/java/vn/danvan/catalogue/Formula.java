package vn.danvan.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How an indicator is computed, in words. */
public final class Formula {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private final Function<Indicator.Term, String> name;
  private final char decimalMark;

  private Formula(Function<Indicator.Term, String> name, char decimalMark) {
    this.name = name;
    this.decimalMark = decimalMark;
  }

  /** In Vietnamese: labels, with level and member in brackets. */
  public static String vi(Catalogue catalogue, Indicator indicator) {
    return new Formula(term -> labelled(catalogue, term), ',').of(indicator);
  }

  /** In codes, as the catalogue's files say it. */
  public static String codes(Indicator indicator) {
    return new Formula(
            term -> term.element() + bracketed(term.level()) + bracketed(term.breakdown()), '.')
        .of(indicator);
  }

  private String of(Indicator indicator) {
    String scaled = factor(indicator.scale()) + side(indicator.numerator());
    return indicator.denominator().isEmpty()
        ? scaled
        : scaled + " / " + side(indicator.denominator());
  }

  private String side(List<Indicator.Term> terms) {
    StringBuilder sum = new StringBuilder();
    for (Indicator.Term term : terms) {
      String sign = term.sign() < 0 ? "−" : "+";
      if (!sum.isEmpty()) {
        sum.append(' ').append(sign).append(' ');
      } else if (term.sign() < 0) {
        sum.append(sign);
      }
      sum.append(factor(term.factor())).append(name.apply(term));
    }
    boolean plain = terms.size() == 1 && factor(terms.getFirst().factor()).isEmpty();
    return plain ? sum.toString() : "(" + sum + ")";
  }

  private String factor(BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) == 0
        ? ""
        : factor.stripTrailingZeros().toPlainString().replace('.', decimalMark) + " × ";
  }

  private static String labelled(Catalogue catalogue, Indicator.Term term) {
    String level =
        term.level().equals("total")
            ? ""
            : " [%s]".formatted(catalogue.word("level", term.level()).toLowerCase(VIETNAMESE));
    String member =
        term.breakdown().equals("total")
            ? ""
            : " [%s]".formatted(catalogue.breakdownLabel(term.breakdown()));
    return catalogue.element(term.element()).labelVi() + level + member;
  }

  private static String bracketed(String part) {
    return part.equals("total") ? "" : "[" + part + "]";
  }
}
