-- One row per release × corpus × unit × period × form that the unit owes
SELECT
  k.release_id,
  r.release_name,
  k.corpus,
  c.label_vi AS corpus_vi,
  k.unit_id,
  u.label_vi AS unit_name,
  k.period,
  p.label_vi AS period_vi,
  p.reporting_year AS year,
  k.form,
  m.label_vi AS form_vi,
  k.due_on,
  k.due,
  k.state,
  s.label_vi AS state_vi,
  k.received_on,
  k.on_time,
  date_diff('day', k.due_on, k.received_on) AS days_after_due,
  n.file_name,
  k.values_required,
  k.values_reported,
  k.values_blank,
  k.values_wrong
FROM danvan.mart.completeness k
JOIN danvan_etl.report.release r ON r.release_id = k.release_id
JOIN danvan.mart.period p ON p.release_id = k.release_id AND p.period = k.period
JOIN danvan.mart.label c ON c.release_id = k.release_id AND c.kind = 'corpus' AND c.code = k.corpus
JOIN danvan.mart.label u ON u.release_id = k.release_id AND u.kind = 'unit' AND u.code = k.unit_id
JOIN danvan.mart.label m ON m.release_id = k.release_id AND m.kind = 'form' AND m.code = k.form
JOIN danvan.mart.label s ON s.release_id = k.release_id AND s.kind = 'completeness' AND s.code = k.state
LEFT JOIN danvan.mart.input n ON n.release_id = k.release_id AND n.submission = k.submission
