package vn.danvan.decision.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.intake.kernel.StatedPlacement;

class PlacementCheckTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String TITLE = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN";
  private static final String FORM = "Biểu số: DV-01";

  /** Says its form only. */
  private static final byte[] BARE = WaitingFile.bytes(TITLE, FORM);

  /** Says its form and its period. */
  private static final byte[] OF_2024 = WaitingFile.bytes(TITLE + " NĂM 2024", FORM);

  @Test
  void whatTheFileLeavesOpenIsStated() {
    assertThat(judgement(OF_2024, at("VN63-15", null, null)))
        .isEqualTo(
            new Judgement(
                Subject.file("real", "abc"),
                Action.PLACE,
                null,
                at("VN63-15", null, null),
                null,
                "công văn 12"));
    assertThat(judgement(BARE, at("VN34-15", "2025", null)).stated())
        .isEqualTo(at("VN34-15", "2025", null));
  }

  @Test
  void codesThatNobodyKnowsAreTold() {
    assertThat(refusal(BARE, at("VN63-99", "2024", null)))
        .isEqualTo(
            "\"VN63-99\" is no unit: ./danvan units find NAME tells its code, such as VN34-15");
    assertThat(refusal(BARE, at("VN63-15", "năm 2024", null)))
        .isEqualTo(
            "\"năm 2024\" is no period: write a year such as 2024, or a half such as 2024-S1");
    assertThat(refusal(BARE, at("VN63-15", "2024", "BG-01")))
        .isEqualTo("\"BG-01\" is no form that units send: these are DV-01, DV-02");
    assertThat(refusal(BARE, StatedPlacement.NOTHING))
        .isEqualTo("say what the file leaves open: its unit, period or form");
  }

  @Test
  void theUnitMustOweTheFormForThePeriod() {
    assertThat(refusal(BARE, at("VN34-15", "2024", null)))
        .isEqualTo(
            "VN34-15 (Lào Cai) does not owe DV-01 for 2024: ./danvan units find NAME tells the"
                + " codes of before and after July 2025");
    assertThat(refusal(OF_2024, at("VN63-22-194", null, null)))
        .contains("does not owe DV-01 for 2024");
    assertThat(refusal(BARE, at("VN63-15", "2024-S1", null)))
        .isEqualTo("2024-S1 is no period of DV-01");
    assertThat(refusal(WaitingFile.bytes(TITLE), at("VN63-15", "1999", null)))
        .isEqualTo("1999 is no period of DV-01, DV-02");
    assertThat(judgement(BARE, at("VN63-15", "2024-S1", "DV-02")).stated().form())
        .isEqualTo("DV-02");
  }

  @Test
  void afterItTheFileMustBeSure() {
    assertThat(refusal(BARE, at("VN63-15", null, null)))
        .isEqualTo(
            "the file would wait all the same: PERIOD_UNKNOWN, Không nhận ra kỳ báo cáo: \"\"."
                + " State what else it leaves open, ask for a mended file, or reject this one");
    assertThat(
            refusal(
                WaitingFile.bytes(TITLE, FORM, "DỮ LIỆU MÔ PHỎNG"), at("VN63-15", "2024", null)))
        .startsWith("the file would wait all the same: CORPUS_CONFLICT, ");
  }

  @Test
  void whatIsSureOrCannotBeReadIsNotPlaced() {
    assertThat(
            refusal(
                WaitingFile.bytes("TỈNH ỦY YÊN BÁI", TITLE + " NĂM 2024", FORM),
                at("VN63-10", null, null)))
        .isEqualTo(
            "the file itself says without doubt that it is of VN63-15, 2024, DV-01: ask for a"
                + " mended file, or reject this one");
    assertThat(refusal("<html>".getBytes(UTF_8), "refused", at("VN63-10", "2024", null)))
        .startsWith("the file cannot be read, or a decision rejects it");
  }

  @Test
  void itNeedsAReason() {
    assertThatThrownBy(() -> check(BARE).judgement(file("held"), at("VN63-15", "2024", null), " "))
        .hasMessage("say why it is decided");
  }

  private static StatedPlacement at(String unit, String period, String form) {
    return new StatedPlacement(unit, period, form);
  }

  private static Judgement judgement(byte[] content, StatedPlacement stated) {
    return check(content).judgement(file("held"), stated, " công văn 12 ");
  }

  private static String refusal(byte[] content, StatedPlacement stated) {
    return refusal(content, "held", stated);
  }

  private static String refusal(byte[] content, String outcome, StatedPlacement stated) {
    String[] message = new String[1];
    assertThatThrownBy(() -> check(content).judgement(file(outcome), stated, "công văn 12"))
        .isInstanceOfSatisfying(
            RefusedDecisionException.class, refused -> message[0] = refused.getMessage());
    return message[0];
  }

  private static PlacementCheck check(byte[] content) {
    return new PlacementCheck(CATALOGUE, sha -> content);
  }

  private static Decidable file(String outcome) {
    return new Decidable(
        "D1",
        "real",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "abc",
        "a.csv",
        outcome,
        null,
        null,
        0,
        null,
        null,
        "UNIT_UNKNOWN",
        "error",
        "…");
  }
}
