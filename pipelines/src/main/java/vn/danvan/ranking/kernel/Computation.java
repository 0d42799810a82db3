package vn.danvan.ranking.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.danvan.catalogue.RankingMethod;

/**
 * How a row was computed. Columns of mart.ranking.
 *
 * @param seed seed of the draws
 * @param draws how many
 * @param engineVersion version of the software
 * @param inputDigest digest of all that decides the group's rows; equal digests, equal rows
 */
public record Computation(long seed, int draws, String engineVersion, String inputDigest) {

  static Computation of(Group group, Group previous, RankingMethod method, String engineVersion) {
    return new Computation(
        method.seed(),
        method.draws(),
        engineVersion,
        sha256(String.join("\n", method.toString(), engineVersion, group + "", previous + "")));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
          .substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
