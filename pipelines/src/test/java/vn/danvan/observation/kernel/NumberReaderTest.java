package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.record.Cell;
import vn.danvan.record.ValueState;

class NumberReaderTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  /** Counted in "cuộc", so without decimals. */
  private static final DataElement DIALOGUES = CATALOGUE.element("dialogues_held");

  /** Counted in "lượt người", a unit of two words. */
  private static final DataElement PARTICIPANTS = CATALOGUE.element("dialogue_participants");

  /** In "triệu đồng" with decimals. */
  private static final DataElement FUNDS = CATALOGUE.element("funds_contributed_million_vnd");

  /** In "m2" with decimals. */
  private static final DataElement LAND = CATALOGUE.element("land_donated_m2");

  /** In "%" with one decimal. */
  private static final DataElement PETITIONS_RATE = CATALOGUE.element("petitions_processed_rate");

  @ParameterizedTest(name = "\"{0}\" is {1}")
  @MethodSource
  void readsACountWrittenAsText(String text, String value, String rule) {
    assertThat(Numbers.read(text, "text", DIALOGUES)).isEqualTo(reported(value, rule));
  }

  static Stream<Arguments> readsACountWrittenAsText() {
    return Stream.of(
        Arguments.of("0", "0", null),
        Arguments.of("12", "12", null),
        Arguments.of("03", "3", null),
        Arguments.of("12 cuộc", "12", "NUMBER_AS_TEXT"),
        Arguments.of("03 cuộc", "3", "NUMBER_AS_TEXT"),
        Arguments.of("12 CUỘC", "12", "NUMBER_AS_TEXT"),
        Arguments.of("1.234 cuộc", "1234", "NUMBER_AS_TEXT"),
        Arguments.of("1.234", "1234", "NUMBER_AS_TEXT"),
        Arguments.of("1,234", "1234", "NUMBER_AS_TEXT"),
        Arguments.of("1 234", "1234", "NUMBER_AS_TEXT"),
        Arguments.of("1\u00A0234", "1234", "NUMBER_AS_TEXT"),
        Arguments.of("1.865.270", "1865270", "NUMBER_AS_TEXT"),
        Arguments.of("1,865,270", "1865270", "NUMBER_AS_TEXT"));
  }

  @Test
  void readsAUnitOfMeasureTypedWithCombiningMarks() {
    // given
    String decomposed = Normalizer.normalize("12 cuộc", Normalizer.Form.NFD);

    // then
    assertThat(decomposed).isNotEqualTo("12 cuộc");
    assertThat(Numbers.read(decomposed, "text", DIALOGUES))
        .isEqualTo(reported("12", "NUMBER_AS_TEXT"));
  }

  @Test
  void readsAUnitOfMeasureOfTwoWords() {
    assertThat(Numbers.read("1.500 lượt người", "text", PARTICIPANTS))
        .isEqualTo(reported("1500", "NUMBER_AS_TEXT"));
  }

  @Test
  void theFirstWordOfAUnitIsThatUnit() {
    assertThat(Numbers.read("1500", "number", PARTICIPANTS, "Lượt"))
        .isEqualTo(reported("1500", null));
  }

  @ParameterizedTest(name = "\"{0}\" is {2} {1}")
  @CsvSource({
    "gần 1.200, 1200, approximate",
    "Khoảng 5 cuộc, 5, approximate",
    "trên 1.900, 1900, at_least",
    "hơn 270, 270, at_least",
    "không dưới 30, 30, at_least",
    "≥ 12, 12, at_least",
    "không quá 9, 9, at_most"
  })
  void anApproximationIsReadAndSaysSo(String text, String value, String qualifier) {
    assertThat(Numbers.readBeside(text, DIALOGUES, List.of()))
        .isEqualTo(
            new NumberReader.Outcome(
                ValueState.REPORTED,
                new BigDecimal(value),
                qualifier,
                List.of(new NumberReader.Remark("APPROXIMATE_VALUE", value))));
  }

  @ParameterizedTest(name = "\"{0}\" beside \"{1}\" is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "1.234; 1.865.270; 1234",
        "1,234; 1.865.270; 1.234",
        "1.234; 13,5; 1234",
        "1,234; 13,5; 1.234",
        "1.234; 13.795,50; 1234"
      })
  void theFileSettlesWhatAMarkIs(String text, String beside, String value) {
    Cell other = Numbers.cell(beside, "text", FUNDS, null);

    assertThat(Numbers.readBeside(text, FUNDS, List.of(other)).value()).isEqualByComparingTo(value);
  }

  @Test
  void anAmountThatNothingSettlesOrThatIsContradictedStaysAmbiguous() {
    List<Cell> both =
        Stream.of("1.865.270", "1,865,270")
            .map(text -> Numbers.cell(text, "text", FUNDS, null))
            .toList();

    assertThat(Stream.of(List.<Cell>of(), both))
        .map(others -> Numbers.readBeside("1.234", FUNDS, others))
        .containsOnly(
            new NumberReader.Outcome(
                ValueState.UNREADABLE,
                null,
                "exact",
                List.of(new NumberReader.Remark("NUMBER_AMBIGUOUS", null))));
  }

  @ParameterizedTest(name = "\"{0}\" in \"{1}\" is {2} {3}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "2; ha; 20000; UNIT_OF_MEASURE_MISMATCH",
        "1,5 ha; m2; 15000; UNIT_OF_MEASURE_MISMATCH",
        "120; m²; 120; -",
        "120; sào; 120; UNIT_OF_MEASURE_UNKNOWN"
      })
  void aMeasureIsConvertedOnlyWhenItIsStatedAndKnown(
      String text, String stated, String value, String rule) {
    Numbers.Read read = Numbers.read(text, "text", LAND, stated);

    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.rule()).isEqualTo(rule);
  }

  @Test
  void aShareOfOneMayBeHundredPercentOrOne() {
    assertThat(Numbers.read("0.987", "percent", PETITIONS_RATE)).isEqualTo(reported("98.7", null));
    assertThat(Numbers.read("0.987", "number", PETITIONS_RATE))
        .isEqualTo(new Numbers.Read(ValueState.UNREADABLE, null, "NUMBER_AMBIGUOUS"));
    assertThat(Numbers.read("0.12", "percent", DIALOGUES))
        .isEqualTo(new Numbers.Read(ValueState.UNREADABLE, null, "NUMBER_AMBIGUOUS"));
  }

  @ParameterizedTest(name = "\"{0}\" is no number")
  @MethodSource
  void neverGuesses(String text, String rule) {
    assertThat(Numbers.read(text, "text", DIALOGUES))
        .isEqualTo(new Numbers.Read(ValueState.UNREADABLE, null, rule));
  }

  static Stream<Arguments> neverGuesses() {
    return Stream.of(
        Arguments.of("14/16", "NUMBER_UNREADABLE"),
        Arguments.of("13.795,50", "FRACTIONAL_COUNT"),
        Arguments.of("1.234,567", "FRACTIONAL_COUNT"),
        Arguments.of("1.23.456", "NUMBER_UNREADABLE"),
        Arguments.of("0,125", "FRACTIONAL_COUNT"),
        Arguments.of("12,5", "FRACTIONAL_COUNT"),
        Arguments.of("12.5 cuộc", "FRACTIONAL_COUNT"),
        Arguments.of("12 người", "NUMBER_UNREADABLE"),
        Arguments.of("cuộc", "NUMBER_UNREADABLE"),
        Arguments.of("12 cuộc, 3 buổi", "NUMBER_UNREADABLE"),
        Arguments.of("1.234 5", "NUMBER_UNREADABLE"),
        Arguments.of("1e5", "NUMBER_UNREADABLE"),
        Arguments.of("1000000000000000", "NUMBER_UNREADABLE"),
        Arguments.of("1.000.000.000.000.000", "NUMBER_UNREADABLE"),
        // Arabic-Indic and full-width digits.
        Arguments.of("\u0661\u0662", "NUMBER_UNREADABLE"),
        Arguments.of("\uFF11\uFF12", "NUMBER_UNREADABLE"));
  }

  @ParameterizedTest(name = "\"{0}\" says nothing")
  @MethodSource
  void takesAMarkForNothingAndSaysSo(String mark) {
    assertThat(Numbers.read(mark, "text", DIALOGUES))
        .isEqualTo(new Numbers.Read(ValueState.BLANK, null, "MARK_WITHOUT_LEGEND"));
  }

  static Stream<String> takesAMarkForNothingAndSaysSo() {
    return Stream.of(
        "-",
        "–",
        " - ",
        "x",
        "///",
        "không",
        "Không",
        Normalizer.normalize("không", Normalizer.Form.NFD));
  }

  @ParameterizedTest
  @MethodSource
  void anEmptyCellIsBlankAndNeverZero(String text, String cellType) {
    assertThat(Numbers.read(text, cellType, DIALOGUES))
        .isEqualTo(new Numbers.Read(ValueState.BLANK, null, null));
  }

  static Stream<Arguments> anEmptyCellIsBlankAndNeverZero() {
    return Stream.of(
        Arguments.of(null, "blank"),
        Arguments.of("", "text"),
        Arguments.of("   ", "text"),
        Arguments.of("\u00A0", "text"));
  }

  @ParameterizedTest(name = "the number {0}")
  @MethodSource
  void readsACountThatTheWorkbookHoldsAsANumber(String text, Numbers.Read outcome) {
    assertThat(Numbers.read(text, "number", DIALOGUES)).isEqualTo(outcome);
    assertThat(Numbers.read(text, "formula", DIALOGUES)).isEqualTo(outcome);
  }

  static Stream<Arguments> readsACountThatTheWorkbookHoldsAsANumber() {
    return Stream.of(
        Arguments.of("0", reported("0", null)),
        Arguments.of("1234", reported("1234", null)),
        Arguments.of("12.0", reported("12", null)),
        Arguments.of(
            "-3", new Numbers.Read(ValueState.EXCLUDED, new BigDecimal("-3"), "NEGATIVE_VALUE")),
        Arguments.of("1.234", unreadable("FRACTIONAL_COUNT")),
        Arguments.of("0.125", unreadable("FRACTIONAL_COUNT")),
        Arguments.of("1E15", unreadable("NUMBER_UNREADABLE")),
        Arguments.of("1E+15", unreadable("NUMBER_UNREADABLE")),
        Arguments.of("1000000000000000", unreadable("NUMBER_UNREADABLE")));
  }

  @ParameterizedTest(name = "a rate of \"{0}\"")
  @MethodSource
  void readsAPercentageWithItsDecimal(String text, Numbers.Read outcome) {
    assertThat(Numbers.read(text, "text", PETITIONS_RATE)).isEqualTo(outcome);
  }

  static Stream<Arguments> readsAPercentageWithItsDecimal() {
    return Stream.of(
        Arguments.of("98,7", reported("98.7", "NUMBER_AS_TEXT")),
        Arguments.of("98.7", reported("98.7", "NUMBER_AS_TEXT")),
        Arguments.of("98,7%", reported("98.7", "NUMBER_AS_TEXT")),
        Arguments.of("98,7 %", reported("98.7", "NUMBER_AS_TEXT")),
        Arguments.of("100", reported("100", null)),
        Arguments.of("100%", reported("100", "NUMBER_AS_TEXT")),
        Arguments.of("1.234", unreadable("NUMBER_AMBIGUOUS")),
        Arguments.of("1,234", unreadable("NUMBER_AMBIGUOUS")),
        Arguments.of("14/16", unreadable("NUMBER_UNREADABLE")));
  }

  @Test
  void readsAPercentageThatTheWorkbookHoldsAsANumber() {
    assertThat(Numbers.read("98.7", "number", PETITIONS_RATE)).isEqualTo(reported("98.7", null));
  }

  @Test
  void anErrorOfAFormulaAndALogicalValueAreNoNumbers() {
    assertThat(Numbers.read("#DIV/0!", "error", DIALOGUES)).isEqualTo(unreadable("FORMULA_ERROR"));
    assertThat(Numbers.read("1", "boolean", DIALOGUES)).isEqualTo(unreadable("NUMBER_UNREADABLE"));
  }

  @Test
  void noTextMakesItFail() {
    // given
    List<String> texts =
        List.of("\0", "\uD800", "NaN", "Infinity", "1".repeat(10_000), ".", ",", "%", "=1+1", "🙂");

    // then
    for (String text : texts) {
      for (String type : List.of("text", "number", "formula", "error", "boolean")) {
        for (DataElement element : List.of(DIALOGUES, PETITIONS_RATE)) {
          assertThatCode(() -> Numbers.read(text, type, element))
              .as("%s as %s", text, type)
              .doesNotThrowAnyException();
        }
      }
    }
  }

  private static Numbers.Read reported(String value, String rule) {
    return new Numbers.Read(ValueState.REPORTED, new BigDecimal(value), rule);
  }

  private static Numbers.Read unreadable(String rule) {
    return new Numbers.Read(ValueState.UNREADABLE, null, rule);
  }
}
