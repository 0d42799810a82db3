-- One row per release × corpus × frame × unit (province, region or country) × period × indicator
SELECT
  v.release_id,
  r.release_name,
  v.corpus,
  c.label_vi AS corpus_vi,
  v.frame,
  f.label_vi AS frame_vi,
  v.unit_id,
  u.label_vi AS unit_name,
  u.region,
  g.label_vi AS region_vi,
  v.period,
  p.label_vi AS period_vi,
  p.kind AS period_kind,
  p.reporting_year AS year,
  v.indicator,
  i.label_vi AS indicator_vi,
  i.unit_vi AS indicator_unit,
  i.direction,
  i.decimals,
  i.caveat_vi,
  v.numerator,
  v.denominator,
  v.value,
  v.value_vi,
  v.parts_expected,
  v.parts_reported,
  v.status,
  v.reason,
  w.label_vi AS reason_vi,
  v.segment,
  v.definition_version
FROM danvan.mart.indicator_value v
JOIN danvan_etl.report.release r ON r.release_id = v.release_id
JOIN danvan.mart.period p ON p.release_id = v.release_id AND p.period = v.period
JOIN danvan.mart.label c ON c.release_id = v.release_id AND c.kind = 'corpus' AND c.code = v.corpus
JOIN danvan.mart.label f ON f.release_id = v.release_id AND f.kind = 'frame' AND f.code = v.frame
JOIN danvan.mart.label u ON u.release_id = v.release_id AND u.kind = 'unit' AND u.code = v.unit_id
LEFT JOIN danvan.mart.label g ON g.release_id = v.release_id AND g.kind = 'region' || v.frame AND g.code = u.region
JOIN danvan.mart.label i ON i.release_id = v.release_id AND i.kind = 'indicator' AND i.code = v.indicator
LEFT JOIN danvan.mart.label w ON w.release_id = v.release_id AND w.kind = 'reason' AND w.code = v.reason
