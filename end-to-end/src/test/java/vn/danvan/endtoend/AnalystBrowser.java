package vn.danvan.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Chromium with an analyst signed in; it remembers to which hosts anything went. */
final class AnalystBrowser implements AutoCloseable {
  /** Tall enough for the whole dashboard: Superset draws only what is in sight. */
  private static final int HEIGHT = 2_800;

  /** Superset's page wants to store the colours it gave to new labels, which an analyst may not. */
  private static final String COLOURS = ".*/api/v1/dashboard/\\d+/colors.*";

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;
  private final Set<String> outside = new ConcurrentSkipListSet<>();
  private final Set<String> answeredOutside = new ConcurrentSkipListSet<>();
  private final Set<String> errors = new ConcurrentSkipListSet<>();
  private final String address;

  private AnalystBrowser(Playwright playwright, Browser browser, Demo demo) {
    this.playwright = playwright;
    this.browser = browser;
    this.address = demo.superset().address();
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1_500, HEIGHT)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
    // Two shared cores paint slowly without a graphics card.
    context.setDefaultTimeout(90_000);
    this.page = context.newPage();
    page.onRequest(this::remember);
    page.onResponse(
        response -> {
          if (leavesLoopback(response.url())) {
            answeredOutside.add(response.url());
          } else if (response.status() >= 400 && !response.url().matches(COLOURS)) {
            errors.add(response.status() + " " + response.url());
          }
        });
    page.onPageError(
        error -> {
          // A refused request comes up here once more; its status is what counts.
          if (!error.strip().endsWith(": Response")) {
            errors.add(error.strip());
          }
        });
  }

  static AnalystBrowser open(Demo demo) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Prerequisites.chromium())
                    .setArgs(QUIET));
    AnalystBrowser opened = new AnalystBrowser(playwright, browser, demo);
    opened.signIn(demo.analystPassword());
    return opened;
  }

  Page page() {
    return page;
  }

  /** Opens the dashboard anew, in its first setting. */
  DashboardPage dashboard() {
    page.navigate(address + "/superset/dashboard/xep-hang/");
    return new DashboardPage(page);
  }

  /** Every address beyond this machine that was asked for. */
  Set<String> requestsOutside() {
    return outside;
  }

  /** Those of them that answered. */
  Set<String> answersFromOutside() {
    return answeredOutside;
  }

  /** Failed requests to Superset, and errors of its scripts. */
  Set<String> errors() {
    return errors;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private void signIn(String password) {
    page.navigate(address + "/login/");
    // The form forgets what is typed before its script has settled.
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.locator("input#username, input[name=username]").first().fill("analyst");
    page.locator("input[type=password]").first().fill(password);
    page.locator("button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/login"));
  }

  private void remember(Request request) {
    if (leavesLoopback(request.url())) {
      outside.add(request.url());
    }
  }

  private static boolean leavesLoopback(String url) {
    return url.matches("(https?|wss?)://.*") && !url.matches("\\w+://127\\.0\\.0\\.1[:/].*");
  }
}
