package vn.danvan.catalogue;

import java.util.Map;
import vn.danvan.catalogue.CatalogueCheck.Place;

/** Holds the layouts that stewards settled against the rest of the catalogue. */
final class LayoutCheck {
  private final Catalogue catalogue;
  private final CatalogueCheck check;

  LayoutCheck(Catalogue catalogue, CatalogueCheck check) {
    this.catalogue = catalogue;
    this.check = check;
  }

  void check() {
    for (Layout layout : catalogue.layouts()) {
      check.require(
          layout.unit() == null || catalogue.units().containsKey(layout.unit()),
          Place.of(layout.name(), "unit"),
          "layout %s names unit %s, which the catalogue does not have",
          layout.name(),
          layout.unit());
      check.require(
          layout.form() == null || catalogue.forms().containsKey(layout.form()),
          Place.of(layout.name(), "form"),
          "layout %s names form %s, which the catalogue does not have",
          layout.name(),
          layout.form());
      for (Map.Entry<String, String> row : layout.rows().entrySet()) {
        check.require(
            means(row.getValue()),
            Place.of(layout.name(), "rows", row.getKey()),
            "layout %s reads \"%s\" as %s, which is no element, no element with a breakdown of"
                + " its own, and not \"none\"",
            layout.name(),
            row.getKey(),
            row.getValue());
      }
    }
  }

  private boolean means(String meaning) {
    String[] parts = meaning.split(" ", 2);
    DataElement element = catalogue.elements().get(parts[0]);
    return meaning.equals(Layout.NONE)
        || (element != null && (parts.length == 1 || catalogue.isBrokenDownBy(element, parts[1])));
  }
}
