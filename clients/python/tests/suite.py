"""A suite in a temporary directory. YIMEN_PROGRAM names its program; else it is the build of this checkout."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import time
from pathlib import Path

_ROOT = Path(__file__).parents[3]
_PLACES = [_ROOT / ".build" / kind / "yimen" for kind in ("debug", "release")]


def program() -> Path | None:
    named = os.environ.get("YIMEN_PROGRAM")
    return Path(named) if named else next((place for place in _PLACES if place.exists()), None)


def lacking() -> str:
    """What the tests against the suite lack; empty where there is all."""
    built = program()
    if built is None or not built.exists():
        return f"there is no suite at {built}" if built else "the suite is not built, and YIMEN_PROGRAM names none"
    missing = [name for name in ("yimen-hub", "item-service", "case-service") if not (built.parent / name).exists()]
    return f"{built.parent} lacks {', '.join(missing)}" if missing else ""


def keys(data: Path, *arguments: str) -> Path:
    """`yimen keys ACTION NAME …`; gives where the key's file is."""
    subprocess.run([str(program()), "keys", *arguments, "--data", str(data)], check=True, stdout=subprocess.DEVNULL)
    return data / "keys" / f"{arguments[1]}.key"


class Suite:
    """`yimen up`, apart or in one process."""

    def __init__(self, data: Path, *, is_apart: bool = False) -> None:
        self.data = data
        self.endpoint = f"ipc://{data}/run/hub.ipc"
        self.tcp = "tcp://127.0.0.1:0"
        self._arguments = ["--apart"] if is_apart else []
        self.start()

    def start(self) -> None:
        """Starts it where it was before, and returns once it tells its endpoints."""
        told = self.data / "run" / "suite.json"
        told.unlink(missing_ok=True)
        with (self.data.parent / "log").open("ab") as log:
            command = [str(program()), "up", "--data", str(self.data), "--listen", self.tcp, "--metrics", "off", *self._arguments]
            self._process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while not told.exists():
            assert self._process.poll() is None, "the suite ended: see its log"
            assert time.monotonic() < deadline, "the suite did not start in a minute"
            threading.Event().wait(0.05)
        endpoints = json.loads(told.read_text())["endpoints"]
        self.endpoint = endpoints[0]
        self.tcp = next(it for it in endpoints if it.startswith("tcp:"))

    def stop(self) -> None:
        """Asks it to leave in good order."""
        self._process.terminate()
        self._process.wait(30)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(30)
