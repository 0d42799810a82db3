-- One row per release × observation in force, with the cell in which it stands as sent and the findings against that cell
SELECT
  n.release_id,
  n.corpus,
  n.file_name,
  n.sha256,
  n.arrival,
  n.reporting_unit,
  o.unit_id,
  o.period,
  o.element,
  o.level,
  o.breakdown,
  o.value,
  o.state,
  x.sheet,
  x.cell,
  x.text,
  x.cell_type,
  (
    SELECT array_join(array_agg(f.rule || ': ' || f.message_vi), '; ')
    FROM danvan.core.finding f
    WHERE f.submission = x.submission AND f.sheet = x.sheet AND f.cell = x.cell
  ) AS findings
FROM danvan.mart.input n
JOIN danvan.core.observation o ON o.submission = n.submission
JOIN danvan.raw.cell x ON x.submission = o.submission AND x.unit_id = o.unit_id AND x.period = o.period
  AND x.element = o.element AND x.level = o.level AND x.breakdown = o.breakdown
WHERE n.in_force
