package vn.danvan.template;

import java.time.LocalDate;
import java.util.Set;
import vn.danvan.catalogue.Unit;

/**
 * Who sends a report to whom, in the words of a letterhead; dots where they are to be filled in.
 *
 * @param committee the Party committee: "Tỉnh ủy Lào Cai"
 * @param place what stands before the date
 * @param body its body that reports
 * @param mark what follows the number of its reports
 * @param receiver whom the report goes to
 */
record Issuer(String committee, String place, String body, String mark, String receiver) {
  /** What is to be filled in by hand. */
  static final String DOTS = "……";

  private static final String LONG_DOTS = DOTS.repeat(4);

  /** Ban Dân vận and Ban Tuyên giáo were joined in the course of February 2025. */
  private static final LocalDate JOINED = LocalDate.of(2025, 3, 1);

  /** A city that bears the name of a person is never called without its title. */
  private static final Set<String> NAMED_AFTER_PERSONS = Set.of("Hồ Chí Minh");

  /** Of a template; one for anybody has the committee and the place to fill in. */
  static Issuer of(Template template) {
    if (!template.senders().level().equals("province")) {
      return new Issuer(
          LONG_DOTS, LONG_DOTS, LONG_DOTS, "BC/" + DOTS, "cơ quan cấp trên trực tiếp");
    }
    boolean joined = !template.sendingDay().isBefore(JOINED);
    String body = joined ? "Ban Tuyên giáo và Dân vận" : "Ban Dân vận";
    String mark = joined ? "BC/BTGDVTU" : "BC/BDVTU";
    String receiver = body + " Trung ương";
    if (template.unit().isEmpty()) {
      return new Issuer("Tỉnh ủy " + LONG_DOTS, LONG_DOTS, body, mark, receiver);
    }
    Unit.Name name = template.unit().get().nameOn(template.sendingDay());
    String place = NAMED_AFTER_PERSONS.contains(name.name()) ? name.fullName() : name.name();
    String committee = (name.kind().equals("city") ? "Thành ủy " : "Tỉnh ủy ") + place;
    return new Issuer(committee, place, body, mark, receiver);
  }
}
