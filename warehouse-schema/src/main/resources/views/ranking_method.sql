-- One row per release × parameter of its rankings
SELECT
  m.release_id,
  r.release_name,
  m.parameter,
  p.label_vi AS parameter_vi,
  m.value,
  r.engine_version
FROM danvan.mart.ranking_method m
JOIN danvan_etl.report.release r ON r.release_id = m.release_id
JOIN danvan.mart.label p ON p.release_id = m.release_id AND p.kind = 'ranking_method' AND p.code = m.parameter
