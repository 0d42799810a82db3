"""Starts Superset inside this process, without a server, and knows the analyst's role."""

import contextlib
import io
import logging
import os
import warnings
from pathlib import Path

import yaml

DASHBOARDS = Path(__file__).resolve().parents[1]


def create():
    os.environ["SUPERSET_CONFIG_PATH"] = str(DASHBOARDS / "superset_config.py")
    # No stray requests for the outside: the CA variables of a shell override Trino's own settings.
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        os.environ.pop(name, None)
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    # Superset greets on standard output, which belongs to our one line of result.
    with contextlib.redirect_stdout(io.StringIO()):
        from superset.app import create_app

        app = create_app()
    logging.disable(logging.NOTSET)
    logging.getLogger().setLevel(logging.WARNING)
    return app


def sync_analyst_role(security_manager, datasets=()):
    """Gives the analyst's role exactly its permissions; keeps access to datasets that it has."""
    wanted = yaml.safe_load((DASHBOARDS / "roles" / "analyst.yaml").read_text(encoding="utf-8"))
    role = security_manager.add_role(wanted["name"])
    pairs = [(verb, view) for view, verbs in wanted["permissions"].items() for verb in verbs]
    permissions = []
    for verb, view in pairs:
        permission = security_manager.find_permission_view_menu(verb, view)
        if permission is None:
            raise ValueError(f"roles/analyst.yaml: Superset knows no permission {verb} on {view}")
        permissions.append(permission)
    if datasets:
        permissions += [
            security_manager.add_permission_view_menu("datasource_access", dataset.perm)
            for dataset in datasets
        ]
    else:
        permissions += [p for p in role.permissions if p.permission.name == "datasource_access"]
    role.permissions = permissions
    return role
