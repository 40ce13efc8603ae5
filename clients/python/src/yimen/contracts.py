"""What the services of the suite say: generated from docs/contracts.json by generate.py; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .method import Method, Options, service_id
from .principal import Principal as Principal
from .principal import Role as Role
from .wire import fields as wire
from .wire.message import Message

if TYPE_CHECKING:
    from typing_extensions import Unpack


class LinkDirection(IntEnum):
    """Which way a link was made."""

    unspecified = 0
    inbound = 1
    outbound = 2
    hub = 3


class LinkState(IntEnum):
    """How far a link has come."""

    unspecified = 0
    connecting = 1
    greeting = 2
    ready = 3


class SubjectKind(IntEnum):
    """Who applies: a natural person (自然人) or a legal person (法人)."""

    unspecified = 0
    natural = 1
    legal = 2


class PurposeKind(IntEnum):
    """Why a subject's data is read. A read without a purpose is refused."""

    unspecified = 0
    own_use = 1
    guide = 2
    submission = 3
    handling = 4
    audit = 5


class CertificateState(IntEnum):
    """The state of a certificate (电子证照状态)."""

    unspecified = 0
    valid = 1
    suspended = 2
    lapsed = 3
    withdrawn = 4
    cancelled = 5
    revoked = 6


class ItemTarget(IntEnum):
    """Whom an item serves."""

    unspecified = 0
    natural = 1
    legal = 2
    both = 3


class ItemState(IntEnum):
    """The life of an item's version."""

    unspecified = 0
    draft = 1
    published = 2
    paused = 3
    withdrawn = 4


class TimeUnit(IntEnum):
    """What a limit is counted in."""

    workday = 0
    day = 1
    month = 2
    year = 3


class Necessity(IntEnum):
    """Whether a material must be there (材料必要性)."""

    unspecified = 0
    required = 1
    conditional = 2
    may_follow = 3


class MaterialWay(IntEnum):
    """How a material comes to the case."""

    unspecified = 0
    bring = 1
    held = 2
    if_applies = 3
    may_follow = 4


class EvidenceSource(IntEnum):
    """How a material was offered."""

    unspecified = 0
    certificate = 1
    upload = 2
    paper = 3
    declaration = 4


class CaseState(IntEnum):
    """Where a case stands. The table of acts is the case domain's."""

    unspecified = 0
    draft = 1
    received = 2
    correction_asked = 3
    accepted = 4
    refused_to_accept = 5
    not_for_us = 6
    in_review = 7
    clock_stopped = 8
    decided = 9
    delivered = 10
    rated = 11
    archived = 12
    withdrawn = 13
    returned = 14
    referred_upward = 15
    void = 16
    submitted = 17


@dataclass(kw_only=True, slots=True)
class Ping(Message):
    """Asks whether an instance answers. What every instance answers, by numbers from 65,280 on; the service is named in the call's
    options."""


@dataclass(kw_only=True, slots=True)
class Empty(Message):
    """A message without fields."""


@dataclass(kw_only=True, slots=True)
class ReadInfo(Message):
    """Asks an instance what it is."""


@dataclass(kw_only=True, slots=True)
class InstanceInfo(Message):
    """What an instance is."""

    service: str = wire.text(1)
    version: str = wire.text(2)
    instance: bytes = wire.octets(3)
    node: bytes = wire.octets(4)
    incarnation: int = wire.integer(5)
    methods: list[str] = wire.text(6, list=True)
    metrics: str = wire.text(7)
    """Where the program tells its metrics, an http address; empty when it does not."""


@dataclass(kw_only=True, slots=True)
class ReadStatistics(Message):
    """Asks an instance for its figures."""


@dataclass(kw_only=True, slots=True)
class MethodStatistics(Message):
    """The figures of one method."""

    name: str = wire.text(1)
    calls: int = wire.integer(2)
    errors: int = wire.integer(3)
    in_flight: int = wire.integer(4)
    histogram: list[int] = wire.integer(5, list=True)
    """Calls by duration: place n counts those under 2^n microseconds and not under 2^(n-1)."""
    total_microseconds: int = wire.integer(6)
    """What all calls took together."""


@dataclass(kw_only=True, slots=True)
class LinkStatistics(Message):
    """One link of a node, as `bus.stats` tells it."""

    peer: bytes = wire.octets(1)
    """The node at the other end, 16 bytes; empty before it has said who it is."""
    direction: LinkDirection = wire.case(2, LinkDirection)
    state: LinkState = wire.case(3, LinkState)
    in_flight: int = wire.integer(4)
    """Calls that it carries from this node."""
    running: int = wire.integer(5)
    """Requests from the peer that this node executes."""
    queued_bytes: int = wire.integer(6)
    credit_left: int | None = wire.integer(7, optional=True)
    """Requests that may still be sent over it: by the peer over an inbound link, by this node over any other. Nil where nobody counts."""
    is_draining: bool = wire.boolean(8)
    """The peer leaves."""


@dataclass(kw_only=True, slots=True)
class InstanceStatistics(Message):
    """The figures of an instance, since its start. What concerns links and calls is its node's, and told by each instance on it."""

    instance: bytes = wire.octets(1)
    methods: list[MethodStatistics] = wire.message(2, MethodStatistics, list=True)
    bad_frames: int = wire.integer(3)
    links_lost: int = wire.integer(4)
    running: int = wire.integer(5)
    """Requests that the node executes now."""
    calls_in_flight: int = wire.integer(6)
    """Calls of the node that have not ended, and how many of them wait for a link or for credit."""
    waiting_calls: int = wire.integer(7)
    queued_bytes: int = wire.integer(8)
    """Bytes that wait to be sent, to all peers together."""
    link_count: int = wire.integer(9)
    """Links of the node; the busiest of them, at most `BusLimits.linksTold`, are `links`."""
    beyond_credit: int = wire.integer(10)
    """Requests beyond the credit that was given."""
    shed: int = wire.integer(11)
    """Requests and calls that gave way under load."""
    relayed: int = wire.integer(12)
    """Requests that were passed on for a peer."""
    ejections: int = wire.integer(13)
    """Instances that were left out for a while."""
    late_replies: int = wire.integer(14)
    frames_in: int = wire.integer(15)
    frames_out: int = wire.integer(16)
    records_in: int = wire.integer(17)
    links: list[LinkStatistics] = wire.message(18, LinkStatistics, list=True)


@dataclass(kw_only=True, slots=True)
class ReadHealth(Message):
    """Asks whether an instance can do its work."""


@dataclass(kw_only=True, slots=True)
class Health(Message):
    """Whether an instance can do its work, and if not, why."""

    is_healthy: bool = wire.boolean(1)
    detail: str = wire.text(2)


@dataclass(kw_only=True, slots=True)
class ReadTrace(Message):
    """Asks an instance for the requests of one trace that it has finished, as far as its node still holds them."""

    trace: bytes = wire.octets(1)
    """The trace id, 16 bytes."""


