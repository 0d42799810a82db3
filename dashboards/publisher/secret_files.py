"""Secrets of the home folder: generated once, readable by their owner only."""

import os
import secrets
from pathlib import Path

NAMES = ("superset-secret-key", "superset-admin-password", "superset-analyst-password")


def ensure(home: Path) -> dict[str, str]:
    """Returns every secret by name; makes those that are missing."""
    folder = home / "secrets"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return {name: _read_or_make(folder / name, 42 if name.endswith("key") else 15) for name in NAMES}


def _read_or_make(file: Path, entropy_bytes: int) -> str:
    if file.exists() and file.read_text(encoding="utf-8").strip():
        return file.read_text(encoding="utf-8").strip()
    value = secrets.token_urlsafe(entropy_bytes)
    # Created with its final mode: never readable by others, not even for an instant.
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(value + "\n")
    return value
