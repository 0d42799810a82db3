package vn.danvan.observation.kernel;

/** A rule that the values of one submission show by themselves. */
interface SubmissionRule {

  /** Notes what contradicts the rule, and excludes what may not be used then. */
  void hold(SubmissionValues values);
}
