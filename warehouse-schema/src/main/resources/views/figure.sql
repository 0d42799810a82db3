-- One row per release × corpus × frame × unit × period × element × level × breakdown
SELECT
  g.release_id,
  r.release_name,
  g.corpus,
  c.label_vi AS corpus_vi,
  g.frame,
  f.label_vi AS frame_vi,
  g.unit_id,
  u.label_vi AS unit_name,
  g.period,
  p.label_vi AS period_vi,
  p.kind AS period_kind,
  p.reporting_year AS year,
  g.element,
  e.label_vi AS element_vi,
  e.unit_vi AS element_unit,
  g.level,
  l.label_vi AS level_vi,
  g.breakdown,
  b.label_vi AS breakdown_vi,
  g.value,
  translate(format('%,.' || CAST(e.decimals AS varchar) || 'f', g.value), ',.', '.,') AS value_vi,
  g.state,
  s.label_vi AS state_vi,
  g.reason,
  w.label_vi AS reason_vi,
  g.sourced_value,
  g.parts_expected,
  g.parts_reported
FROM danvan.mart.figure g
JOIN danvan_etl.report.release r ON r.release_id = g.release_id
JOIN danvan.mart.period p ON p.release_id = g.release_id AND p.period = g.period
JOIN danvan.mart.label c ON c.release_id = g.release_id AND c.kind = 'corpus' AND c.code = g.corpus
JOIN danvan.mart.label f ON f.release_id = g.release_id AND f.kind = 'frame' AND f.code = g.frame
JOIN danvan.mart.label u ON u.release_id = g.release_id AND u.kind = 'unit' AND u.code = g.unit_id
JOIN danvan.mart.label e ON e.release_id = g.release_id AND e.kind = 'element' AND e.code = g.element
JOIN danvan.mart.label l ON l.release_id = g.release_id AND l.kind = 'level' AND l.code = g.level
JOIN danvan.mart.label s ON s.release_id = g.release_id AND s.kind = 'state' AND s.code = g.state
LEFT JOIN danvan.mart.label b ON b.release_id = g.release_id AND b.kind = 'breakdown' AND b.code = g.breakdown
LEFT JOIN danvan.mart.label w ON w.release_id = g.release_id AND w.kind = 'figure_reason' AND w.code = g.reason
