"""Publishes the dashboards into Superset: renders the YAML, imports it, prunes, empties the data cache.

Trino must be up. `--check` only holds the YAML against itself. `--force` imports even what stands already.
"""

import argparse
import hashlib
import json
import logging
import os
import shutil
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import bundle as bundles  # noqa: E402

FAILED, USAGE = 3, 2


class PublishError(Exception):
    """Nothing was changed; the message is for the person at the terminal."""


def main() -> int:
    arguments = argparse.ArgumentParser(prog="publish.py", description=__doc__)
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--force", action="store_true")
    options = arguments.parse_args()
    bundle = bundles.load()
    if options.check:
        return report_problems(bundle)
    home, port = os.environ.get("DANVAN_HOME", ""), os.environ.get("DANVAN_TRINO_PORT", "")
    if not os.path.isabs(home) or not port.isdigit():
        print(
            "Cần DANVAN_HOME (đường dẫn tuyệt đối) và DANVAN_TRINO_PORT (số cổng).", file=sys.stderr
        )
        return USAGE
    try:
        print(publish(bundle, Path(home), int(port), options.force))
        return 0
    except PublishError as error:
        print(error, file=sys.stderr)
        return FAILED


def report_problems(bundle: bundles.Bundle) -> int:
    import check

    found = check.problems(bundle)
    for problem in found:
        print(problem, file=sys.stderr)
    charts = sum(len(dashboard.charts) for dashboard in bundle.dashboards)
    if not found:
        print(f"Đúng: {len(bundle.datasets)} tập dữ liệu, {charts} biểu đồ, không sai tên cột nào.")
    return FAILED if found else 0


def publish(bundle: bundles.Bundle, home: Path, port: int, force: bool) -> str:
    started = time.monotonic()
    os.umask(0o077)
    state = home / "superset"
    if not is_prepared(state):
        raise PublishError(f"Superset ở {state} chưa được chuẩn bị: hãy chạy prepare.py trước.")
    check_trino(port)
    check_views(bundle, port)
    files = bundles.render(bundle, port)
    digest = digest_of(files, state)
    stamp = state / "published.json"
    # Figures may have changed though no chart did.
    empty_data_cache(state)
    charts = sum(len(dashboard.charts) for dashboard in bundle.dashboards)
    titles = "; ".join(dashboard.settings["title"] for dashboard in bundle.dashboards)
    if not force and stamp.exists() and json.loads(stamp.read_text())["digest"] == digest:
        return f"Bảng “{titles}” không đổi ({time.monotonic() - started:.1f} giây)"
    stamp.unlink(missing_ok=True)
    pruned = import_assets(files)
    empty_data_cache(state)
    stamp.write_text(json.dumps({"digest": digest}))
    return (
        f"Đã công bố “{titles}”: {len(bundle.datasets)} tập dữ liệu, {charts} biểu đồ,"
        f" gỡ {pruned} mục cũ ({time.monotonic() - started:.1f} giây)"
    )


def is_prepared(state: Path) -> bool:
    stamp = state / "prepared.json"
    return stamp.exists() and json.loads(stamp.read_text(encoding="utf-8"))["digest"] is not None


def check_trino(port: int) -> None:
    address = f"127.0.0.1:{port}"
    try:
        # No proxy of the environment stands between us and loopback.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://{address}/v1/info", timeout=10) as answer:
            starting = json.load(answer).get("starting", False)
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise PublishError(
            f"Không kết nối được Trino tại {address} ({reason}): hãy khởi động Trino rồi chạy lại."
        ) from error
    if starting:
        raise PublishError(f"Trino tại {address} đang khởi động: hãy chạy lại sau ít giây.")


def check_views(bundle: bundles.Bundle, port: int) -> None:
    """A dataset whose view lacks a column would only show as a broken chart."""
    import trino

    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        os.environ.pop(name, None)
    connection = trino.dbapi.connect(
        host="127.0.0.1", port=port, user="superset", catalog="danvan", schema="report"
    )
    try:
        cursor = connection.cursor()
        cursor.execute(
            "select table_name, column_name from information_schema.columns"
            " where table_schema = 'report'"
        )
        there = {tuple(row) for row in cursor.fetchall()}
    except trino.exceptions.Error as error:
        raise PublishError(f"Trino từ chối đọc danvan.report: {error}") from error
    finally:
        connection.close()
    missing = [
        f"{dataset['table']}.{column}"
        for dataset in bundle.datasets.values()
        for column in dataset["columns"]
        if (dataset["table"], column) not in there
    ]
    if missing:
        raise PublishError(f"Khung nhìn danvan.report thiếu cột: {', '.join(missing)}")


def digest_of(files: dict[str, str], state: Path) -> str:
    prepared = (state / "prepared.json").read_text(encoding="utf-8")
    content = json.dumps([files, prepared], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()


def empty_data_cache(state: Path) -> None:
    # Superset makes the folder again when it needs it, running servers included.
    shutil.rmtree(state / "cache" / "data", ignore_errors=True)
    (state / "cache" / "data").mkdir(parents=True, exist_ok=True)


def import_assets(files: dict[str, str]) -> int:
    import superset_app

    app = superset_app.create()
    with app.app_context():
        from superset.commands.importers.v1.assets import ImportAssetsCommand
        from superset.connectors.sqla.models import SqlaTable
        from superset.extensions import db, security_manager
        from superset.utils.core import override_user

        logging.disable(logging.WARNING)
        with override_user(security_manager.find_user("admin")):
            ImportAssetsCommand(files, passwords={}).run()
            pruned = prune(files)
        ours = {bundles.uuid_of("dataset", Path(p).stem) for p in files if p.startswith("datasets/")}
        datasets = [d for d in db.session.query(SqlaTable) if str(d.uuid) in ours]
        superset_app.sync_analyst_role(security_manager, datasets)
        db.session.commit()
        logging.disable(logging.NOTSET)
        return pruned


def prune(files: dict[str, str]) -> int:
    """Deletes dashboards and charts that we once published and no longer do."""
    import yaml
    from superset.extensions import db
    from superset.models.dashboard import Dashboard
    from superset.models.slice import Slice

    kept = {
        yaml.safe_load(text)["uuid"]
        for path, text in files.items()
        if path.startswith(("charts/", "dashboards/"))
    }
    gone = 0
    for model in (Dashboard, Slice):
        for item in db.session.query(model).filter(model.is_managed_externally):
            # A chart that somebody put on a dashboard of their own stays.
            if str(item.uuid) not in kept and not getattr(item, "dashboards", None):
                db.session.delete(item)
                gone += 1
        db.session.flush()
    return gone


if __name__ == "__main__":
    sys.exit(main())
