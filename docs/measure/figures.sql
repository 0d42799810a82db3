-- The figures, indicators and plain ranks of a bench in DuckDB's SQL, written apart from the plans that it is compared with.
-- Tables that the runner makes beforehand: observation, input (Parquet files of the warehouse), and from the bench's folder
-- asked, due, unit, place, term, definition, schedule, sourced, additive.

-- Who sent what and counts.
CREATE OR REPLACE TEMP TABLE in_force AS
SELECT submission, corpus, form, reporting_unit, period, arrival FROM input WHERE in_force;

-- What provinces said themselves.
CREATE OR REPLACE TEMP TABLE stated AS
SELECT i.corpus, o.unit_id, o.period, o.element, o.level, o.breakdown,
  arg_max(struct_pack(v := o.value, s := o.state), i.arrival) AS said
FROM observation o JOIN in_force i USING (submission)
WHERE i.form <> 'XA-01'
GROUP BY ALL;

-- What communes said, for their province.
CREATE OR REPLACE TEMP TABLE rolled AS
SELECT i.corpus, u.province_id AS unit_id, i.period, o.element, o.level, o.breakdown,
  sum(o.value) FILTER (o.state = 'REPORTED') AS v,
  count(*) FILTER (o.state = 'REPORTED') AS reported,
  count(*) FILTER (o.state = 'NOT_APPLICABLE') AS not_applicable,
  min(CASE o.state WHEN 'EXCLUDED' THEN 2 WHEN 'UNREADABLE' THEN 3 WHEN 'BLANK' THEN 4 WHEN 'NOT_APPLICABLE' THEN 5 END) AS worst
FROM observation o JOIN in_force i USING (submission) JOIN unit u ON u.unit_id = i.reporting_unit
WHERE i.form = 'XA-01' AND o.unit_id = i.reporting_unit
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE own AS
WITH communes AS (
  SELECT d.corpus, d.period, u.province_id AS unit_id, count(*) AS parts
  FROM due d JOIN unit u ON u.level = d.sender AND u.era = d.era
  WHERE d.sender = 'commune' GROUP BY ALL
), owed AS (
  SELECT d.corpus, u.unit_id, d.period, a.element, a.level, a.breakdown,
    CASE WHEN i.submission IS NULL THEN 'ABSENT' ELSE 'BLANK' END AS state
  FROM due d JOIN unit u ON u.level = d.sender AND u.era = d.era
  JOIN asked a ON a.form = d.form AND a.version = d.version
  LEFT JOIN in_force i ON i.corpus = d.corpus AND i.form = d.form AND i.period = d.period AND i.reporting_unit = u.unit_id
  WHERE d.sender = 'province'
), r AS (
  SELECT corpus, unit_id, period, element, level, breakdown, v, parts, reported,
    CASE WHEN reported = 0 THEN ['HELD', 'ABSENT', 'EXCLUDED', 'UNREADABLE', 'BLANK', 'NOT_APPLICABLE'][worst + 1]
      WHEN reported + not_applicable < parts THEN 'PARTIAL' ELSE 'REPORTED' END AS state
  FROM rolled JOIN communes USING (corpus, unit_id, period)
  WHERE element IN (SELECT element FROM additive WHERE adds)
), said AS (
  SELECT corpus, unit_id, period, element, level, breakdown,
    CASE WHEN s.said IS NOT NULL THEN s.said.v ELSE r.v END AS value,
    coalesce(s.said.s, r.state, owed.state) AS state,
    CASE WHEN s.said IS NOT NULL THEN 1 ELSE coalesce(r.parts, 1) END AS parts_expected,
    CASE WHEN s.said IS NOT NULL THEN CAST(s.said.s = 'REPORTED' AS int) ELSE coalesce(r.reported, 0) END AS parts_reported,
    owed.state IS NOT NULL OR r.state IS NOT NULL AS owed
  FROM stated s FULL JOIN r USING (corpus, unit_id, period, element, level, breakdown)
  FULL JOIN owed USING (corpus, unit_id, period, element, level, breakdown)
)
SELECT corpus, unit_id, period, element, level, breakdown,
  CASE WHEN l.element IS NOT NULL THEN c.sourced_value ELSE CAST(value AS decimal(28,3)) END AS value,
  CASE WHEN l.element IS NOT NULL THEN 'REPORTED' ELSE coalesce(state, 'NOT_APPLICABLE') END AS state,
  coalesce(parts_expected, 1) AS parts_expected,
  CASE WHEN l.element IS NOT NULL THEN 1 ELSE coalesce(parts_reported, 0) END AS parts_reported,
  c.sourced_value,
  coalesce(owed, false) OR c.sourced_value IS NOT NULL AS owed
