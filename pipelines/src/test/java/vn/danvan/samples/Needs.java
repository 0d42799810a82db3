package vn.danvan.samples;

import java.util.List;
import java.util.Set;

/**
 * What a fault needs to be placed.
 *
 * @param traits of the style
 * @param form the form, null when any
 * @param periods periods that will do, empty when any
 * @param elements elements whose rows have to be there
 */
record Needs(Set<Trait> traits, String form, List<String> periods, Set<String> elements) {
  static final Needs NOTHING = new Needs(Set.of(), null, List.of(), Set.of());

  static Needs of(Trait... traits) {
    return new Needs(Set.of(traits), null, List.of(), Set.of());
  }

  Needs on(String onForm) {
    return new Needs(traits, onForm, periods, elements);
  }

  Needs in(String... ofPeriods) {
    return new Needs(traits, form, List.of(ofPeriods), elements);
  }

  Needs rows(String... ofElements) {
    return new Needs(traits, form, periods, Set.of(ofElements));
  }
}
