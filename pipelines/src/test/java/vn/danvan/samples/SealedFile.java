package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * A file of which nothing can be read.
 *
 * @param extension that it bears, null when its own
 * @param seal what became of its bytes
 */
record SealedFile(
    String kind, Needs needs, String extension, UnaryOperator<byte[]> seal, Set<String> rules)
    implements Fault {

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.seal(seal);
    if (extension != null) {
      draft.named(extension);
    }
    draft.mayNotBeLoaded();
    draft.unitIsUnknown();
    draft.periodIsUnknown();
    draft.formIsUnknown();
    draft.expect(ofFile(SERIOUS, rules.toArray(String[]::new)));
    return true;
  }
}
