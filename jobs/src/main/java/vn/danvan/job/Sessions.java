package vn.danvan.job;

import org.apache.spark.sql.SparkSession;

/** Spark as a run needs it: local by default, another master and catalog by system properties. */
public final class Sessions {
  /** Name of the Iceberg catalog; stored in its database, and the same in Trino. */
  private static final String CATALOG = "danvan";

  private Sessions() {}

  /**
   * A session on the home's warehouse. Any {@code -Dspark.…} property overrides what stands here.
   */
  public static SparkSession open(Home home) {
    String catalog = "spark.sql.catalog." + CATALOG;
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("danvan")
            .config("spark.master", "local[*]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "4")
            // Rows that are spread by some of the keys of a join are not spread again by all of
            // them.
            .config("spark.sql.requireAllClusterKeysForCoPartition", "false")
            // A run needs more classes than are kept by default, and a class made twice is also
            // compiled twice by the JVM.
            .config("spark.sql.codegen.cache.maxEntries", "1000")
            .config("spark.sql.session.timeZone", "Asia/Ho_Chi_Minh")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.warehouse.dir", home.folder().resolve("cache").toUri().toString())
            .config(
                "spark.sql.extensions",
                "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions")
            .config("spark.sql.defaultCatalog", CATALOG)
            .config(catalog, "org.apache.iceberg.spark.SparkCatalog")
            .config(catalog + ".type", "jdbc")
            .config(
                catalog + ".uri",
                "jdbc:sqlite:" + home.database() + "?journal_mode=WAL&busy_timeout=10000")
            .config(catalog + ".jdbc.schema-version", "V1")
            .config(catalog + ".warehouse", home.warehouse().toUri().toString());
    System.getProperties()
        .forEach(
            (key, value) -> {
              if (key.toString().startsWith("spark.")) {
                builder.config(key.toString(), value.toString());
              }
            });
    return builder.getOrCreate();
  }
}
