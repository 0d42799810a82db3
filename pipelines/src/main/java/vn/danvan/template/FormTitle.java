package vn.danvan.template;

import java.util.List;
import java.util.Locale;
import vn.danvan.catalogue.Form;
import vn.danvan.period.Period;

/** What a filled-in form is called. */
public final class FormTitle {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private FormTitle() {}

  /** The form's name and its period; words that end the one and begin the other stand once. */
  public static String of(Form form, Period period) {
    List<String> name = List.of(form.nameVi().split(" "));
    String label = period.labelVi();
    List<String> when =
        List.of((label.substring(0, 1).toLowerCase(VIETNAMESE) + label.substring(1)).split(" "));
    int shared = Math.min(name.size(), when.size());
    while (!name.subList(name.size() - shared, name.size()).equals(when.subList(0, shared))) {
      shared--;
    }
    return "%s %s"
        .formatted(String.join(" ", name.subList(0, name.size() - shared)), String.join(" ", when));
  }
}
