-- One row per release × observation in force as it counts, with the cell in which it stands as sent, the findings against that cell, the decision on it and the one that says where its file belongs
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
  CASE WHEN k.decision IS NULL THEN o.value ELSE k.value END AS value,
  coalesce(k.state, o.state) AS state,
  o.value AS sent_value,
  o.state AS sent_state,
  x.sheet,
  x.cell,
  x.text,
  x.cell_type,
  (
    SELECT array_join(array_agg(f.rule || ': ' || f.message_vi), '; ')
    FROM danvan.core.finding f
    WHERE f.submission = x.submission AND f.sheet = x.sheet AND f.cell = x.cell
  ) AS findings,
  k.decision,
  a.label_vi AS decision_vi,
  k.decided_by,
  k.decided_at,
  k.decided_why,
  p.decision AS placed_decision,
  p.decided_by AS placed_by,
  p.decided_at AS placed_at,
  p.decided_why AS placed_why
FROM danvan.mart.input n
JOIN danvan.core.observation o ON o.submission = n.submission
JOIN danvan.raw.cell x ON x.submission = o.submission AND x.unit_id = o.unit_id AND x.period = o.period
  AND x.element = o.element AND x.level = o.level AND x.breakdown = o.breakdown
LEFT JOIN danvan.mart.decision k ON k.release_id = n.release_id AND k.submission = o.submission AND k.unit_id = o.unit_id
  AND k.period = o.period AND k.element = o.element AND k.level = o.level AND k.breakdown = o.breakdown
LEFT JOIN danvan.mart.decision p ON p.release_id = n.release_id AND p.submission = n.submission AND p.action = 'place'
LEFT JOIN danvan.mart.label a ON a.release_id = n.release_id AND a.kind = 'decision' AND a.code = k.action
WHERE n.in_force