@dataclass(kw_only=True, slots=True)
class TraceSpan(Message):
    """One request that was answered."""

    span: bytes = wire.octets(1)
    """Its own id, 8 bytes."""
    parent: bytes = wire.octets(2)
    """The span of the request on whose behalf it was called; of none that is known at the beginning of a trace."""
    service: str = wire.text(3)
    method: str = wire.text(4)
    start_microseconds: int = wire.integer(5)
    """When it began, microseconds since 1970 by its node's clock."""
    duration_microseconds: int = wire.integer(6)
    code: int = wire.integer(7)
    """The refusal's code; 0 for a reply."""


@dataclass(kw_only=True, slots=True)
class TraceSpans(Message):
    """What an instance has done for one trace."""

    spans: list[TraceSpan] = wire.message(1, TraceSpan, list=True)


@dataclass(kw_only=True, slots=True)
class ReadEvents(Message):
    """Reads a service's log of events after a cursor; waits for the next one when there is none. Every service that has a log answers
    it."""

    after: int = wire.integer(1)
    limit: int = wire.integer(2)
    """At most 500; 0: 100."""
    wait_milliseconds: int = wire.integer(3)
    """At most 20,000."""
    kinds: list[str] = wire.text(4, list=True)
    """Only these kinds; empty: all."""


@dataclass(kw_only=True, slots=True)
class Event(Message):
    """One event of a service's log."""

    sequence: int = wire.integer(1)
    id: bytes = wire.octets(2)
    """16 bytes, UUIDv7."""
    kind: str = wire.text(3)
    """`case.decided`"""
    subject: str = wire.text(4)
    """What it happened to."""
    at: int = wire.integer(5)
    """Microseconds since 1970."""
    principal: str = wire.text(6)
    channel: str = wire.text(7)
    cause: bytes = wire.octets(8)
    """The id of the event or the key of the request that caused it."""
    payload: bytes = wire.octets(9)
    """The event's own message, by its kind."""
    role: Role = wire.case(10, Role)


@dataclass(kw_only=True, slots=True)
class EventPage(Message):
    """Events in order, and how far the page reaches."""

    events: list[Event] = wire.message(1, Event, list=True)
    next: int = wire.integer(2)
    """The cursor to read on from."""
    head: int = wire.integer(3)
    """The sequence of the newest event."""


@dataclass(kw_only=True, slots=True)
class IdentifierEntry(Message):
    """One number of a subject. In replies `number` is masked."""

    kind: str = wire.text(1)
    """`resident`, `hmt_resident`, `foreign_resident`, `uscc`, `organisation`; empty: decided by rule. `passport`, `hmt_travel_permit`
    and `taiwan_travel_permit` have no check to be known by and are taken only where named."""
    number: str = wire.text(2, secret=True)


@dataclass(kw_only=True, slots=True)
class RegisterSubject(Message):
    """Registers a person or a company with its numbers. The same name and numbers again give the same subject, whose contact points
    stay. The reply repeats, masked, what the caller gave and shows no other name or number, so it is no read of a subject's data."""

    kind: SubjectKind = wire.case(1, SubjectKind)
    name: str = wire.text(2, secret=True)
    identifiers: list[IdentifierEntry] = wire.message(3, IdentifierEntry, list=True)
    mail: str = wire.text(4, secret=True)
    """Where notices go by mail; may be empty."""
    language: str = wire.text(5)
    """`zh` or `en`; empty: `zh`."""


@dataclass(kw_only=True, slots=True)
class Subject(Message):
    """A person or a company. Names and numbers are masked, and there only where the purpose covers them."""

    id: str = wire.text(1)
    kind: SubjectKind = wire.case(2, SubjectKind)
    name: str = wire.text(3, secret=True)
    """Masked."""
    identifiers: list[IdentifierEntry] = wire.message(4, IdentifierEntry, list=True)
    """Masked."""
    language: str = wire.text(5)
    registered_at: int = wire.integer(6)
    """Microseconds since 1970."""
    has_mail: bool = wire.boolean(7)
    """Whether a mail address is known."""


@dataclass(kw_only=True, slots=True)
class Purpose(Message):
    """The reason that accompanies every read of a subject's data, and is kept with it."""

    kind: PurposeKind = wire.case(1, PurposeKind)
    case_id: str = wire.text(2)
    """The case, for `handling`; the draft, for `submission`, where there is one."""
    step: str = wire.text(3)
    """The step of the case: `submit`, `verify`, `notice`, …; for `submission` a clerk names this or the draft."""


@dataclass(kw_only=True, slots=True)
class ResolveSubject(Message):
    """Finds the subject that a number belongs to, whichever of its numbers it is and however it is written."""

    number: str = wire.text(1, secret=True)
    purpose: Purpose = wire.message(2, Purpose)
    kind: str = wire.text(3)
    """As `IdentifierEntry/kind`; empty: decided by rule."""


@dataclass(kw_only=True, slots=True)
class ReadSubject(Message):
    """Reads one subject by its id."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class FindCertificates(Message):
    """Finds the certificates that a subject holds."""

    subject: str = wire.text(1)
    types: list[str] = wire.text(2, list=True)
    """Certificate types; empty: all."""
    purpose: Purpose = wire.message(3, Purpose)
    including_lapsed: bool = wire.boolean(4)


@dataclass(kw_only=True, slots=True)
class CertificateEntry(Message):
    """One certificate (电子证照) as others see it."""

    id: str = wire.text(1)
    type: str = wire.text(2)
    """The certificate type, `ct046`: what items, results and materials are joined by."""
    number: str = wire.text(3, secret=True)
    """Masked."""
    name: str = wire.text(4)
    """The type's name."""
    state: CertificateState = wire.case(5, CertificateState)
    issued_on: str = wire.text(6)
    """YYYY-MM-DD."""
    valid_until: str = wire.text(7)
    """YYYY-MM-DD; empty: without end."""
    case_id: str = wire.text(8)
    """The case whose decision issued it."""
    version: int = wire.integer(9)
    issuer: str = wire.text(10)


@dataclass(kw_only=True, slots=True)
class CertificateList(Message):
    """The certificates found: the one that holds longest first, then the newest."""

    certificates: list[CertificateEntry] = wire.message(1, CertificateEntry, list=True)
    subject_kind: SubjectKind = wire.case(2, SubjectKind)
    """What the holder is."""


@dataclass(kw_only=True, slots=True)
class AddIdentifier(Message):
    """Adds a number to a subject; a number of another subject is refused. The reply shows the number that was added and no other."""

    subject: str = wire.text(1)
    identifier: IdentifierEntry = wire.message(2, IdentifierEntry)


@dataclass(kw_only=True, slots=True)
class ReadsOfSubject(Message):
    """Who read this subject's data: for the subject itself and the auditor. This is a read like any other and stands in the ledger."""

    subject: str = wire.text(1)
    after: int = wire.integer(2)
    """The sequence after which to begin."""
    limit: int = wire.integer(3)
    """At most 500; 0: 100."""


@dataclass(kw_only=True, slots=True)
class ReadEntry(Message):
    """One read of a subject's data."""

    sequence: int = wire.integer(1)
    at: int = wire.integer(2)
    """Microseconds since 1970."""
    principal: str = wire.text(3)
    role: Role = wire.case(4, Role)
    channel: str = wire.text(5)
    purpose: Purpose = wire.message(6, Purpose)
    fields: list[str] = wire.text(7, list=True)
    """Which fields were read."""
    method: str = wire.text(8)


