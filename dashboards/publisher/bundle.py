"""Reads our short YAML files and writes what Superset imports.

Identifiers are uuid5 of stable names (folder and file), so that a second import updates.
"""

import json
import uuid
from dataclasses import dataclass
from pathlib import Path

import yaml

DASHBOARDS = Path(__file__).resolve().parents[1]
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://danvan.invalid/dashboards")
DATABASE = "warehouse"


def uuid_of(kind: str, name: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"{kind}/{name}"))


@dataclass(frozen=True)
class Dashboard:
    """One folder with a dashboard.yaml; charts by file name."""

    folder: str
    settings: dict
    css: str
    charts: dict[str, dict]

    def uuid_of_chart(self, name: str) -> str:
        return uuid_of("chart", f"{self.folder}/{name}")

    def placed(self) -> list[str]:
        cells = [cell for row in self.settings["layout"] for cell in row]
        return [one["chart"] for cell in cells for one in cell.get("column", [cell])]

    def charts_of_filter(self, spec: dict) -> list[str]:
        if "only" in spec:
            return list(spec["only"])
        return [name for name in self.placed() if name not in spec.get("except", [])]


@dataclass(frozen=True)
class Bundle:
    database: dict
    datasets: dict[str, dict]
    dashboards: list[Dashboard]


def load(root: Path = DASHBOARDS) -> Bundle:
    return Bundle(
        _read(root / "warehouse" / "database.yaml"),
        {file.stem: _read(file) for file in sorted((root / "warehouse" / "datasets").glob("*.yaml"))},
        [_load_dashboard(file.parent) for file in sorted(root.glob("*/dashboard.yaml"))],
    )


def _load_dashboard(folder: Path) -> Dashboard:
    css = folder / "dashboard.css"
    return Dashboard(
        folder.name,
        _read(folder / "dashboard.yaml"),
        css.read_text(encoding="utf-8") if css.exists() else "",
        {file.stem: _read(file) for file in sorted((folder / "charts").glob("*.yaml"))},
    )


def _read(file: Path) -> dict:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def render(bundle: Bundle, port: int) -> dict[str, str]:
    """Returns the assets bundle: path to YAML text."""
    files = {
        "metadata.yaml": {"version": "1.0.0", "type": "assets", "timestamp": "2026-01-01T00:00:00"},
        "databases/warehouse.yaml": _database(bundle.database, port),
    }
    for name, dataset in bundle.datasets.items():
        files[f"datasets/warehouse/{name}.yaml"] = _dataset(name, dataset)
    for dashboard in bundle.dashboards:
        # Imported here: layout.py needs this module's names.
        from layout import render_dashboard

        for name, chart in dashboard.charts.items():
            files[f"charts/{dashboard.folder}_{name}.yaml"] = _chart(
                dashboard.uuid_of_chart(name), chart, bundle.datasets[chart["dataset"]]
            )
        files[f"dashboards/{dashboard.folder}.yaml"] = render_dashboard(dashboard)
    return {
        path: yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
        for path, content in files.items()
    }


def _database(database: dict, port: int) -> dict:
    uri = database["sqlalchemy_uri"].format(port=port)
    return {
        **database,
        "sqlalchemy_uri": uri,
        "uuid": uuid_of("database", DATABASE),
        "version": "1.0.0",
    }


def _dataset(name: str, dataset: dict) -> dict:
    return {
        "table_name": dataset["table"],
        "description": dataset["description"],
        "schema": "report",
        "catalog": None,
        "sql": None,
        "main_dttm_col": None,
        "columns": [
            {
                "column_name": column,
                "verbose_name": spec["label"],
                "type": spec.get("type", "VARCHAR"),
                "is_dttm": spec.get("type", "").startswith(("DATE", "TIMESTAMP")),
                "is_active": True,
                "groupby": not spec.get("hidden", False),
                "filterable": True,
            }
            for column, spec in dataset["columns"].items()
        ],
        "metrics": [
            {
                "metric_name": metric,
                "verbose_name": spec["label"],
                "expression": spec["sql"],
                "d3format": spec.get("format"),
            }
            for metric, spec in dataset.get("metrics", {}).items()
        ],
        "is_managed_externally": True,
        "uuid": uuid_of("dataset", name),
        "version": "1.0.0",
        "database_uuid": uuid_of("database", DATABASE),
    }


def _chart(identifier: str, chart: dict, dataset: dict) -> dict:
    params = {
        "row_limit": 10_000,
        "server_pagination": False,
        "page_length": 0,
        "show_cell_bars": False,
        "table_timestamp_format": "%d/%m/%Y",
        # Ours, whatever a dashboard says: one scheme for all.
        "color_scheme": "danvan",
        **chart.get("params", {}),
        "viz_type": chart["viz_type"],
        "adhoc_filters": [_adhoc(*condition) for condition in chart.get("filters", [])],
        "time_range": "No filter",
    }
    if "tooltip_contents" in params:
        # With bare names the tooltip would print the English column names.
        params["tooltip_contents"] = [
            {
                "item_type": "column",
                "column_name": column,
                "label": column,
                "verbose_name": dataset["columns"][column]["label"],
            }
            for column in params["tooltip_contents"]
        ]
    if "orderby" in params:
        # Superset reads this one setting as JSON.
        params["orderby"] = json.dumps(params["orderby"])
    return {
        "slice_name": chart["name"],
        "description": chart.get("description"),
        "viz_type": chart["viz_type"],
        "params": params,
        "query_context": json.dumps(_query_context(chart, params), ensure_ascii=False),
        "cache_timeout": None,
        "is_managed_externally": True,
        "uuid": identifier,
        "version": "1.0.0",
        "dataset_uuid": uuid_of("dataset", chart["dataset"]),
    }


def _adhoc(column: str, operator: str, value=None) -> dict:
    return {
        "clause": "WHERE",
        "expressionType": "SIMPLE",
        "subject": column,
        "operator": operator,
        "comparator": value,
        "filterOptionName": f"filter_{column}_{uuid_of('filter', f'{column} {operator} {value}')[:8]}",
    }


def columns_of(chart: dict) -> list[str]:
    """The dataset columns that the chart's query groups by or lists."""
    params = chart.get("params", {})
    columns = list(params.get("all_columns", []))
    columns += [params[key] for key in ("x_axis", "line_column", "entity", "series") if key in params]
    columns += params.get("groupby", []) + params.get("tooltip_contents", [])
    return columns


def metrics_of(chart: dict) -> list[str]:
    params = chart.get("params", {})
    single = ("metric", "x", "y", "size", "orderby")
    return list(params.get("metrics", [])) + [params[key] for key in single if key in params]


def ordering_of(chart: dict) -> list[list]:
    return [json.loads(entry) for entry in chart.get("params", {}).get("order_by_cols", [])]


def _query_context(chart: dict, params: dict) -> dict:
    """What the API answers for the chart, without a page: import puts the real ids in."""
    query = {
        "columns": columns_of(chart),
        # An empty list would mean "group by"; none means the rows themselves.
        "metrics": None if params.get("query_mode") == "raw" else metrics_of(chart),
        "filters": [
            {"col": condition[0], "op": condition[1], "val": condition[2] if len(condition) > 2 else None}
            for condition in chart.get("filters", [])
        ],
        "orderby": ordering_of(chart),
        "row_limit": params["row_limit"],
        "extras": {"having": "", "where": ""},
        "annotation_layers": [],
        "post_processing": [],
    }
    return {
        "datasource": {"id": 0, "type": "table"},
        "force": False,
        "queries": [query],
        "form_data": params,
        "result_format": "json",
        "result_type": "full",
    }