FROM said FULL JOIN sourced c USING (corpus, unit_id, period, element, level, breakdown)
LEFT JOIN (SELECT element FROM additive WHERE from_list) l USING (element);

CREATE OR REPLACE TABLE figure AS
WITH o AS (
  SELECT corpus, p.frame, p.target AS unit_id, period, element, level, breakdown, value, state, NULL::varchar AS reason, sourced_value,
    parts_expected, parts_reported
  FROM own JOIN place p ON p.source = own.unit_id AND p.way = 'OWN'
), s AS (
  SELECT corpus, p.frame, p.target AS unit_id, period, element, level, breakdown,
    sum(value) FILTER (state IN ('REPORTED', 'PARTIAL')) AS total,
    count(*) FILTER (p.way = 'SUM' AND state IN ('REPORTED', 'PARTIAL')) AS counted,
    count(*) FILTER (p.way = 'SUM' AND state IN ('REPORTED', 'NOT_APPLICABLE')) AS complete,
    min(list_position(['HELD', 'ABSENT', 'EXCLUDED', 'UNREADABLE', 'BLANK', 'NOT_APPLICABLE', 'REPORTED', 'PARTIAL'], state)) AS worst,
    sum(sourced_value) AS sourced_total, count(sourced_value) AS known, count(*) AS sources, max(p.parts) AS parts,
    sum(parts_expected) AS expected, sum(parts_reported) AS reported, max(p.reason) AS why_not, bool_and(adds) AS adds
  FROM own JOIN place p ON p.source = own.unit_id AND p.way = 'SUM' JOIN additive USING (element)
  WHERE own.owed OR NOT p.owed_only
  GROUP BY ALL
), t AS (
  SELECT *, coalesce(why_not, CASE WHEN parts > 1 AND NOT adds THEN 'RATE_WITHOUT_PARTS' END) AS reason FROM s
), u AS (
  SELECT *,
    CASE WHEN reason IS NOT NULL THEN 'NOT_RESTATABLE'
      WHEN counted = 0 THEN ['HELD', 'ABSENT', 'EXCLUDED', 'UNREADABLE', 'BLANK', 'NOT_APPLICABLE', 'REPORTED', 'PARTIAL'][worst]
      WHEN complete < parts THEN 'PARTIAL' ELSE 'REPORTED' END AS state
  FROM t
)
SELECT * FROM o
UNION ALL
SELECT corpus, frame, unit_id, period, element, level, breakdown,
  CASE WHEN state IN ('REPORTED', 'PARTIAL') THEN CAST(total AS decimal(28,3)) END, state, reason,
  CASE WHEN reason IS NULL AND known = parts THEN CAST(sourced_total AS decimal(28,3)) END,
  greatest(1, expected + parts - sources), CASE WHEN reason IS NULL THEN reported ELSE 0 END
FROM u ANTI JOIN o USING (corpus, frame, unit_id, period, element, level, breakdown);