@dataclass(kw_only=True, slots=True)
class ReadList(Message):
    """Reads of a subject's data, oldest first."""

    reads: list[ReadEntry] = wire.message(1, ReadEntry, list=True)


@dataclass(kw_only=True, slots=True)
class ReadContact(Message):
    """Where a subject can be told something; for the service that sends notices, in a case at a step of it."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class Contact(Message):
    """Contact points of a subject."""

    name: str = wire.text(1, secret=True)
    """As it is to be addressed."""
    mail: str = wire.text(2, secret=True)
    """Empty: none."""
    language: str = wire.text(3)
    """`zh` or `en`."""


@dataclass(kw_only=True, slots=True)
class GetItem(Message):
    """Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    """0: the current one."""


@dataclass(kw_only=True, slots=True)
class TimeLimit(Message):
    """A limit of time: a number of workdays, calendar days, months or years."""

    value: int = wire.integer(1)
    unit: TimeUnit = wire.case(2, TimeUnit)


@dataclass(kw_only=True, slots=True)
class ItemMaterial(Message):
    """A material that an item asks for."""

    id: str = wire.text(1)
    name: str = wire.text(2)
    necessity: Necessity = wire.case(3, Necessity)
    copies: int = wire.integer(4)
    certificate_type: str = wire.text(5)
    """The certificate type that stands in for it; empty: none."""
    holder: str = wire.text(6)
    """Whose certificate it is: `applicant`, …"""
    issuer: str = wire.text(7)


@dataclass(kw_only=True, slots=True)
class Item(Message):
    """A public service one can apply for (事项), in one version."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    name: str = wire.text(3)
    name_english: str = wire.text(4)
    target: ItemTarget = wire.case(5, ItemTarget)
    type_code: str = wire.text(6)
    """事项类型, two digits."""
    type: str = wire.text(7)
    department: str = wire.text(8)
    state: ItemState = wire.case(9, ItemState)
    instant: bool = wire.boolean(10)
    """即办件"""
    promised: TimeLimit = wire.message(11, TimeLimit)
    """承诺时限"""
    legal: TimeLimit = wire.message(12, TimeLimit)
    """法定时限"""
    legal_basis: str = wire.text(13)
    hall_visits: int = wire.integer(14)
    visit_reason: str = wire.text(15)
    """`originals`, `signature`, `biometric`, `interview`; empty: none."""
    visit_reason_text: str = wire.text(16)
    fee: str = wire.text(17)
    life_event: str = wire.text(18)
    online_grade: int = wire.integer(19)
    materials: list[ItemMaterial] = wire.message(20, ItemMaterial, list=True)
    result_name: str = wire.text(21)
    result_kind: str = wire.text(22)
    result_certificate_type: str = wire.text(23)
    """Empty: the result is no certificate."""
    case_type_code: str = wire.text(24)
    implementation_code: str = wire.text(25)
    """实施编码, 31 characters; synthetic in the sample."""


@dataclass(kw_only=True, slots=True)
class ListItems(Message):
    """Lists published and paused items, by code. `total` counts all that answer, on this page or not."""

    target: ItemTarget = wire.case(1, ItemTarget)
    department: str = wire.text(2)
    life_event: str = wire.text(3)
    instant_only: bool = wire.boolean(4)
    zero_visits_only: bool = wire.boolean(5)
    after: str = wire.text(6)
    """Codes after this one."""
    limit: int = wire.integer(7)
    """At most 200; 0: 50."""


@dataclass(kw_only=True, slots=True)
class ItemSummary(Message):
    """An item in a list."""

    code: str = wire.text(1)
    name: str = wire.text(2)
    name_english: str = wire.text(3)
    department: str = wire.text(4)
    target: ItemTarget = wire.case(5, ItemTarget)
    instant: bool = wire.boolean(6)
    hall_visits: int = wire.integer(7)
    state: ItemState = wire.case(8, ItemState)
    score: int = wire.integer(9)
    """Rank of a search; higher is better."""
    why: str = wire.text(10)
    """What matched."""


@dataclass(kw_only=True, slots=True)
class ItemList(Message):
    """Items found, in order."""

    items: list[ItemSummary] = wire.message(1, ItemSummary, list=True)
    total: int = wire.integer(2)


@dataclass(kw_only=True, slots=True)
class SearchItems(Message):
    """Finds items by everyday words, in Chinese or English."""

    text: str = wire.text(1)
    """At most 200 characters."""
    target: ItemTarget = wire.case(2, ItemTarget)
    department: str = wire.text(3)
    instant_only: bool = wire.boolean(4)
    zero_visits_only: bool = wire.boolean(5)
    limit: int = wire.integer(6)
    """At most 100; 0: 10."""


@dataclass(kw_only=True, slots=True)
class NeededMaterials(Message):
    """Says which materials this subject still has to bring for an item, and which the suite holds already."""

    item: str = wire.text(1)
    subject: str = wire.text(2)
    purpose: Purpose = wire.message(3, Purpose)


@dataclass(kw_only=True, slots=True)
class PlannedMaterial(Message):
    """One material of a plan."""

    id: str = wire.text(1)
    name: str = wire.text(2)
    way: MaterialWay = wire.case(3, MaterialWay)
    certificate: str = wire.text(4)
    """The id of the certificate that stands in."""
    why_zh: str = wire.text(5)
    why_en: str = wire.text(6)
    necessity: Necessity = wire.case(7, Necessity)


@dataclass(kw_only=True, slots=True)
class MaterialsPlan(Message):
    """What to bring and what not, each with its reason."""

    item: str = wire.text(1)
    version: int = wire.integer(2)
    materials: list[PlannedMaterial] = wire.message(3, PlannedMaterial, list=True)
    to_bring: int = wire.integer(4)
    """Required materials that are still to bring."""
    held: int = wire.integer(5)
    """Materials that need not be brought."""
    state: ItemState = wire.case(6, ItemState)
    """A plan is made for a paused item too; it says so here."""


@dataclass(kw_only=True, slots=True)
class ImportCatalogue(Message):
    """Replaces the catalogue by the one in `catalogue`, as a whole or not at all. What did not change keeps its version and its state;
    what changed gets a new version, and a pause outlives it; what is no longer listed is withdrawn. Older versions stay readable.
    Faults are refused as `item.badCatalogue` with the first of them listed."""

    catalogue: bytes = wire.octets(1)
    """A `yimen-catalogue/1` JSON text, UTF-8."""


@dataclass(kw_only=True, slots=True)
class ImportReport(Message):
    """What an import changed."""

    items: int = wire.integer(1)
    added: int = wire.integer(2)
    changed: int = wire.integer(3)
    unchanged: int = wire.integer(4)
    withdrawn: int = wire.integer(5)


@dataclass(kw_only=True, slots=True)
class SetItemState(Message):
    """Pauses, publishes again or withdraws an item. Withdrawal is final for the version: an import may bring the item back in a new one."""

    code: str = wire.text(1)
    state: ItemState = wire.case(2, ItemState)
    reason: str = wire.text(3)
    """Kept with the event; at most 1,000 characters, without personal data."""


@dataclass(kw_only=True, slots=True)
class Evidence(Message):
    """What stands for one material in a case."""

    material: str = wire.text(1)
    source: EvidenceSource = wire.case(2, EvidenceSource)
    certificate: str = wire.text(3)
    """The certificate's id."""
    digest: str = wire.text(4)
    """SHA-256 of the file, hexadecimal."""
    name: str = wire.text(5)
    """The material's name; set by the service."""


