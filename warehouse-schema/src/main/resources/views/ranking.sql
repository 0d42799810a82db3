-- One row per release × corpus × frame × scope × unit × period × indicator that has a direction
SELECT
  k.release_id,
  r.release_name,
  k.corpus,
  c.label_vi AS corpus_vi,
  k.frame,
  f.label_vi AS frame_vi,
  k.scope,
  CASE WHEN k.scope = 'country' THEN 'Toàn quốc' ELSE g.label_vi END AS scope_vi,
  k.unit_id,
  u.label_vi AS unit_name,
  u.region,
  g.label_vi AS region_vi,
  k.period,
  p.label_vi AS period_vi,
  p.kind AS period_kind,
  p.reporting_year AS year,
  k.segment,
  -- Values on the two sides of a break are two series of one unit.
  u.label_vi || coalesce(' (từ ' || format_datetime(b.break_from, 'dd/MM/yyyy') || ')', '') AS series_vi,
  b.reason_vi AS break_vi,
  k.indicator,
  i.label_vi AS indicator_vi,
  i.unit_vi AS indicator_unit,
  i.direction,
  i.decimals,
  i.caveat_vi,
  k.rank,
  k.ties,
  k.n_ranked,
  k.n_frame,
  k.numerator,
  k.denominator,
  k.value,
  k.value_vi,
  k.status,
  k.reason,
  w.label_vi AS reason_vi,
  CASE
    WHEN k.rank IS NOT NULL THEN 'Hạng ' || CAST(k.rank AS varchar) || '/' || CAST(k.n_ranked AS varchar)
    ELSE 'Không xếp hạng: ' || w.label_vi
  END AS position_vi
FROM danvan.mart.ranking k
JOIN danvan_etl.report.release r ON r.release_id = k.release_id
JOIN danvan.mart.period p ON p.release_id = k.release_id AND p.period = k.period
JOIN danvan.mart.label c ON c.release_id = k.release_id AND c.kind = 'corpus' AND c.code = k.corpus
JOIN danvan.mart.label f ON f.release_id = k.release_id AND f.kind = 'frame' AND f.code = k.frame
JOIN danvan.mart.label u ON u.release_id = k.release_id AND u.kind = 'unit' AND u.code = k.unit_id
JOIN danvan.mart.label g ON g.release_id = k.release_id AND g.kind = 'region' || k.frame AND g.code = u.region
JOIN danvan.mart.label i ON i.release_id = k.release_id AND i.kind = 'indicator' AND i.code = k.indicator
LEFT JOIN danvan.mart.series_break b ON b.release_id = k.release_id AND b.indicator = k.indicator AND b.segment = k.segment
LEFT JOIN danvan.mart.label w ON w.release_id = k.release_id AND w.kind = 'reason' AND w.code = k.reason