CREATE OR REPLACE TABLE indicator_value AS
WITH spine AS (
  SELECT DISTINCT d.corpus, u.era AS frame, u.unit_id, d.period FROM due d, unit u WHERE u.level IN ('province', 'region', 'country')
), g AS (
  SELECT s.corpus, s.frame, s.unit_id, s.period, t.indicator,
    sum(CAST(f.value * t.factor AS decimal(28,6))) FILTER (t.is_numerator) AS numerator,
    sum(CAST(coalesce(f.sourced_value, f.value) * t.factor AS decimal(28,6))) FILTER (NOT t.is_numerator) AS denominator,
    list_distinct(list(coalesce(f.state, 'NOT_ASKED')) FILTER (t.is_numerator)) AS xs,
    list_distinct(list(CASE WHEN f.sourced_value IS NOT NULL THEN 'REPORTED' ELSE coalesce(f.state, 'NOT_ASKED') END) FILTER (NOT t.is_numerator)) AS ns,
    coalesce(max(f.parts_expected), 0) AS parts_expected,
    coalesce(min(coalesce(f.parts_reported, 0)) FILTER (t.is_numerator OR f.sourced_value IS NULL), 0) AS parts_reported
  FROM spine s CROSS JOIN term t
  LEFT JOIN figure f ON f.corpus = s.corpus AND f.frame = s.frame AND f.unit_id = s.unit_id AND f.period = s.period
    AND f.element = t.element AND f.level = t.level AND f.breakdown = t.breakdown
  GROUP BY ALL
), r AS (
  SELECT g.*, d.method, d.scale, d.decimals, d.definition_version, c.segment, list_concat(xs, coalesce(ns, [])) AS both_sides,
    CASE
      WHEN NOT c.applies OR list_contains(xs, 'NOT_ASKED') OR list_contains(xs, 'NOT_APPLICABLE') THEN 'NOT_APPLICABLE'
      WHEN list_contains(both_sides, 'NOT_RESTATABLE') THEN 'NOT_RESTATABLE'
      WHEN list_contains(both_sides, 'HELD') THEN 'HELD'
      WHEN list_contains(both_sides, 'ABSENT') THEN 'ABSENT'
      WHEN list_contains(both_sides, 'PARTIAL') THEN 'PARTIAL'
      WHEN list_contains(xs, 'EXCLUDED') THEN 'EXCLUDED'
      WHEN list_contains(xs, 'UNREADABLE') THEN 'UNREADABLE'
      WHEN list_contains(xs, 'BLANK') THEN 'BLANK'
      WHEN d.method <> 'count' AND ns <> ['REPORTED'] THEN 'DENOMINATOR_MISSING'
      WHEN d.method <> 'count' AND denominator = 0 THEN 'DENOMINATOR_ZERO'
      WHEN d.method = 'proportion' AND numerator > denominator THEN 'NUMERATOR_EXCEEDS_DENOMINATOR'
    END AS reason
  FROM g JOIN definition d USING (indicator) JOIN schedule c USING (period, indicator)
), w AS (
  SELECT *, CAST(abs(numerator) * 1000000 AS hugeint) * CAST(2000 * scale * pow(10, decimals) AS hugeint)
      + CAST((CASE method WHEN 'count' THEN 1 ELSE abs(denominator) END) * 1000000 AS hugeint) * 1000 AS dividend,
    CAST((CASE method WHEN 'count' THEN 1 ELSE abs(denominator) END) * 1000000 AS hugeint) * 2000 AS divisor
  FROM r
)
SELECT corpus, frame, unit_id, period, indicator, numerator, denominator,
  CASE WHEN reason IS NULL THEN CAST(sign(numerator) * (dividend // divisor) AS decimal(30,6)) / CAST(pow(10, decimals) AS decimal(4,0)) END::decimal(30,6) AS value,
  parts_expected, parts_reported, CASE WHEN reason IS NULL THEN 'VALUE' ELSE 'NO_VALUE' END AS status, reason, segment, definition_version
FROM w;

CREATE OR REPLACE TABLE ranking AS
WITH m AS (
  SELECT unit_id, 'country' AS scope FROM unit WHERE level = 'province' UNION ALL SELECT unit_id, region FROM unit WHERE level = 'province'
)
SELECT v.corpus, v.frame, m.scope, v.unit_id, v.period, v.indicator,
  CASE WHEN value IS NOT NULL THEN rank() OVER (g ORDER BY value * d.better DESC NULLS LAST) END AS rank,
  CASE WHEN value IS NOT NULL THEN count(*) OVER (PARTITION BY v.corpus, v.frame, m.scope, v.period, v.indicator, value) END AS ties,
  count(value) OVER g AS n_ranked, count(*) OVER g AS n_frame, value, reason
FROM indicator_value v JOIN m USING (unit_id) JOIN definition d USING (indicator)
WHERE d.better <> 0
WINDOW g AS (PARTITION BY v.corpus, v.frame, m.scope, v.period, v.indicator);