@dataclass(kw_only=True, slots=True)
class SubmitCase(Message):
    """Files a case (办件). Materials that the suite holds are found by itself and need not be offered."""

    item: str = wire.text(1)
    subject: str = wire.text(2)
    evidence: list[Evidence] = wire.message(3, Evidence, list=True)
    note: str = wire.text(4, secret=True)


@dataclass(kw_only=True, slots=True)
class DueDate(Message):
    """A date that a period ends on, and what it rests on."""

    due: str = wire.text(1)
    """YYYY-MM-DD."""
    provisional: bool = wire.boolean(2)
    """The period reaches past the published calendar."""
    calendar: str = wire.text(3)
    """The calendar's version."""


@dataclass(kw_only=True, slots=True)
class CaseView(Message):
    """A case as callers see it."""

    id: str = wire.text(1)
    number: str = wire.text(2)
    """The number for people."""
    item: str = wire.text(3)
    item_version: int = wire.integer(4)
    item_name: str = wire.text(5)
    subject: str = wire.text(6)
    state: CaseState = wire.case(7, CaseState)
    instant: bool = wire.boolean(8)
    submitted_at: int = wire.integer(9)
    """Microseconds since 1970."""
    received_on: str = wire.text(10)
    """YYYY-MM-DD: the next workday when it came outside office hours."""
    accepted_on: str = wire.text(11)
    decided_on: str = wire.text(12)
    promised: DueDate = wire.message(13, DueDate)
    statutory: DueDate = wire.message(14, DueDate)
    visit_reason: str = wire.text(15)
    """Why the applicant must come: `originals`, `signature`, `biometric`, `interview`; empty: no visit is needed, or it has been."""
    bring: list[Evidence] = wire.message(16, Evidence, list=True)
    """What to bring to the hall: the papers, and the originals of what was uploaded, each once."""
    evidence: list[Evidence] = wire.message(17, Evidence, list=True)
    result_code: str = wire.text(18)
    """办结结果, one digit; empty while the case is open."""
    result_name: str = wire.text(19)
    """What the applicant gets; empty unless it was granted."""
    result_certificate_type: str = wire.text(20)
    grounds: str = wire.text(21)
    lamp: str = wire.text(22)
    """`green`, `warn`, `yellow`, `red`."""
    verified: bool = wire.boolean(23)
    channel: str = wire.text(24)
    revision: int = wire.integer(25)
    """Rises with every event."""
    appeal: str = wire.text(26)
    """The right to appeal, when it was refused."""
    visit_reason_text: str = wire.text(27)
    """The reason to come in words, as the catalogue has it."""
    item_name_english: str = wire.text(28)


@dataclass(kw_only=True, slots=True)
class WithdrawCase(Message):
    """Withdraws a case (撤回): by the applicant, before the decision."""

    case_id: str = wire.text(1)
    reason: str = wire.text(2, secret=True)


@dataclass(kw_only=True, slots=True)
class ReceiveCase(Message):
    """Records that the papers arrived (收件)."""

    case_id: str = wire.text(1)
    evidence: list[Evidence] = wire.message(2, Evidence, list=True)
    """What was allowed to follow and came with the papers."""


@dataclass(kw_only=True, slots=True)
class VerifyCase(Message):
    """Records at a window that the originals, the signature or the person were seen."""

    case_id: str = wire.text(1)
    materials: list[str] = wire.text(2, list=True)
    """The materials whose originals were seen."""
    hall: str = wire.text(3)
    window: str = wire.text(4)


@dataclass(kw_only=True, slots=True)
class AcceptCase(Message):
    """Accepts a case (受理): the statutory clock starts."""

    case_id: str = wire.text(1)


@dataclass(kw_only=True, slots=True)
class DecideCase(Message):
    """Decides a case (办结): grants it, or refuses it with grounds."""

    case_id: str = wire.text(1)
    granted: bool = wire.boolean(2)
    grounds: str = wire.text(3)
    """Needed when it is refused."""


@dataclass(kw_only=True, slots=True)
class GetCase(Message):
    """Reads a case by its id or its number."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    purpose: Purpose = wire.message(3, Purpose)


@dataclass(kw_only=True, slots=True)
class ListCases(Message):
    """Lists the cases of a subject, newest first."""

    subject: str = wire.text(1)
    state: CaseState = wire.case(2, CaseState)
    before: str = wire.text(3)
    """Cases older than this id."""
    limit: int = wire.integer(4)
    """At most 200; 0: 50."""
    purpose: Purpose = wire.message(5, Purpose)


@dataclass(kw_only=True, slots=True)
class CaseList(Message):
    """Cases found."""

    cases: list[CaseView] = wire.message(1, CaseView, list=True)


@dataclass(kw_only=True, slots=True)
class ReadHistory(Message):
    """Reads what happened to a case: every event with who, when and through which channel."""

    case_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class CaseHistoryEntry(Message):
    """One event of a case."""

    sequence: int = wire.integer(1)
    kind: str = wire.text(2)
    """`case.accepted`, …"""
    at: int = wire.integer(3)
    """Microseconds since 1970."""
    principal: str = wire.text(4)
    role: Role = wire.case(5, Role)
    channel: str = wire.text(6)
    state: CaseState = wire.case(7, CaseState)
    """The state after it."""
    note: str = wire.text(8)


@dataclass(kw_only=True, slots=True)
class CaseHistory(Message):
    """The events of a case, oldest first."""

    entries: list[CaseHistoryEntry] = wire.message(1, CaseHistoryEntry, list=True)


@dataclass(kw_only=True, slots=True)
class ReadMailbox(Message):
    """Reads the in-app mailbox of a subject, oldest first."""

    subject: str = wire.text(1)
    after: int = wire.integer(2)
    """Notices after this sequence."""
    limit: int = wire.integer(3)
    """At most 200; 0: 50."""
    purpose: Purpose = wire.message(4, Purpose)


@dataclass(kw_only=True, slots=True)
class VisitView(Message):
    """A booked visit to a hall (预约)."""

    id: str = wire.text(1)
    subject: str = wire.text(2)
    cases: list[str] = wire.text(3, list=True)
    state: str = wire.text(4)
    """`confirmed`, `cancelled`, `done`."""
    hall: str = wire.text(5)
    hall_name: str = wire.text(6)
    on: str = wire.text(7)
    """YYYY-MM-DD."""
    at: str = wire.text(8)
    """HH:MM, Asia/Shanghai."""
    minutes: int = wire.integer(9)
    window: str = wire.text(10)
    bring: list[str] = wire.text(11, list=True)
    """Names of what to bring."""
    reasons: list[str] = wire.text(12, list=True)
    """Why, one for each of `cases`: `originals`, `signature`, `biometric`, `interview`."""
    hall_name_english: str = wire.text(13)
    provisional: bool = wire.boolean(14)
    """The day's opening hours may still change, since its year's calendar is not published."""


@dataclass(kw_only=True, slots=True)
class NoticeView(Message):
    """One notice (通知)."""

    id: str = wire.text(1)
    """Stable: one reason, one notice."""
    sequence: int = wire.integer(2)
    """Counts the notices of one subject from 1."""
    kind: str = wire.text(3)
    """`visit.booked`, `visit.changed`, `visit.cancelled`, `visit.waiting`, `case.received`, `case.decided`."""
    case_id: str = wire.text(4)
    title_zh: str = wire.text(5)
    title_en: str = wire.text(6)
    text_zh: str = wire.text(7, secret=True)
    text_en: str = wire.text(8, secret=True)
    at: int = wire.integer(9)
    """Microseconds since 1970."""
    appointment: VisitView = wire.message(10, VisitView)
    mail: str = wire.text(11)
    """Delivery by mail: `off` when it was written with mail off, `none` without an address, `pending` until an attempt settles it,
    `sent`, `failed` when it surely was not sent and is not tried again, `unknown` when it may or may not have been."""


@dataclass(kw_only=True, slots=True)
class Mailbox(Message):
    """Notices in a mailbox."""

    notices: list[NoticeView] = wire.message(1, NoticeView, list=True)


@dataclass(kw_only=True, slots=True)
class ReadVisit(Message):
    """Reads the visit booked for a case."""

    case_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class SubjectRegistered(Message):
    """The payload of `identity.subjectRegistered`. It holds no personal data."""

    subject: str = wire.text(1)
    kind: SubjectKind = wire.case(2, SubjectKind)


@dataclass(kw_only=True, slots=True)
class IdentifierAdded(Message):
    """The payload of `identity.identifierAdded`. It holds no personal data."""

    subject: str = wire.text(1)
    kind: str = wire.text(2)
    """The kind of number, `passport`."""


@dataclass(kw_only=True, slots=True)
class CertificateIssued(Message):
    """The payload of `identity.certificateIssued`."""

    subject: str = wire.text(1)
    certificate: str = wire.text(2)
    type: str = wire.text(3)
    case_id: str = wire.text(4)


@dataclass(kw_only=True, slots=True)
class CatalogueChanged(Message):
    """The payload of `item.published` and `item.stateChanged`: which version of which item is current now."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    state: ItemState = wire.case(3, ItemState)
    reason: str = wire.text(4)
    """As whoever set the state gave it; empty where an import did."""


