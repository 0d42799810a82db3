package vn.danvan.samples;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Form;

/**
 * The numbers of one province in one period. They keep all relations that the catalogue states: a
 * total is the sum of the levels that the form asks for, a part is no more than its whole.
 */
final class Figures {
  private static final List<String> LOWER = List.of("province", "district", "commune");

  private final Form.Version version;
  private final SplittableRandom random;
  private final Map<String, BigDecimal> facts = new HashMap<>();

  /**
   * @param merged whether it is a province of after the merger, larger and with fewer communes
   */
  Figures(Form.Version version, boolean merged, SplittableRandom random) {
    this.version = version;
    this.random = random;
    long communes = merged ? between(40, 168) : between(65, 320);
    long districts = merged ? between(15, 40) : between(8, 25);
    long villages = communes * between(9, 13);
    organisation(communes, districts, villages);
    dialogue(communes, districts);
    supervision();
    models();
    commendation();
    democracy(communes, districts, villages);
    petitions();
    mediation(villages);
    agencies(communes);
    resources(villages);
  }

  /** The value of a row at a level, null when it has none. */
  BigDecimal value(Form.Row row, String level) {
    return facts.get(key(row.element(), level, row.breakdown()));
  }

  private void organisation(long communes, long districts, long villages) {
    total("communes_total", communes);
    total("districts", districts);
    total("villages_total", villages);
    parts("villages_total", List.of("village_type=village", "village_type=residential_group"));
    total("mobilisation_blocs_commune", communes - between(0, 2));
    long groups = villages - between(0, villages / 10);
    total("mobilisation_groups_village", groups);
    total("mobilisation_group_members", groups * between(8, 11) + between(0, groups));
    levels("mobilisation_staff", between(14, 30), districts * 3, communes);
    levels("training_classes", between(1, 6), between(5, 30), between(10, 60));
    times("training_participants", "training_classes", 40, 90);
    levels("directive_documents", between(8, 40), between(50, 160), between(150, 600));
    levels("inspections_held", between(2, 9), between(12, 60), between(20, 160));
    times("units_inspected", "inspections_held", 1, 4);
  }

  private void dialogue(long communes, long districts) {
    levels(
        "dialogues_held",
        between(1, 8),
        districts + between(0, 30),
        communes + between(0, communes));
    parts("dialogues_held", List.of("dialogue_form=regular", "dialogue_form=ad_hoc"));
    put("units_with_dialogue", "district", districts - between(0, 2));
    put("units_with_dialogue", "commune", communes - between(0, 9));
    times("dialogue_participants", "dialogues_held", 40, 160);
    times("dialogue_opinions_received", "dialogues_held", 4, 15);
    share("dialogue_opinions_resolved", "dialogue_opinions_received", 75, 96);
    share("dialogue_opinions_answered_on_spot", "dialogue_opinions_resolved", 60, 90);
    share("dialogue_opinions_overdue", "dialogue_opinions_received", 0, 4);
  }

  private void supervision() {
    levels("supervisions_held", between(8, 25), between(60, 200), between(300, 1500));
    levels("social_criticisms_held", between(1, 6), between(10, 60), between(40, 300));
    times("supervision_recommendations_made", "supervisions_held", 1, 4);
    share("supervision_recommendations_accepted", "supervision_recommendations_made", 70, 98);
    levels("party_building_opinions", between(60, 400), between(300, 1500), between(900, 6000));
    share("party_building_opinions_answered", "party_building_opinions", 70, 98);
  }

  private void models() {
    levels("dvk_models_registered", between(20, 90), between(80, 260), between(300, 1500));
    List<String> fields =
        List.of(
            "field=economy",
            "field=culture_society",
            "field=defence_security",
            "field=political_system",
            "field=new_countryside");
    // Some provinces count the new countryside apart, some do not.
    parts("dvk_models_registered", fields.subList(0, (int) between(4, 5)));
    parts("dvk_models_registered", List.of("recipient=collective", "recipient=individual"));
    share("dvk_models_new", "dvk_models_registered", 20, 50);
    levels("dvk_models_maintained", between(30, 120), between(90, 300), between(320, 1400));
    share("dvk_models_effective", "dvk_models_registered", 70, 95);
    share("dvk_models_proposed", "dvk_models_registered", 55, 85);
    share("dvk_models_recognised", "dvk_models_proposed", 75, 95);
    parts("dvk_models_recognised", List.of("recipient=collective", "recipient=individual"));
    share("dvk_models_exemplary", "dvk_models_recognised", 20, 45);
    // One that two levels chose is counted once in the total.
    long exemplary = total("dvk_models_exemplary");
    total("dvk_models_exemplary", exemplary - between(0, exemplary / 20));
    total("dvk_models_replicated", between(20, 250));
    total("dvk_models_discontinued", between(0, 60));
  }

