"""How a call ends that has no reply (PROTOCOL, section 9)."""

from __future__ import annotations

from enum import IntEnum

from .wire.control import RefusalBody
from .wire.errors import WireError
from .wire.record import NOT_EXECUTED, Record, Type


class Status(IntEnum):
    """gRPC's status numbers."""

    ok = 0
    cancelled = 1
    unknown = 2
    invalid_argument = 3
    deadline_exceeded = 4
    not_found = 5
    already_exists = 6
    permission_denied = 7
    resource_exhausted = 8
    failed_precondition = 9
    aborted = 10
    out_of_range = 11
    unimplemented = 12
    internal = 13
    unavailable = 14
    data_loss = 15
    unauthenticated = 16


class Bus(IntEnum):
    """The bus's own refusals by their codes. Those of the services stand in `yimen.contracts.Code`."""

    deadline_exceeded = 1
    link_lost = 2
    unavailable = 3
    overloaded = 4
    unknown_method = 5
    bad_message = 6
    unknown_link = 7
    draining = 8
    cancelled = 9
    internal = 10
    too_large = 11
    key_missing = 12
    key_reused = 13
    role_missing = 14
    bad_request = 15
    store_unavailable = 16
    stopped = 17
    request_repeated = 18
    answer_unread = 19
    events_gone = 20
    key_lacks_role = 21
    key_revoked = 22


class Refused(Exception):
    """A call or a stream that was refused. The text is for people and holds no personal data; programs look at `code`."""

    def __init__(self, code: int, status: int, body: RefusalBody, not_executed: bool) -> None:
        self.code = code
        """The refusal's number in REFUSALS.md."""
        self.status = Status(status) if status in Status._value2member_map_ else Status.unknown
        self.name = body.name
        """`case.materialMissing`"""
        self.detail = body.detail
        self.meaning = {"en": body.meaning_en, "zh": body.meaning_zh}
        self.remedy = {"en": body.remedy_en, "zh": body.remedy_zh}
        self.is_retryable = body.retry
        """The same call may succeed later without a change."""
        self.retry_after = body.retry_after_milliseconds / 1000
        """When to come again, in seconds; 0 where nothing is advised."""
        self.not_executed = not_executed
        """It is certain that nothing was executed. Otherwise the outcome is unknown, or this is the method's own answer."""
        self.trace_id = b""
        """The trace of the call, 16 bytes, for `yimen trace`; empty where there was none."""
        super().__init__(code, status, body, not_executed)

    def __str__(self) -> str:
        parts = [f"{self.name} ({self.code})", self.meaning["en"] or self.meaning["zh"], self.detail, self.remedy["en"]]
        return " · ".join(part for part in parts if part)


_LOCAL = {
    Bus.deadline_exceeded: ("deadlineExceeded", Status.deadline_exceeded, True, "No answer by the deadline; the outcome is unknown."),
    Bus.link_lost: ("linkLost", Status.unavailable, True, "The link to the service was lost; the outcome is unknown."),
    Bus.unavailable: ("unavailable", Status.unavailable, True, "No instance of the service can be reached."),
    Bus.overloaded: ("overloaded", Status.resource_exhausted, True, "The service is busy; the request was not executed."),
    Bus.unknown_method: ("unknownMethod", Status.unimplemented, False, "The service has no such method."),
    Bus.bad_message: ("badMessage", Status.invalid_argument, False, "The body is not the message that was to be expected."),
    Bus.unknown_link: ("unknownLink", Status.unavailable, True, "The link has not said hello; the request was not executed."),
    Bus.draining: ("draining", Status.unavailable, True, "The instance is leaving."),
    Bus.cancelled: ("cancelled", Status.cancelled, False, "The call was cancelled."),
    Bus.too_large: ("tooLarge", Status.resource_exhausted, False, "The message is larger than the limit."),
    Bus.key_missing: ("keyMissing", Status.invalid_argument, False, "A command needs an idempotency key."),
    Bus.stopped: ("stopped", Status.unavailable, False, "This program is leaving and makes no more calls."),
    Bus.events_gone: ("eventsGone", Status.out_of_range, False, "The log does not hold the events after that position."),
    Bus.key_revoked: ("keyRevoked", Status.unauthenticated, False, "The key is not known, or was revoked, or has expired."),
}


def local(code: Bus, *, not_executed: bool = False, detail: str = "", remedy: str = "") -> Refused:
    """A refusal that this program gives itself."""
    name, status, retry, meaning = _LOCAL[code]
    body = RefusalBody(name=f"bus.{name}", meaning_en=meaning, remedy_en=remedy, retry=retry, detail=detail)
    return Refused(code, status, body, not_executed)


def from_record(record: Record) -> Refused:
    """The refusal that an ERROR tells; one whose body cannot be read keeps its code and status."""
    try:
        body = RefusalBody.decode(record.body)
    except WireError:
        body = RefusalBody(name=f"code {record.reason}")
    return Refused(record.reason, record.status, body, record.is_not_executed)


def to_record(refused: Refused, request_id: int) -> Record:
    """The ERROR that tells a refusal."""
    body = RefusalBody(name=refused.name, detail=refused.detail, meaning_en=refused.meaning["en"], retry=refused.is_retryable).encode()
    flags = 1 | (NOT_EXECUTED if refused.not_executed else 0)
    return Record(Type.error, request_id, body, status=refused.status, reason=refused.code, flags=flags)
