package vn.danvan.catalogue;

import java.io.Serializable;
import java.util.Map;

/**
 * What a steward once settled about a layout that some units use: headings and labels that the
 * reader cannot match by itself.
 *
 * @param name what the layout is called
 * @param unit whose files it is for, null when anybody's
 * @param form whose files it is for, null when any form's
 * @param columns what a heading means: a level, or {@code none} when it is no data
 * @param rows what a label means: an element, an element with a breakdown ({@code
 *     dvk_models_registered field=economy}), or {@code none}
 */
public record Layout(
    String name, String unit, String form, Map<String, String> columns, Map<String, String> rows)
    implements Serializable {

  /** What is no data of the form. */
  public static final String NONE = "none";

  public Layout {
    columns = columns == null ? Map.of() : Map.copyOf(columns);
    rows = rows == null ? Map.of() : Map.copyOf(rows);
  }

  /** Whether it is meant for a unit's file of a form. */
  public boolean serves(String unitId, String formCode) {
    return (unit == null || unit.equals(unitId)) && (form == null || form.equals(formCode));
  }
}
