package vn.danvan.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.export.RankingFile;
import vn.danvan.export.RankingTable;
import vn.danvan.intake.Ledger;
import vn.danvan.serve.Servers;
import vn.danvan.synthetic.Synthetic;

/** The whole line once, from files to a dashboard with an exported ranking beside it. */
@Command(
    name = "demo",
    description =
        "Makes ten years of clearly synthetic submissions, takes them and the real figures in,"
            + " publishes, starts the servers and exports a ranking.")
final class DemoCommand implements Callable<Integer> {
  private static final RankingTable.Request SHOWN =
      new RankingTable.Request("synthetic", "63", "2024", "dialogues_per_unit_commune");

  @Mixin private CommonOptions common;

  @Option(names = "--stop", description = "Stops the servers at the end.")
  private boolean stop;

  @Override
  public Integer call() {
    Home home = common.home().ready();
    Servers servers = ServeCommand.servers(home);
    // The pipeline plans on one core most of the time: the other one prepares the servers
    // meanwhile.
    CompletableFuture<Void> tables = new CompletableFuture<>();
    CompletableFuture<Void> ready =
        CompletableFuture.runAsync(servers::prepareSuperset)
            .thenCombine(tables, (prepared, made) -> servers.startTrino())
            .thenRun(() -> {});
    WarehouseRun.in(
        home,
        "demo",
        run -> {
          tables.complete(null);
          loadAll(home, run);
          Optional<String> release = NightlyCommand.publish(run);
          release.ifPresent(id -> Terminal.progress("the pipeline is through: " + id));
        });
    try {
      ready.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    Serving.start(home);
    Path file = home.exports().resolve("MO-PHONG_xep-hang_dialogues_per_unit_commune_2024_63.xlsx");
    TrinoSession.in(home, connection -> RankingTable.read(connection, SHOWN))
        .ifPresent(table -> WholeFile.replace(file, stream -> RankingFile.xlsx(table, stream)));
    Serving.sayWhere(home);
    System.out.println("Exported ranking: " + file);
    if (stop) {
      servers.stop();
    }
    return 0;
  }

  private static void loadAll(Home home, WarehouseRun run) {
    Path synthetic = home.folder().resolve("synthetic");
    run.log()
        .step(
            "synthetic",
            "synthetic workbooks stand in " + synthetic,
            () -> {
              if (Files.exists(synthetic.resolve(Synthetic.FAULT_LIST))) {
                return 0L;
              }
              return (long)
                  SyntheticCommand.write(home, synthetic, Long.parseLong(SyntheticCommand.SEED))
                      .files();
            });
    Ledger.Receipt today = Ledger.Receipt.on(WarehouseRun.today());
    run.line().load(CommonOptions.checkout().resolve("real-figures/bg-01"), "real", false, today);
    for (String delivery : List.of("lan-1", "lan-2")) {
      run.line().load(synthetic.resolve(delivery), "synthetic", false, Ledger.Receipt.lastChange());
    }
  }
}