  private void commendation() {
    for (String awards : List.of("awards_collective", "awards_individual")) {
      levels(awards, between(10, 40), between(40, 130), between(60, 400));
      parts(awards, List.of("theme=dvk", "theme=qcdc", "theme=dvcq"));
    }
    levels("commemorative_medals", between(0, 60), between(0, 30), between(0, 12));
  }

  private void democracy(long communes, long districts, long villages) {
    levels("democracy_steering_units", 1, districts - between(0, 1), communes - between(0, 4));
    total("communes_with_regulation", communes - between(0, 6));
    put("people_inspection_boards", "board_type=commune", "total", communes);
    put("people_inspection_boards", "board_type=agency", "total", between(100, 500));
    put("people_inspection_boards", "board_type=state_enterprise", "total", between(2, 20));
    total(
        "people_inspection_boards",
        part("people_inspection_boards", "board_type=commune")
            + part("people_inspection_boards", "board_type=agency")
            + part("people_inspection_boards", "board_type=state_enterprise"));
    total("people_inspection_members", total("people_inspection_boards") * between(5, 9));
    total("people_inspection_cases", between(200, 3000));
    total("people_inspection_recommendations", between(100, 1900));
    total("community_investment_boards", communes + between(0, 200));
    total("community_investment_projects", between(300, 4000));
    share("community_investment_violations", "community_investment_projects", 2, 8);
    total("community_meetings", villages * between(2, 4) + between(0, 90));
    total("household_polls", between(0, 400));
    levels("agencies_total", between(60, 160), between(300, 900), between(600, 1800));
    share("agencies_with_civil_servant_conference", "agencies_total", 60, 70);
    total("enterprises_required_dialogue", between(200, 4000));
    share("enterprises_with_labour_conference", "enterprises_required_dialogue", 50, 95);
    share("enterprises_with_dialogue", "enterprises_required_dialogue", 50, 95);
  }

  private void petitions() {
    levels("citizens_received", between(300, 1500), between(900, 4000), between(1200, 8000));
    put("petitions_eligible", "petition_type=complaint", "total", between(400, 900));
    put("petitions_eligible", "petition_type=denunciation", "total", between(100, 400));
    put("petitions_eligible", "petition_type=reflection", "total", between(900, 5000));
    long eligible =
        part("petitions_eligible", "petition_type=complaint")
            + part("petitions_eligible", "petition_type=denunciation")
            + part("petitions_eligible", "petition_type=reflection");
    total("petitions_eligible", eligible);
    total("petitions_received", eligible + between(100, 2000));
    for (String type : List.of("case_type=complaint", "case_type=denunciation")) {
      long cases = between(30, 150);
      put("cases_under_authority", type, "total", cases);
      put("cases_resolved", type, "total", cases - between(0, cases / 4));
    }
    for (String cases : List.of("cases_under_authority", "cases_resolved")) {
      total(cases, part(cases, "case_type=complaint") + part(cases, "case_type=denunciation"));
    }
    levels("complex_cases_pending", between(0, 5), between(0, 9), between(0, 6));
    facts.put(
        key("petitions_processed_rate", "total", "total"),
        BigDecimal.valueOf(between(901, 999), 1));
  }

  private void mediation(long villages) {
    total("mediation_groups", villages + between(0, villages / 10));
    total("mediators", total("mediation_groups") * between(4, 6) + between(0, 300));
    total("mediations_successful", between(180, 3000));
    total("mediations_failed", between(30, 500));
    total("mediations_pending", between(0, 120));
    total(
        "mediations_received",
        total("mediations_successful") + total("mediations_failed") + total("mediations_pending"));
  }

