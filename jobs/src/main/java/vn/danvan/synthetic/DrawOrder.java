package vn.danvan.synthetic;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;

/**
 * The order in which elements are drawn: each after the ones that its size is taken from, and,
 * where that leaves a choice, after those that a constraint of its own holds it against. It is one
 * order for the whole catalogue, so that what a form asks for changes no number.
 */
final class DrawOrder {
  private final Catalogue catalogue;
  private final Magnitudes magnitudes;
  private final Map<String, DataElement> ordered = new LinkedHashMap<>();
  private final Set<String> underway = new LinkedHashSet<>();

  private DrawOrder(Catalogue catalogue, Magnitudes magnitudes) {
    this.catalogue = catalogue;
    this.magnitudes = magnitudes;
  }

  static List<DataElement> of(Catalogue catalogue, Magnitudes magnitudes) {
    DrawOrder order = new DrawOrder(catalogue, magnitudes);
    catalogue.elements().keySet().forEach(order::add);
    return List.copyOf(order.ordered.values());
  }

  private void add(String code) {
    DataElement element = catalogue.elements().get(code);
    if (element == null
        || element.origin() != DataElement.Origin.SUBMISSION
        || ordered.containsKey(code)
        || !underway.add(code)) {
      return;
    }
    bases(code).forEach(this::add);
    balancing(code).forEach(this::add);
    for (var constraint : element.constraints()) {
      for (String other : constraint.elements()) {
        if (!waitsForWhatIsUnderway(other)) {
          add(other);
        }
      }
    }
    underway.remove(code);
    ordered.put(code, element);
  }

  /** The elements that its size is taken from, at whatever level. */
  private Set<String> bases(String code) {
    Set<String> bases = new LinkedHashSet<>();
    magnitudes
        .elements()
        .getOrDefault(code, Map.of())
        .values()
        .forEach(magnitude -> bases.add(magnitude.of()));
    bases.retainAll(catalogue.elements().keySet());
    bases.remove(code);
    return bases;
  }

  /** What tells how much was lost: the stock, and what was gained. */
  private List<String> balancing(String code) {
    return catalogue.elements().values().stream()
        .filter(stock -> stock.balance() != null && stock.balance().losses().equals(code))
        .flatMap(stock -> Stream.of(stock.code(), stock.balance().gains()))
        .toList();
  }

  private boolean waitsForWhatIsUnderway(String code) {
    Set<String> waitedFor = new HashSet<>(Set.of(code));
    for (boolean more = true; more; ) {
      Set<String> next = new HashSet<>();
      waitedFor.forEach(one -> next.addAll(bases(one)));
      more = waitedFor.addAll(next);
    }
    return waitedFor.stream().anyMatch(underway::contains);
  }
}
