package vn.danvan.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one demo to every test class that asks for it; JUnit closes it after the last. */
final class DemoExtension implements ParameterResolver {
  private static final Namespace SHARED = Namespace.create(DemoExtension.class);

  /** Runs the demo at most once; a demo that failed fails every test with the same sentence. */
  private record Attempt(Demo demo, AssertionError failure) implements AutoCloseable {
    static Attempt make() {
      try {
        return new Attempt(Demo.run(), null);
      } catch (AssertionError e) {
        return new Attempt(null, e);
      }
    }

    Demo outcome() {
      if (failure != null) {
        throw new AssertionError(failure.getMessage(), failure);
      }
      return demo;
    }

    @Override
    public void close() {
      if (demo != null) {
        demo.close();
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Demo.class;
  }

  @Override
  public Demo resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SHARED)
        .getOrComputeIfAbsent(Attempt.class, type -> Attempt.make(), Attempt.class)
        .outcome();
  }
}
