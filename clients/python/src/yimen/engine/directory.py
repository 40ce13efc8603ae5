"""The instances that the hubs know, as several hubs tell of them (PROTOCOL, section 10)."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from .. import limits
from ..wire.checksum import crc32c
from ..wire.control import DirectoryTable, Instance

_FOREVER = float("inf")
_TCP = re.compile(r"tcp://(?:\[([^\]]+)\]|([^:\[\]]+)):(\d{1,5})")
_IPC_PATH = 107


@dataclass
class Entry:
    """An instance, and until when each hub's word for it counts."""

    instance: Instance
    service: int
    endpoint: str | None
    """Where it is connected to; None: nowhere."""
    holders: dict[str, float] = field(default_factory=dict)
    taken_back_until: float = _FOREVER
    """It goes then, unless a link to its node stands: a hub that is there took it back, and the others are away."""

    @property
    def key(self) -> bytes:
        """The public key to expect there; empty where it speaks in the clear."""
        return self.instance.key if self.endpoint and self.endpoint.startswith("tcp:") else b""


class Directory:
    """`is_local_socket` tells whether there is a socket at a path of this machine. Who has keys uses tcp only to who has them too."""

    def __init__(self, is_local_socket: Callable[[str], bool], has_keys: bool = False) -> None:
        self._is_local_socket = is_local_socket
        self._has_keys = has_keys
        self._entries: dict[bytes, Entry] = {}
        self._incarnations: dict[str, int] = {}
        self._present: set[str] = set()
        self._by_service: dict[int, list[Entry]] = {}

    def of_service(self, service: int) -> list[Entry]:
        return self._by_service.get(service, [])

    def endpoints(self) -> set[str]:
        return {entry.endpoint for entry in self._entries.values() if entry.endpoint}

    def hub_lost(self, hub: str) -> None:
        """What it told stays: hubs that are away take nothing back."""
        self._present.discard(hub)

    def merge(self, hub: str, table: DirectoryTable, now: float) -> None:
        self._present.add(hub)
        if table.is_snapshot:
            is_same_life = self._incarnations.get(hub) == table.incarnation
            self._incarnations[hub] = table.incarnation
            told = {instance.id for instance in table.instances}
            for id, entry in list(self._entries.items()):
                if hub in entry.holders and id not in told:
                    if is_same_life:
                        self._take_back(hub, entry, now)
                    elif entry.holders[hub] == _FOREVER:
                        entry.holders[hub] = now + _lease(entry)
        for instance in table.instances:
            self._tell(hub, instance)
        for id in table.removed:
            if id in self._entries and hub in self._entries[id].holders:
                self._take_back(hub, self._entries[id], now)
        self._sort()

    def expire(self, now: float, stands: Callable[[bytes], bool]) -> None:
        """Drops what nobody holds any more. `stands`: whether a link to that node does."""
        gone = []
        for id, entry in self._entries.items():
            if not all(now < until for until in entry.holders.values()):
                entry.holders = {hub: until for hub, until in entry.holders.items() if now < until}
            if not entry.holders or (entry.taken_back_until <= now and not stands(entry.instance.node)):
                gone.append(id)
        for id in gone:
            del self._entries[id]
        if gone:
            self._sort()

    def due_at(self) -> float:
        """When the next entry may have to go; a time that has passed waits for a link to fall."""
        return min((min(entry.taken_back_until, *entry.holders.values(), _FOREVER) for entry in self._entries.values()), default=_FOREVER)

    def _tell(self, hub: str, instance: Instance) -> None:
        entry = self._entries.get(instance.id)
        if entry is None:
            if len(self._entries) >= limits.INSTANCES or len(instance.id) != 16:
                return
            entry = self._entries[instance.id] = Entry(instance, crc32c(instance.service.encode()), self._endpoint(instance))
        elif (instance.incarnation, instance.revision) > (entry.instance.incarnation, entry.instance.revision):
            entry.instance, entry.endpoint = instance, self._endpoint(instance)
        entry.holders[hub] = entry.taken_back_until = _FOREVER

    def _take_back(self, hub: str, entry: Entry, now: float) -> None:
        del entry.holders[hub]
        if not entry.holders:
            del self._entries[entry.instance.id]
        elif not self._present & entry.holders.keys():
            entry.taken_back_until = min(entry.taken_back_until, now + _lease(entry))

    def _sort(self) -> None:
        self._by_service = {}
        for entry in self._entries.values():
            self._by_service.setdefault(entry.service, []).append(entry)

    def _endpoint(self, instance: Instance) -> str | None:
        """The first endpoint that is a socket on this machine or a numeric address; no other is tried."""
        has_keys = len(instance.key) == limits.PUBLIC_KEY
        return next((it for it in instance.endpoints[: limits.ENDPOINTS] if self._is_usable(it, has_keys)), None)

    def _is_usable(self, endpoint: str, has_keys: bool) -> bool:
        if endpoint.startswith("ipc://"):
            path = endpoint[len("ipc://") :]
            return len(path.encode()) <= _IPC_PATH and self._is_local_socket(path)
        return is_numeric(endpoint) and has_keys == self._has_keys


def is_numeric(endpoint: str) -> bool:
    """Whether it is `tcp://` with a numeric address that one can connect to, and a port."""
    match = _TCP.fullmatch(endpoint)
    if not match or not 0 < int(match[3]) < 65_536:
        return False
    try:
        return not ipaddress.ip_address(match[1] or match[2]).is_unspecified
    except ValueError:
        return False


def _lease(entry: Entry) -> float:
    return entry.instance.lease_milliseconds / 1000
