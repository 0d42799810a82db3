-- One row per release × indicator × day from which its values do not continue those before
SELECT
  b.release_id,
  r.release_name,
  b.indicator,
  i.label_vi AS indicator_vi,
  b.break_from,
  b.segment,
  b.reason_vi
FROM danvan.mart.series_break b
JOIN danvan_etl.report.release r ON r.release_id = b.release_id
JOIN danvan.mart.label i ON i.release_id = b.release_id AND i.kind = 'indicator' AND i.code = b.indicator