@dataclass(kw_only=True, slots=True)
class CaseChanged(Message):
    """The payload of every `case.…` event: the case as it is after it."""

    view: CaseView = wire.message(1, CaseView)
    """The case after the event."""
    act: str = wire.text(2)
    """What happened: `submitted`, `received`, `verified`, `accepted`, `decided`, `withdrawn`, …"""
    fact: bytes = wire.octets(3)
    """The case service's own record of what happened; opaque to others."""


@dataclass(kw_only=True, slots=True)
class VisitChanged(Message):
    """The payload of `notify.visitBooked`, `notify.visitChanged`, `notify.visitDone` and `notify.visitCancelled`: the visit after it."""

    appointment: VisitView = wire.message(1, VisitView)


# Methods

BUS_PING = Method("bus.ping", 0x00000000, 65280, False, Ping, Empty)
BUS_INFO = Method("bus.info", 0x00000000, 65281, False, ReadInfo, InstanceInfo)
BUS_STATS = Method("bus.stats", 0x00000000, 65282, False, ReadStatistics, InstanceStatistics)
BUS_HEALTH = Method("bus.health", 0x00000000, 65283, False, ReadHealth, Health)
BUS_TRACE = Method("bus.trace", 0x00000000, 65285, False, ReadTrace, TraceSpans)
BUS_EVENTS = Method("bus.events", 0x00000000, 65296, False, ReadEvents, EventPage)
IDENTITY_REGISTER = Method("identity.register", 0x70e2a60c, 1, True, RegisterSubject, Subject)
IDENTITY_RESOLVE = Method("identity.resolve", 0x70e2a60c, 2, False, ResolveSubject, Subject)
IDENTITY_READ = Method("identity.read", 0x70e2a60c, 3, False, ReadSubject, Subject)
IDENTITY_CERTIFICATES = Method("identity.certificates", 0x70e2a60c, 4, False, FindCertificates, CertificateList)
IDENTITY_ADD_IDENTIFIER = Method("identity.addIdentifier", 0x70e2a60c, 5, True, AddIdentifier, Subject)
IDENTITY_READS_OF = Method("identity.readsOf", 0x70e2a60c, 6, False, ReadsOfSubject, ReadList)
IDENTITY_CONTACT = Method("identity.contact", 0x70e2a60c, 7, False, ReadContact, Contact)
ITEM_GET = Method("item.get", 0xd4e268b4, 1, False, GetItem, Item)
ITEM_LIST = Method("item.list", 0xd4e268b4, 2, False, ListItems, ItemList)
ITEM_SEARCH = Method("item.search", 0xd4e268b4, 3, False, SearchItems, ItemList)
ITEM_MATERIALS = Method("item.materials", 0xd4e268b4, 4, False, NeededMaterials, MaterialsPlan)
ITEM_IMPORT = Method("item.import", 0xd4e268b4, 5, True, ImportCatalogue, ImportReport)
ITEM_SET_STATE = Method("item.setState", 0xd4e268b4, 6, True, SetItemState, Item)
CASE_SUBMIT = Method("case.submit", 0x0a2f9b41, 1, True, SubmitCase, CaseView)
CASE_WITHDRAW = Method("case.withdraw", 0x0a2f9b41, 2, True, WithdrawCase, CaseView)
CASE_RECEIVE = Method("case.receive", 0x0a2f9b41, 3, True, ReceiveCase, CaseView)
CASE_VERIFY = Method("case.verify", 0x0a2f9b41, 4, True, VerifyCase, CaseView)
CASE_ACCEPT = Method("case.accept", 0x0a2f9b41, 5, True, AcceptCase, CaseView)
CASE_DECIDE = Method("case.decide", 0x0a2f9b41, 6, True, DecideCase, CaseView)
CASE_GET = Method("case.get", 0x0a2f9b41, 7, False, GetCase, CaseView)
CASE_LIST = Method("case.list", 0x0a2f9b41, 8, False, ListCases, CaseList)
CASE_HISTORY = Method("case.history", 0x0a2f9b41, 9, False, ReadHistory, CaseHistory)
NOTIFY_MAILBOX = Method("notify.mailbox", 0x21c0834a, 1, False, ReadMailbox, Mailbox)
NOTIFY_VISIT = Method("notify.visit", 0x21c0834a, 2, False, ReadVisit, VisitView)


