-- One row per release × corpus × frame × period × indicator × ring of the schematic map
SELECT
  k.release_id,
  k.release_name,
  k.corpus,
  k.corpus_vi,
  k.frame,
  k.frame_vi,
  k.period,
  k.period_vi,
  k.year,
  k.indicator,
  k.indicator_vi,
  k.indicator_unit,
  k.unit_id,
  k.unit_name,
  t.ring_vi,
  t.poly,
  k.value,
  k.value_vi,
  k.rank,
  k.position_vi
FROM danvan_etl.report.ranking k
JOIN danvan.core.unit_tile t ON t.frame = k.frame AND t.unit_id = k.unit_id
WHERE k.scope = 'country'