  private void agencies(long communes) {
    total("friendly_government_communes", communes - between(0, communes / 2));
    levels(
        "admin_procedures_files",
        between(90_000, 400_000),
        between(150_000, 500_000),
        between(900_000, 1_900_000));
    share("admin_procedures_on_time", "admin_procedures_files", 97, 98);
    total("apology_letters", between(0, 900));
    total("site_clearance_projects", between(10, 180));
    total("site_clearance_households_agreed", between(100, 9000));
  }

  private void resources(long villages) {
    amount("land_donated_m2", between(1_000_000, 4_000_000), 1);
    total("labour_days_contributed", between(10_000, 600_000));
    amount("funds_contributed_million_vnd", between(10_000, 900_000), 2);
    put("houses_built_repaired", "house_kind=new_built", "total", between(40, 900));
    put("houses_built_repaired", "house_kind=repaired", "total", between(20, 500));
    total(
        "houses_built_repaired",
        part("houses_built_repaired", "house_kind=new_built")
            + part("houses_built_repaired", "house_kind=repaired"));
    total("village_culture_houses", villages - between(0, villages / 10));
    total("prestigious_persons", between(0, 1500));
    total("religious_dignitaries_met", between(40, 1400));
    total("armed_forces_joint_activities", between(20, 480));
    levels("hotspots", between(0, 1), between(0, 3), between(0, 2));
  }

  private long between(long least, long most) {
    return Pick.between(least, most, random);
  }

  private void put(String element, String level, long value) {
    put(element, "total", level, value);
  }

  private void put(String element, String breakdown, String level, long value) {
    facts.put(key(element, level, breakdown), BigDecimal.valueOf(value));
  }

  private void total(String element, long value) {
    put(element, "total", value);
  }

  private long total(String element) {
    return facts.get(key(element, "total", "total")).longValueExact();
  }

  private long part(String element, String breakdown) {
    return facts.get(key(element, "total", breakdown)).longValueExact();
  }

  private void amount(String element, long whole, int decimals) {
    BigDecimal rest = BigDecimal.valueOf(between(1, 9), decimals);
    BigDecimal value = BigDecimal.valueOf(whole);
    facts.put(key(element, "total", "total"), Pick.chance(50, random) ? value.add(rest) : value);
  }

  private void levels(String element, long province, long district, long commune) {
    Map<String, Long> each =
        Map.ofEntries(
            entry("province", province), entry("district", district), entry("commune", commune));
    List<String> asked = asked(element);
    long sum = 0;
    for (String level : LOWER) {
      if (asked.contains(level)) {
        put(element, level, each.get(level));
        sum += each.get(level);
      }
    }
    total(element, sum);
  }

  /** The levels below the total that the form asks for. */
  private List<String> asked(String element) {
    return version
        .rows()
        .filter(row -> row.isTotal() && row.element().equals(element))
        .findFirst()
        .map(row -> row.levels().stream().filter(LOWER::contains).toList())
        .orElse(List.of());
  }

  /** Between so many and so many times another element, level by level. */
  private void times(String element, String of, long least, long most) {
    long[] each = new long[3];
    for (int i = 0; i < 3; i++) {
      BigDecimal base = facts.get(key(of, LOWER.get(i), "total"));
      each[i] = base == null ? 0 : base.longValueExact() * between(least, most);
    }
    levels(element, each[0], each[1], each[2]);
  }

  /** So many to so many hundredths of another element, level by level or of its total. */
  private void share(String element, String of, long least, long most) {
    if (asked(element).isEmpty()) {
      total(element, total(of) * between(least, most) / 100);
      return;
    }
    long[] each = new long[3];
    for (int i = 0; i < 3; i++) {
      BigDecimal base = facts.get(key(of, LOWER.get(i), "total"));
      each[i] = base == null ? 0 : base.longValueExact() * between(least, most) / 100;
    }
    levels(element, each[0], each[1], each[2]);
  }

  /** The total divided among members, of which the last takes what is left. */
  private void parts(String element, List<String> breakdowns) {
    long left = total(element);
    for (int i = 0; i < breakdowns.size(); i++) {
      boolean last = i == breakdowns.size() - 1;
      long part = last ? left : left * between(30, 60) / 100;
      put(element, breakdowns.get(i), "total", part);
      left -= part;
    }
  }

  private static String key(String element, String level, String breakdown) {
    return element + "|" + level + "|" + breakdown;
  }
}
