package vn.danvan.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.danvan.serve.Servers;

/** Publishes the dashboards again. */
@Command(
    name = "dashboards",
    description = "Makes the views and brings the dashboards of this checkout into Superset again.")
final class DashboardsCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    Home home = common.home().ready();
    ServeCommand.requireWarehouse(home);
    Servers servers = ServeCommand.servers(home);
    servers.startTrino();
    new TrinoViews(servers).create();
    servers.prepareSuperset();
    servers.publishDashboards();
    servers.startSuperset();
    return 0;
  }
}
