package vn.danvan.ranking.kernel;

import vn.danvan.catalogue.RankingMethod;
import vn.danvan.text.kernel.Digest;

/**
 * How a row was computed. Columns of mart.ranking.
 *
 * @param seed seed of the draws
 * @param draws how many
 * @param engineVersion version of the software
 * @param inputDigest digest of all that decides the group's rows; equal digests, equal rows
 */
public record Computation(long seed, int draws, String engineVersion, String inputDigest) {
  private static final int DIGITS = 32;

  static Computation of(Group group, Group previous, RankingMethod method, String engineVersion) {
    return new Computation(
        method.seed(),
        method.draws(),
        engineVersion,
        Digest.of(
                method.toString(),
                engineVersion,
                group.toString(),
                previous == null ? "" : previous.toString())
            .substring(0, DIGITS));
  }
}
