package vn.danvan.ranking.kernel;

/** A row of mart.ranking, but for what it is about. */
public record RankedUnit(
    String unit,
    Standing standing,
    Bounds bounds,
    Shrunk shrunk,
    RankRange range,
    FunnelPlace funnel,
    Movement movement,
    Computation computation) {}
