"""Renders a dashboard: positions on the page and native filters."""

from bundle import Dashboard, uuid_of


def render_dashboard(dashboard: Dashboard) -> dict:
    settings = dashboard.settings
    # Any unique numbers: import replaces them through each chart's uuid.
    numbers = {name: index for index, name in enumerate(dashboard.placed(), start=1)}
    return {
        "dashboard_title": settings["title"],
        "description": settings.get("description"),
        "slug": settings["slug"],
        "css": dashboard.css,
        "published": True,
        "is_managed_externally": True,
        "uuid": uuid_of("dashboard", dashboard.folder),
        "version": "1.0.0",
        "position": _position(dashboard, numbers),
        "metadata": {
            # Empty: a scheme of the dashboard would override each chart's own.
            "color_scheme": "",
            "label_colors": {},
            "shared_label_colors": [],
            "expanded_slices": {},
            "timed_refresh_immune_slices": [],
            "refresh_frequency": 0,
            # A clicked bar would turn "60/63" into "1/1".
            "cross_filters_enabled": False,
            "chart_configuration": {},
            "global_chart_configuration": {
                "scope": {"rootPath": ["ROOT_ID"], "excluded": []},
                "chartsInScope": list(numbers.values()),
            },
            "filter_bar_orientation": "VERTICAL",
            "native_filter_configuration": [
                _filter(dashboard, numbers, key, spec) for key, spec in settings["filters"].items()
            ],
        },
    }


def _position(dashboard: Dashboard, numbers: dict[str, int]) -> dict:
    rows = [f"ROW-{index}" for index in range(1, len(dashboard.settings["layout"]) + 1)]
    position = {
        "DASHBOARD_VERSION_KEY": "v2",
        "ROOT_ID": {"type": "ROOT", "id": "ROOT_ID", "children": ["GRID_ID"]},
        "GRID_ID": {"type": "GRID", "id": "GRID_ID", "children": rows, "parents": ["ROOT_ID"]},
        "HEADER_ID": {
            "type": "HEADER",
            "id": "HEADER_ID",
            "meta": {"text": dashboard.settings["title"]},
        },
    }
    for row, cells in zip(rows, dashboard.settings["layout"]):
        parents = ["ROOT_ID", "GRID_ID"]
        position[row] = {
            "type": "ROW",
            "id": row,
            "children": [_id_of(row, cell) for cell in cells],
            "parents": parents,
            "meta": {"background": "BACKGROUND_TRANSPARENT"},
        }
        for cell in cells:
            position |= _cell(dashboard, numbers, cell, row, [*parents, row])
    return position


def _id_of(row: str, cell: dict) -> str:
    # A column is called after its first chart: nothing is placed twice.
    return f"COLUMN-{row}-{cell['column'][0]['chart']}" if "column" in cell else f"CHART-{cell['chart']}"


def _cell(dashboard: Dashboard, numbers: dict[str, int], cell: dict, row: str, parents: list) -> dict:
    """A chart, or a column of charts one below the other, each as wide as the column."""
    identifier = _id_of(row, cell)
    if "column" in cell:
        position = {
            identifier: {
                "type": "COLUMN",
                "id": identifier,
                "children": [_id_of(row, one) for one in cell["column"]],
                "parents": parents,
                "meta": {"background": "BACKGROUND_TRANSPARENT", "width": cell["width"]},
            }
        }
        for one in cell["column"]:
            below = {**one, "width": cell["width"]}
            position |= _cell(dashboard, numbers, below, row, [*parents, identifier])
        return position
    name = cell["chart"]
    return {
        identifier: {
            "type": "CHART",
            "id": identifier,
            "children": [],
            "parents": parents,
            "meta": {
                "chartId": numbers[name],
                "uuid": dashboard.uuid_of_chart(name),
                "sliceName": dashboard.charts[name]["name"],
                "width": cell["width"],
                "height": cell["height"],
            },
        }
    }


def _filter(dashboard: Dashboard, numbers: dict[str, int], key: str, spec: dict) -> dict:
    dataset, column = spec["column"].split(".")
    default = spec.get("default")
    several = isinstance(default, list)
    values = default if several else [default]
    first = "first_by" in spec
    in_scope = dashboard.charts_of_filter(spec)
    mask = {"filterState": {}, "extraFormData": {}}
    if default is not None:
        mask = {
            "filterState": {"value": values, "label": ", ".join(map(str, values))},
            "extraFormData": {"filters": [{"col": column, "op": "IN", "val": values}]},
        }
    return {
        "id": f"NATIVE_FILTER-{key}",
        "type": "NATIVE_FILTER",
        "filterType": "filter_select",
        "name": spec["name"],
        "description": spec.get("description", ""),
        "targets": [{"datasetUuid": uuid_of("dataset", dataset), "column": {"name": column}}],
        "controlValues": {
            "multiSelect": several,
            # A single choice is required: without it figures of several kinds would meet.
            "enableEmptyFilter": not several,
            "defaultToFirstItem": first,
            "sortAscending": not (first or spec.get("descending", False)),
            "searchAllOptions": False,
            "inverseSelection": False,
        },
        "sortMetric": spec.get("first_by"),
        # Charts wait for this choice; without it they would be drawn over all releases first.
        "requiredFirst": first,
        "defaultDataMask": mask,
        "cascadeParentIds": [f"NATIVE_FILTER-{other}" for other in spec.get("depends_on", [])],
        "scope": {
            "rootPath": ["ROOT_ID"],
            "excluded": [number for name, number in numbers.items() if name not in in_scope],
        },
        "chartsInScope": [numbers[name] for name in in_scope],
        "tabsInScope": [],
    }
