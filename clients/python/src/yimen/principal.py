"""Who acts (PROTOCOL, section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from .wire.fields import case, text
from .wire.message import Message


class Role(IntEnum):
    """In what capacity a principal acts; methods name the roles that may call them."""

    none = 0
    applicant = 1
    clerk = 2
    approver = 3
    auditor = 4
    operator = 5
    service = 6


@dataclass(kw_only=True, slots=True, frozen=True)
class Principal(Message):
    """Who acts. It travels with every request and is kept with every event."""

    id: str = text(1)
    """The subject's, clerk's or program's id; never a number of an identity document."""
    role: Role = case(2, Role)
    channel: str = text(3)
    """`web`, `mobile`, `window`, `kiosk`, `command-line` or `service`."""
    acting_for: str = text(4)
    """The subject for whom an applicant acts, where not for itself; services believe it only where a mandate stands."""
    session: str = text(5, secret=True)
    """The session in which an applicant proved who they are. It proves them again: keep it as a password is kept."""
    department: str = text(6)
    """The department for which an official acts, as flows of items name it; empty: not told."""
