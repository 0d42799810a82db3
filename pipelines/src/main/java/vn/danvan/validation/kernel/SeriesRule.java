package vn.danvan.validation.kernel;

import java.util.List;

/** A rule that a report shows beside its unit's other periods, or beside its peers. */
interface SeriesRule {
  List<SeriesFinding> check(Report report, History history, Peers peers);
}
