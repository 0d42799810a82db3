package vn.danvan.validation.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Peers as they are found among reports at hand. */
public final class ReportedPeers implements Peers {
  private final UnaryOperator<String> kindOfUnit;
  private final Map<Place, PeerRate> rates = new HashMap<>();

  /** Where peers meet. */
  private record Place(String kind, String period, SeriesKey key) {}

  private ReportedPeers(UnaryOperator<String> kindOfUnit) {
    this.kindOfUnit = kindOfUnit;
  }

  /**
   * The peers that reports show.
   *
   * @param kindOfUnit what units that compare have in common (their level and era), by unit
   */
  public static ReportedPeers of(Collection<Report> reports, UnaryOperator<String> kindOfUnit) {
    ReportedPeers peers = new ReportedPeers(kindOfUnit);
    Map<Place, List<Double>> logarithms = new HashMap<>();
    for (Report report : reports) {
      report
          .values()
          .forEach(
              (key, value) ->
                  report
                      .size(key.level())
                      .ifPresent(
                          size ->
                              logarithms
                                  .computeIfAbsent(
                                      peers.place(report, key), place -> new ArrayList<>())
                                  .add(PeerRate.logarithm(value.doubleValue(), size))));
    }
    logarithms.forEach(
        (place, sample) ->
            peers.rates.put(
                place, PeerRate.of(sample.stream().mapToDouble(Double::doubleValue).toArray())));
    return peers;
  }

  @Override
  public Optional<PeerRate> rate(Report report, SeriesKey key) {
    return Optional.ofNullable(rates.get(place(report, key)));
  }

  private Place place(Report report, SeriesKey key) {
    return new Place(kindOfUnit.apply(report.unitId()), report.period().code(), key);
  }
}
