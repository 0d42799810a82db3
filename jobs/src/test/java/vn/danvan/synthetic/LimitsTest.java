package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.CatalogueReader;

/** On the catalogue as shipped: one test for each kind of demand. */
class LimitsTest {
  private final Limits limits = new Limits(CatalogueReader.shipped());
  private final Map<CellKey, BigDecimal> values = new HashMap<>();

  @Test
  void whatNothingBoundsMayBeAnyCount() {
    assertThat(leeway("training_classes", "total", "total")).isEqualTo(leeway("0", null));
  }

  @Test
  void boundsHold() {
    assertThat(leeway("petitions_processed_rate", "total", "total")).isEqualTo(leeway("0", "100"));
  }

  @Test
  void anElementIsAtMostAnotherAtTheSameLevel() {
    given("dvk_models_registered", "province", "16");

    assertThat(leeway("dvk_models_proposed", "province", "total")).isEqualTo(leeway("0", "16"));
    assertThat(leeway("dvk_models_proposed", "commune", "total")).isEqualTo(leeway("0", null));
  }

  @Test
  void theOtherIsThenAtLeastTheElement() {
    given("dvk_models_proposed", "province", "14");

    assertThat(leeway("dvk_models_registered", "province", "total")).isEqualTo(leeway("14", null));
  }

  @Test
  void anElementOfOneLevelIsHeldAgainstATotal() {
    given("communes_total", "total", "99");

    assertThat(leeway("units_with_dialogue", "commune", "total")).isEqualTo(leeway("0", "99"));
    assertThat(leeway("units_with_dialogue", "province", "total")).isEqualTo(leeway("0", null));
  }

  @Test
  void aPartOfASumHasWhatTheOthersLeave() {
    given("dialogue_opinions_received", "total", "100");
    given("dialogue_opinions_resolved", "total", "93");

    assertThat(leeway("dialogue_opinions_overdue", "total", "total")).isEqualTo(leeway("0", "7"));
  }

  @Test
  void theLastPartOfAnEqualSumIsFixed() {
    given("mediations_received", "total", "323");
    given("mediations_successful", "total", "186");

    assertThat(leeway("mediations_failed", "total", "total")).isEqualTo(leeway("0", "137"));

    given("mediations_pending", "total", "34");

    assertThat(leeway("mediations_failed", "total", "total")).isEqualTo(leeway("103", "103"));
  }

  @Test
  void anElementLiesBetweenMultiplesOfAnother() {
    given("mobilisation_groups_village", "total", "100");

    assertThat(leeway("mobilisation_group_members", "total", "total"))
        .isEqualTo(leeway("700", "1300"));
  }

  @Test
  void membersOfAPartitionAddUpToTheTotal() {
    given("villages_total", "total", "402");
    values.put(
        new CellKey("villages_total", "total", "village_type=village"), new BigDecimal("300"));

    assertThat(leeway("villages_total", "total", "village_type=residential_group"))
        .isEqualTo(leeway("102", "102"));
  }

  @Test
  void aMemberThatFewCountApartMayBeMissing() {
    for (String field :
        new String[] {"economy", "culture_society", "defence_security", "political_system"}) {
      values.put(
          new CellKey("dvk_models_registered", "total", "field=" + field), new BigDecimal("10"));
    }

    assertThat(leeway("dvk_models_registered", "total", "total")).isEqualTo(leeway("40", "40"));
  }

  @Test
  void membersOfWhatIsNoPartitionStayWithinTheTotal() {
    given("awards_collective", "total", "25");

    assertThat(leeway("awards_collective", "total", "theme=dvk")).isEqualTo(leeway("0", "25"));
  }

  @Test
  void namesWhatContradictsTheOthers() {
    given("dvk_models_registered", "total", "192");
    given("dvk_models_proposed", "total", "193");
    given("training_classes", "total", "5");

    assertThat(limits.broken(values.keySet(), values))
        .extracting(CellKey::element)
        .containsExactlyInAnyOrder("dvk_models_registered", "dvk_models_proposed");
  }

  private void given(String element, String level, String value) {
    values.put(new CellKey(element, level, "total"), new BigDecimal(value));
  }

  private Leeway leeway(String element, String level, String breakdown) {
    return limits.of(new CellKey(element, level, breakdown), values);
  }

  private static Leeway leeway(String least, String most) {
    return new Leeway(new BigDecimal(least), most == null ? null : new BigDecimal(most));
  }
}
