package vn.danvan.template;

/** No template can be made of what was asked for: one sentence that says why, and what can. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }
}