class BusCalls:
    """Calls of any service, which is named first."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def ping(self, service: str, request: Ping = Ping(), **options: Unpack[Options]) -> Empty:
        """Asks whether an instance answers. What every instance answers, by numbers from 65,280 on; the service is named in the call's
        options."""
        reply: Empty = self._caller.call(replace(BUS_PING, service=service_id(service)), request, **options)
        return reply

    def info(self, service: str, request: ReadInfo = ReadInfo(), **options: Unpack[Options]) -> InstanceInfo:
        """Asks an instance what it is."""
        reply: InstanceInfo = self._caller.call(replace(BUS_INFO, service=service_id(service)), request, **options)
        return reply

    def stats(self, service: str, request: ReadStatistics = ReadStatistics(), **options: Unpack[Options]) -> InstanceStatistics:
        """Asks an instance for its figures."""
        reply: InstanceStatistics = self._caller.call(replace(BUS_STATS, service=service_id(service)), request, **options)
        return reply

    def health(self, service: str, request: ReadHealth = ReadHealth(), **options: Unpack[Options]) -> Health:
        """Asks whether an instance can do its work."""
        reply: Health = self._caller.call(replace(BUS_HEALTH, service=service_id(service)), request, **options)
        return reply

    def trace(self, service: str, request: ReadTrace, **options: Unpack[Options]) -> TraceSpans:
        """Asks an instance for the requests of one trace that it has finished, as far as its node still holds them. Roles: auditor,
        operator, service."""
        reply: TraceSpans = self._caller.call(replace(BUS_TRACE, service=service_id(service)), request, **options)
        return reply

    def events(self, service: str, request: ReadEvents, **options: Unpack[Options]) -> EventPage:
        """Reads a service's log of events after a cursor; waits for the next one when there is none. Every service that has a log
        answers it."""
        reply: EventPage = self._caller.call(replace(BUS_EVENTS, service=service_id(service)), request, **options)
        return reply


class IdentityCalls:
    """Calls of identity."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def register(self, request: RegisterSubject, **options: Unpack[Options]) -> Subject:
        """Registers a person or a company with its numbers. The same name and numbers again give the same subject, whose contact points
        stay. The reply repeats, masked, what the caller gave and shows no other name or number, so it is no read of a subject's data.
        Roles: applicant, clerk, operator, service."""
        reply: Subject = self._caller.call(IDENTITY_REGISTER, request, **options)
        return reply

    def resolve(self, request: ResolveSubject, **options: Unpack[Options]) -> Subject:
        """Finds the subject that a number belongs to, whichever of its numbers it is and however it is written."""
        reply: Subject = self._caller.call(IDENTITY_RESOLVE, request, **options)
        return reply

    def read(self, request: ReadSubject, **options: Unpack[Options]) -> Subject:
        """Reads one subject by its id."""
        reply: Subject = self._caller.call(IDENTITY_READ, request, **options)
        return reply

    def certificates(self, request: FindCertificates, **options: Unpack[Options]) -> CertificateList:
        """Finds the certificates that a subject holds."""
        reply: CertificateList = self._caller.call(IDENTITY_CERTIFICATES, request, **options)
        return reply

    def add_identifier(self, request: AddIdentifier, **options: Unpack[Options]) -> Subject:
        """Adds a number to a subject; a number of another subject is refused. The reply shows the number that was added and no other.
        Roles: clerk, operator, service."""
        reply: Subject = self._caller.call(IDENTITY_ADD_IDENTIFIER, request, **options)
        return reply

    def reads_of(self, request: ReadsOfSubject, **options: Unpack[Options]) -> ReadList:
        """Who read this subject's data: for the subject itself and the auditor. This is a read like any other and stands in the ledger."""
        reply: ReadList = self._caller.call(IDENTITY_READS_OF, request, **options)
        return reply

    def contact(self, request: ReadContact, **options: Unpack[Options]) -> Contact:
        """Where a subject can be told something; for the service that sends notices, in a case at a step of it. Roles: service."""
        reply: Contact = self._caller.call(IDENTITY_CONTACT, request, **options)
        return reply


class ItemCalls:
    """Calls of item."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def get(self, request: GetItem, **options: Unpack[Options]) -> Item:
        """Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn."""
        reply: Item = self._caller.call(ITEM_GET, request, **options)
        return reply

    def list(self, request: ListItems, **options: Unpack[Options]) -> ItemList:
        """Lists published and paused items, by code. `total` counts all that answer, on this page or not."""
        reply: ItemList = self._caller.call(ITEM_LIST, request, **options)
        return reply

    def search(self, request: SearchItems, **options: Unpack[Options]) -> ItemList:
        """Finds items by everyday words, in Chinese or English."""
        reply: ItemList = self._caller.call(ITEM_SEARCH, request, **options)
        return reply

    def materials(self, request: NeededMaterials, **options: Unpack[Options]) -> MaterialsPlan:
        """Says which materials this subject still has to bring for an item, and which the suite holds already."""
        reply: MaterialsPlan = self._caller.call(ITEM_MATERIALS, request, **options)
        return reply

    def import_(self, request: ImportCatalogue, **options: Unpack[Options]) -> ImportReport:
        """Replaces the catalogue by the one in `catalogue`, as a whole or not at all. What did not change keeps its version and its
        state; what changed gets a new version, and a pause outlives it; what is no longer listed is withdrawn. Older versions stay
        readable. Faults are refused as `item.badCatalogue` with the first of them listed. Roles: operator, service."""
        reply: ImportReport = self._caller.call(ITEM_IMPORT, request, **options)
        return reply

    def set_state(self, request: SetItemState, **options: Unpack[Options]) -> Item:
        """Pauses, publishes again or withdraws an item. Withdrawal is final for the version: an import may bring the item back in a new
        one. Roles: approver, operator."""
        reply: Item = self._caller.call(ITEM_SET_STATE, request, **options)
        return reply


class CaseCalls:
    """Calls of case."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def submit(self, request: SubmitCase, **options: Unpack[Options]) -> CaseView:
        """Files a case (办件). Materials that the suite holds are found by itself and need not be offered. Roles: applicant, clerk,
        service."""
        reply: CaseView = self._caller.call(CASE_SUBMIT, request, **options)
        return reply

    def withdraw(self, request: WithdrawCase, **options: Unpack[Options]) -> CaseView:
        """Withdraws a case (撤回): by the applicant, before the decision. Roles: applicant, clerk."""
        reply: CaseView = self._caller.call(CASE_WITHDRAW, request, **options)
        return reply

    def receive(self, request: ReceiveCase, **options: Unpack[Options]) -> CaseView:
        """Records that the papers arrived (收件). Roles: clerk, service."""
        reply: CaseView = self._caller.call(CASE_RECEIVE, request, **options)
        return reply

    def verify(self, request: VerifyCase, **options: Unpack[Options]) -> CaseView:
        """Records at a window that the originals, the signature or the person were seen. Roles: clerk."""
        reply: CaseView = self._caller.call(CASE_VERIFY, request, **options)
        return reply

    def accept(self, request: AcceptCase, **options: Unpack[Options]) -> CaseView:
        """Accepts a case (受理): the statutory clock starts. Roles: clerk, approver, service."""
        reply: CaseView = self._caller.call(CASE_ACCEPT, request, **options)
        return reply

    def decide(self, request: DecideCase, **options: Unpack[Options]) -> CaseView:
        """Decides a case (办结): grants it, or refuses it with grounds. Roles: approver, service."""
        reply: CaseView = self._caller.call(CASE_DECIDE, request, **options)
        return reply

    def get(self, request: GetCase, **options: Unpack[Options]) -> CaseView:
        """Reads a case by its id or its number."""
        reply: CaseView = self._caller.call(CASE_GET, request, **options)
        return reply

    def list(self, request: ListCases, **options: Unpack[Options]) -> CaseList:
        """Lists the cases of a subject, newest first."""
        reply: CaseList = self._caller.call(CASE_LIST, request, **options)
        return reply

    def history(self, request: ReadHistory, **options: Unpack[Options]) -> CaseHistory:
        """Reads what happened to a case: every event with who, when and through which channel."""
        reply: CaseHistory = self._caller.call(CASE_HISTORY, request, **options)
        return reply


