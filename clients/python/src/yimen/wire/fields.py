"""How the fields of messages are declared (PROTOCOL, section 5).

A message is a dataclass that derives from `Message`; each of its fields is declared with its number:

    @dataclass(kw_only=True)
    class Leaf(Message):
        name: str = text(1)
        count: int = integer(2)
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from enum import IntEnum
from typing import Any

from . import kinds
from .kinds import Kind
from .message import Field, Message, message_of


def _declare(number: int, kind: Kind, list: bool, optional: bool, secret: bool, message: bool = False) -> Any:
    field = Field(number, kind, list, optional, message)
    factory: Callable[[], Any] = (lambda: []) if list else (lambda: None) if optional else kind.default
    return dataclasses.field(default_factory=factory, repr=not secret, metadata={"field": field})


def boolean(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    return _declare(number, kinds.BOOL, list, optional, secret)


def integer(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """A signed number of 64 bits."""
    return _declare(number, kinds.INTEGER, list, optional, secret)


def natural(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """A number of 64 bits without a sign."""
    return _declare(number, kinds.NATURAL, list, optional, secret)


def real(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    return _declare(number, kinds.REAL, list, optional, secret)


def text(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    return _declare(number, kinds.TEXT, list, optional, secret)


def octets(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """Bytes."""
    return _declare(number, kinds.BYTES, list, optional, secret)


def case(number: int, of: type[IntEnum], *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """A case of an enumeration."""
    return _declare(number, kinds.case_of(of), list, optional, secret)


def message(number: int, of: type[Message], *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """A message inside; written even when it is empty, unless it is optional and None."""
    return _declare(number, message_of(of), list, optional, secret, message=True)
