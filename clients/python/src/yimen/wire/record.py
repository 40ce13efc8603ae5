"""Records, and the frames that hold them (PROTOCOL, sections 3 and 6)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from .. import limits
from .checksum import crc32c
from .errors import WireError
from .extensions import NONE, Extensions

MAGIC = b"YMB1"
CHECKSUM, NOT_EXECUTED = 1, 2  # flags
BULK, NORMAL, HIGH, CONTROL = range(4)  # priorities
_HEADER = struct.Struct("<4sBBHHBBIQIIIIHHB3sQI")  # all but the checksum of the header
_CHECKSUM = struct.Struct("<I")


class Type(IntEnum):
    request = 0x01
    reply = 0x81
    error = 0x82
    event = 0x03
    acknowledgement = 0x83
    hello = 0x41
    welcome = 0xC1
    ping = 0x42
    pong = 0xC2
    credit = 0x43
    cancel = 0x44
    drain = 0x45
    bye = 0x46
    subscribe = 0x47
    subscribed = 0xC7
    gap = 0x48
    register = 0x4B
    registered = 0xCB
    renew = 0x4C
    renewed = 0xCC
    unregister = 0x4D
    watch = 0x4E
    table = 0xCE


_TYPES = {int(type): type for type in Type}


@dataclass(slots=True)
class Record:
    """One record; the meaning of each field stands in PROTOCOL, section 3."""

    type: Type
    request_id: int = 0
    body: bytes = b""
    extensions: Extensions = NONE
    service: int = 0
    method: int = 0
    timeout: int = 0
    credit: int = 0
    sequence: int = 0
    status: int = 0
    reason: int = 0
    flags: int = CHECKSUM
    priority: int = NORMAL
    hop_limit: int = 4
    minor: int = 0

    @property
    def is_not_executed(self) -> bool:
        return self.flags & NOT_EXECUTED != 0

    def encode(self) -> bytes:
        """Its bytes, padded. Raises WireError when it is over a limit."""
        body, extensions = self.body, self.extensions.encode()
        length = limits.HEADER + len(extensions)
        if len(body) > limits.BODY or length > limits.HEADER_AND_EXTENSIONS:
            raise WireError("limitExceeded")
        header = _HEADER.pack(
            *(MAGIC, self.minor, self.type, self.flags, length, self.priority, self.hop_limit, len(body), self.request_id, self.service),
            *(self.method, self.timeout, self.credit, self.status, self.reason, 1, b"\0\0\0", self.sequence, crc32c(body)),
        )
        checksum = _CHECKSUM.pack(crc32c(header + extensions))
        return b"".join((header, checksum, extensions, body, bytes(-len(body) % 8)))


@dataclass(slots=True)
class Rejected:
    """A record that was refused, or all that was left of a frame. `request`: a REQUEST whose header could be read, to be answered."""

    word: str
    request: Record | None = None


def read_frame(frame: bytes) -> Iterator[Record | Rejected]:
    """The records of a frame, in order. After one whose end is not certain nothing follows."""
    at = 0
    while at < len(frame):
        try:
            record, extensions, end, is_understood = _read_header(frame, at)
        except _Skipped as skipped:
            yield Rejected("notUnderstood")
            at = skipped.end
            continue
        except WireError as error:
            yield Rejected(error.word)
            return
        at = end
        request = record if record.type is Type.request else None
        if not is_understood:
            yield Rejected("notUnderstood", request)
            continue
        if extensions:
            try:
                record.extensions = Extensions.decode(extensions)
            except WireError as error:
                yield Rejected(error.word, request)
                continue
        yield record


class _Skipped(Exception):
    """A type that is not known, and where the record after it begins."""

    def __init__(self, end: int) -> None:
        self.end = end


def _read_header(frame: bytes, at: int) -> tuple[Record, bytes, int, bool]:
    """The record at `at` without its extensions, these, its end, and whether it is understood. The order is the protocol's."""
    if at + limits.HEADER > len(frame):
        raise WireError("truncated")
    fields = _HEADER.unpack_from(frame, at)
    magic, minor, code, flags, length, priority, hop_limit, body_length, request_id = fields[:9]
    service, method, timeout, credit, status, reason, codec, reserved, sequence, body_checksum = fields[9:]
    if magic != MAGIC:
        raise WireError("wrongMagic")
    if length < limits.HEADER or length > limits.HEADER_AND_EXTENSIONS or length % 8:
        raise WireError("badLength")
    if body_length > limits.BODY:
        raise WireError("limitExceeded")
    body_at = at + length
    body_end = body_at + body_length
    end = body_end + -body_length % 8
    if end > len(frame):
        raise WireError("truncated")
    extensions = frame[at + limits.HEADER : body_at]
    if crc32c(frame[at : at + 60] + extensions) != _CHECKSUM.unpack_from(frame, at + 60)[0]:
        raise WireError("wrongChecksum")
    type = _TYPES.get(code)
    if type is None:
        raise _Skipped(end)
    if priority > CONTROL or reserved != b"\0\0\0":
        raise WireError("malformedHeader")
    body = frame[body_at:body_end]
    if flags & CHECKSUM and crc32c(body) != body_checksum:
        raise WireError("wrongChecksum")
    record = Record(
        type, request_id, body, NONE, service, method, timeout, credit, sequence, status, reason, flags, priority, hop_limit, minor
    )
    return record, extensions, end, flags < 0x100 and codec == 1
