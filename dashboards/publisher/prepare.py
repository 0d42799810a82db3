"""Prepares Superset under $DANVAN_HOME: secrets, language, metadata database, roles and users.

Needs no Trino. Run again with nothing to do it ends at once: a stamp holds the digest of all that
it depends on, and Superset is not even imported.
"""

import contextlib
import hashlib
import io
import json
import logging
import os
import sys
import time
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import secret_files  # noqa: E402

DASHBOARDS = Path(__file__).resolve().parents[1]
DEPENDS_ON = (
    "superset_config.py",
    "constraints.txt",
    "language",
    "roles",
    "publisher/language.py",
    "publisher/prepare.py",
    "publisher/superset_app.py",
)


def main() -> int:
    started = time.monotonic()
    home = os.environ.get("DANVAN_HOME", "")
    if not os.path.isabs(home):
        print("Biến DANVAN_HOME phải là đường dẫn tuyệt đối.", file=sys.stderr)
        return 2
    home = Path(home)
    secrets = secret_files.ensure(home)
    # Password hashes and cached figures lie below: nobody else's business.
    os.umask(0o077)
    state = home / "superset"
    state.mkdir(parents=True, exist_ok=True)
    state.chmod(0o700)

    stamp, digest = state / "prepared.json", digest_of_inputs(secrets)
    if (state / "superset.db").exists() and recorded(stamp) == digest:
        print(f"Superset đã sẵn sàng, không có gì phải làm ({time.monotonic() - started:.1f} giây)")
        return 0
    if not stamp.exists():
        # SQLite rolls no half-made schema back: what a killed first run left is worth nothing.
        (state / "superset.db").unlink(missing_ok=True)
    else:
        # Not done until the end; but the accounts and settings inside are kept.
        stamp.write_text(json.dumps({"digest": None}), encoding="utf-8")
    (state / "published.json").unlink(missing_ok=True)

    import language

    words = language.write_catalogues(state / "language")
    prepare_database(secrets)
    stamp.write_text(json.dumps({"digest": digest}), encoding="utf-8")
    print(
        f"Superset đã chuẩn bị xong: cơ sở dữ liệu, vai trò, 2 tài khoản, {words} chuỗi tiếng Việt"
        f" ({time.monotonic() - started:.1f} giây)"
    )
    return 0


def digest_of_inputs(secrets: dict[str, str]) -> str:
    digest = hashlib.sha256(f"{version('apache-superset')} {sys.version}".encode())
    # A password file that was removed or changed must reach the user table.
    digest.update(json.dumps(secrets, sort_keys=True).encode())
    for name in DEPENDS_ON:
        root = DASHBOARDS / name
        for file in sorted(root.rglob("*")) if root.is_dir() else [root]:
            if file.is_file() and "__pycache__" not in file.parts:
                digest.update(file.relative_to(DASHBOARDS).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()


def recorded(stamp: Path) -> str | None:
    try:
        return json.loads(stamp.read_text(encoding="utf-8"))["digest"]
    except (OSError, ValueError, KeyError):
        return None


def prepare_database(secrets: dict[str, str]) -> None:
    import superset_app

    app = superset_app.create()
    with app.app_context():
        import flask_migrate
        from superset.extensions import appbuilder, db, security_manager

        # Some of the 300 revisions print; that helps nobody.
        logging.disable(logging.WARNING)
        with contextlib.redirect_stdout(io.StringIO()):
            flask_migrate.upgrade()
        logging.disable(logging.NOTSET)
        appbuilder.add_permissions(update_perms=True)
        security_manager.sync_role_definitions()

        analyst = superset_app.sync_analyst_role(security_manager)
        admin = security_manager.find_role("Admin")
        ensure_user("admin", ("Quản trị", "Kho số liệu"), admin, secrets["superset-admin-password"])
        ensure_user(
            "analyst", ("Chuyên viên", "Phân tích"), analyst, secrets["superset-analyst-password"]
        )
        db.session.commit()


def ensure_user(name: str, names: tuple[str, str], role, password: str) -> None:
    from superset.extensions import security_manager
    from werkzeug.security import generate_password_hash

    user = security_manager.find_user(name)
    if user is None:
        user = security_manager.add_user(name, *names, f"{name}@danvan.invalid", role, password)
        if not user:
            raise RuntimeError(f"cannot create the Superset user {name}")
        return
    user.roles = [role]
    user.active = True
    user.password = generate_password_hash(password)


if __name__ == "__main__":
    sys.exit(main())
