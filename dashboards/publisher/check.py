"""Holds the YAML against itself: every chart, metric, filter and order names columns that exist."""

import re

import sqlglot
from bundle import Bundle, Dashboard, columns_of, metrics_of, ordering_of
from sqlglot import expressions


def problems(bundle: Bundle) -> list[str]:
    found = []
    for name, dataset in bundle.datasets.items():
        for metric, spec in dataset.get("metrics", {}).items():
            for column in _columns_in(spec["sql"]) - set(dataset["columns"]):
                found.append(f"{name}.yaml: metric {metric} names no column of its dataset: {column}")
    for dashboard in bundle.dashboards:
        found += _problems_of_charts(bundle, dashboard) + _problems_of_filters(bundle, dashboard)
        placed = dashboard.placed()
        for chart in sorted(set(dashboard.charts) ^ set(placed)):
            found.append(f"{dashboard.folder}/dashboard.yaml: {chart} must be a chart and be placed")
        if len(set(placed)) < len(placed):
            found.append(f"{dashboard.folder}/dashboard.yaml: a chart is placed twice")
    return found


def _columns_in(sql: str) -> set[str]:
    return {column.name for column in sqlglot.parse_one(sql, read="trino").find_all(expressions.Column)}


def _problems_of_charts(bundle: Bundle, dashboard: Dashboard) -> list[str]:
    found = []
    for name, chart in dashboard.charts.items():
        where = f"{dashboard.folder}/charts/{name}.yaml"
        dataset = bundle.datasets.get(chart["dataset"])
        if dataset is None:
            found.append(f"{where}: no dataset {chart['dataset']}")
            continue
        columns, metrics = set(dataset["columns"]), set(dataset.get("metrics", {}))
        named = columns_of(chart) + [condition[0] for condition in chart.get("filters", [])]
        named += [column for column, _ in ordering_of(chart)]
        found += [f"{where}: no column {column}" for column in named if column not in columns]
        found += [f"{where}: no metric {m}" for m in metrics_of(chart) if m not in metrics]
        params = chart.get("params", {})
        shown = set(columns_of(chart)) | set(metrics_of(chart))
        for key in [*params.get("column_config", {}), *_sort_keys(params)]:
            if key not in shown:
                found.append(f"{where}: {key} is formatted or sorted by but not shown")
        if "ranking" == chart["dataset"] and "scope" not in {c[0] for c in chart.get("filters", [])}:
            found.append(f"{where}: a chart on ranking must state its scope")
        if chart["viz_type"] == "table" and params.get("query_mode") == "raw":
            found += _unformatted_numbers(where, dataset, params)
    return found


def _sort_keys(params: dict) -> list[str]:
    return [params[key] for key in ("x_axis_sort", "series_limit_metric") if key in params]


def _unformatted_numbers(where: str, dataset: dict, params: dict) -> list[str]:
    # Without a format Superset prints raw digits with a dot.
    return [
        f"{where}: number {column} has no d3NumberFormat"
        for column in params["all_columns"]
        if re.match("DECIMAL|INTEGER|BIGINT", dataset["columns"].get(column, {}).get("type", ""))
        and "d3NumberFormat" not in params.get("column_config", {}).get(column, {})
    ]


def _problems_of_filters(bundle: Bundle, dashboard: Dashboard) -> list[str]:
    found = []
    for key, spec in dashboard.settings["filters"].items():
        where = f"{dashboard.folder}/dashboard.yaml: filter {key}"
        dataset, column = spec["column"].split(".")
        target = bundle.datasets.get(dataset, {"columns": {}})
        if column not in target["columns"]:
            found.append(f"{where}: no column {spec['column']}")
        if "first_by" in spec and spec["first_by"] not in target.get("metrics", {}):
            found.append(f"{where}: no metric {spec['first_by']}")
        for other in spec.get("depends_on", []):
            if other not in dashboard.settings["filters"]:
                found.append(f"{where}: depends on no filter {other}")
        for name in [*dashboard.charts_of_filter(spec), *spec.get("except", [])]:
            if name not in dashboard.charts:
                found.append(f"{where}: no chart {name}")
        for name in dashboard.charts_of_filter(spec):
            # Superset drops a filter silently where the dataset lacks its column.
            reached = bundle.datasets.get(dashboard.charts.get(name, {}).get("dataset"), {})
            if column not in reached.get("columns", {}):
                found.append(f"{where}: chart {name} has no column {column}")
    return found
