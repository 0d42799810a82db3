package vn.danvan.endtoend;

import java.util.List;

/** One position of the dashboard's filters. */
record Setting(
    String corpus, String frame, String period, String indicator, List<String> chosenUnits) {

  /** The position in which the dashboard opens. */
  static final Setting AT_FIRST =
      new Setting(
          "synthetic",
          "63",
          "2024",
          "dialogues_per_unit_commune",
          List.of("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ"));

  /** After the merger of 2025, in percent. */
  static final Setting MERGED_PROVINCES =
      new Setting("synthetic", "34", "2025", "dialogue_resolution_rate", AT_FIRST.chosenUnits());

  static List<Setting> compared() {
    return List.of(AT_FIRST, MERGED_PROVINCES);
  }

  @Override
  public String toString() {
    return "%s %s %s frame %s".formatted(corpus, period, indicator, frame);
  }
}
