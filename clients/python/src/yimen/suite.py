"""Where suites are."""

from __future__ import annotations

import json
import os
import re
import socket
from pathlib import Path

from .engine.directory import is_numeric

_LOCAL = "ipc://"


def data_directory() -> Path:
    """Where `yimen up` keeps its data: $YIMEN_DATA, else $XDG_DATA_HOME/yimen, else ~/.local/share/yimen."""
    if named := os.environ.get("YIMEN_DATA"):
        return Path(named)
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "yimen"


def hub_of(data: str | os.PathLike[str] | None = None) -> str:
    """The endpoint of the hub of the suite that runs in the data directory: its local socket, where there is one. Raises FileNotFoundError when none runs there."""
    path = Path(data or data_directory()) / "run" / "suite.json"
    if not path.exists():
        raise FileNotFoundError(f"no suite runs in {path.parent.parent}: start one with `yimen up`, or name an endpoint")
    endpoints: list[str] = json.loads(path.read_text(encoding="utf-8"))["endpoints"]
    local = [it for it in endpoints if it.startswith(_LOCAL) and Path(it.removeprefix(_LOCAL)).is_socket()]
    others = [it for it in endpoints if not it.startswith(_LOCAL)]
    return (local + others + endpoints)[0]


def resolved(endpoint: str) -> str:
    """The endpoint with a numeric address, which libzmq need not look up. Raises OSError when the name is not known."""
    named = re.fullmatch(r"tcp://([^:\[\]]+):(\d+)", endpoint)
    if named is None or is_numeric(endpoint):
        return endpoint
    return f"tcp://{socket.gethostbyname(named[1])}:{named[2]}"
