"""What stands between a record's header and its body (PROTOCOL, section 4)."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from functools import lru_cache

from .. import limits
from ..principal import Principal
from .errors import WireError

_HEAD = struct.Struct("<HH")
_CRITICAL = 0x8000
_TRACE, _KEY, _PRINCIPAL, _TARGET = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Trace:
    """A W3C trace: its id (16 bytes), and the span on whose behalf a call is made (8 bytes)."""

    trace_id: bytes
    span_id: bytes

    @classmethod
    def drawn(cls) -> Trace:
        """A new one."""
        return cls(os.urandom(16), os.urandom(8))


@dataclass(frozen=True, slots=True)
class Extensions:
    trace: Trace | None = None
    key: bytes | None = None
    principal: Principal | None = None
    target: bytes | None = None

    def encode(self) -> bytes:
        out = b""
        if self.trace is not None:
            out += _written(_TRACE, _checked(_TRACE, self.trace.trace_id + self.trace.span_id))
        if self.key is not None:
            out += _written(_KEY, _checked(_KEY, self.key))
        if self.principal is not None:
            out += _principal(self.principal)
        if self.target is not None:
            out += _written(_TARGET | _CRITICAL, _checked(_TARGET, self.target))
        return out

    @classmethod
    def decode(cls, data: bytes) -> Extensions:
        trace = key = principal = target = None
        at = last = 0
        while at < len(data):
            if at + _HEAD.size > len(data):
                raise WireError("malformedHeader", "extension")
            kind, length = _HEAD.unpack_from(data, at)
            number, end = kind & ~_CRITICAL, at + _HEAD.size + length
            value, at = data[at + _HEAD.size : end], end + -end % 8
            if number <= last or at > len(data):
                raise WireError("malformedHeader", "extension")
            last = number
            if number == _TRACE:
                _checked(number, value)
                trace = Trace(value[:16], value[16:])
            elif number == _KEY:
                key = _checked(number, value)
            elif number == _PRINCIPAL:
                principal = Principal.decode(value)
            elif number == _TARGET:
                target = _checked(number, value)
            elif kind & _CRITICAL:
                raise WireError("notUnderstood", "critical extension")
        return cls(trace, key, principal, target)


NONE = Extensions()

_LENGTHS = {_TRACE: range(24, 25), _KEY: limits.KEY, _TARGET: range(16, 17)}


def _checked(number: int, value: bytes) -> bytes:
    if len(value) not in _LENGTHS[number]:
        raise WireError("malformedHeader", "length of an extension")
    return value


def _written(kind: int, value: bytes) -> bytes:
    return _HEAD.pack(kind, len(value)) + value + bytes(-(_HEAD.size + len(value)) % 8)


@lru_cache(maxsize=64)
def _principal(principal: Principal) -> bytes:
    return _written(_PRINCIPAL, principal.encode())
