package vn.danvan.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The 40 indicators as the domain describes them, written down a second time: the catalogue's own
 * definitions are not read. An indicator of several levels or fields is one line for each.
 */
final class PlainDefinitions {
  /** Districts ended with this day. */
  static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

  /** Provinces and communes were drawn anew on this day: what is counted per unit breaks there. */
  static final LocalDate NEW_UNITS = LocalDate.of(2025, 7, 1);

  /**
   * A line: code, method, direction, scale, decimals: numerator / denominator. A term is an element
   * {@code @level}, {@code [breakdown]}, with a factor before it where it has one.
   */
  private static final String LINES =
      """
      dialogues_per_unit_province            rate       up      1   2 : dialogues_held@province / province_units
      dialogues_per_unit_district            rate       up      1   2 : dialogues_held@district / districts
      dialogues_per_unit_commune             rate       up      1   2 : dialogues_held@commune / communes_total
      dialogue_coverage_commune              proportion up      100 1 : units_with_dialogue@commune / communes_total
      dialogue_participants_avg              ratio      up      1   1 : dialogue_participants / dialogues_held
      dialogue_opinions_avg                  ratio      neutral 1   1 : dialogue_opinions_received / dialogues_held
      dialogue_resolution_rate               proportion up      100 1 : dialogue_opinions_resolved / dialogue_opinions_received
      dialogue_on_spot_rate                  proportion up      100 1 : dialogue_opinions_answered_on_spot / dialogue_opinions_received
      dialogue_overdue_rate                  proportion down    100 1 : dialogue_opinions_overdue / dialogue_opinions_received
      dvk_proposal_rate_province             proportion neutral 100 1 : dvk_models_proposed@province / dvk_models_registered@province
      dvk_proposal_rate_district             proportion neutral 100 1 : dvk_models_proposed@district / dvk_models_registered@district
      dvk_proposal_rate_commune              proportion neutral 100 1 : dvk_models_proposed@commune / dvk_models_registered@commune
      dvk_recognition_rate_province          proportion up      100 1 : dvk_models_recognised@province / dvk_models_proposed@province
      dvk_recognition_rate_district          proportion up      100 1 : dvk_models_recognised@district / dvk_models_proposed@district
      dvk_recognition_rate_commune           proportion up      100 1 : dvk_models_recognised@commune / dvk_models_proposed@commune
      dvk_registered_to_recognised           ratio      neutral 100 1 : dvk_models_recognised / dvk_models_registered
      dvk_effective_rate                     proportion up      100 1 : dvk_models_effective / dvk_models_registered
      dvk_models_per_commune                 rate       up      1   2 : dvk_models_maintained / communes_total
      dvk_new_share                          proportion neutral 100 1 : dvk_models_new / dvk_models_registered
      dvk_replication_rate                   ratio      up      100 1 : dvk_models_replicated / dvk_models_recognised
      dvk_field_share_economy                proportion neutral 100 1 : dvk_models_registered[field=economy] / dvk_models_registered
      dvk_field_share_culture_society        proportion neutral 100 1 : dvk_models_registered[field=culture_society] / dvk_models_registered
      dvk_field_share_defence_security       proportion neutral 100 1 : dvk_models_registered[field=defence_security] / dvk_models_registered
      dvk_field_share_political_system       proportion neutral 100 1 : dvk_models_registered[field=political_system] / dvk_models_registered
      dvk_field_share_new_countryside        proportion neutral 100 1 : dvk_models_registered[field=new_countryside] / dvk_models_registered
      dvk_individual_share                   proportion neutral 100 1 : dvk_models_registered[recipient=individual] / dvk_models_registered
      supervisions_per_commune               rate       up      1   2 : supervisions_held@commune / communes_total
      criticisms_per_unit_province           rate       up      1   2 : social_criticisms_held@province / province_units
      criticisms_per_unit_district           rate       up      1   2 : social_criticisms_held@district / districts
      criticisms_per_unit_commune            rate       up      1   2 : social_criticisms_held@commune / communes_total
      criticism_to_supervision_ratio         ratio      neutral 1   2 : social_criticisms_held / supervisions_held
      recommendation_acceptance_rate         proportion up      100 1 : supervision_recommendations_accepted / supervision_recommendations_made
      village_group_coverage                 proportion up      100 1 : mobilisation_groups_village / villages_total
      members_per_group                      ratio      neutral 1   1 : mobilisation_group_members / mobilisation_groups_village
      inspection_board_coverage              proportion up      100 1 : people_inspection_boards[board_type=commune] / communes_total
      investment_supervision_violation_rate  proportion neutral 100 1 : community_investment_violations / community_investment_projects
      community_meetings_per_village         rate       up      1   2 : community_meetings / villages_total
      agency_conference_rate                 proportion up      100 1 : agencies_with_civil_servant_conference / agencies_total
      enterprise_dialogue_rate               proportion up      100 1 : enterprises_with_dialogue / enterprises_required_dialogue
      petition_eligible_rate                 proportion neutral 100 1 : petitions_eligible / petitions_received
      case_resolution_rate                   proportion up      100 1 : cases_resolved / cases_under_authority
      petitions_per_10k                      rate       down    1   1 : petitions_received / 0.0001 population
      mediation_success_rate                 proportion up      100 1 : mediations_successful / mediations_successful + mediations_failed
      mediators_per_group                    ratio      neutral 1   1 : mediators / mediation_groups
      friendly_government_coverage           proportion up      100 1 : friendly_government_communes / communes_total
      awards_per_100_models                  ratio      neutral 1   1 : awards_collective + awards_individual / 0.01 dvk_models_recognised
      reporting_completeness                 proportion up      100 1 : cells_reported / cells_required
      reporting_timeliness                   proportion up      100 1 : reports_on_time / reports_due
      """;

