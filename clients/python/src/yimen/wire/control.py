"""The messages of control records (PROTOCOL, section 6)."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import WireError
from .fields import boolean, integer, message, natural, octets, text
from .message import Message
from .record import Type


@dataclass(kw_only=True, slots=True)
class Greeting(Message):
    """The body of HELLO and WELCOME."""

    node: bytes = octets(1)
    incarnation: int = integer(2)
    version: str = text(3)
    is_hub: bool = boolean(4)
    time: int = integer(5)

    def check(self) -> Greeting:
        if len(self.node) != 16 or self.node[0] == 0:
            raise WireError("malformedField", "node")
        return self


@dataclass(kw_only=True, slots=True)
class RefusalBody(Message):
    """The body of ERROR."""

    name: str = text(1)
    detail: str = text(2)
    meaning_zh: str = text(3)
    meaning_en: str = text(4)
    remedy_zh: str = text(5)
    remedy_en: str = text(6)
    retry: bool = boolean(7)
    retry_after_milliseconds: int = integer(8)


@dataclass(kw_only=True, slots=True)
class Instance(Message):
    """An entry of the directory: one instance of a service."""

    id: bytes = octets(1)
    incarnation: int = integer(2)
    revision: int = integer(3)
    service: str = text(4)
    version: str = text(5)
    node: bytes = octets(6)
    endpoints: list[str] = text(7, list=True)
    lease_milliseconds: int = integer(8)
    draining: bool = boolean(9)
    contract: int = natural(10)
    key: bytes = octets(11)


@dataclass(kw_only=True, slots=True)
class Registration(Message):
    """The body of REGISTER."""

    instances: list[Instance] = message(1, Instance, list=True)


@dataclass(kw_only=True, slots=True)
class InstanceIDs(Message):
    """The body of REGISTERED, RENEW, RENEWED and UNREGISTER."""

    ids: list[bytes] = octets(1, list=True)
    reason: str = text(2)


@dataclass(kw_only=True, slots=True)
class PushedEvent(Message):
    """The body of EVENT."""

    previous: int = natural(1)
    event: bytes = octets(2)


@dataclass(kw_only=True, slots=True)
class DirectoryTable(Message):
    """The body of TABLE: the whole directory, or what changed in it."""

    is_snapshot: bool = boolean(1)
    instances: list[Instance] = message(2, Instance, list=True)
    removed: list[bytes] = octets(3, list=True)
    incarnation: int = integer(4)


BODIES: dict[Type, type[Message]] = {
    Type.hello: Greeting,
    Type.welcome: Greeting,
    Type.error: RefusalBody,
    Type.register: Registration,
    Type.registered: InstanceIDs,
    Type.renew: InstanceIDs,
    Type.renewed: InstanceIDs,
    Type.unregister: InstanceIDs,
    Type.event: PushedEvent,
    Type.table: DirectoryTable,
}
"""What the body of a record of each type is; of REQUEST and REPLY the method says it, and all others have none."""