class NotifyCalls:
    """Calls of notify."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def mailbox(self, request: ReadMailbox, **options: Unpack[Options]) -> Mailbox:
        """Reads the in-app mailbox of a subject, oldest first."""
        reply: Mailbox = self._caller.call(NOTIFY_MAILBOX, request, **options)
        return reply

    def visit(self, request: ReadVisit, **options: Unpack[Options]) -> VisitView:
        """Reads the visit booked for a case."""
        reply: VisitView = self._caller.call(NOTIFY_VISIT, request, **options)
        return reply


class Services:
    """The calls of each service."""

    @cached_property
    def bus(self) -> BusCalls:
        return BusCalls(self)

    @cached_property
    def identity(self) -> IdentityCalls:
        return IdentityCalls(self)

    @cached_property
    def item(self) -> ItemCalls:
        return ItemCalls(self)

    @cached_property
    def case(self) -> CaseCalls:
        return CaseCalls(self)

    @cached_property
    def notify(self) -> NotifyCalls:
        return NotifyCalls(self)


class AsyncBusCalls:
    """Calls of any service, which is named first."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    async def ping(self, service: str, request: Ping = Ping(), **options: Unpack[Options]) -> Empty:
        """Asks whether an instance answers. What every instance answers, by numbers from 65,280 on; the service is named in the call's
        options."""
        reply: Empty = await self._caller.call(replace(BUS_PING, service=service_id(service)), request, **options)
        return reply

    async def info(self, service: str, request: ReadInfo = ReadInfo(), **options: Unpack[Options]) -> InstanceInfo:
        """Asks an instance what it is."""
        reply: InstanceInfo = await self._caller.call(replace(BUS_INFO, service=service_id(service)), request, **options)
        return reply

    async def stats(self, service: str, request: ReadStatistics = ReadStatistics(), **options: Unpack[Options]) -> InstanceStatistics:
        """Asks an instance for its figures."""
        reply: InstanceStatistics = await self._caller.call(replace(BUS_STATS, service=service_id(service)), request, **options)
        return reply

    async def health(self, service: str, request: ReadHealth = ReadHealth(), **options: Unpack[Options]) -> Health:
        """Asks whether an instance can do its work."""
        reply: Health = await self._caller.call(replace(BUS_HEALTH, service=service_id(service)), request, **options)
        return reply

    async def trace(self, service: str, request: ReadTrace, **options: Unpack[Options]) -> TraceSpans:
        """Asks an instance for the requests of one trace that it has finished, as far as its node still holds them. Roles: auditor,
        operator, service."""
        reply: TraceSpans = await self._caller.call(replace(BUS_TRACE, service=service_id(service)), request, **options)
        return reply

    async def events(self, service: str, request: ReadEvents, **options: Unpack[Options]) -> EventPage:
        """Reads a service's log of events after a cursor; waits for the next one when there is none. Every service that has a log
        answers it."""
        reply: EventPage = await self._caller.call(replace(BUS_EVENTS, service=service_id(service)), request, **options)
        return reply


class AsyncIdentityCalls:
    """Calls of identity."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    async def register(self, request: RegisterSubject, **options: Unpack[Options]) -> Subject:
        """Registers a person or a company with its numbers. The same name and numbers again give the same subject, whose contact points
        stay. The reply repeats, masked, what the caller gave and shows no other name or number, so it is no read of a subject's data.
        Roles: applicant, clerk, operator, service."""
        reply: Subject = await self._caller.call(IDENTITY_REGISTER, request, **options)
        return reply

    async def resolve(self, request: ResolveSubject, **options: Unpack[Options]) -> Subject:
        """Finds the subject that a number belongs to, whichever of its numbers it is and however it is written."""
        reply: Subject = await self._caller.call(IDENTITY_RESOLVE, request, **options)
        return reply

    async def read(self, request: ReadSubject, **options: Unpack[Options]) -> Subject:
        """Reads one subject by its id."""
        reply: Subject = await self._caller.call(IDENTITY_READ, request, **options)
        return reply

    async def certificates(self, request: FindCertificates, **options: Unpack[Options]) -> CertificateList:
        """Finds the certificates that a subject holds."""
        reply: CertificateList = await self._caller.call(IDENTITY_CERTIFICATES, request, **options)
        return reply

    async def add_identifier(self, request: AddIdentifier, **options: Unpack[Options]) -> Subject:
        """Adds a number to a subject; a number of another subject is refused. The reply shows the number that was added and no other.
        Roles: clerk, operator, service."""
        reply: Subject = await self._caller.call(IDENTITY_ADD_IDENTIFIER, request, **options)
        return reply

    async def reads_of(self, request: ReadsOfSubject, **options: Unpack[Options]) -> ReadList:
        """Who read this subject's data: for the subject itself and the auditor. This is a read like any other and stands in the ledger."""
        reply: ReadList = await self._caller.call(IDENTITY_READS_OF, request, **options)
        return reply

    async def contact(self, request: ReadContact, **options: Unpack[Options]) -> Contact:
        """Where a subject can be told something; for the service that sends notices, in a case at a step of it. Roles: service."""
        reply: Contact = await self._caller.call(IDENTITY_CONTACT, request, **options)
        return reply