  static final List<Definition> ALL = LINES.lines().map(PlainDefinitions::definition).toList();

  private PlainDefinitions() {}

  /**
   * Which figure: element, level and breakdown, each {@code total} unless the line says another.
   */
  record FigureKey(String element, String level, String breakdown) {}

  /** A figure with the factor by which it counts. */
  record Term(FigureKey key, BigDecimal factor) {}

  /** An indicator: scale × sum of the numerator's terms / sum of the denominator's. */
  record Definition(
      String code,
      String method,
      String direction,
      BigDecimal scale,
      int decimals,
      List<Term> numerator,
      List<Term> denominator) {

    boolean isRanked() {
      return !direction.equals("neutral");
    }

    /** Whether it stands on districts, which are no more. */
    boolean endedBefore(LocalDate day) {
      return day.isAfter(LAST_DAY_OF_DISTRICTS)
          && numerator.stream().anyMatch(term -> term.key().level().equals("district"));
    }

    /** Whether it is counted per province or per commune. */
    boolean isPerUnit() {
      return denominator.stream()
          .map(term -> term.key().element())
          .anyMatch(Set.of("communes_total", "province_units")::contains);
    }

    List<Term> terms() {
      List<Term> all = new ArrayList<>(numerator);
      all.addAll(denominator);
      return all;
    }
  }

  private static Definition definition(String line) {
    String[] halves = line.split(" : ", -1);
    String[] words = halves[0].strip().split("\\s+", -1);
    String[] ratio = halves[1].split(" / ", -1);
    return new Definition(
        words[0],
        words[1],
        words[2],
        new BigDecimal(words[3]),
        Integer.parseInt(words[4]),
        terms(ratio[0]),
        terms(ratio[1]));
  }

  private static List<Term> terms(String sum) {
    return Arrays.stream(sum.split(" \\+ ", -1))
        .map(String::strip)
        .map(PlainDefinitions::term)
        .toList();
  }

  private static Term term(String text) {
    int space = text.indexOf(' ');
    BigDecimal factor = space < 0 ? BigDecimal.ONE : new BigDecimal(text.substring(0, space));
    String key = text.substring(space + 1);
    int at = key.indexOf('@');
    int bracket = key.indexOf('[');
    if (at >= 0) {
      return new Term(new FigureKey(key.substring(0, at), key.substring(at + 1), "total"), factor);
    }
    if (bracket >= 0) {
      String breakdown = key.substring(bracket + 1, key.length() - 1);
      return new Term(new FigureKey(key.substring(0, bracket), "total", breakdown), factor);
    }
    return new Term(new FigureKey(key, "total", "total"), factor);
  }
}
