-- One row per release × corpus × frame × period × indicator × unit with a place in the funnel × point drawn for it (its value, the mean and the four limits)
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
  k.denominator,
  k.funnel,
  k.funnel_widened,
  p.point,
  -- In the order in which they are drawn, one over the other.
  p.place,
  p.place_vi || CASE WHEN k.funnel_widened AND p.place IN (2, 3) THEN ' (đã nới)' ELSE '' END AS place_vi,
  p.point_vi,
  p.y
FROM danvan_etl.report.ranking k
CROSS JOIN UNNEST(ARRAY[
  CAST(ROW('mean', 1, 'Mức chung', 'Mức chung ứng với mẫu số của ' || k.unit_name, k.funnel_mean) AS ROW(point varchar, place integer, place_vi varchar, point_vi varchar, y double)),
  ROW('lower', 2, 'Giới hạn hẹp', 'Giới hạn hẹp dưới ứng với mẫu số của ' || k.unit_name, k.funnel_lower),
  ROW('upper', 2, 'Giới hạn hẹp', 'Giới hạn hẹp trên ứng với mẫu số của ' || k.unit_name, k.funnel_upper),
  ROW('lower_outer', 3, 'Giới hạn rộng', 'Giới hạn rộng dưới ứng với mẫu số của ' || k.unit_name, k.funnel_lower_outer),
  ROW('upper_outer', 3, 'Giới hạn rộng', 'Giới hạn rộng trên ứng với mẫu số của ' || k.unit_name, k.funnel_upper_outer),
  CASE
    WHEN k.funnel = 'WITHIN' THEN ROW('value', 4, 'Trong giới hạn', k.unit_name || ': ' || k.value_vi, CAST(k.value AS double))
    WHEN k.funnel IN ('ABOVE', 'BELOW') THEN ROW('value', 5, 'Ngoài giới hạn hẹp', k.unit_name || ': ' || k.value_vi, CAST(k.value AS double))
    ELSE ROW('value', 6, 'Ngoài giới hạn rộng', k.unit_name || ': ' || k.value_vi, CAST(k.value AS double))
  END
]) AS p (point, place, place_vi, point_vi, y)
WHERE k.scope = 'country' AND k.funnel IS NOT NULL AND p.y IS NOT NULL