class AsyncItemCalls:
    """Calls of item."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    async def get(self, request: GetItem, **options: Unpack[Options]) -> Item:
        """Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn."""
        reply: Item = await self._caller.call(ITEM_GET, request, **options)
        return reply

    async def list(self, request: ListItems, **options: Unpack[Options]) -> ItemList:
        """Lists published and paused items, by code. `total` counts all that answer, on this page or not."""
        reply: ItemList = await self._caller.call(ITEM_LIST, request, **options)
        return reply

    async def search(self, request: SearchItems, **options: Unpack[Options]) -> ItemList:
        """Finds items by everyday words, in Chinese or English."""
        reply: ItemList = await self._caller.call(ITEM_SEARCH, request, **options)
        return reply

    async def materials(self, request: NeededMaterials, **options: Unpack[Options]) -> MaterialsPlan:
        """Says which materials this subject still has to bring for an item, and which the suite holds already."""
        reply: MaterialsPlan = await self._caller.call(ITEM_MATERIALS, request, **options)
        return reply

    async def import_(self, request: ImportCatalogue, **options: Unpack[Options]) -> ImportReport:
        """Replaces the catalogue by the one in `catalogue`, as a whole or not at all. What did not change keeps its version and its
        state; what changed gets a new version, and a pause outlives it; what is no longer listed is withdrawn. Older versions stay
        readable. Faults are refused as `item.badCatalogue` with the first of them listed. Roles: operator, service."""
        reply: ImportReport = await self._caller.call(ITEM_IMPORT, request, **options)
        return reply

    async def set_state(self, request: SetItemState, **options: Unpack[Options]) -> Item:
        """Pauses, publishes again or withdraws an item. Withdrawal is final for the version: an import may bring the item back in a new
        one. Roles: approver, operator."""
        reply: Item = await self._caller.call(ITEM_SET_STATE, request, **options)
        return reply


class AsyncCaseCalls:
    """Calls of case."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    async def submit(self, request: SubmitCase, **options: Unpack[Options]) -> CaseView:
        """Files a case (办件). Materials that the suite holds are found by itself and need not be offered. Roles: applicant, clerk,
        service."""
        reply: CaseView = await self._caller.call(CASE_SUBMIT, request, **options)
        return reply

    async def withdraw(self, request: WithdrawCase, **options: Unpack[Options]) -> CaseView:
        """Withdraws a case (撤回): by the applicant, before the decision. Roles: applicant, clerk."""
        reply: CaseView = await self._caller.call(CASE_WITHDRAW, request, **options)
        return reply

    async def receive(self, request: ReceiveCase, **options: Unpack[Options]) -> CaseView:
        """Records that the papers arrived (收件). Roles: clerk, service."""
        reply: CaseView = await self._caller.call(CASE_RECEIVE, request, **options)
        return reply

    async def verify(self, request: VerifyCase, **options: Unpack[Options]) -> CaseView:
        """Records at a window that the originals, the signature or the person were seen. Roles: clerk."""
        reply: CaseView = await self._caller.call(CASE_VERIFY, request, **options)
        return reply

    async def accept(self, request: AcceptCase, **options: Unpack[Options]) -> CaseView:
        """Accepts a case (受理): the statutory clock starts. Roles: clerk, approver, service."""
        reply: CaseView = await self._caller.call(CASE_ACCEPT, request, **options)
        return reply

    async def decide(self, request: DecideCase, **options: Unpack[Options]) -> CaseView:
        """Decides a case (办结): grants it, or refuses it with grounds. Roles: approver, service."""
        reply: CaseView = await self._caller.call(CASE_DECIDE, request, **options)
        return reply

    async def get(self, request: GetCase, **options: Unpack[Options]) -> CaseView:
        """Reads a case by its id or its number."""
        reply: CaseView = await self._caller.call(CASE_GET, request, **options)
        return reply

    async def list(self, request: ListCases, **options: Unpack[Options]) -> CaseList:
        """Lists the cases of a subject, newest first."""
        reply: CaseList = await self._caller.call(CASE_LIST, request, **options)
        return reply

    async def history(self, request: ReadHistory, **options: Unpack[Options]) -> CaseHistory:
        """Reads what happened to a case: every event with who, when and through which channel."""
        reply: CaseHistory = await self._caller.call(CASE_HISTORY, request, **options)
        return reply


class AsyncNotifyCalls:
    """Calls of notify."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    async def mailbox(self, request: ReadMailbox, **options: Unpack[Options]) -> Mailbox:
        """Reads the in-app mailbox of a subject, oldest first."""
        reply: Mailbox = await self._caller.call(NOTIFY_MAILBOX, request, **options)
        return reply

    async def visit(self, request: ReadVisit, **options: Unpack[Options]) -> VisitView:
        """Reads the visit booked for a case."""
        reply: VisitView = await self._caller.call(NOTIFY_VISIT, request, **options)
        return reply


class AsyncServices:
    """The calls of each service."""

    @cached_property
    def bus(self) -> AsyncBusCalls:
        return AsyncBusCalls(self)

    @cached_property
    def identity(self) -> AsyncIdentityCalls:
        return AsyncIdentityCalls(self)

    @cached_property
    def item(self) -> AsyncItemCalls:
        return AsyncItemCalls(self)

    @cached_property
    def case(self) -> AsyncCaseCalls:
        return AsyncCaseCalls(self)

    @cached_property
    def notify(self) -> AsyncNotifyCalls:
        return AsyncNotifyCalls(self)


EVENTS: dict[str, type[Message]] = {
    "identity.subjectRegistered": SubjectRegistered,
    "identity.identifierAdded": IdentifierAdded,
    "identity.certificateIssued": CertificateIssued,
    "item.published": CatalogueChanged,
    "item.stateChanged": CatalogueChanged,
    "case.*": CaseChanged,
    "notify.visitBooked": VisitChanged,
    "notify.visitChanged": VisitChanged,
    "notify.visitDone": VisitChanged,
    "notify.visitCancelled": VisitChanged,
}
"""The message that an event's payload is, by its kind; `case.*` stands for every kind of that service."""


class Code(IntEnum):
    """Refusals by their codes; REFUSALS.md tells what each means."""

    bus_deadline_exceeded = 1
    bus_link_lost = 2
    bus_unavailable = 3
    bus_overloaded = 4
    bus_unknown_method = 5
    bus_bad_message = 6
    bus_unknown_link = 7
    bus_draining = 8
    bus_cancelled = 9
    bus_internal = 10
    bus_too_large = 11
    bus_key_missing = 12
    bus_key_reused = 13
    bus_role_missing = 14
    bus_bad_request = 15
    bus_store_unavailable = 16
    bus_stopped = 17
    bus_request_repeated = 18
    bus_answer_unread = 19
    bus_events_gone = 20
    identity_invalid_number = 1001
    identity_unknown_subject = 1002
    identity_purpose_missing = 1003
    identity_number_taken = 1004
    identity_ambiguous_number = 1005
    identity_not_own_data = 1006
    identity_name_missing = 1007
    identity_purpose_not_allowed = 1008
    identity_bad_contact = 1009
    identity_number_not_fitting = 1010
    identity_too_many_numbers = 1011
    item_unknown = 2001
    item_paused = 2002
    item_withdrawn = 2003
    item_bad_catalogue = 2004
    item_bad_search = 2005
    item_bad_state = 2006
    item_wrong_target = 2007
    item_fixed_catalogue = 2008
    case_unknown = 3001
    case_material_missing = 3002
    case_step_out_of_order = 3003
    case_role_not_allowed = 3004
    case_not_applicable = 3005
    case_unknown_material = 3006
    case_grounds_missing = 3007
    case_not_own_case = 3008
    case_bad_evidence = 3009
    case_verification_first = 3010
    case_no_visit_needed = 3011
    case_already_verified = 3012
    case_not_decided_at_once = 3013
    case_nothing_owed = 3014
    case_notice_period_runs = 3015
    case_item_not_published = 3016
    case_materials_owed = 3017
    case_too_much_evidence = 3018
    case_originals_not_seen = 3019
    case_text_too_long = 3020
    case_item_unreadable = 3021
    notify_no_visit = 4001
    notify_fully_booked = 4002
    notify_not_own_mailbox = 4003
    notify_not_own_visit = 4004
