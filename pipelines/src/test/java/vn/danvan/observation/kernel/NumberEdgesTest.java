package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.record.ValueState;

class NumberEdgesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final DataElement DIALOGUES = CATALOGUE.element("dialogues_held");
  private static final DataElement RATE = CATALOGUE.element("petitions_processed_rate");

  @Test
  void theLimitHoldsForTextsAsForNumbers() {
    assertThat(Numbers.read("999999999999999", "text", DIALOGUES).state())
        .isEqualTo(Numbers.read("999999999999999", "number", DIALOGUES).state());
  }

  @Test
  void textWithMoreDecimalsThanTheElementHas() {
    assertThat(Numbers.read("98,75", "text", RATE).state())
        .isEqualTo(Numbers.read("98.75", "number", RATE).state());
  }

  @Test
  void excelWrites33_3WithSeventeenDigits() {
    assertThat(Numbers.read("33.299999999999997", "number", RATE))
        .isEqualTo(new Numbers.Read(ValueState.REPORTED, new BigDecimal("33.3"), null));
  }

  @Test
  void hugeExponentIsNoFailure() {
    assertThat(Numbers.read("1E99999999999", "number", DIALOGUES).state())
        .isEqualTo(ValueState.UNREADABLE);
  }

  @Test
  void negativeTextIsANegativeValue() {
    assertThat(Numbers.read("-12", "text", DIALOGUES).rule()).isEqualTo("NEGATIVE_VALUE");
  }

  @Test
  void zeroWithHugeExponent() {
    assertThat(Numbers.read("0E999999999", "number", DIALOGUES).state())
        .isEqualTo(ValueState.UNREADABLE);
  }
}
