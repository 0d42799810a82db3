package vn.danvan.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;

/**
 * Two hundred workbooks as provinces could have sent them, each with what a careful human reads
 * from it. They are made without any knowledge of how files are read here; the same on every run.
 */
public final class Samples {
  private static final int COUNT = 200;
  private static final long SEED = 20_230_715;

  /** The bridge year and the first whole year after it come more often than others. */
  private static final List<String> YEARS =
      List.of(
          "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2025", "2025", "2026", "2026");

  private static final List<String> HALVES =
      List.of(
          "2019-S1", "2020-S1", "2021-S2", "2022-S1", "2023-S1", "2024-S1", "2025-S1", "2025-S1",
          "2025-S2", "2026-S1", "2026-S1");

  private final Catalogue catalogue;
  private final List<Style> styles;
  private final List<Fault> faults;
  private final Map<String, Integer> placed = new HashMap<>();

  private Samples(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.styles = Styles.all(catalogue);
    this.faults = Faults.all(catalogue);
  }

  /** All samples, in the order of their numbers. */
  public static List<Sample> all(Catalogue catalogue) {
    Samples samples = new Samples(catalogue);
    SplittableRandom seeds = new SplittableRandom(SEED);
    List<Sample> all = new ArrayList<>();
    for (int number = 1; number <= COUNT; number++) {
      all.add(samples.sample(number, seeds.split()));
    }
    return all;
  }

  private Sample sample(int number, SplittableRandom random) {
    Style style = styles.get((number - 1) % styles.size());
    Plan plan = new Plan(style, chosen(style, isClean(number) ? 0 : howMany(random)));
    String form = plan.form(random);
    String period = Pick.one(plan.periods(form), random);
    Report report = new Reports(catalogue).of(form, period, plan.elements(), random);
    for (Fault fault : plan.faults()) {
      report = fault.prepare(report, random);
    }
    Draft draft = new Draft(report, style.medium().extension());
    style.draw(draft, report, random);
    List<String> kinds = new ArrayList<>();
    for (Fault fault : plan.faults()) {
      if (fault.place(draft, report, random)) {
        kinds.add(fault.kind());
        placed.merge(fault.kind(), 1, Integer::sum);
      }
    }
    byte[] content = draft.sealed(Press.print(draft, style.medium(), style.spelling()));
    String name = "%03d-%s.%s".formatted(number, style.name(), draft.extension());
    return new Sample(
        name, style.name(), kinds, content, draft.truth(style.spelling(), style.medium()));
  }

  /** The first two files of every style, and a third of some. */
  private boolean isClean(int number) {
    int round = (number - 1) / styles.size();
    return round < 2 || (round == 2 && number % 3 == 0);
  }

  private static int howMany(SplittableRandom random) {
    int dice = random.nextInt(100);
    return dice < 55 ? 1 : dice < 80 ? 2 : dice < 93 ? 3 : 4;
  }

  /** Faults that fit a style and each other, those first that were placed least. */
  private List<Fault> chosen(Style style, int howMany) {
    List<Fault> chosen = new ArrayList<>();
    List<Fault> rarest =
        faults.stream()
            .sorted(Comparator.comparingInt(fault -> placed.getOrDefault(fault.kind(), 0)))
            .toList();
    for (Fault fault : rarest) {
      List<Fault> more = Stream.concat(chosen.stream(), Stream.of(fault)).toList();
      if (chosen.size() < howMany && new Plan(style, more).isPossible()) {
        chosen.add(fault);
      }
    }
    return chosen;
  }

  /** A style and the faults that are to stand in its file, wider ones first. */
  private record Plan(Style style, List<Fault> faults) {
    Plan {
      faults = faults.stream().sorted(Comparator.comparing(Fault::scope).reversed()).toList();
    }

    boolean isPossible() {
      boolean alone = faults.stream().anyMatch(fault -> fault.scope() == Scope.FILE);
      long reports = faults.stream().filter(fault -> fault.scope() == Scope.REPORT).count();
      return (faults.size() == 1 || !alone)
          && reports <= 1
          && faults.stream().allMatch(fault -> style.traits().containsAll(fault.needs().traits()))
          && forms().anyMatch(form -> !periods(form).isEmpty());
    }

    String form(SplittableRandom random) {
      List<String> possible = forms().filter(form -> !periods(form).isEmpty()).toList();
      return possible.size() > 1 && Pick.chance(35, random)
          ? possible.getLast()
          : possible.getFirst();
    }

    private Stream<String> forms() {
      return Stream.of("DV-01", "DV-02")
          .filter(
              form ->
                  faults.stream()
                      .map(fault -> fault.needs().form())
                      .allMatch(needed -> needed == null || needed.equals(form)));
    }

    List<String> periods(String form) {
      return (form.equals("DV-01") ? YEARS : HALVES)
          .stream()
              .filter(period -> style.suits(form, period))
              .filter(
                  period ->
                      faults.stream()
                          .map(fault -> fault.needs().periods())
                          .allMatch(needed -> needed.isEmpty() || needed.contains(period)))
              .toList();
    }

    Set<String> elements() {
      Set<String> elements = new HashSet<>();
      faults.forEach(fault -> elements.addAll(fault.needs().elements()));
      return elements;
    }
  }
}
