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


class DuplicateRule(IntEnum):
    """Why two subjects may be one."""

    unspecified = 0
    name_and_birth = 1
    legal_name = 2
    contact = 3


class ContactKind(IntEnum):
    """What kind of contact point (联系方式) it is."""

    unspecified = 0
    mail = 1
    phone = 2


class TimeUnit(IntEnum):
    """What a limit is counted in."""

    workday = 0
    day = 1
    month = 2
    year = 3


class CertificateOperation(IntEnum):
    """What is done to a certificate (电子证照业务类型)."""

    unspecified = 0
    issue = 1
    renew = 2
    withhold = 3
    lapse = 4
    change = 5
    rescind = 6
    cancel = 7
    revoke = 8


class CopyVerdict(IntEnum):
    """Whether a copy of a certificate can be relied on."""

    unspecified = 0
    genuine = 1
    changed = 2
    expired = 3
    no_longer_holds = 4


class MandateKind(IntEnum):
    """As what somebody acts for another (委托、代理)."""

    unspecified = 0
    parent = 1
    representative = 2
    clerk = 3
    agent = 4


class MandateGround(IntEnum):
    """What shows that somebody may act for another."""

    unspecified = 0
    document = 1
    court = 2
    register = 3


class MandateState(IntEnum):
    """Where a mandate stands today."""

    unspecified = 0
    pending = 1
    standing = 2
    ended = 3
    revoked = 4


class MandateDenial(IntEnum):
    """Why somebody may not act for another."""

    unspecified = 0
    no_mandate = 1
    revoked = 2
    ended = 3
    not_yet = 4
    other_item = 5


class SessionProof(IntEnum):
    """How somebody proved who they are when a session was opened."""

    unspecified = 0
    contact_code = 1
    document = 2
    certificate = 3


class SessionState(IntEnum):
    """Where a session stands."""

    unspecified = 0
    standing = 1
    ended = 2
    expired = 3
    unknown = 4


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


class Necessity(IntEnum):
    """Whether a material must be there (材料必要性)."""

    unspecified = 0
    required = 1
    conditional = 2
    may_follow = 3


class VersionLife(IntEnum):
    """Where a version of an item is in its life, finer than its state tells: a draft may be checked, a published one may wait for its
    day."""

    unspecified = 0
    draft = 1
    checked = 2
    scheduled = 3
    in_force = 4
    paused = 5
    replaced = 6
    withdrawn = 7


class FeeDue(IntEnum):
    """Before what a fee is to be paid. Unspecified: it holds nothing up."""

    unspecified = 0
    decision = 1
    delivery = 2


class QuestionKind(IntEnum):
    """How a question of a guide is answered."""

    unspecified = 0
    yes_no = 1
    one_of = 2
    several_of = 3
    number = 4


class SearchReasonKind(IntEnum):
    """Why a search found an item."""

    unspecified = 0
    name_ = 1
    everyday_name = 2
    initials = 3
    english = 4
    department = 5
    life_event = 6
    result = 7
    material = 8
    corrected = 9
    code = 10


class FacetKind(IntEnum):
    """By what the items found are told apart."""

    unspecified = 0
    target = 1
    department = 2
    life_event = 3
    type = 4
    instant = 5
    zero_visits = 6
    region = 7


class MaterialWay(IntEnum):
    """How a material comes to the case."""

    unspecified = 0
    bring = 1
    held = 2
    if_applies = 3
    may_follow = 4


class FindingLevel(IntEnum):
    """What a finding of a quality rule does."""

    unspecified = 0
    block = 1
    warn = 2


class ProofFindingKind(IntEnum):
    """What is wrong with a proof that an item asks for."""

    unspecified = 0
    loop = 1
    abolished = 2
    not_lawful = 3
    already_held = 4
    unobtainable = 5


class DifferenceKind(IntEnum):
    """How a field of one version differs from that of another."""

    unspecified = 0
    added = 1
    removed = 2
    changed = 3


class CatalogueFormat(IntEnum):
    """How a catalogue file is written."""

    unspecified = 0
    json = 1
    csv = 2


class TextEncoding(IntEnum):
    """In which characters a file is written."""

    detected = 0
    utf8 = 1
    utf8_with_mark = 2
    gb18030 = 3


class ImportStage(IntEnum):
    """How far an import has come."""

    unspecified = 0
    receiving = 1
    reading = 2
    judging = 3
    writing = 4
    taken = 5
    refused = 6
    cancelled = 7


class ColumnHeadings(IntEnum):
    """In which words the columns of a table are named."""

    unspecified = 0
    chinese = 1
    english = 2


class SuggestionKind(IntEnum):
    """What a suggestion is."""

    unspecified = 0
    item = 1
    everyday_name = 2
    life_event = 3
    department = 4


class GuideWay(IntEnum):
    """What is to be done about a material in a situation."""

    unspecified = 0
    bring = 1
    held = 2
    fetch = 3
    follow = 4
    declare = 5
    leave_out = 6
    may_apply = 7


class ShareType(IntEnum):
    """On what terms a resource is shared (共享类型)."""

    unspecified = 0
    unconditional = 1
    conditional = 2
    not_shared = 3


class ShareMode(IntEnum):
    """In what form a resource is given (共享方式)."""

    unspecified = 0
    interface = 1
    table = 2
    file = 3


class ProofCutKind(IntEnum):
    """What opens a loop."""

    unspecified = 0
    share = 1
    substitute = 2


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


class ExtensionApprover(IntEnum):
    """Whose approval an extension has."""

    unspecified = 0
    office_head = 1
    government_head = 2


class DeliveryMethod(IntEnum):
    """How a result reaches the applicant (结果送达方式), by the codes of the national table."""

    unspecified = 0
    window = 1
    public_notice = 2
    left_at_home = 3
    post = 4
    electronic = 5
    kiosk = 6
    direct = 7


class FeeState(IntEnum):
    """Where a fee of a case stands."""

    unspecified = 0
    due = 1
    paid = 2
    waived = 3


class RatingGrade(IntEnum):
    """The five grades after a service (好差评), by the codes of the national table."""

    unspecified = 0
    very_satisfied = 1
    satisfied = 2
    basically_satisfied = 3
    dissatisfied = 4
    very_dissatisfied = 5


class StepState(IntEnum):
    """How far a department's step of a case has come."""

    unspecified = 0
    waiting = 1
    open = 2
    finished = 3
    lapsed = 4


class CaseFigure(IntEnum):
    """As what a case is counted. Each case that was filed is counted as received, and as one of these."""

    unspecified = 0
    in_hand = 1
    finished = 2
    withdrawn = 3
    refused = 4
    referred = 5


class ReadVerdict(IntEnum):
    """What a case says to a read about its subject."""

    unspecified = 0
    allowed = 1
    unknown_case = 2
    unknown_step = 3
    step_not_due = 4
    closed = 5


class UploadStage(IntEnum):
    """How far an upload has come."""

    unspecified = 0
    receiving = 1
    finished = 2


class FigureGrouping(IntEnum):
    """By what figures are told apart."""

    unspecified = 0
    item = 1
    hall = 2
    channel = 3
    hour = 4
    day = 5


class ActFinding(IntEnum):
    """What may stand out of an act."""

    unspecified = 0
    late = 1
    second_correction = 2
    needless_ask = 3


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
    proof: str = wire.text(11)
    """The name of the key that proved the principal; empty: it was asserted, in the clear, or is the service itself."""
    acting_for: str = wire.text(12)
    """For whom the principal acted, where not for itself."""


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
    stay. The reply repeats, masked, what the caller gave and shows no other name or number; of one who was known it tells the id, and
    not since when, nor in which language or whether by mail. So it is no read of a subject's data."""

    kind: SubjectKind = wire.case(1, SubjectKind)
    name: str = wire.text(2, secret=True)
    identifiers: list[IdentifierEntry] = wire.message(3, IdentifierEntry, list=True)
    mail: str = wire.text(4, secret=True)
    """Where notices go by mail; may be empty."""
    language: str = wire.text(5)
    """`zh` or `en`; empty: `zh`."""


@dataclass(kw_only=True, slots=True)
class Subject(Message):
    """A person or a company. Names and numbers are masked, and there only where the purpose covers them; numbers in full where that is
    asked for."""

    id: str = wire.text(1)
    kind: SubjectKind = wire.case(2, SubjectKind)
    name: str = wire.text(3, secret=True)
    """Masked."""
    identifiers: list[IdentifierEntry] = wire.message(4, IdentifierEntry, list=True)
    """Masked, unless `full_numbers` was asked for and the purpose covers it."""
    language: str = wire.text(5)
    registered_at: int = wire.integer(6)
    """Microseconds since 1970."""
    has_mail: bool = wire.boolean(7)
    """Whether a mail address is known."""
    birth: str = wire.text(8, secret=True)
    """YYYY-MM-DD; where asked for, as the numbers tell it."""
    sex: str = wire.text(9, secret=True)
    """`M` or `F`; where asked for."""
    region: str = wire.text(10, secret=True)
    """The division of first registration, six places; where asked for."""
    region_name: str = wire.text(11, secret=True)


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
    fields: list[str] = wire.text(4, list=True)
    """As `ReadSubject/fields`."""


@dataclass(kw_only=True, slots=True)
class ReadSubject(Message):
    """Reads one subject by its id."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)
    fields: list[str] = wire.text(3, list=True)
    """Which fields: `kind`, `name`, `numbers`, `full_numbers`, `birth`, `sex`, `region`; empty: kind, name and masked numbers, as far
    as the purpose covers them. One that it does not cover is refused."""


@dataclass(kw_only=True, slots=True)
class FindCertificates(Message):
    """Finds the certificates that a subject holds."""

    subject: str = wire.text(1)
    types: list[str] = wire.text(2, list=True)
    """Certificate types, at most 500; empty: all."""
    purpose: Purpose = wire.message(3, Purpose)
    including_lapsed: bool = wire.boolean(4)
    after: str = wire.text(5)
    """Where the page begins: `CertificateList/next` of the page before; empty: with the newest."""
    limit: int = wire.integer(6)
    """Certificates of a page, at most 1,000; 0: 1,000."""


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
    """The case whose decision issued it; empty: none did."""
    version: int = wire.integer(9)
    issuer: str = wire.text(10)
    successor: str = wire.text(11)
    """The id of the certificate that took this one's place."""


@dataclass(kw_only=True, slots=True)
class CertificateList(Message):
    """The certificates found: of a page the one that holds longest first, then the newest. Pages go from the newest to the oldest."""

    certificates: list[CertificateEntry] = wire.message(1, CertificateEntry, list=True)
    subject_kind: SubjectKind = wire.case(2, SubjectKind)
    """What the holder is."""
    next: str = wire.text(3)
    """Where the next page begins; empty: there is none."""


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
    duty: str = wire.text(9)
    """What it was for where no call can say so, and the purpose is unspecified: `upkeep` of the register, `verification` of a contact
    point, a certificate, or of who may be let act for another. Empty otherwise."""


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
    """The verified one, else as it was at registration; empty: none."""
    language: str = wire.text(3)
    """`zh` or `en`."""
    phone: str = wire.text(4, secret=True)
    """As E.164 has it, and verified; empty: none."""
    is_mail_verified: bool = wire.boolean(5)
    """Whether a code that was sent to the mail address came back."""


@dataclass(kw_only=True, slots=True)
class RetireIdentifier(Message):
    """Lays a number of a subject down. It still finds the subject and is still refused to others; the last one stays. The reply shows
    the number that was laid down and no other."""

    subject: str = wire.text(1)
    identifier: IdentifierEntry = wire.message(2, IdentifierEntry)


@dataclass(kw_only=True, slots=True)
class MergeSubjects(Message):
    """Merges two subjects that are one (合并). Nothing is moved: until an un-merge every read of either sees both."""

    stays: str = wire.text(1)
    """The subject that stays."""
    merged: str = wire.text(2)
    """The subject that is merged into it."""
    ground: str = wire.text(3, secret=True)
    """Why they are one, in words: the document that was compared, the file. Kept sealed."""


@dataclass(kw_only=True, slots=True)
class MergeState(Message):
    """Whether a subject stands for itself."""

    subject: str = wire.text(1)
    merged_into: str = wire.text(2)
    """The subject that it is merged into; empty: it stands for itself."""


@dataclass(kw_only=True, slots=True)
class UnmergeSubject(Message):
    """Undoes a merge (撤销合并): the subject stands for itself again, with all that it had. What was added in between belongs to the one
    that stays."""

    merged: str = wire.text(1)
    """The subject that was merged into another."""
    ground: str = wire.text(2, secret=True)
    """Why they are not one, in words. Kept sealed."""


@dataclass(kw_only=True, slots=True)
class FindDuplicates(Message):
    """Finds subjects that may be one (疑似重复), by rule. None is merged: a person decides. Every subject shown sees in its record that it
    was."""

    subject: str = wire.text(1)
    """Whose candidates; empty: a page over all subjects."""
    after: str = wire.text(2)
    """The subject after which a page over all begins: `DuplicateList/next` of the page before."""
    limit: int = wire.integer(3)
    """Subjects that are looked at for a page over all, at most 200; 0: 50."""


@dataclass(kw_only=True, slots=True)
class DuplicateEntry(Message):
    """Two subjects that may be one, and the rule that says so. Names are masked, and not there for auditors."""

    subject: str = wire.text(1)
    name: str = wire.text(2, secret=True)
    """Masked."""
    candidate: str = wire.text(3)
    candidate_name: str = wire.text(4, secret=True)
    """Masked."""
    rule: DuplicateRule = wire.case(5, DuplicateRule)


@dataclass(kw_only=True, slots=True)
class DuplicateList(Message):
    """Subjects that may be one, in the order of their ids."""

    duplicates: list[DuplicateEntry] = wire.message(1, DuplicateEntry, list=True)
    next: str = wire.text(2)
    """Where the next page over all begins; empty: there is none."""


@dataclass(kw_only=True, slots=True)
class BaseField(Message):
    """One field of a resource."""

    name: str = wire.text(1)
    """As the resource calls it: letters, digits, `_`, `-` and `.`."""
    value: str = wire.text(2, secret=True)


@dataclass(kw_only=True, slots=True)
class PutBaseInformation(Message):
    """Takes over what a base resource (人口库, 法人库) says of a subject. An older date never takes a newer one's place, and what another
    resource says stands beside it."""

    subject: str = wire.text(1)
    resource: str = wire.text(2)
    """The resource's code."""
    provider: str = wire.text(3)
    """Who provides it."""
    as_of: str = wire.text(4)
    """YYYY-MM-DD: the day as of which the provider says so."""
    fields: list[BaseField] = wire.message(5, BaseField, list=True)


@dataclass(kw_only=True, slots=True)
class BaseInformationTaken(Message):
    """What became of base information that was put."""

    subject: str = wire.text(1)
    taken: int = wire.integer(2)
    """Fields that were taken over."""
    outdated: int = wire.integer(3)
    """Fields of which something newer is known already."""


@dataclass(kw_only=True, slots=True)
class ReadBaseInformation(Message):
    """What base resources say of a subject, each with its provider and date."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)
    after: str = wire.text(3)
    """Where the page begins: `BaseInformation/next` of the page before; empty: with the first."""
    limit: int = wire.integer(4)
    """At most 200; 0: 200."""


@dataclass(kw_only=True, slots=True)
class BaseEntry(Message):
    """One field as one resource has it."""

    resource: str = wire.text(1)
    provider: str = wire.text(2)
    as_of: str = wire.text(3)
    """YYYY-MM-DD."""
    name: str = wire.text(4)
    value: str = wire.text(5, secret=True)


@dataclass(kw_only=True, slots=True)
class BaseInformation(Message):
    """What base resources say of a subject, field by field, the newest first; those that disagree stand side by side."""

    entries: list[BaseEntry] = wire.message(1, BaseEntry, list=True)
    next: str = wire.text(2)
    """Where the next page begins; empty: there is none."""


@dataclass(kw_only=True, slots=True)
class PutContact(Message):
    """Names a contact point of a subject. It is used once a code that was sent there has been given back (`identity.verifyContact`);
    until then the one of before is. An applicant names their own."""

    subject: str = wire.text(1)
    kind: ContactKind = wire.case(2, ContactKind)
    address: str = wire.text(3, secret=True)
    """A mail address; or a phone number as E.164 has it, or a Chinese mobile number of eleven places. Empty: a code goes to the one
    that is verified, with which a session is opened (`identity.openSession`)."""


@dataclass(kw_only=True, slots=True)
class ContactState(Message):
    """How a contact point of one kind stands. It shows no address and no code."""

    subject: str = wire.text(1)
    kind: ContactKind = wire.case(2, ContactKind)
    is_verified: bool = wire.boolean(3)
    """Whether one is verified and used."""
    is_pending: bool = wire.boolean(4)
    """Whether one waits for its code."""
    code_until: int = wire.integer(5)
    """Until when the code can be given back, microseconds since 1970; 0: none is waited for."""
    tries_left: int = wire.integer(6)
    """How often a code may still be tried."""


@dataclass(kw_only=True, slots=True)
class ReadContactCode(Message):
    """Where a code is to be sent, and the code; for the service that sends it. A read like any other."""

    subject: str = wire.text(1)
    kind: ContactKind = wire.case(2, ContactKind)


@dataclass(kw_only=True, slots=True)
class ContactCode(Message):
    """A code that is to be sent to a contact point."""

    address: str = wire.text(1, secret=True)
    code: str = wire.text(2, secret=True)
    """Six digits."""
    until: int = wire.integer(3)
    """Until when it can be given back, microseconds since 1970."""
    language: str = wire.text(4)
    """`zh` or `en`."""


@dataclass(kw_only=True, slots=True)
class VerifyContact(Message):
    """Gives back the code that was sent to a contact point. A wrong one is answered, not refused: it counts, and the reply says how
    often one may still be tried."""

    subject: str = wire.text(1)
    kind: ContactKind = wire.case(2, ContactKind)
    code: str = wire.text(3, secret=True)
    """Six digits."""


@dataclass(kw_only=True, slots=True)
class RemoveContact(Message):
    """Forgets the contact points of a kind, verified or waiting. Where none is verified, mail goes where it was said at registration."""

    subject: str = wire.text(1)
    kind: ContactKind = wire.case(2, ContactKind)


@dataclass(kw_only=True, slots=True)
class ReadSubjectHistory(Message):
    """Who did what to a subject, and since when it bears its numbers: for the subject itself and the auditor. A read like any other."""

    subject: str = wire.text(1)
    after: int = wire.integer(2)
    """The sequence after which to begin."""
    limit: int = wire.integer(3)
    """At most 500; 0: 100."""


@dataclass(kw_only=True, slots=True)
class SubjectHistoryEntry(Message):
    """One thing that was done to a subject."""

    sequence: int = wire.integer(1)
    subject: str = wire.text(2)
    """To which of the subjects that are merged."""
    at: int = wire.integer(3)
    """Microseconds since 1970."""
    kind: str = wire.text(4)
    """`registered`, `numberAdded`, `merged`, …"""
    principal: str = wire.text(5)
    """`clerk:window-3`; empty: before the history was kept."""
    channel: str = wire.text(6)
    proof: str = wire.text(7)
    """The name of the key that proved the principal; empty: it was asserted."""
    detail: str = wire.text(8)
    """What it concerned: a kind of number, another subject's id, a resource; never a number or a name."""
    note: str = wire.text(9, secret=True)
    """The ground, where one was given."""


@dataclass(kw_only=True, slots=True)
class NumberTimes(Message):
    """Since when a subject bears a number, and until when it bore one that it laid down."""

    kind: str = wire.text(1)
    number: str = wire.text(2, secret=True)
    """Masked."""
    added_at: int = wire.integer(3)
    """Microseconds since 1970."""
    retired_at: int = wire.integer(4)
    """Microseconds since 1970; 0: it was not laid down."""
    is_retired: bool = wire.boolean(5)
    """Whether it finds the subject only: it was laid down, or stands behind that of the subject that stays."""


@dataclass(kw_only=True, slots=True)
class SubjectHistory(Message):
    """What was done to a subject, oldest first, and its numbers with their times."""

    entries: list[SubjectHistoryEntry] = wire.message(1, SubjectHistoryEntry, list=True)
    numbers: list[NumberTimes] = wire.message(2, NumberTimes, list=True)


@dataclass(kw_only=True, slots=True)
class TimeLimit(Message):
    """A limit of time: a number of workdays, calendar days, months or years."""

    value: int = wire.integer(1)
    unit: TimeUnit = wire.case(2, TimeUnit)


@dataclass(kw_only=True, slots=True)
class CertificateType(Message):
    """A type of certificate (证照类型): who sets it, who may issue it, and for how long it holds."""

    code: str = wire.text(1)
    """What items, results and materials are joined by, `ct046`."""
    name: str = wire.text(2)
    setter: str = wire.text(3)
    """The credit code of the body that sets the type: the identifiers of its certificates begin with it."""
    offices: list[str] = wire.text(4, list=True)
    """The credit codes of the offices that may issue it; empty: any."""
    validity: TimeLimit = wire.message(5, TimeLimit)
    """For how long a certificate holds from the day of issue, in days, months or years; nil: for good."""
    withholdable: bool = wire.boolean(6)
    """Whether it may be withheld (暂扣)."""


@dataclass(kw_only=True, slots=True)
class PutCertificateType(Message):
    """Puts a type of certificate, or puts it anew. What was issued before stays as it was issued."""

    type: CertificateType = wire.message(1, CertificateType)


@dataclass(kw_only=True, slots=True)
class FindCertificateTypes(Message):
    """Lists the types of certificate that were put. One that was never put is taken as the items name it."""

    codes: list[str] = wire.text(1, list=True)
    """Only these codes; empty: all."""
    after: str = wire.text(2)
    """Only codes that come after this one."""
    limit: int = wire.integer(3)
    """At most 500; 0: 100."""


@dataclass(kw_only=True, slots=True)
class CertificateTypeList(Message):
    """Types of certificate, by their codes."""

    types: list[CertificateType] = wire.message(1, CertificateType, list=True)


@dataclass(kw_only=True, slots=True)
class IssueCertificate(Message):
    """Issues a certificate (办理新发). A case that has granted its holder one of the type already gives that one again."""

    type: str = wire.text(1)
    subject: str = wire.text(2)
    """The holder."""
    case_id: str = wire.text(3)
    """The case that grants it; empty: none does."""
    name: str = wire.text(4)
    """What it is called; empty: as its type."""
    issuer: str = wire.text(5)
    """The issuing office's credit code."""
    serial: str = wire.text(6)
    """The issuer's running number, capitals and digits, at most 64; empty: one is made."""
    issued_on: str = wire.text(7)
    """YYYY-MM-DD, not after today; empty: today."""
    valid_until: str = wire.text(8)
    """YYYY-MM-DD, the last day it holds; empty: as its type says."""


@dataclass(kw_only=True, slots=True)
class RenewCertificate(Message):
    """Issues a certificate anew in an old one's place (办理延续, 办理变更): the version goes up, and the old one lapses and names the new one.
    What is left empty stays as it was."""

    certificate: str = wire.text(1)
    """The id of the old one."""
    case_id: str = wire.text(2)
    """The case that grants it; empty: none does."""
    name: str = wire.text(3)
    issued_on: str = wire.text(4)
    """YYYY-MM-DD, not after today; empty: today."""
    valid_until: str = wire.text(5)
    """YYYY-MM-DD, the last day it holds; empty: as its type says."""
    operation: CertificateOperation = wire.case(6, CertificateOperation)
    """`renew`, or `change` where what it says becomes another; unspecified: `renew`."""


@dataclass(kw_only=True, slots=True)
class ChangeCertificate(Message):
    """Withholds a certificate (暂扣), lets it lapse (失效), or ends it by one of three legal acts (撤销, 注销, 吊销). An act that was done
    already changes nothing. The table of operations has none that gives a withheld certificate back."""

    certificate: str = wire.text(1)
    """The certificate's id."""
    operation: CertificateOperation = wire.case(2, CertificateOperation)
    """`withhold`, `lapse`, `rescind`, `cancel` or `revoke`."""
    ground: str = wire.text(3)
    """The provision or event that it rests on, at most 400 characters."""


@dataclass(kw_only=True, slots=True)
class ReadCertificate(Message):
    """Reads one certificate: by its id, by its identifier (电子证照标识), or by its type and a number of its holder."""

    certificate: str = wire.text(1)
    identifier: str = wire.text(2, secret=True)
    """The identifier in full."""
    type: str = wire.text(3)
    number: str = wire.text(4, secret=True)
    """A number of the holder, whichever and however it is written."""
    purpose: Purpose = wire.message(5, Purpose)


@dataclass(kw_only=True, slots=True)
class CertificateView(Message):
    """One certificate with all that is kept of it."""

    certificate: CertificateEntry = wire.message(1, CertificateEntry)
    identifier: str = wire.text(2, secret=True)
    """电子证照标识, in full."""
    subject: str = wire.text(3)
    """The holder."""
    operation: CertificateOperation = wire.case(4, CertificateOperation)
    """What was done to it last."""
    ground: str = wire.text(5)
    """What that rests on; empty where nothing but its issue was done."""
    changed_at: int = wire.integer(6)
    """Microseconds since 1970; 0: nothing but its issue was done."""


@dataclass(kw_only=True, slots=True)
class VerifyCertificate(Message):
    """Asks whether a certificate is what somebody says it is. The answer is yes or no and the state; the holder sees who asked. A
    certificate that does not exist and one that is another's are answered alike."""

    identifier: str = wire.text(1, secret=True)
    """The identifier (电子证照标识) in full."""
    type: str = wire.text(2)
    """The type that it is said to be of."""
    name: str = wire.text(3, secret=True)
    """The name or a number of who is said to hold it; one at least."""
    number: str = wire.text(4, secret=True)


@dataclass(kw_only=True, slots=True)
class CertificateVerdict(Message):
    """What one who verifies a certificate learns, and nothing else."""

    confirmed: bool = wire.boolean(1)
    """Whether all that was said is so."""
    holds: bool = wire.boolean(2)
    """Whether it holds today; false where it was not confirmed."""
    state: CertificateState = wire.case(3, CertificateState)
    """Its state; unspecified where it was not confirmed."""


@dataclass(kw_only=True, slots=True)
class CopyCertificate(Message):
    """Makes a copy of a certificate that says what it is for, for whom, and until when, and shows every change."""

    certificate: str = wire.text(1)
    """The certificate's id."""
    use: str = wire.text(2)
    """What the copy is for, in words, at most 120 characters."""
    reader: str = wire.text(3, secret=True)
    """For whom, in words, at most 120 characters."""
    until: str = wire.text(4)
    """YYYY-MM-DD, the last day on which it is good: at most 90 days on."""
    purpose: Purpose = wire.message(5, Purpose)
    """Why the certificate is read; an applicant may leave it out."""


@dataclass(kw_only=True, slots=True)
class CertificateCopy(Message):
    """What a copy of a certificate says. Its token holds these bytes."""

    serial: str = wire.text(1)
    """Names this copy."""
    identifier: str = wire.text(2, secret=True)
    """电子证照标识, in full."""
    type: str = wire.text(3)
    name: str = wire.text(4)
    holder: str = wire.text(5, secret=True)
    """The holder's name, masked."""
    issuer: str = wire.text(6)
    issued_on: str = wire.text(7)
    """YYYY-MM-DD."""
    valid_until: str = wire.text(8)
    """YYYY-MM-DD; empty: without end."""
    state: CertificateState = wire.case(9, CertificateState)
    """When the copy was made."""
    use: str = wire.text(10)
    """What the copy is for."""
    reader: str = wire.text(11, secret=True)
    """For whom it is."""
    until: str = wire.text(12)
    """YYYY-MM-DD, the last day on which it is good."""
    made_at: int = wire.integer(13)
    """Microseconds since 1970."""


@dataclass(kw_only=True, slots=True)
class SignedCopy(Message):
    """A copy of a certificate, to be handed on."""

    token: str = wire.text(1, secret=True)
    """`YM1.`, the copy and its signature: letters, digits, `-`, `_` and two dots."""
    copy: CertificateCopy = wire.message(2, CertificateCopy)


@dataclass(kw_only=True, slots=True)
class CheckCopy(Message):
    """Checks a copy of a certificate: whether it is as it was made, still good, and whether the certificate holds today."""

    token: str = wire.text(1, secret=True)


@dataclass(kw_only=True, slots=True)
class CopyFinding(Message):
    """What is found of a copy."""

    verdict: CopyVerdict = wire.case(1, CopyVerdict)
    state: CertificateState = wire.case(2, CertificateState)
    """The certificate's state today; unspecified where the copy is not genuine, or where it was checked without asking."""
    copy: CertificateCopy = wire.message(3, CertificateCopy)
    """What the copy says; nil where it was changed."""


@dataclass(kw_only=True, slots=True)
class ReadVerificationKey(Message):
    """The keys by which copies of certificates are checked by who is not on the network."""


@dataclass(kw_only=True, slots=True)
class VerificationKey(Message):
    """The public keys of copies."""

    algorithm: str = wire.text(1)
    """`ed25519`"""
    keys: list[str] = wire.text(2, list=True)
    """Hexadecimal; the first signs now, the others signed before."""


@dataclass(kw_only=True, slots=True)
class GrantMandate(Message):
    """Lets somebody act for another: a parent for a child, a legal representative (法定代表人) or a clerk (经办人) for a body, an agent (委托代理人)
    for anyone. An applicant gives an agent, a body a clerk too, and so does its representative, who names the body as the one acted
    for. What a register or a court says is a window's or a service's to say. A side that does not give it finds in its ledger of reads
    that it was looked at, and for a person how old they are, whatever came of it."""

    subject: str = wire.text(1)
    """The one who is to be represented."""
    agent: str = wire.text(2)
    """The one who is to act."""
    kind: MandateKind = wire.case(3, MandateKind)
    items: list[str] = wire.text(4, list=True)
    """Item codes, at most 64; empty: all items."""
    ground: MandateGround = wire.case(5, MandateGround)
    from_: str = wire.text(6)
    """YYYY-MM-DD; empty: today."""
    until: str = wire.text(7)
    """YYYY-MM-DD, the last day. An agent's must be named and lies within three years; a parent's is at most the day before the child
    comes of age."""


@dataclass(kw_only=True, slots=True)
class MandateEntry(Message):
    """One mandate: who may act for whom, as what, for which items and until when."""

    id: str = wire.text(1)
    subject: str = wire.text(2)
    """The one who is represented."""
    agent: str = wire.text(3)
    """The one who acts."""
    kind: MandateKind = wire.case(4, MandateKind)
    items: list[str] = wire.text(5, list=True)
    """Item codes; empty: all items."""
    ground: MandateGround = wire.case(6, MandateGround)
    from_: str = wire.text(7)
    """YYYY-MM-DD, the first day."""
    until: str = wire.text(8)
    """YYYY-MM-DD, the last day; empty: without end."""
    state: MandateState = wire.case(9, MandateState)
    granted_at: int = wire.integer(10)
    """Microseconds since 1970."""


@dataclass(kw_only=True, slots=True)
class RevokeMandate(Message):
    """Takes a mandate back, at once: for either side, and for an operator. What was done under it stays done. That somebody is a parent
    or a legal representative is theirs to give up, or an operator's to end, and not the represented one's."""

    mandate: str = wire.text(1)


@dataclass(kw_only=True, slots=True)
class ReadMandates(Message):
    """Who acts for a subject, and for whom it acts."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)
    including_ended: bool = wire.boolean(3)
    """Also those that are over or were revoked."""
    after: str = wire.text(4)
    """Where the page begins: `MandateList/next` of the page before; empty: with the newest."""
    limit: int = wire.integer(5)
    """Of those given and those held together, at most 500; 0: 500."""


@dataclass(kw_only=True, slots=True)
class MandateList(Message):
    """The mandates of a subject, the newest first."""

    given: list[MandateEntry] = wire.message(1, MandateEntry, list=True)
    """Who acts for the subject."""
    held: list[MandateEntry] = wire.message(2, MandateEntry, list=True)
    """For whom the subject acts."""
    next: str = wire.text(3)
    """Where the next page begins; empty: there is none."""


@dataclass(kw_only=True, slots=True)
class MayAct(Message):
    """Asks whether somebody may act for another on an item, today. Only what the one holds of the other counts: there are no chains."""

    agent: str = wire.text(1)
    """The one who acts."""
    subject: str = wire.text(2)
    """The one who is represented."""
    item: str = wire.text(3)
    """The item's code; empty: anything that there is a mandate for."""


@dataclass(kw_only=True, slots=True)
class MandateAnswer(Message):
    """Whether somebody may act for another."""

    allowed: bool = wire.boolean(1)
    mandate: str = wire.text(2)
    """The mandate by which; empty where there is none."""
    kind: MandateKind = wire.case(3, MandateKind)
    items: list[str] = wire.text(4, list=True)
    """For which items at all, by any mandate that stands; empty: for all, where it is allowed."""
    denial: MandateDenial = wire.case(5, MandateDenial)
    """Why not."""


@dataclass(kw_only=True, slots=True)
class OpenSession(Message):
    """Opens a session for a subject who proved who they are, to a web or mobile backend or at a window."""

    subject: str = wire.text(1)
    proof: SessionProof = wire.case(2, SessionProof)
    evidence: str = wire.text(3, secret=True)
    """What proved it: the code that came to a verified contact point (`identity.putContact` without an address has one sent); for a
    document its kind, `resident`, which must be one of the subject's; for a certificate its id, which must be the subject's and in
    force."""
    device: str = wire.text(4, secret=True)
    """For the subject to know it by; at most 128 bytes."""
    channel: str = wire.text(5)
    """`web`, `mobile`, `window`; empty: the caller's."""


@dataclass(kw_only=True, slots=True)
class OpenedSession(Message):
    """A session that was opened. Its id proves it: whoever has it is taken for the subject."""

    session: str = wire.text(1, secret=True)
    """The id, 32 hexadecimal digits; told here and nowhere else."""
    level: int = wire.integer(2)
    """1 to 3."""
    until: int = wire.integer(3)
    """Microseconds since 1970; nothing puts it off."""
    name: str = wire.text(4)
    """By what it is named to end it."""


@dataclass(kw_only=True, slots=True)
class ReadSessions(Message):
    """The sessions of a subject: for itself and for auditors."""

    subject: str = wire.text(1)
    including_ended: bool = wire.boolean(2)
    """Also those that stand no more."""
    after: str = wire.text(3)
    """Where the page begins: `SessionList/next` of the page before; empty: with the newest."""
    limit: int = wire.integer(4)
    """At most 200; 0: 200."""


@dataclass(kw_only=True, slots=True)
class SessionEntry(Message):
    """One session, as people see it: without the id that proves it."""

    name: str = wire.text(1)
    """By what it is named to end it."""
    level: int = wire.integer(2)
    """1 to 3."""
    proof: SessionProof = wire.case(3, SessionProof)
    device: str = wire.text(4, secret=True)
    channel: str = wire.text(5)
    opened_at: int = wire.integer(6)
    """Microseconds since 1970."""
    until: int = wire.integer(7)
    """Microseconds since 1970."""
    state: SessionState = wire.case(8, SessionState)


@dataclass(kw_only=True, slots=True)
class SessionList(Message):
    """The sessions of a subject, the newest first."""

    sessions: list[SessionEntry] = wire.message(1, SessionEntry, list=True)
    next: str = wire.text(2)
    """Where the next page begins; empty: there is none."""


@dataclass(kw_only=True, slots=True)
class EndSession(Message):
    """Ends one session of a subject, or all of them. What runs under it is finished; what comes after is refused."""

    subject: str = wire.text(1)
    name: str = wire.text(2)
    """The session's name, not its id; empty: all."""


@dataclass(kw_only=True, slots=True)
class EndedSessions(Message):
    """How many sessions ended."""

    count: int = wire.integer(1)


@dataclass(kw_only=True, slots=True)
class CheckSession(Message):
    """Asks whether a session stands, whose it is and how surely that is known."""

    session: str = wire.text(1, secret=True)
    """Its id."""


@dataclass(kw_only=True, slots=True)
class SessionStanding(Message):
    """Whether a session stands, whose it is and how surely that is known."""

    state: SessionState = wire.case(1, SessionState)
    subject: str = wire.text(2)
    """Whose it is; empty where there is no such session."""
    level: int = wire.integer(3)
    """1 to 3; 0 where it does not stand."""
    until: int = wire.integer(4)
    """Microseconds since 1970."""


@dataclass(kw_only=True, slots=True)
class ExportSubject(Message):
    """All that is held on a subject, in pages of JSON text: for the subject itself, with numbers in full, and for the auditor, of what
    the audit covers. Each page is a read of every field that the purpose covers, and stands in the ledger."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)
    after: str = wire.text(3)
    """`ExportPage/next` of the page before; empty: from the beginning."""


@dataclass(kw_only=True, slots=True)
class ExportPage(Message):
    """One page of all that is held on a subject."""

    json: str = wire.text(1, secret=True)
    """A JSON object: `subject`, `section`, `title` in both languages, and `entries`."""
    next: str = wire.text(2)
    """Where the next page begins; empty: this is the last."""


@dataclass(kw_only=True, slots=True)
class EraseSubject(Message):
    """Erases what names a subject: names, numbers and contact points. Its id, its events, its certificates and the ledger of reads
    stay, and name no person; its numbers may be registered anew, as another subject. Refused while a case is open, a certificate holds,
    or records must be kept. To erase again gives the same answer."""

    subject: str = wire.text(1)
    ground: str = wire.text(2)
    """Why, as the law has it, in up to 200 characters that name no person: `PIPL art. 47(1)`. It is kept for good."""


@dataclass(kw_only=True, slots=True)
class ErasedSubject(Message):
    """What is left of a subject that was erased."""

    subject: str = wire.text(1)
    erased_at: int = wire.integer(2)
    """Microseconds since 1970."""


@dataclass(kw_only=True, slots=True)
class ReadFieldKeys(Message):
    """The keys with which personal data is sealed, as one instance has them, and how many fields each sealed. Of the keys it tells
    their numbers alone."""


@dataclass(kw_only=True, slots=True)
class FieldKeyEntry(Message):
    """One key with which personal data, or what files hold, is sealed."""

    number: int = wire.integer(1)
    seals: bool = wire.boolean(2)
    """Whether the instance seals with it."""
    opens: bool = wire.boolean(3)
    """Whether the instance has it, and so opens what it sealed."""
    sealed: int = wire.integer(4)
    """Fields in the database that it sealed."""


@dataclass(kw_only=True, slots=True)
class FieldKeyList(Message):
    """The keys of one instance, and those that fields in the database name."""

    keys: list[FieldKeyEntry] = wire.message(1, FieldKeyEntry, list=True)
    """By their numbers."""
    source: str = wire.text(2)
    """Where the instance has its keys from: the path of a file, or `YIMEN_IDENTITY_KEY`."""


@dataclass(kw_only=True, slots=True)
class ReportBrowsing(Message):
    """Who has read how much about how many, so that an auditor sees who browses."""

    from_: int = wire.integer(1)
    """Microseconds since 1970; 0: thirty days before `until`."""
    until: int = wire.integer(2)
    """Microseconds since 1970; 0: now."""
    limit: int = wire.integer(3)
    """Readers at most, up to 500, those with a sign first; 0: 100. Signs are found among all."""


@dataclass(kw_only=True, slots=True)
class BrowsingEntry(Message):
    """What one reader has read in a period."""

    principal: str = wire.text(1)
    role: Role = wire.case(2, Role)
    reads: int = wire.integer(3)
    subjects: int = wire.integer(4)
    """About how many subjects."""
    cases: int = wire.integer(5)
    """For how many cases."""
    without_case: int = wire.integer(6)
    """Reads that were not for a case. Those for a draft are among them: nobody is asked whether there is such a draft."""
    at_night: int = wire.integer(7)
    """Reads between 18:00 and 08:00 in China."""
    missed: int = wire.integer(8)
    """Look-ups of numbers that nobody bears, or that were somebody else's; lines of an import with such a number are among them."""
    signs: list[str] = wire.text(9, list=True)
    """What stands out: `manySubjects`, `withoutCase`, `atNight`, `guessing`."""


@dataclass(kw_only=True, slots=True)
class BrowsingReport(Message):
    """Readers, those with a sign first; of these and of the others, those who read about most subjects first, then those who looked up
    most in vain. Applicants, who read about themselves, are in it only where they looked up numbers in vain."""

    readers: list[BrowsingEntry] = wire.message(1, BrowsingEntry, list=True)


@dataclass(kw_only=True, slots=True)
class CheckLedger(Message):
    """Looks whether the ledger of reads is whole: a changed, added or missing row shows, and one that is wrongly noted as the first of
    a day. One call looks at a stretch of it and shows none of it."""

    after: int = wire.integer(1)
    """The sequence after which to begin; 0: from the first row."""
    limit: int = wire.integer(2)
    """Rows at most, up to 10,000; 0: as many."""


@dataclass(kw_only=True, slots=True)
class LedgerReport(Message):
    """What a look at a stretch of the ledger of reads found."""

    rows: int = wire.integer(1)
    """Rows that were looked at."""
    last: int = wire.integer(2)
    """The last of them; where the next stretch begins."""
    is_end: bool = wire.boolean(3)
    """Whether the ledger's end was reached."""
    fault: str = wire.text(4)
    """The first fault: `gap`, `changed`, `cutOff`, `forgedHead`, `forgedDay`; empty: none."""
    fault_at: int = wire.integer(5)
    """The row at which it shows."""
    head: int = wire.integer(6)
    """The sequence of the last row that the head knows."""
    hash: str = wire.text(7)
    """The hash of the last row, hexadecimal: kept elsewhere, it proves later that nothing up to it was changed."""
    chained_after: int = wire.integer(8)
    """Rows up to this one are of a version that did not chain them."""


@dataclass(kw_only=True, slots=True)
class SubjectEntry(Message):
    """A person or company to be registered: what `identity.register` takes."""

    kind: SubjectKind = wire.case(1, SubjectKind)
    name: str = wire.text(2, secret=True)
    identifiers: list[IdentifierEntry] = wire.message(3, IdentifierEntry, list=True)
    mail: str = wire.text(4, secret=True)
    """Where notices go by mail; may be empty."""
    language: str = wire.text(5)
    """`zh` or `en`; empty: `zh`."""


@dataclass(kw_only=True, slots=True)
class ImportSubjects(Message):
    """Registers many subjects at once, each as `identity.register` would: what is refused is told, and the others stand."""

    subjects: list[SubjectEntry] = wire.message(1, SubjectEntry, list=True)
    """At most 500."""


@dataclass(kw_only=True, slots=True)
class RefusedSubject(Message):
    """A subject of an import that was refused."""

    place: int = wire.integer(1)
    """Its place among those of the call, from 0."""
    code: int = wire.integer(2)
    """As in the registry of refusals."""
    name: str = wire.text(3)
    detail: str = wire.text(4)
    """Kinds, reasons and fields; no number and no name."""


@dataclass(kw_only=True, slots=True)
class ImportedSubjects(Message):
    """What became of the subjects of an import."""

    registered: int = wire.integer(1)
    """Registered now."""
    known: int = wire.integer(2)
    """Registered before, with the same name and numbers."""
    refused: list[RefusedSubject] = wire.message(3, RefusedSubject, list=True)


@dataclass(kw_only=True, slots=True)
class ReadMerges(Message):
    """Which subjects are merged now: for a service that begins to follow when merges were told already."""

    after: str = wire.text(1)
    """Where the page begins: `MergeList/next` of the page before; empty: with the first."""
    limit: int = wire.integer(2)
    """At most 500; 0: 500."""


@dataclass(kw_only=True, slots=True)
class MergeList(Message):
    """Subjects that are merged into others."""

    merges: list[MergeState] = wire.message(1, MergeState, list=True)
    next: str = wire.text(2)
    """Where the next page begins; empty: there is none."""
    sequence: int = wire.integer(3)
    """The sequence of the last event in the log of that moment: the page says what this event and all before it have come to."""


@dataclass(kw_only=True, slots=True)
class GetItem(Message):
    """Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    """0: the current one."""
    region: str = wire.text(3)
    """A division code: the item as it is there; empty: as it is everywhere."""
    hall: str = wire.text(4)
    """A hall: the item as it is there."""
    on: str = wire.text(5)
    """YYYY-MM-DD: the version that is in force then; empty: today. Not with `version`."""


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
    condition: str = wire.text(8)
    """When it applies, see `GuideQuestion`; empty: always."""
    form: str = wire.text(9)
    """材料形式"""
    source: str = wire.text(10)
    """来源渠道"""
    law: str = wire.text(11)
    """The law under which it is asked for (有法有依)."""
    receiving_points: list[str] = wire.text(12, list=True)
    """受理要点: what the clerk checks, the same at every window."""
    review_points: list[str] = wire.text(13, list=True)
    """审查要点: what the approver checks."""
    page_format: str = wire.text(14)
    """纸质材料规格"""
    filling_note: str = wire.text(15)
    """填报须知"""
    blank_form: str = wire.text(16)
    """空白表格"""
    sample: str = wire.text(17)
    """示例样表"""
    declarable: bool = wire.boolean(18)
    """A signed promise may take its place (告知承诺)."""
    responsible: str = wire.text(19)
    """Who answers for it (谁主管谁负责)."""
    name_english: str = wire.text(20)
    """Empty where there is none."""


@dataclass(kw_only=True, slots=True)
class FlowStep(Message):
    """A step of an item's flow (办理流程)."""

    name: str = wire.text(1)
    """受理, 审核, 审批, 办结, 送达"""
    limit: TimeLimit = wire.message(2, TimeLimit)
    office: str = wire.text(3)
    result: str = wire.text(4)
    code: str = wire.text(5)
    """Of a step that a department takes by itself in each case (并联审批), `[a-z][a-z0-9_]*`; empty: the step is only told."""
    after: list[str] = wire.text(6, list=True)
    """The codes of the steps that it waits for; none: it is open from acceptance."""
    may_lapse: bool = wire.boolean(7)
    """Whether the case goes on without it once its limit is over."""


@dataclass(kw_only=True, slots=True)
class ItemAnswer(Message):
    """A frequent question and its answer (常见问题)."""

    question: str = wire.text(1)
    answer: str = wire.text(2)


@dataclass(kw_only=True, slots=True)
class ItemRule(Message):
    """A rule by which the suite decides a case of an instant item by itself (秒批)."""

    number: str = wire.text(1)
    """Names it in decisions, `R1`."""
    version: int = wire.integer(2)
    """From 1; rises when the condition changes."""
    condition: str = wire.text(3)
    """Over facts of the evidence and the filing: `evidence_complete = yes and source_idc = certificate`. They are named in GLOSSARY.md."""


@dataclass(kw_only=True, slots=True)
class ItemRecord(Message):
    """The fields of the standard that an item has beside those that decide. Codes are those of the code tables."""

    setting_basis: str = wire.text(1)
    """设定依据"""
    levels: list[str] = wire.text(2, list=True)
    """行使层级, several"""
    department_code: str = wire.text(3)
    """实施主体编码"""
    department_nature: str = wire.text(4)
    """实施主体性质"""
    entrusted_by: str = wire.text(5)
    """委托部门"""
    power_source: str = wire.text(6)
    """权力来源"""
    acceptance_conditions: str = wire.text(7)
    """受理条件"""
    flow: list[FlowStep] = wire.message(8, FlowStep, list=True)
    handling_forms: list[str] = wire.text(9, list=True)
    """办理形式, several"""
    service_objects: list[str] = wire.text(10, list=True)
    """服务对象, several"""
    review_type: str = wire.text(11)
    """事项审查类型"""
    address: str = wire.text(12)
    """办理地点"""
    office_hours: str = wire.text(13)
    """办理时间"""
    enquiry: str = wire.text(14)
    """咨询方式"""
    complaint: str = wire.text(15)
    """监督投诉方式"""
    in_hall: bool = wire.boolean(16)
    """进驻政务大厅"""
    online_depth: list[str] = wire.text(17, list=True)
    """网上办理深度"""
    online_address: str = wire.text(18)
    bookable: bool = wire.boolean(19)
    """预约办理"""
    paid_online: bool = wire.boolean(20)
    """网上支付"""
    courier: bool = wire.boolean(21)
    """物流快递"""
    kiosk: bool = wire.boolean(22)
    """自助终端"""
    quantity_limit: str = wire.text(23)
    """数量限制"""
    result_sample: str = wire.text(24)
    """审批结果样本"""
    intermediaries: str = wire.text(25)
    """中介服务"""
    joint_offices: list[str] = wire.text(26, list=True)
    """联办机构"""
    person_topics: list[str] = wire.text(27, list=True)
    legal_topics: list[str] = wire.text(28, list=True)
    answers: list[ItemAnswer] = wire.message(29, ItemAnswer, list=True)
    deliveries: list[str] = wire.text(30, list=True)
    """结果送达方式"""
    rules: list[ItemRule] = wire.message(31, ItemRule, list=True)
    """Tried in order; none: an instant item is decided once its evidence is complete."""


@dataclass(kw_only=True, slots=True)
class ItemFee(Message):
    """A fee of an item."""

    name: str = wire.text(1)
    standard: str = wire.text(2)
    """What is charged, in words."""
    fen: int = wire.integer(3)
    """In fen; 0: by the standard's words."""
    basis: str = wire.text(4)
    reducible: bool = wire.boolean(5)
    reduction_basis: str = wire.text(6)
    condition: str = wire.text(7)
    """When it applies, see `GuideQuestion`; empty: always."""
    before: FeeDue = wire.case(8, FeeDue)
    """Before what it is to be paid."""


@dataclass(kw_only=True, slots=True)
class GuideChoice(Message):
    """A choice of a question."""

    code: str = wire.text(1)
    text_zh: str = wire.text(2)
    text_en: str = wire.text(3)


@dataclass(kw_only=True, slots=True)
class GuideQuestion(Message):
    """A question of a guide (情形). Conditions say in a few words when something applies: `marriage = married|widowed and not first =
    yes`, `age >= 18 or (job = none)`. They name questions and choices by code, and are undecided while a question that matters is open."""

    code: str = wire.text(1)
    text_zh: str = wire.text(2)
    text_en: str = wire.text(3)
    kind: QuestionKind = wire.case(4, QuestionKind)
    choices: list[GuideChoice] = wire.message(5, GuideChoice, list=True)
    condition: str = wire.text(6)
    """Asked only where this holds; empty: always."""
    least: int = wire.integer(7)
    """Of a number."""
    most: int = wire.integer(8)
    """Of a number; 0 with `least` 0: any."""


@dataclass(kw_only=True, slots=True)
class ItemVariation(Message):
    """In what an item is otherwise in a region or a hall. The narrower place wins: a hall over a street, a street over its district."""

    region: str = wire.text(1)
    """A division code of 6, 9 or 12 places; empty: see `hall`."""
    hall: str = wire.text(2)
    promised: TimeLimit = wire.message(3, TimeLimit)
    """Not there: as the item has it; so with each field below."""
    hall_visits: int | None = wire.integer(4, optional=True)
    fees: list[ItemFee] = wire.message(5, ItemFee, list=True)
    address: str = wire.text(6)
    office_hours: str = wire.text(7)
    enquiry: str = wire.text(8)
    complaint: str = wire.text(9)
    materials_left_out: list[str] = wire.text(10, list=True)


@dataclass(kw_only=True, slots=True)
class ItemLimit(Message):
    """Other limits of an item in a situation."""

    condition: str = wire.text(1)
    """When they count, see `GuideQuestion`."""
    promised: TimeLimit = wire.message(2, TimeLimit)
    """Not there: as the item has it; so with the other."""
    legal: TimeLimit = wire.message(3, TimeLimit)


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
    assurance: int = wire.integer(26)
    """The assurance level that an applicant needs to file for it, 1 to 3; 0: none."""
    life: VersionLife = wire.case(27, VersionLife)
    effective_from: str = wire.text(28)
    """YYYY-MM-DD, the first day on which it can be applied for; empty: since it was imported, or not published."""
    effective_until: str = wire.text(29)
    """YYYY-MM-DD, the first day on which it no longer can; empty: without end."""
    record: ItemRecord = wire.message(30, ItemRecord)
    fees: list[ItemFee] = wire.message(31, ItemFee, list=True)
    questions: list[GuideQuestion] = wire.message(32, GuideQuestion, list=True)
    variations: list[ItemVariation] = wire.message(33, ItemVariation, list=True)
    applied: list[str] = wire.text(34, list=True)
    """The regions and halls whose variations this answer holds, the widest first."""
    limits: list[ItemLimit] = wire.message(35, ItemLimit, list=True)
    """Other limits in some situations; the first whose condition holds counts."""


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
class SearchReason(Message):
    """Why an item was found."""

    kind: SearchReasonKind = wire.case(1, SearchReasonKind)
    text: str = wire.text(2)
    """What the query came near to."""
    part: int = wire.integer(3)
    """Of the score, in hundredths."""


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
    reasons: list[SearchReason] = wire.message(11, SearchReason, list=True)
    """Of a search: what the score is made of, the most first."""
    version: int = wire.integer(12)


@dataclass(kw_only=True, slots=True)
class FacetCount(Message):
    """One value of a facet."""

    value: str = wire.text(1)
    """As a request would filter by it."""
    name_zh: str = wire.text(2)
    count: int = wire.integer(3)


@dataclass(kw_only=True, slots=True)
class SearchFacet(Message):
    """Into what the items found part, with how many each."""

    kind: FacetKind = wire.case(1, FacetKind)
    values: list[FacetCount] = wire.message(2, FacetCount, list=True)
    """The most first, at most 50."""


@dataclass(kw_only=True, slots=True)
class ItemList(Message):
    """Items found, in order."""

    items: list[ItemSummary] = wire.message(1, ItemSummary, list=True)
    total: int = wire.integer(2)
    facets: list[SearchFacet] = wire.message(3, SearchFacet, list=True)
    corrected: str = wire.text(4)
    """What of a name the text was taken for, where a character of it was wrong, missing or turned round; empty: as it was asked."""


@dataclass(kw_only=True, slots=True)
class SearchItems(Message):
    """Finds items by everyday words, in Chinese or English, or by initials in pinyin."""

    text: str = wire.text(1)
    """At most 200 characters; empty: all items, by code."""
    target: ItemTarget = wire.case(2, ItemTarget)
    department: str = wire.text(3)
    instant_only: bool = wire.boolean(4)
    zero_visits_only: bool = wire.boolean(5)
    limit: int = wire.integer(6)
    """At most 100; 0: 10."""
    life_event: str = wire.text(7)
    """The code or name of an event of life."""
    region: str = wire.text(8)
    """A division code: items that can be applied for there."""
    offset: int = wire.integer(9)
    """Items left out from the beginning; at most 1,000."""
    facets: bool = wire.boolean(10)
    """Count what the items found part into."""


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
class PutItemDraft(Message):
    """Begins or replaces the draft of an item's next version. It need not be without faults: they are told, and stop its publication
    only. An item has at most one draft. What cannot be read at all is refused as `item.badDraft`."""

    draft: bytes = wire.octets(1)
    """One item as the import format `yimen-catalogue/1` writes it (JSON, UTF-8)."""
    note: str = wire.text(2)
    """What is new, for those who check it; at most 1,000 characters, with no mail address and no number of more than six digits: it
    names nobody."""


@dataclass(kw_only=True, slots=True)
class VersionEntry(Message):
    """One version of an item in its list of versions."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    state: ItemState = wire.case(3, ItemState)
    life: VersionLife = wire.case(4, VersionLife)
    effective_from: str = wire.text(5)
    """YYYY-MM-DD, the first day on which it can be applied for; empty: not published."""
    effective_until: str = wire.text(6)
    """YYYY-MM-DD, the first day on which it no longer can; empty: without end."""
    changed_at: int = wire.integer(7)
    """Microseconds since 1970, when its state last changed."""
    changed_by: str = wire.text(8)
    """The principal who did."""
    note: str = wire.text(9)
    """As whoever drafted it said what is new."""
    checked_at: int = wire.integer(10)
    """Microseconds since 1970, when somebody looked at it as it is; 0: nobody did."""
    checked_by: str = wire.text(11)
    """The principal who did; empty: nobody."""


@dataclass(kw_only=True, slots=True)
class ItemFinding(Message):
    """What a quality rule found in an item."""

    rule: str = wire.text(1)
    """The rule's name, such as `promisedBeyondLegal`."""
    level: FindingLevel = wire.case(2, FindingLevel)
    field: str = wire.text(3)
    """As the import format names it, such as `materials[2].material`."""
    found: str = wire.text(4)
    """Empty where the rule says all."""
    remedy_zh: str = wire.text(5)
    remedy_en: str = wire.text(6)


@dataclass(kw_only=True, slots=True)
class ProofFinding(Message):
    """A finding of the proof check."""

    kind: ProofFindingKind = wire.case(1, ProofFindingKind)
    items: list[str] = wire.text(2, list=True)
    material: str = wire.text(3)
    path: list[str] = wire.text(4, list=True)
    """Of a loop: its shortest, each node once."""
    rule: str = wire.text(5)
    remedy_zh: str = wire.text(6)
    remedy_en: str = wire.text(7)


@dataclass(kw_only=True, slots=True)
class ItemCheckReport(Message):
    """What the quality rules and the proof check say of a version."""

    version: VersionEntry = wire.message(1, VersionEntry)
    findings: list[ItemFinding] = wire.message(2, ItemFinding, list=True)
    proofs: list[ProofFinding] = wire.message(3, ProofFinding, list=True)
    publishable: bool = wire.boolean(4)
    """Nothing that was found stops publication."""


@dataclass(kw_only=True, slots=True)
class CheckItem(Message):
    """Judges a version by every rule: of the standard, of quality, of guides and of proofs."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    """0: the draft, or the current one where there is no draft."""


@dataclass(kw_only=True, slots=True)
class MarkItemChecked(Message):
    """Marks a draft as checked by whoever calls. Refused as `item.notPublishable` while a finding stops publication."""

    code: str = wire.text(1)
    version: int = wire.integer(2)


@dataclass(kw_only=True, slots=True)
class PublishItem(Message):
    """Publishes a checked draft: from its first day on it takes the place of the version before, which ends the day before. The days of
    two versions never overlap (`item.versionOverlaps`); findings that block are refused as `item.notPublishable`, loops and abolished
    proofs among them as `item.loops` and `item.proofNotAllowed`."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    effective_from: str = wire.text(3)
    """YYYY-MM-DD, not past; empty: today."""
    effective_until: str = wire.text(4)
    """YYYY-MM-DD, after the first day; empty: until another takes its place."""


@dataclass(kw_only=True, slots=True)
class ReadItemVersions(Message):
    """Lists every version of an item with its life and days."""

    code: str = wire.text(1)
    before: int = wire.integer(2)
    """Versions before this one; 0: from the latest."""
    limit: int = wire.integer(3)
    """At most 200; 0: 50."""


@dataclass(kw_only=True, slots=True)
class VersionList(Message):
    """The versions of an item, the latest first."""

    versions: list[VersionEntry] = wire.message(1, VersionEntry, list=True)
    total: int = wire.integer(2)


@dataclass(kw_only=True, slots=True)
class CurrentVersion(Message):
    """Which version of an item is applied for on a day, as the store has it at this moment. What a version says never changes, so it
    may be kept for ever by code and version; which one is in force is asked anew wherever it matters."""

    code: str = wire.text(1)
    on: str = wire.text(2)
    """YYYY-MM-DD; empty: today."""


@dataclass(kw_only=True, slots=True)
class CompareVersions(Message):
    """Tells in what two versions of an item differ, as people read it."""

    code: str = wire.text(1)
    from_: int = wire.integer(2)
    """0: the version before `to`."""
    to: int = wire.integer(3)
    """0: the draft, or the current one where there is none."""


@dataclass(kw_only=True, slots=True)
class FieldDifference(Message):
    """A field in which two versions differ, in words for people."""

    field: str = wire.text(1)
    """As the import format names it."""
    kind: DifferenceKind = wire.case(2, DifferenceKind)
    name_zh: str = wire.text(3)
    """The standard's name of the field, 承诺办结时限."""
    name_en: str = wire.text(4)
    before: str = wire.text(5)
    """Codes in words, limits with their unit; empty where it was not there."""
    after: str = wire.text(6)


@dataclass(kw_only=True, slots=True)
class VersionDifference(Message):
    """In what two versions of an item differ."""

    code: str = wire.text(1)
    from_: int = wire.integer(2)
    to: int = wire.integer(3)
    differences: list[FieldDifference] = wire.message(4, FieldDifference, list=True)
    """In the order of the fields."""


@dataclass(kw_only=True, slots=True)
class ListDrafts(Message):
    """Lists what is not in force yet, by code and version: drafts, and versions that wait for their day."""

    after: str = wire.text(1)
    """Items whose code comes after this one."""
    after_version: int = wire.integer(2)
    """Where it is not 0: also those of the item `after` whose number is greater, so that a page may end within an item."""
    limit: int = wire.integer(3)
    """At most 200; 0: 50."""


@dataclass(kw_only=True, slots=True)
class ReadDraft(Message):
    """Reads a version of an item as the import format writes it: what its next draft begins from."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    """0: the draft, or the current one where there is no draft."""


@dataclass(kw_only=True, slots=True)
class WrittenItem(Message):
    """A version of an item as the import format writes it."""

    version: VersionEntry = wire.message(1, VersionEntry)
    draft: bytes = wire.octets(2)
    """One item of `yimen-catalogue/1` (JSON, UTF-8), as `item.putDraft` takes it."""


@dataclass(kw_only=True, slots=True)
class DropDraft(Message):
    """Takes back a draft, or a version that waits for its day: it is withdrawn without ever having been in force, and its number is not
    used again. The version before one that waited goes on. What is in force, or stands in the catalogue as a draft of an import, is
    withdrawn by `item.setState`; here it is refused as `item.badState`."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    """0: the draft."""


@dataclass(kw_only=True, slots=True)
class BeginImport(Message):
    """Begins an import that is too large for one message: its files follow in parts, and nothing is written before all of it is judged."""

    format: CatalogueFormat = wire.case(1, CatalogueFormat)
    encoding: TextEncoding = wire.case(2, TextEncoding)
    note: str = wire.text(3)
    """Kept with the import; at most 1,000 characters, with no mail address and no number of more than six digits: it names nobody."""


@dataclass(kw_only=True, slots=True)
class ImportTicket(Message):
    """An import that was begun."""

    id: str = wire.text(1)
    part_bytes: int = wire.integer(2)
    """The most that one part may hold."""
    parts: int = wire.integer(3)
    """The most parts that it may have."""
    expires_at: int = wire.integer(4)
    """Microseconds since 1970; an import that is not finished then is forgotten."""


@dataclass(kw_only=True, slots=True)
class PutImportPart(Message):
    """Brings one part of a file of an import. The same part again changes nothing; another in its place is refused."""

    id: str = wire.text(1)
    file: str = wire.text(2)
    """A JSON catalogue: empty; a table: its name, `items`, `materials`, …"""
    part: int = wire.integer(3)
    """From 0, without gaps, in any order."""
    bytes: bytes = wire.octets(4)
    """At most 512 KiB."""


@dataclass(kw_only=True, slots=True)
class ImportProgress(Message):
    """How far an import has come."""

    id: str = wire.text(1)
    stage: ImportStage = wire.case(2, ImportStage)
    bytes: int = wire.integer(3)
    """Received."""
    records_read: int = wire.integer(4)
    items_judged: int = wire.integer(5)
    items_written: int = wire.integer(6)
    items: int = wire.integer(7)
    """Of so many; 0: not known yet."""
    faults: int = wire.integer(8)
    """Found so far."""


@dataclass(kw_only=True, slots=True)
class FinishImport(Message):
    """Judges all files of an import as a whole, and puts the catalogue in the place of the last where nothing blocks."""

    id: str = wire.text(1)
    judge_only: bool = wire.boolean(2)
    """Write nothing, whatever is found."""


@dataclass(kw_only=True, slots=True)
class ImportFault(Message):
    """A fault of an import, by file, line and field."""

    file: str = wire.text(1)
    line: int = wire.integer(2)
    """From 1; 0: not known."""
    record: str = wire.text(3)
    """`item P027`; by its place where it has no code."""
    field: str = wire.text(4)
    rule: str = wire.text(5)
    level: FindingLevel = wire.case(6, FindingLevel)
    found: str = wire.text(7)
    remedy_zh: str = wire.text(8)
    remedy_en: str = wire.text(9)


@dataclass(kw_only=True, slots=True)
class ImportOutcome(Message):
    """What came of an import."""

    taken: bool = wire.boolean(1)
    """The catalogue is in place; false: refused, or only judged."""
    report: ImportReport = wire.message(2, ImportReport)
    """What it changed, or would have."""
    faults: list[ImportFault] = wire.message(3, ImportFault, list=True)
    """The first 100; `item.importFaults` has all."""
    blocking: int = wire.integer(4)
    warnings: int = wire.integer(5)


@dataclass(kw_only=True, slots=True)
class ReadImportFaults(Message):
    """Lists the faults of an import that was judged."""

    id: str = wire.text(1)
    after: int = wire.integer(2)
    limit: int = wire.integer(3)
    """At most 500; 0: 100."""


@dataclass(kw_only=True, slots=True)
class ImportFaultList(Message):
    """Faults of an import, in order of files and lines."""

    faults: list[ImportFault] = wire.message(1, ImportFault, list=True)
    total: int = wire.integer(2)
    """As many as were found; no more than 10,000 are kept."""
    next: int = wire.integer(3)
    """To be asked after; 0: no more."""


@dataclass(kw_only=True, slots=True)
class ReadImportProgress(Message):
    """Tells how far an import has come."""

    id: str = wire.text(1)


@dataclass(kw_only=True, slots=True)
class CancelImport(Message):
    """Forgets an import that is not finished, with all its parts."""

    id: str = wire.text(1)


@dataclass(kw_only=True, slots=True)
class ExportCatalogue(Message):
    """Reads the catalogue page by page as a file that an import takes: the pages one after the other are the file."""

    format: CatalogueFormat = wire.case(1, CatalogueFormat)
    encoding: TextEncoding = wire.case(2, TextEncoding)
    headings: ColumnHeadings = wire.case(3, ColumnHeadings)
    file: str = wire.text(4)
    """Of a CSV export the table, `items`; empty: the JSON catalogue."""
    cursor: str = wire.text(5)
    """Empty: from the beginning; then as the page before has it."""


@dataclass(kw_only=True, slots=True)
class CataloguePage(Message):
    """A page of an export."""

    bytes: bytes = wire.octets(1)
    next: str = wire.text(2)
    """Empty: the file ends with this page."""
    revision: int = wire.integer(3)
    """Of the catalogue; an export of which this changes is begun anew (`item.catalogueMoved`)."""
    records: int = wire.integer(4)
    """Begun on this page."""


@dataclass(kw_only=True, slots=True)
class ListImports(Message):
    """Lists the imports in parts that are known: each until it runs out, a day after it was begun."""

    limit: int = wire.integer(1)
    """At most 200; 0: 50."""


@dataclass(kw_only=True, slots=True)
class ImportEntry(Message):
    """An import in a list of imports: who began it, and how far it is."""

    progress: ImportProgress = wire.message(1, ImportProgress)
    format: CatalogueFormat = wire.case(2, CatalogueFormat)
    encoding: TextEncoding = wire.case(3, TextEncoding)
    note: str = wire.text(4)
    """As whoever began it said."""
    begun_by: str = wire.text(5)
    """The principal who began it, `operator:command-line`."""
    begun_at: int = wire.integer(6)
    """Microseconds since 1970."""
    expires_at: int = wire.integer(7)
    """Microseconds since 1970; then it is forgotten."""


@dataclass(kw_only=True, slots=True)
class ImportList(Message):
    """Imports, the latest first."""

    imports: list[ImportEntry] = wire.message(1, ImportEntry, list=True)
    total: int = wire.integer(2)
    """As many as are known."""


@dataclass(kw_only=True, slots=True)
class SuggestItems(Message):
    """Completes what somebody types: items, everyday names, life events, departments."""

    text: str = wire.text(1)
    """At most 200 characters."""
    target: ItemTarget = wire.case(2, ItemTarget)
    limit: int = wire.integer(3)
    """At most 20; 0: 8."""


@dataclass(kw_only=True, slots=True)
class Suggestion(Message):
    """One way to go on typing."""

    text: str = wire.text(1)
    kind: SuggestionKind = wire.case(2, SuggestionKind)
    item: str = wire.text(3)
    """The code, where it is one item."""
    count: int = wire.integer(4)
    """Items that it leads to."""


@dataclass(kw_only=True, slots=True)
class SuggestionList(Message):
    """Suggestions, the likeliest first."""

    suggestions: list[Suggestion] = wire.message(1, Suggestion, list=True)


@dataclass(kw_only=True, slots=True)
class ListLifeEvents(Message):
    """Lists the events of life (一件事) with their items."""

    target: ItemTarget = wire.case(1, ItemTarget)


@dataclass(kw_only=True, slots=True)
class LifeEventEntry(Message):
    """An event of life."""

    code: str = wire.text(1)
    name: str = wire.text(2)
    wanted: list[str] = wire.text(3, list=True)
    """The parts as announced."""
    items: list[str] = wire.text(4, list=True)
    """Those that can be applied for here, by code."""
    source: str = wire.text(5)


@dataclass(kw_only=True, slots=True)
class LifeEventList(Message):
    """Events of life, by code."""

    events: list[LifeEventEntry] = wire.message(1, LifeEventEntry, list=True)


@dataclass(kw_only=True, slots=True)
class GuideAnswer(Message):
    """An answer to a question of a guide."""

    question: str = wire.text(1)
    values: list[str] = wire.text(2, list=True)
    """Codes of choices, `yes`, `no`, or one number."""
    item: str = wire.text(3)
    """In a bundle whose items have questions of one code: the item; empty: all."""


@dataclass(kw_only=True, slots=True)
class GuideItem(Message):
    """Makes the guide for one item, these answers and this subject: what to bring, what is held, and why."""

    item: str = wire.text(1)
    version: int = wire.integer(2)
    """0: the one in force."""
    subject: str = wire.text(3)
    """Empty: for somebody unknown, of whom nothing is held."""
    purpose: Purpose = wire.message(4, Purpose)
    """Needed with a subject."""
    answers: list[GuideAnswer] = wire.message(5, GuideAnswer, list=True)
    region: str = wire.text(6)
    hall: str = wire.text(7)


@dataclass(kw_only=True, slots=True)
class GuidedMaterial(Message):
    """A material in a guide."""

    id: str = wire.text(1)
    name: str = wire.text(2)
    way: GuideWay = wire.case(3, GuideWay)
    necessity: Necessity = wire.case(4, Necessity)
    copies: int = wire.integer(5)
    certificate: str = wire.text(6)
    """The id of the certificate that stands in."""
    resource: str = wire.text(7)
    """The code of the resource that it is fetched from."""
    other_ways: list[GuideWay] = wire.case(8, GuideWay, list=True)
    """What would do as well, best first."""
    why_zh: str = wire.text(9)
    why_en: str = wire.text(10)
    receiving_points: list[str] = wire.text(11, list=True)
    """受理要点: the same at every window."""
    items: list[str] = wire.text(12, list=True)
    """In a bundle: the items that ask for it."""
    law: str = wire.text(13)


@dataclass(kw_only=True, slots=True)
class Guide(Message):
    """A guide for a situation (情形引导)."""

    item: str = wire.text(1)
    version: int = wire.integer(2)
    materials: list[GuidedMaterial] = wire.message(3, GuidedMaterial, list=True)
    open: list[GuideQuestion] = wire.message(4, GuideQuestion, list=True)
    """Questions that still decide something, in order."""
    fees: list[ItemFee] = wire.message(5, ItemFee, list=True)
    """Those that apply, and, each with its condition, those that may."""
    promised: TimeLimit = wire.message(6, TimeLimit)
    """In this situation; so with `legal`."""
    legal: TimeLimit = wire.message(7, TimeLimit)
    complete: bool = wire.boolean(8)
    """No question is open."""
    bring: int = wire.integer(9)
    left_out: int = wire.integer(10)
    """Materials that the answers, certificates, resources and declarations save."""
    hall_visits: int = wire.integer(11)
    state: ItemState = wire.case(12, ItemState)


@dataclass(kw_only=True, slots=True)
class GuideBundle(Message):
    """Makes one guide for several items (一件事): a material that several ask for stands once."""

    life_event: str = wire.text(1)
    """Its items; or see `items`."""
    items: list[str] = wire.text(2, list=True)
    """At most 20."""
    subject: str = wire.text(3)
    purpose: Purpose = wire.message(4, Purpose)
    answers: list[GuideAnswer] = wire.message(5, GuideAnswer, list=True)
    region: str = wire.text(6)
    hall: str = wire.text(7)


@dataclass(kw_only=True, slots=True)
class BundleGuide(Message):
    """A guide for several items together."""

    items: list[Guide] = wire.message(1, Guide, list=True)
    """Each without its materials."""
    materials: list[GuidedMaterial] = wire.message(2, GuidedMaterial, list=True)
    open: list[GuideQuestion] = wire.message(3, GuideQuestion, list=True)
    bring: int = wire.integer(4)
    saved: int = wire.integer(5)
    """Materials that the items apart would have asked for again."""
    not_here: list[str] = wire.text(6, list=True)
    """Parts of the life event that are handled elsewhere."""


@dataclass(kw_only=True, slots=True)
class ResourceEntry(Message):
    """An information resource (信息资源) that can stand for materials."""

    code: str = wire.text(1)
    name: str = wire.text(2)
    provider: str = wire.text(3)
    share_type: ShareType = wire.case(4, ShareType)
    mode: ShareMode = wire.case(5, ShareMode)
    certificate_types: list[str] = wire.text(6, list=True)
    """The types that it proves."""
    materials: list[str] = wire.text(7, list=True)
    """The materials that it stands for."""
    fields: list[str] = wire.text(8, list=True)
    cycle: str = wire.text(9)
    """更新周期"""
    refusal_ground: str = wire.text(10)
    """The law under which it is not shared."""
    retired: bool = wire.boolean(11)


@dataclass(kw_only=True, slots=True)
class PutResource(Message):
    """Adds or changes a resource of the register: what an office can give, so that nobody is asked for it."""

    resource: ResourceEntry = wire.message(1, ResourceEntry)


@dataclass(kw_only=True, slots=True)
class FindResources(Message):
    """Lists the register of resources."""

    material: str = wire.text(1)
    certificate_type: str = wire.text(2)
    after: str = wire.text(3)
    limit: int = wire.integer(4)
    """At most 200; 0: 50."""
    including_retired: bool = wire.boolean(5)


@dataclass(kw_only=True, slots=True)
class ResourceList(Message):
    """Resources, by code."""

    resources: list[ResourceEntry] = wire.message(1, ResourceEntry, list=True)
    total: int = wire.integer(2)


@dataclass(kw_only=True, slots=True)
class ProofEdge(Message):
    """A bare edge: one thing needs a proof."""

    needs: str = wire.text(1)
    proof: str = wire.text(2)


@dataclass(kw_only=True, slots=True)
class CheckProofs(Message):
    """Looks for loops, for proofs that are abolished, unlawful or held already, and for items that nobody can complete."""

    items: list[str] = wire.text(1, list=True)
    """Findings that touch one of them; empty: all."""
    draft_of: str = wire.text(2)
    """An item whose draft stands in the place of its current version."""
    edges: list[ProofEdge] = wire.message(3, ProofEdge, list=True)
    """Where there are any, only they are judged, by plain cycles; at most 10,000."""
    limit: int = wire.integer(4)
    """Findings; at most 500, 0: 100."""


@dataclass(kw_only=True, slots=True)
class ProofCut(Message):
    """A share or a substitute of the smallest set found that opens every loop."""

    kind: ProofCutKind = wire.case(1, ProofCutKind)
    item: str = wire.text(2)
    material: str = wire.text(3)
    opens: int = wire.integer(4)
    """Loops."""


@dataclass(kw_only=True, slots=True)
class ProofReport(Message):
    """What the proof check found."""

    findings: list[ProofFinding] = wire.message(1, ProofFinding, list=True)
    """Loops first."""
    total: int = wire.integer(2)
    cuts: list[ProofCut] = wire.message(3, ProofCut, list=True)
    items: int = wire.integer(4)
    """Judged."""
    edges: int = wire.integer(5)
    """Judged."""


@dataclass(kw_only=True, slots=True)
class RehearseItem(Message):
    """Runs a version of an item over the cases of a past period, before it is published: what would have been otherwise."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    """0: the draft."""
    from_: str = wire.text(3)
    """YYYY-MM-DD"""
    until: str = wire.text(4)
    """YYYY-MM-DD, the day after the last; at most 366 days."""


@dataclass(kw_only=True, slots=True)
class RehearsedOutcome(Message):
    """How many cases would have gone another way."""

    before: str = wire.text(1)
    """`instant`, `promised`, `notAccepted`, `notServed`"""
    after: str = wire.text(2)
    cases: int = wire.integer(3)
    why_zh: str = wire.text(4)
    why_en: str = wire.text(5)


@dataclass(kw_only=True, slots=True)
class OfficeLoad(Message):
    """What an office or a hall would have had more or less to do."""

    office: str = wire.text(1)
    before: int = wire.integer(2)
    """Papers to look at and visits to serve."""
    after: int = wire.integer(3)


@dataclass(kw_only=True, slots=True)
class Rehearsal(Message):
    """What a version would have changed for the cases of a period."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    against: int = wire.integer(3)
    """The version that is in force."""
    cases: int = wire.integer(4)
    decided_otherwise: int = wire.integer(5)
    outcomes: list[RehearsedOutcome] = wire.message(6, RehearsedOutcome, list=True)
    materials_before: int = wire.integer(7)
    materials_after: int = wire.integer(8)
    visits_before: int = wire.integer(9)
    visits_after: int = wire.integer(10)
    loads: list[OfficeLoad] = wire.message(11, OfficeLoad, list=True)
    cut: bool = wire.boolean(12)
    """More cases than can be run; these are the latest."""


@dataclass(kw_only=True, slots=True)
class ReadItemFigures(Message):
    """The figures of the catalogue, by department, on a day and over time."""

    department: str = wire.text(1)
    """Empty: each, and all together."""
    on: str = wire.text(2)
    """YYYY-MM-DD; empty: today."""
    since: str = wire.text(3)
    """YYYY-MM-DD: also the first of each month from here on."""


@dataclass(kw_only=True, slots=True)
class FigureRow(Message):
    """The figures of one department. Shares are counts beside `items`."""

    department: str = wire.text(1)
    """Empty: all together."""
    items: int = wire.integer(2)
    instant: int = wire.integer(3)
    online: int = wire.integer(4)
    zero_visits: int = wire.integer(5)
    materials: int = wire.integer(6)
    """Asked for in all."""
    materials_after_reuse: int = wire.integer(7)
    """Less those that a certificate or a resource stands in for."""
    promised_days: int = wire.integer(8)
    """Workdays, the sum of the items that have both limits."""
    legal_days: int = wire.integer(9)
    """Workdays, so too."""


@dataclass(kw_only=True, slots=True)
class FiguresOfDay(Message):
    """Figures on one day."""

    day: str = wire.text(1)
    rows: list[FigureRow] = wire.message(2, FigureRow, list=True)


@dataclass(kw_only=True, slots=True)
class ItemFigures(Message):
    """Figures of the catalogue."""

    days: list[FiguresOfDay] = wire.message(1, FiguresOfDay, list=True)


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
    upload: str = wire.text(6)
    """Of an upload: its id (`case.finishUpload`). A digest without it names a file that the channel keeps itself, on which no rule
    decides."""
    type: str = wire.text(7)
    """The upload's media type; set by the service."""
    size: int = wire.integer(8)
    """The upload's bytes; set by the service."""
    name_english: str = wire.text(9)
    """The material's name in English; set by the service, empty where there is none."""


@dataclass(kw_only=True, slots=True)
class SubmitCase(Message):
    """Files a case (办件). Materials that the suite holds are found by itself and need not be offered."""

    item: str = wire.text(1)
    subject: str = wire.text(2)
    evidence: list[Evidence] = wire.message(3, Evidence, list=True)
    note: str = wire.text(4, secret=True)
    draft: str = wire.text(5)
    """The id of a draft, which becomes the case: what was saved last is what is submitted. `item` and `subject` may then be empty,
    `evidence` and `note` are."""


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
class ClockStopEntry(Message):
    """A time in which the statutory clock of a case stood still, or stands."""

    from_: str = wire.text(1)
    """YYYY-MM-DD, the day of the stop, which still counts."""
    until: str = wire.text(2)
    """YYYY-MM-DD, the last day that is not counted; empty: it lasts."""
    ground: str = wire.text(3)
    """The code of the ground."""
    ground_zh: str = wire.text(4)
    ground_en: str = wire.text(5)
    basis_zh: str = wire.text(6)
    """The provision that leaves the time out."""
    basis_en: str = wire.text(7)
    expected_workdays: int = wire.integer(8)
    reason: str = wire.text(9, secret=True)
    revision: int = wire.integer(10)
    """The revision of the case that began it."""


@dataclass(kw_only=True, slots=True)
class ExtensionEntry(Message):
    """The extension of a case's periods."""

    on: str = wire.text(1)
    """YYYY-MM-DD."""
    workdays: int = wire.integer(2)
    approver: ExtensionApprover = wire.case(3, ExtensionApprover)
    reason: str = wire.text(4, secret=True)


@dataclass(kw_only=True, slots=True)
class CorrectionPoint(Message):
    """Something that a case lacks."""

    material: str = wire.text(1)
    remark: str = wire.text(2, secret=True)
    """What is wrong with it, and what to hand in."""
    name: str = wire.text(3)
    """The material's name; set by the service."""
    name_english: str = wire.text(4)
    """The material's name in English; set by the service, empty where there is none."""


@dataclass(kw_only=True, slots=True)
class CorrectionEntry(Message):
    """One notice that asked the applicant to put something right."""

    on: str = wire.text(1)
    """YYYY-MM-DD."""
    points: list[CorrectionPoint] = wire.message(2, CorrectionPoint, list=True)
    text: str = wire.text(3, secret=True)
    respond_by: DueDate = wire.message(4, DueDate)
    """The applicant's own limit: after it the case is returned."""
    corrected_on: str = wire.text(5)
    """YYYY-MM-DD, the day that counts as the one on which the answer arrived; empty: none has come."""
    avoidable: list[str] = wire.text(6, list=True)
    """The materials that could have been asked for before: that they are asked for now is a violation of the office's."""
    revision: int = wire.integer(7)
    """The revision of the case that it came with."""


@dataclass(kw_only=True, slots=True)
class EndingEntry(Message):
    """How a case ended without a decision."""

    kind: str = wire.text(1)
    """`lapse` (not corrected in time), `pointElsewhere`, `giveBack`, `referUpward` or `annul`."""
    on: str = wire.text(2)
    """YYYY-MM-DD."""
    grounds: str = wire.text(3)
    office: str = wire.text(4)
    """The office that it is for, or was referred to; else empty."""
    text: str = wire.text(5, secret=True)


@dataclass(kw_only=True, slots=True)
class DeliveryEntry(Message):
    """The delivery (送达) of a decided case."""

    due: DueDate = wire.message(1, DueDate)
    """By when it is to be delivered: 10 workdays after the decision (行政许可法 art. 44); nil where the case was decided before that was
    kept."""
    overdue_on: str = wire.text(2)
    """YYYY-MM-DD, the day on which it was told as overdue; empty: it was not."""
    delivered_on: str = wire.text(3)
    """YYYY-MM-DD; empty: not delivered yet."""
    method: DeliveryMethod = wire.case(4, DeliveryMethod)
    tracking_number: str = wire.text(5)
    """The carrier's number; empty: it was not posted."""
    certificate: str = wire.text(6)
    """The id of the certificate that was issued; empty: none was granted."""


@dataclass(kw_only=True, slots=True)
class FeeEntry(Message):
    """A fee of a case."""

    id: str = wire.text(1)
    """Its id in the case: `1`, `2`, …"""
    name: str = wire.text(2)
    """What is charged for."""
    basis: str = wire.text(3)
    """The provision under which it is charged."""
    fen: int = wire.integer(4)
    """In fen."""
    before: FeeDue = wire.case(5, FeeDue)
    """Before what it is to be paid."""
    state: FeeState = wire.case(6, FeeState)
    settled_on: str = wire.text(7)
    """YYYY-MM-DD; empty: it is due."""
    receipt: str = wire.text(8)
    """票据号码; empty: it was not paid."""
    reason: str = wire.text(9, secret=True)
    """Why it was waived; empty: it was not."""


@dataclass(kw_only=True, slots=True)
class RatingEntry(Message):
    """How a service was rated (好差评)."""

    grade: RatingGrade = wire.case(1, RatingGrade)
    on: str = wire.text(2)
    """YYYY-MM-DD"""
    by_silence: bool = wire.boolean(3)
    """Whether nobody rated it and silence counted, which figures keep apart."""
    comment: str = wire.text(4, secret=True)
    put_right_due: DueDate = wire.message(5, DueDate)
    """By when a bad rating is to be put right; nil: it is none."""
    overdue_on: str = wire.text(6)
    """YYYY-MM-DD, the day on which putting right was told as overdue; empty: it was not."""
    put_right_on: str = wire.text(7)
    """YYYY-MM-DD; empty: not yet, or nothing to put right."""
    measures: str = wire.text(8, secret=True)
    """What was found and done."""


@dataclass(kw_only=True, slots=True)
class StepEntry(Message):
    """A department's step of a case (并联审批), and how far it has come."""

    code: str = wire.text(1)
    name: str = wire.text(2)
    department: str = wire.text(3)
    limit_workdays: int = wire.integer(4)
    after: list[str] = wire.text(5, list=True)
    """The codes of the steps that it waits for."""
    may_lapse: bool = wire.boolean(6)
    """Whether the case goes on without it once its limit is over."""
    state: StepState = wire.case(7, StepState)
    opened_on: str = wire.text(8)
    """YYYY-MM-DD; empty: it never was open, or waits again since an earlier step was given back."""
    due: DueDate = wire.message(9, DueDate)
    holder: str = wire.text(10)
    """The official who holds it; empty: nobody has claimed it."""
    finished_on: str = wire.text(11)
    """YYYY-MM-DD"""
    finished_by: str = wire.text(12)
    opposes: bool = wire.boolean(13)
    grounds: str = wire.text(14, secret=True)
    """Of the opinion."""
    returned_on: str = wire.text(15)
    """YYYY-MM-DD, when it was last given back."""
    returned_by: str = wire.text(16)
    return_text: str = wire.text(17, secret=True)
    """What was wrong with it."""
    escalated_on: str = wire.text(18)
    """YYYY-MM-DD, since when it stands in its department's list of late steps (`late` of `case.list`); empty: it is not late."""


@dataclass(kw_only=True, slots=True)
class CaseHolder(Message):
    """Who has a case now."""

    step: str = wire.text(1)
    """The code of the step; empty: the whole case."""
    department: str = wire.text(2)
    """Empty: it waits for the applicant."""
    official: str = wire.text(3)
    """Who claimed it; empty: anybody of the department."""


@dataclass(kw_only=True, slots=True)
class RuleReference(Message):
    """The rule by which the suite decided a case by itself."""

    number: str = wire.text(1)
    version: int = wire.integer(2)


@dataclass(kw_only=True, slots=True)
class ObjectionEntry(Message):
    """What an applicant holds against a decision that the suite made by a rule, and what an official answered."""

    on: str = wire.text(1)
    """YYYY-MM-DD"""
    reason: str = wire.text(2, secret=True)
    answer_due: DueDate = wire.message(3, DueDate)
    """By when it is to be answered."""
    answered_on: str = wire.text(4)
    """YYYY-MM-DD; empty: not yet."""
    answered_by: str = wire.text(5)
    annulled: bool = wire.boolean(6)
    """Whether the decision was annulled; else it stands."""
    grounds: str = wire.text(7, secret=True)
    """Of the answer."""
    overdue_on: str = wire.text(8)
    """YYYY-MM-DD: when the answer was told as overdue; empty: it was not."""


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
    owed: list[Evidence] = wire.message(29, Evidence, list=True)
    """The materials that are still owed: allowed to follow, or answered by a certificate that ended."""
    stops: list[ClockStopEntry] = wire.message(30, ClockStopEntry, list=True)
    """The times in which the statutory clock stood still; while the last one lasts, the due days move on with each day."""
    extended: ExtensionEntry = wire.message(31, ExtensionEntry)
    counts_from: str = wire.text(40)
    """YYYY-MM-DD, the day that counts as the day of receipt, known from the submission on."""
    counts_from_zh: str = wire.text(41)
    """Why that is a later day than the one of the submission; empty: it is the same day."""
    counts_from_en: str = wire.text(42)
    notice: DueDate = wire.message(43, DueDate)
    """By when the office must say what is wrong with the file; nil once it is accepted, has ended, or waits for the applicant."""
    corrections: list[CorrectionEntry] = wire.message(44, CorrectionEntry, list=True)
    """The notices that asked the applicant to put something right, oldest first; more than one is out of the ordinary."""
    ending: EndingEntry = wire.message(45, EndingEntry)
    """How it ended without a decision."""
    delivery: DeliveryEntry = wire.message(46, DeliveryEntry)
    """Nil before the decision, and where that was undone before the delivery."""
    fees: list[FeeEntry] = wire.message(47, FeeEntry, list=True)
    """Once it has ended without a decision, those alone that were settled."""
    rating: RatingEntry = wire.message(48, RatingEntry)
    steps: list[StepEntry] = wire.message(50, StepEntry, list=True)
    """The departments' steps; none: the item has no flow, or the case is not accepted yet."""
    holders: list[CaseHolder] = wire.message(51, CaseHolder, list=True)
    """Who has it now; none once it is closed."""
    expected: str = wire.text(52)
    """预计办结, YYYY-MM-DD: an estimate from what like cases took lately, which binds nobody; empty: too few, or it is past. Told by
    `case.get` alone."""
    rule: RuleReference = wire.message(53, RuleReference)
    """The rule that decided it; nil: an official did, or nobody yet."""
    objection: ObjectionEntry = wire.message(54, ObjectionEntry)
    bundle: str = wire.text(55)
    """The bundle in which it was filed; empty: by itself."""
    position: int = wire.integer(70)
    """The log's sequence of the last event of the case: a read that names it in `atLeast` sees what this answer tells. 0 in an event,
    whose own sequence it is."""
    office: str = wire.text(71)
    """The name of the department that answers for the item."""


@dataclass(kw_only=True, slots=True)
class WithdrawCase(Message):
    """Withdraws a case (撤回): by the applicant, before the decision."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    reason: str = wire.text(2, secret=True)


@dataclass(kw_only=True, slots=True)
class ReceiveCase(Message):
    """Records that the papers arrived (收件)."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    evidence: list[Evidence] = wire.message(2, Evidence, list=True)
    """What was allowed to follow and came with the papers."""


@dataclass(kw_only=True, slots=True)
class VerifyCase(Message):
    """Records at a window that the originals, the signature or the person were seen."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    materials: list[str] = wire.text(2, list=True)
    """The materials whose originals were seen."""
    hall: str = wire.text(3)
    window: str = wire.text(4)


@dataclass(kw_only=True, slots=True)
class AcceptCase(Message):
    """Accepts a case (受理): the statutory clock starts. Once the notice period is over it starts on the day from which silence accepts."""

    case_id: str = wire.text(1)
    """The case's id or its number."""


@dataclass(kw_only=True, slots=True)
class DecideCase(Message):
    """Decides a case (办结): grants it, or refuses it with grounds."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    granted: bool = wire.boolean(2)
    grounds: str = wire.text(3)
    """Needed when it is refused."""


@dataclass(kw_only=True, slots=True)
class GetCase(Message):
    """Reads a case by its id or its number."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    purpose: Purpose = wire.message(3, Purpose)
    at_least: int = wire.integer(4)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class ListCases(Message):
    """Lists cases, newest first: of a subject; or, for who works on them or checks them, of many at once, without a word of whose they
    are. What is named must hold of each case that is listed. A list goes by what does not change of a case, so that none is skipped and
    none comes twice while others are filed and move on; one that no longer fits when its page is read is not shown."""

    subject: str = wire.text(1)
    """Empty: of many, for clerks, approvers, auditors and services; something else must be named then."""
    state: CaseState = wire.case(2, CaseState)
    before: str = wire.text(3)
    """Cases that are listed after this id: `next` of the page before."""
    limit: int = wire.integer(4)
    """At most 200; 0: 50."""
    purpose: Purpose = wire.message(5, Purpose)
    department: str = wire.text(6)
    """The code of the department that answers for the item."""
    item: str = wire.text(7)
    lamp: str = wire.text(8)
    """`green`, `warn`, `yellow`, `red`, as it was last told: cases in hand."""
    step: str = wire.text(9)
    """The code of a departments' step that is open."""
    hall: str = wire.text(10)
    """Where it was verified; `-`: at no hall."""
    channel: str = wire.text(11)
    """Through which it was filed: `window`, `web`, `mobile`, `courier`, `kiosk`, `other`."""
    from_: str = wire.text(12)
    """Filed from here on: YYYY-MM-DD, or an hour of it, YYYY-MM-DDTHH, in Shanghai."""
    until: str = wire.text(13)
    """And before here."""
    figure: CaseFigure = wire.case(14, CaseFigure)
    """As what they are counted in `case.figures`."""
    at_least: int = wire.integer(15)
    """A position that an answer told: what is read is not older. 0: whatever is there."""
    step_department: str = wire.text(16)
    """A department that has a step open, as the item's flow names it, whichever department answers for the item."""
    late: bool = wire.boolean(17)
    """Only where the step that `stepDepartment` or `step` asks for is late, which its `escalatedOn` tells: the department's list of
    late steps."""


@dataclass(kw_only=True, slots=True)
class CaseList(Message):
    """Cases found."""

    cases: list[CaseView] = wire.message(1, CaseView, list=True)
    next: str = wire.text(2)
    """Goes on from here, in `before`; empty: no more. A page may be short, or empty, and have a next one."""


@dataclass(kw_only=True, slots=True)
class ReadHistory(Message):
    """Reads what happened to a case: every event with who, when and through which channel."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    purpose: Purpose = wire.message(2, Purpose)
    at_least: int = wire.integer(3)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class CaseHistoryEntry(Message):
    """One event of a case."""

    sequence: int = wire.integer(1)
    """From 1; 0 for what was done to the draft, before there was a case."""
    kind: str = wire.text(2)
    """`case.accepted`, …; of a draft `draft.begun`, `draft.saved`."""
    at: int = wire.integer(3)
    """Microseconds since 1970."""
    principal: str = wire.text(4)
    role: Role = wire.case(5, Role)
    channel: str = wire.text(6)
    state: CaseState = wire.case(7, CaseState)
    """The state after it."""
    note: str = wire.text(8)
    acting_for: str = wire.text(9)
    """For whom the principal acted, where not for itself."""


@dataclass(kw_only=True, slots=True)
class CaseHistory(Message):
    """The events of a case, oldest first."""

    entries: list[CaseHistoryEntry] = wire.message(1, CaseHistoryEntry, list=True)


@dataclass(kw_only=True, slots=True)
class SupplyEvidence(Message):
    """Hands in what a case is still owed (补交): what was allowed to follow, and what no longer counts because its certificate ended."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    evidence: list[Evidence] = wire.message(2, Evidence, list=True)
    """May be empty where a certificate that is held by now answers it."""


@dataclass(kw_only=True, slots=True)
class CheckRead(Message):
    """Asks whether a case is at a step at which someone has a reason to read about its subject. The service that keeps subjects asks it
    before it shows anything for a case."""

    case_id: str = wire.text(1)
    """The case's id or number."""
    step: str = wire.text(2)
    """An act of the table of states, `verify`; or `review`, `notice`."""
    role: Role = wire.case(3, Role)
    """In what capacity someone reads."""
    department: str = wire.text(4)
    """For which department an approver reads, as flows of items name it; empty: not told, and any."""


@dataclass(kw_only=True, slots=True)
class ReadCheck(Message):
    """Whether a case gives a reason to read, about whom, and on what."""

    verdict: ReadVerdict = wire.case(1, ReadVerdict)
    subject: str = wire.text(2)
    """The subject of the case; empty where there is no such case."""
    item: str = wire.text(3)
    """The code of the case's item, for which a mandate must be; empty where there is no such case."""
    is_of_another: bool = wire.boolean(4)
    """With `stepNotDue`: the step is never of the reader's role, in whatever state. An applicant's are `begin`, `submit`, `supply`,
    `correct`, `withdraw` and `rate`."""


@dataclass(kw_only=True, slots=True)
class ReadFilings(Message):
    """Reads what the cases of an item were filed with in a period, without a word of who filed them: for rehearsals."""

    item: str = wire.text(1)
    from_: str = wire.text(2)
    """YYYY-MM-DD"""
    until: str = wire.text(3)
    """YYYY-MM-DD, the day after the last."""
    after: str = wire.text(4)
    """A case's id."""
    limit: int = wire.integer(5)
    """At most 500; 0: 100."""


@dataclass(kw_only=True, slots=True)
class FiledEvidence(Message):
    """A material of a filing."""

    material: str = wire.text(1)
    source: EvidenceSource = wire.case(2, EvidenceSource)


@dataclass(kw_only=True, slots=True)
class FilingEntry(Message):
    """What a case was filed with, and what came of it."""

    case_id: str = wire.text(1)
    item_version: int = wire.integer(2)
    submitted_at: int = wire.integer(3)
    """Microseconds since 1970."""
    legal_person: bool = wire.boolean(4)
    evidence: list[FiledEvidence] = wire.message(5, FiledEvidence, list=True)
    instant: bool = wire.boolean(6)
    """It was decided in the same call."""
    state: CaseState = wire.case(7, CaseState)
    result_code: str = wire.text(8)
    visited: bool = wire.boolean(9)
    channel: str = wire.text(10)


@dataclass(kw_only=True, slots=True)
class FilingList(Message):
    """Filings of an item, in order of time."""

    filings: list[FilingEntry] = wire.message(1, FilingEntry, list=True)
    next: str = wire.text(2)
    """Empty: no more."""


@dataclass(kw_only=True, slots=True)
class StopClock(Message):
    """Begins what the law does not count (特别程序): the statutory clock stands still until `case.resumeClock`."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    ground: str = wire.text(2)
    """A code of the table of grounds: `hearing`, `tender`, `auction`, `inspection`, `testing`, `quarantine`, `appraisal`,
    `expert_review`, `cooling_off`; `publicity` where `law` names a special law."""
    law: str = wire.text(3)
    """The special law that leaves the time out; empty where the ground's own basis does."""
    expected_workdays: int = wire.integer(4)
    """How long it is expected to take, from 1: the applicant is told."""
    reason: str = wire.text(5, secret=True)


@dataclass(kw_only=True, slots=True)
class ResumeClock(Message):
    """Ends what the law does not count: the clock goes on, and the periods end as much later."""

    case_id: str = wire.text(1)
    """The case's id or its number."""


@dataclass(kw_only=True, slots=True)
class ExtendCase(Message):
    """Extends the periods of a case, once: by 10 workdays at most as the head of the office approved, a joint case by 15 as the head of
    the people's government did."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    approved_by: ExtensionApprover = wire.case(2, ExtensionApprover)
    workdays: int = wire.integer(3)
    """0: as many as the law allows."""
    reason: str = wire.text(4, secret=True)
    """What the applicant is told."""


@dataclass(kw_only=True, slots=True)
class ExplainDeadline(Message):
    """Explains why the dates that bind a case are the days they are: every day of each period, with what leaves it out."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    purpose: Purpose = wire.message(3, Purpose)
    at_least: int = wire.integer(4)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class ExplainedDay(Message):
    """A day of a period, or a run of days that are left out for one reason."""

    first: str = wire.text(1)
    """YYYY-MM-DD."""
    last: str = wire.text(2)
    """YYYY-MM-DD; empty: it is one day."""
    number: int = wire.integer(3)
    """Which day of the period it is, from 1; 0: it is not counted."""
    why_zh: str = wire.text(4)
    """Why it is not counted."""
    why_en: str = wire.text(5)


@dataclass(kw_only=True, slots=True)
class ExplainedDate(Message):
    """A date that binds a case, with every day of its period."""

    kind: str = wire.text(1)
    """`notice`, `correction`, `promised`, `statutory`, `delivery`, `puttingRight` or `objection`."""
    from_: str = wire.text(2)
    """YYYY-MM-DD, the day of the act from which it counts; not counted itself."""
    limit_zh: str = wire.text(3)
    limit_en: str = wire.text(4)
    due: DueDate = wire.message(5, DueDate)
    moved_from: str = wire.text(6)
    """YYYY-MM-DD, the day off on which the period would have ended; empty: its end did not move."""
    days: list[ExplainedDay] = wire.message(7, ExplainedDay, list=True)
    """From the day after the act to the last. Of months and years those alone that a stop leaves out."""
    stops: list[ClockStopEntry] = wire.message(8, ClockStopEntry, list=True)
    """The stops that have ended, and whose days are left out."""
    extended: ExtensionEntry = wire.message(9, ExtensionEntry)
    text_zh: str = wire.text(10, secret=True)
    """The whole in words."""
    text_en: str = wire.text(11, secret=True)


@dataclass(kw_only=True, slots=True)
class DeadlineExplanation(Message):
    """Why the dates that bind a case are the days they are."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    """The number for people."""
    state: CaseState = wire.case(3, CaseState)
    dates: list[ExplainedDate] = wire.message(4, ExplainedDate, list=True)
    """The notice until acceptance, or the applicant's own limit while a correction is awaited; the promised and the statutory period
    after it. Once it is decided, also what is owed then. Empty before receipt, and as long as a visit is still to be made, with which
    the notice begins."""


@dataclass(kw_only=True, slots=True)
class CalendarDay(Message):
    """A day that a notice on days off names."""

    day: str = wire.text(1)
    """YYYY-MM-DD."""
    workday: bool = wire.boolean(2)
    """False for a day off, true for a day worked in exchange (调休)."""
    name_zh: str = wire.text(3)
    """The holiday that it belongs to."""
    name_en: str = wire.text(4)


@dataclass(kw_only=True, slots=True)
class ImportCalendar(Message):
    """Takes in the notice on days off of a year or several, by which every open case whose date reached past the calendar is reckoned
    again, and every one whose date a changed day moves. What is reckoned from then on goes by it. The same version with the same days
    again changes nothing; with others it is refused."""

    version: str = wire.text(1)
    """The calendar's new version, as `CN-2027`: up to 32 letters, digits, dots and hyphens."""
    first: str = wire.text(2)
    """YYYY-MM-DD, the first day that the notice covers: no later than the day after the calendar's last."""
    last: str = wire.text(3)
    """YYYY-MM-DD, the last day."""
    days: list[CalendarDay] = wire.message(4, CalendarDay, list=True)
    """The days that differ from Monday to Friday; at most 1,000."""


@dataclass(kw_only=True, slots=True)
class CalendarView(Message):
    """A calendar by which cases are reckoned."""

    version: str = wire.text(1)
    first: str = wire.text(2)
    """YYYY-MM-DD, the first day of which notices tell."""
    last: str = wire.text(3)
    """YYYY-MM-DD, the last day."""
    cases: int = wire.integer(4)
    """Cases that are reckoned again at once: open ones with a date that reached past the calendar before. Where the notice changes a
    day that was published, all others are looked at afterwards, and are not counted. What differs they tell by `case.datesMoved` or
    `case.datesReckoned`."""


@dataclass(kw_only=True, slots=True)
class BeginUpload(Message):
    """Begins an upload of one file (上传), whose content follows in parts. What is too large, or of a type that is not taken, is refused
    here."""

    subject: str = wire.text(1)
    """Whose paper it is: who applies."""
    name: str = wire.text(2, secret=True)
    """What the applicant calls it, in 1 to 200 characters, without a slash."""
    type: str = wire.text(3)
    """The media type: `application/pdf`, `image/jpeg`, `image/png`, `application/ofd`, `application/zip` or `text/plain`. The content
    must be of it."""
    size: int = wire.integer(4)
    """Bytes, from 1; at most 20 MiB."""
    digest: str = wire.text(5)
    """SHA-256 of the whole content, in 64 hexadecimal digits."""
    reusable: bool = wire.boolean(6)
    """Whether the file may be evidence in later cases too; `case.allowReuse` changes it."""


@dataclass(kw_only=True, slots=True)
class UploadTicket(Message):
    """An upload that was begun."""

    id: str = wire.text(1)
    """By which parts name it, and evidence afterwards."""
    part_size: int = wire.integer(2)
    """Bytes of each part but the last, which may have fewer."""
    parts: int = wire.integer(3)
    """So many it has."""
    expires_at: int = wire.integer(4)
    """Microseconds since 1970; an upload that is not finished then is forgotten."""


@dataclass(kw_only=True, slots=True)
class PutUploadPart(Message):
    """Brings one part of a file. Parts come in any order, and the same part again changes nothing; another in its place is refused."""

    id: str = wire.text(1)
    offset: int = wire.integer(2)
    """Where it begins in the file: a multiple of the part size that the ticket tells."""
    bytes: bytes = wire.octets(3, secret=True)
    """All bytes of the part."""


@dataclass(kw_only=True, slots=True)
class UploadProgress(Message):
    """How far an upload has come."""

    id: str = wire.text(1)
    stage: UploadStage = wire.case(2, UploadStage)
    size: int = wire.integer(3)
    """Bytes that the file has."""
    received: int = wire.integer(4)
    """Bytes that are here."""
    missing: list[int] = wire.integer(5, list=True)
    """Where the parts begin that have not come, the first hundred in order."""
    part_size: int = wire.integer(6)
    """Bytes of each part but the last."""
    expires_at: int = wire.integer(7)
    """Microseconds since 1970."""
    digest: str = wire.text(8)
    """SHA-256 that the file was announced with: whoever goes on after a break sees whether theirs is the same."""


@dataclass(kw_only=True, slots=True)
class FinishUpload(Message):
    """Checks a file of which every part has come (size, digest, type by its content, and the scanner), and keeps it. What is found
    wrong is refused by name; the upload stays until it expires, so that what is missing may still be brought."""

    id: str = wire.text(1)


@dataclass(kw_only=True, slots=True)
class FileUse(Message):
    """A case that relies on a file."""

    case_id: str = wire.text(1)
    material: str = wire.text(2)


@dataclass(kw_only=True, slots=True)
class FileReading(Message):
    """One reading of a file. A file that is read in parts is read once."""

    at: int = wire.integer(1)
    """Microseconds since 1970."""
    principal: str = wire.text(2)
    role: Role = wire.case(3, Role)
    channel: str = wire.text(4)
    purpose: Purpose = wire.message(5, Purpose)


@dataclass(kw_only=True, slots=True)
class FileEntry(Message):
    """A file that was uploaded, as its subject and the office see it."""

    id: str = wire.text(1)
    """The upload's id, by which evidence names it."""
    name: str = wire.text(2, secret=True)
    """Told by `case.files`; empty in the answers of commands."""
    type: str = wire.text(3)
    size: int = wire.integer(4)
    digest: str = wire.text(5)
    stage: UploadStage = wire.case(6, UploadStage)
    reusable: bool = wire.boolean(7)
    """Whether the subject lets it be evidence in later cases."""
    begun_at: int = wire.integer(8)
    """Microseconds since 1970."""
    expires_at: int = wire.integer(9)
    """Microseconds since 1970, when it is forgotten; 0: it is kept, for a case relies on it."""
    uses: list[FileUse] = wire.message(10, FileUse, list=True)
    """The cases that rely on it, the first hundred."""
    reads: list[FileReading] = wire.message(11, FileReading, list=True)
    """Who has read it, the latest fifty, newest first."""


@dataclass(kw_only=True, slots=True)
class ReadUploadProgress(Message):
    """Tells how far an upload has come, and which parts are still to be brought: for whoever goes on after a break."""

    id: str = wire.text(1)


@dataclass(kw_only=True, slots=True)
class CancelUpload(Message):
    """Forgets an upload, whether it is finished or not, that no case relies on."""

    id: str = wire.text(1)


@dataclass(kw_only=True, slots=True)
class ReadFile(Message):
    """Reads a part of a file: shown to its subject, to the clerk and the approver at a step of an open case that relies on it, and to
    the auditor. Who read it stands recorded, and the subject sees it (`case.files`)."""

    id: str = wire.text(1)
    """The upload's id."""
    offset: int = wire.integer(2)
    """Where to begin, from 0."""
    limit: int = wire.integer(3)
    """At most 524,288 bytes; 0: so many."""
    purpose: Purpose = wire.message(4, Purpose)


@dataclass(kw_only=True, slots=True)
class FilePart(Message):
    """A part of a file."""

    id: str = wire.text(1)
    name: str = wire.text(2, secret=True)
    type: str = wire.text(3)
    """The media type, as the content was found to be."""
    size: int = wire.integer(4)
    """Bytes of the whole file."""
    digest: str = wire.text(5)
    """SHA-256 of the whole, in hexadecimal digits."""
    offset: int = wire.integer(6)
    bytes: bytes = wire.octets(7, secret=True)
    """None at the end."""


@dataclass(kw_only=True, slots=True)
class ListFiles(Message):
    """Lists files, newest first: those that a case relies on, or those of a subject, with who has read each."""

    case_id: str = wire.text(1)
    """The case's id or number; empty: the files of the subject."""
    subject: str = wire.text(2)
    """Where no case is named."""
    purpose: Purpose = wire.message(3, Purpose)
    before: str = wire.text(4)
    """Files older than this id."""
    limit: int = wire.integer(5)
    """At most 100; 0: 50."""


@dataclass(kw_only=True, slots=True)
class FileList(Message):
    """Files, newest first."""

    files: list[FileEntry] = wire.message(1, FileEntry, list=True)
    next: str = wire.text(2)
    """Goes on from here, in `before`; empty: no more. A page may be short, or empty, and have a next one."""


@dataclass(kw_only=True, slots=True)
class AllowReuse(Message):
    """The subject lets a file be evidence in later cases, or does so no more. Cases that rely on it already keep it."""

    id: str = wire.text(1)
    allowed: bool = wire.boolean(2)


@dataclass(kw_only=True, slots=True)
class AskHeld(Message):
    """Asks the applicant for a material that is held already, for a reason, which is told in the case's history and counted
    (`case.neededAsks`). The case goes on: a material that is there is no ground to wait."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    material: str = wire.text(2)
    """What the case holds, or the applicant's certificates answer."""
    reason: str = wire.text(3, secret=True)


@dataclass(kw_only=True, slots=True)
class ReadNeededAsks(Message):
    """How often applicants were asked for what was held, for each item, department and material in a period."""

    item: str = wire.text(1)
    """Only of this item; empty: of all."""
    department: str = wire.text(2)
    """Only of this department; empty: of all."""
    from_: str = wire.text(3)
    """YYYY-MM-DD, the first day."""
    until: str = wire.text(4)
    """YYYY-MM-DD, the day after the last."""
    after: str = wire.text(5)
    """`NeededAskList.next` of the page before."""
    limit: int = wire.integer(6)
    """At most 500; 0: 100."""


@dataclass(kw_only=True, slots=True)
class NeededAskCount(Message):
    """How often one material of an item was asked for though it was held."""

    item: str = wire.text(1)
    department: str = wire.text(2)
    """The department whose item it is."""
    material: str = wire.text(3)
    asks: int = wire.integer(4)


@dataclass(kw_only=True, slots=True)
class NeededAskList(Message):
    """Counts of asks for what was held."""

    counts: list[NeededAskCount] = wire.message(1, NeededAskCount, list=True)
    """By item, department and material, in that order."""
    next: str = wire.text(2)
    """After which to go on; empty: that was all."""


@dataclass(kw_only=True, slots=True)
class ReadFileKeys(Message):
    """The keys with which files are sealed, as one instance has them, and how many names and rows each sealed. Of the keys it tells
    their numbers alone."""


@dataclass(kw_only=True, slots=True)
class ExportCases(Message):
    """What is held of a subject's cases, in pages of JSON text, beside `identity.export`: the cases, the drafts, and the files with
    their names, types, sizes, digests, moments and cases; what a file holds comes by `case.readFile`. For the subject itself, and for
    the auditor, without drafts."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)
    after: str = wire.text(3)
    """`ExportPage/next` of the page before; empty: from the beginning."""


@dataclass(kw_only=True, slots=True)
class ReadCaseFigures(Message):
    """Reads how many cases were received in a period, and what has become of them by now. Each number opens its cases: `case.list` with
    the same words."""

    from_: str = wire.text(1)
    """YYYY-MM-DD, or an hour of it, YYYY-MM-DDTHH, in Shanghai; empty: a day before `until`."""
    until: str = wire.text(2)
    """The end, which is not in it; empty: tomorrow. At most 366 days after `from`."""
    item: str = wire.text(3)
    """Empty: of any."""
    hall: str = wire.text(4)
    """Empty: of any; `-`: at no hall."""
    channel: str = wire.text(5)
    """Empty: through any."""
    by: FigureGrouping = wire.case(6, FigureGrouping)
    after: str = wire.text(7)
    """`next` of the page before."""
    limit: int = wire.integer(8)
    """At most 1,000; 0: 200."""
    at_least: int = wire.integer(9)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class CaseFigureRow(Message):
    """How many cases there are of one kind: received = in hand + finished + withdrawn + refused + referred, always."""

    key: str = wire.text(1)
    """The item, the hall (`-`: none), the channel, the hour or the day that the row is of; empty: all together."""
    received: int = wire.integer(2)
    in_hand: int = wire.integer(3)
    finished: int = wire.integer(4)
    withdrawn: int = wire.integer(5)
    refused: int = wire.integer(6)
    referred: int = wire.integer(7)


@dataclass(kw_only=True, slots=True)
class CaseFigures(Message):
    """Figures of cases, of one moment."""

    rows: list[CaseFigureRow] = wire.message(1, CaseFigureRow, list=True)
    """In the order of their keys."""
    next: str = wire.text(2)
    """Goes on from here, in `after`; empty: no more."""
    from_: str = wire.text(3)
    """The first hour of the period, YYYY-MM-DDTHH, and the one after the last."""
    until: str = wire.text(4)
    position: int = wire.integer(5)
    """The log's sequence at that moment."""


@dataclass(kw_only=True, slots=True)
class AuditCases(Message):
    """Makes a stretch of cases anew from their events, and tells where what is kept of them differs. It shows nothing of them but their
    numbers."""

    after: str = wire.text(1)
    """A case's id: `next` of the stretch before; empty: from the oldest case."""
    limit: int = wire.integer(2)
    """Cases at most, up to 1,000; 0: 200."""


@dataclass(kw_only=True, slots=True)
class CaseDifference(Message):
    """A case whose events make something else of it than what is kept."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    """Empty where it cannot be read."""
    parts: list[str] = wire.text(3, list=True)
    """The parts that differ: `state`, `clock`, `lamp`, …; `events` where they make no case; `row` where what is kept cannot be read."""


@dataclass(kw_only=True, slots=True)
class CaseAudit(Message):
    """What an audit of a stretch of cases found."""

    cases: int = wire.integer(1)
    """Cases that were made anew."""
    events: int = wire.integer(2)
    """Their events."""
    differences: list[CaseDifference] = wire.message(3, CaseDifference, list=True)
    next: str = wire.text(4)
    """Goes on from here, in `after`; empty: that was the newest case."""


@dataclass(kw_only=True, slots=True)
class SearchCaseActs(Message):
    """Searches what officials did in cases, for the auditor: by who, by step, and by what of it stands out. Nobody whose case it is is
    named."""

    official: str = wire.text(1)
    """The principal's id, as the history has it; empty: anybody's."""
    step: str = wire.text(2)
    """An act of the table of states: `accept`, `decide`; empty: any."""
    finding: ActFinding = wire.case(3, ActFinding)
    """Only acts of which this stands out."""
    from_: str = wire.text(4)
    """YYYY-MM-DD; empty: from the first."""
    until: str = wire.text(5)
    """YYYY-MM-DD, the day after the last; empty: to the last."""
    after: int = wire.integer(6)
    """`next` of the page before; 0: from the first."""
    limit: int = wire.integer(7)
    """At most 1,000; 0: 200."""
    at_least: int = wire.integer(8)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class CaseActEntry(Message):
    """One act of an official, or of the suite where an official was silent."""

    position: int = wire.integer(1)
    """The log's sequence."""
    case_id: str = wire.text(2)
    number: str = wire.text(3)
    item: str = wire.text(4)
    department: str = wire.text(5)
    """Of the department's step that it is about, else of the item."""
    official: str = wire.text(6)
    """Who did it; of a step that is late and not done, who holds it. Empty: nobody."""
    role: Role = wire.case(7, Role)
    channel: str = wire.text(8)
    step: str = wire.text(9)
    """The act, as the table of states names it."""
    at: int = wire.integer(10)
    """Microseconds since 1970."""
    due: str = wire.text(11)
    """YYYY-MM-DD: by when it had to be done; empty: by no day."""
    days_late: int = wire.integer(12)
    """Calendar days after that; 0: in time."""
    findings: list[ActFinding] = wire.case(13, ActFinding, list=True)
    department_step: str = wire.text(14)
    """The code of the department's step that it is about; empty: the case as a whole."""


@dataclass(kw_only=True, slots=True)
class CaseActList(Message):
    """Acts found, in the order of the log."""

    acts: list[CaseActEntry] = wire.message(1, CaseActEntry, list=True)
    next: int = wire.integer(2)
    """Goes on from here, in `after`; 0: no more. A page may be short, or empty, and have a next one."""


@dataclass(kw_only=True, slots=True)
class BeginCaseDraft(Message):
    """Begins a draft (草稿): no case yet. The applicant goes on with it over any channel, and submits it by `case.submit`."""

    item: str = wire.text(1)
    subject: str = wire.text(2)
    evidence: list[Evidence] = wire.message(3, Evidence, list=True)
    """What is there so far; nothing need be complete."""
    note: str = wire.text(4, secret=True)


@dataclass(kw_only=True, slots=True)
class CaseDraftStep(Message):
    """What was done to a draft: the first lines of its case's history."""

    act: str = wire.text(1)
    """`begun` or `saved`."""
    at: int = wire.integer(2)
    """Microseconds since 1970; of several savings in a row by one over one channel the last."""
    principal: str = wire.text(3)
    role: Role = wire.case(4, Role)
    channel: str = wire.text(5)
    acting_for: str = wire.text(6)
    """For whom the principal acted, where not for itself."""


@dataclass(kw_only=True, slots=True)
class CaseDraftView(Message):
    """A draft as callers see it."""

    id: str = wire.text(1)
    """The case takes it over when it is submitted."""
    item: str = wire.text(2)
    item_name: str = wire.text(3)
    item_name_english: str = wire.text(4)
    subject: str = wire.text(5)
    evidence: list[Evidence] = wire.message(6, Evidence, list=True)
    note: str = wire.text(7, secret=True)
    revision: int = wire.integer(8)
    """From 1; rises with every saving."""
    expires_on: str = wire.text(9)
    """YYYY-MM-DD, the last day on which it is kept, unless it is saved again."""
    expiry_zh: str = wire.text(10)
    """The same in words, for the applicant."""
    expiry_en: str = wire.text(11)
    steps: list[CaseDraftStep] = wire.message(12, CaseDraftStep, list=True)
    """Oldest first."""


@dataclass(kw_only=True, slots=True)
class SaveCaseDraft(Message):
    """Saves a draft, over any channel: what it holds from now on, and for how long it is kept anew."""

    draft_id: str = wire.text(1)
    revision: int = wire.integer(2)
    """The revision that was read: where somebody has saved another since, it is refused and nothing is lost."""
    evidence: list[Evidence] = wire.message(3, Evidence, list=True)
    """All of it: what stood there before is replaced."""
    note: str = wire.text(4, secret=True)


@dataclass(kw_only=True, slots=True)
class GetCaseDraft(Message):
    """Reads a draft, to go on with it on this channel. A clerk says which draft: purpose `submission` with its id in `caseID`."""

    draft_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class ListCaseDrafts(Message):
    """Lists the drafts of a subject, the newest first; there are 20 at most."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class CaseDraftList(Message):
    """Drafts found."""

    drafts: list[CaseDraftView] = wire.message(1, CaseDraftView, list=True)


@dataclass(kw_only=True, slots=True)
class DiscardCaseDraft(Message):
    """Discards a draft; nothing of it is kept."""

    draft_id: str = wire.text(1)


@dataclass(kw_only=True, slots=True)
class AskCorrection(Message):
    """Asks the applicant to put right all that is missing (一次性告知补正), once: before acceptance, within five workdays of the complete
    file. What could have been seen when it was asked before is taken down as a violation of whoever asks again."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    points: list[CorrectionPoint] = wire.message(2, CorrectionPoint, list=True)
    """Everything that is missing, each material once."""
    text: str = wire.text(3, secret=True)
    """What the applicant is told besides; may be empty."""


@dataclass(kw_only=True, slots=True)
class CorrectCase(Message):
    """Answers a correction (补正): all that was asked, over any channel, by the applicant or whoever acts for them."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    evidence: list[Evidence] = wire.message(2, Evidence, list=True)
    """What the suite holds by now need not be offered."""


@dataclass(kw_only=True, slots=True)
class RefuseAcceptance(Message):
    """Decides within the notice period not to take a case (不予受理), with grounds and the right to appeal."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    grounds: str = wire.text(2)
    """Needed."""


@dataclass(kw_only=True, slots=True)
class PointElsewhere(Message):
    """Says within the notice period that a case is not for this office, and which one it is for (不受理并告知)."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    grounds: str = wire.text(2)
    """Why, and on which provision; needed."""
    office: str = wire.text(3)
    """The right office by its name; needed."""
    text: str = wire.text(4, secret=True)
    """What the applicant is told besides; may be empty."""


@dataclass(kw_only=True, slots=True)
class GiveBack(Message):
    """Returns a case to its applicant within the notice period, before it is accepted (退件)."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    grounds: str = wire.text(2)
    """Why, and on which provision; needed."""
    text: str = wire.text(4, secret=True)
    """What the applicant is told besides; may be empty."""


@dataclass(kw_only=True, slots=True)
class ReferUpward(Message):
    """Refers an accepted case to the level above (转报), which decides it."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    grounds: str = wire.text(2)
    """Why, and on which provision; needed."""
    office: str = wire.text(3)
    """The office above by its name; needed."""
    text: str = wire.text(4, secret=True)
    """What the applicant is told besides; may be empty."""


@dataclass(kw_only=True, slots=True)
class AnnulCase(Message):
    """Declares a case void (作废), decided or not; the applicant may appeal."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    grounds: str = wire.text(2)
    """Why, and on which provision; needed."""
    text: str = wire.text(4, secret=True)
    """What the applicant is told besides; may be empty."""


@dataclass(kw_only=True, slots=True)
class ReadViolations(Message):
    """Counts and lists what the office did against the rules, newest first: for the auditor. No applicant is named."""

    from_: str = wire.text(1)
    """YYYY-MM-DD, the first day."""
    until: str = wire.text(2)
    """YYYY-MM-DD, the day after the last."""
    official: str = wire.text(3)
    """Of this one alone; empty: of all."""
    item: str = wire.text(4)
    """Of this item alone; empty: of all."""
    after: str = wire.text(5)
    """Where the page before ended; empty: from the newest."""
    limit: int = wire.integer(6)
    """At most 500; 0: 100."""


@dataclass(kw_only=True, slots=True)
class ViolationEntry(Message):
    """Something the office did against the rules."""

    kind: str = wire.text(1)
    """`secondCorrection`: it asked again for what could have been seen before."""
    on: str = wire.text(2)
    """YYYY-MM-DD."""
    official: str = wire.text(3)
    """The principal who did it."""
    case_id: str = wire.text(4)
    revision: int = wire.integer(5)
    """The revision of the case that it came with."""
    item: str = wire.text(6)
    department: str = wire.text(7)
    materials: list[str] = wire.text(8, list=True)
    """The materials it is about."""


@dataclass(kw_only=True, slots=True)
class ViolationList(Message):
    """Violations found."""

    count: int = wire.integer(1)
    """All in the period, not those of the page alone."""
    violations: list[ViolationEntry] = wire.message(2, ViolationEntry, list=True)
    next: str = wire.text(3)
    """Empty: no more."""


@dataclass(kw_only=True, slots=True)
class DeliverCase(Message):
    """Hands over what came of a decided case (送达). Where a certificate was granted it is issued with it, once, whichever way the paper
    goes."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    method: DeliveryMethod = wire.case(2, DeliveryMethod)
    tracking_number: str = wire.text(3)
    """The carrier's number; needed for `post`, at most 64 characters."""


@dataclass(kw_only=True, slots=True)
class SetFee(Message):
    """Sets a fee (收费) of a case that its item's version does not set itself."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    name: str = wire.text(2)
    """What is charged for, at most 100 characters."""
    fen: int = wire.integer(3)
    """In fen, 1 to 100,000,000."""
    basis: str = wire.text(4)
    """The provision under which it is charged."""
    before: FeeDue = wire.case(5, FeeDue)
    """Before what it is to be paid."""


@dataclass(kw_only=True, slots=True)
class PayFee(Message):
    """Records that a fee was paid, with the number of its receipt. An instant case that waited for nothing else is decided with it."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    fee: str = wire.text(2)
    """The fee's id in the case."""
    receipt: str = wire.text(3)
    """票据号码: the number of the receipt, at most 64 characters."""


@dataclass(kw_only=True, slots=True)
class WaiveFee(Message):
    """Waives a fee (减免), with the reason. An instant case that waited for nothing else is decided with it."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    fee: str = wire.text(2)
    """The fee's id in the case."""
    reason: str = wire.text(3, secret=True)
    """Why, and under which provision; never empty."""


@dataclass(kw_only=True, slots=True)
class RateCase(Message):
    """Rates a service (好差评), once, after the delivery. A bad rating is to be put right within 15 workdays."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    grade: RatingGrade = wire.case(2, RatingGrade)
    comment: str = wire.text(3, secret=True)
    """May be empty."""


@dataclass(kw_only=True, slots=True)
class PutRight(Message):
    """Puts a bad rating right (差评整改): what was done about it."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    measures: str = wire.text(2, secret=True)
    """What was found and done, as the applicant is told; never empty."""


@dataclass(kw_only=True, slots=True)
class ReadDocuments(Message):
    """Lists the documents (文书) that the acts of a case made, oldest first."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    """The case's number, where its id is not given."""
    purpose: Purpose = wire.message(3, Purpose)
    at_least: int = wire.integer(4)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class DocumentEntry(Message):
    """A document (文书) that an act of a case made."""

    number: str = wire.text(1)
    """The case's number, the code of the kind and the act's place in the history: `…-SL-04`."""
    kind: str = wire.text(2)
    """`receipt`, `acceptance`, `decision`, …"""
    name_zh: str = wire.text(3)
    name_en: str = wire.text(4)
    on: str = wire.text(5)
    """YYYY-MM-DD, the date that it bears."""
    template: int = wire.integer(6)
    """The version of the template by which it was made, from 1."""
    revision: int = wire.integer(7)
    """The revision of the case that made it."""


@dataclass(kw_only=True, slots=True)
class DocumentList(Message):
    """The documents of a case, oldest first."""

    documents: list[DocumentEntry] = wire.message(1, DocumentEntry, list=True)


@dataclass(kw_only=True, slots=True)
class ReadDocument(Message):
    """Draws one document (文书) of a case as a page that prints."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    """The case's number, where its id is not given."""
    document: str = wire.text(3)
    """The document's number, or what stands in it after the case's: `SL-04`."""
    purpose: Purpose = wire.message(4, Purpose)
    at_least: int = wire.integer(5)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class DrawnDocument(Message):
    """One document of a case, drawn."""

    document: DocumentEntry = wire.message(1, DocumentEntry)
    html: str = wire.text(2, secret=True)
    """A whole page of HTML, to be printed on A4: Chinese with English beneath, and a place for the seal."""


@dataclass(kw_only=True, slots=True)
class ClaimStep(Message):
    """Takes a department's step of a case in hand: one official holds it."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    step: str = wire.text(2)
    """Its code, see `CaseView.steps`."""


@dataclass(kw_only=True, slots=True)
class HandOverStep(Message):
    """Gives a step that one holds to another official; one that is late, whoever holds it."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    step: str = wire.text(2)
    official: str = wire.text(3)
    """The id of the official who holds it from now on."""
    reason: str = wire.text(4, secret=True)


@dataclass(kw_only=True, slots=True)
class ReturnStep(Message):
    """Gives an earlier step back to who took it, with what is wrong; what waited for it waits again."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    step: str = wire.text(2)
    """The step at which it was found; empty: at the decision, when no step is open."""
    to: str = wire.text(3)
    """The finished step that is given back."""
    text: str = wire.text(4, secret=True)
    """What is wrong; never empty."""


@dataclass(kw_only=True, slots=True)
class FinishStep(Message):
    """Finishes a department's step with its opinion. A step that nobody holds is claimed with it."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    step: str = wire.text(2)
    opposes: bool = wire.boolean(3)
    grounds: str = wire.text(4, secret=True)
    """Needed where the department opposes."""


@dataclass(kw_only=True, slots=True)
class ExplainDecision(Message):
    """Explains how a case was decided: by which rule and on which facts, or by whom, with the opinions of the departments."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    purpose: Purpose = wire.message(3, Purpose)
    at_least: int = wire.integer(4)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class DecisionFact(Message):
    """A fact of the evidence or the filing on which a rule decided."""

    name: str = wire.text(1)
    value: str = wire.text(2)


@dataclass(kw_only=True, slots=True)
class DecisionExplanation(Message):
    """Why a case was decided as it was."""

    case_id: str = wire.text(1)
    number: str = wire.text(2)
    decided_on: str = wire.text(3)
    """YYYY-MM-DD"""
    result_code: str = wire.text(4)
    grounds: str = wire.text(5, secret=True)
    appeal: str = wire.text(6)
    rule: RuleReference = wire.message(7, RuleReference)
    """Nil: an official decided."""
    condition: str = wire.text(8)
    """The rule's condition, as it was."""
    facts: list[DecisionFact] = wire.message(9, DecisionFact, list=True)
    """Those that the condition names, as they were."""
    steps: list[StepEntry] = wire.message(10, StepEntry, list=True)
    """The departments' steps, with their opinions."""
    objection: ObjectionEntry = wire.message(11, ObjectionEntry)
    object_by: str = wire.text(12)
    """YYYY-MM-DD, the last day on which the applicant may object; empty: no rule decided it, or an objection was made."""
    text_zh: str = wire.text(13, secret=True)
    """The whole in words."""
    text_en: str = wire.text(14, secret=True)


@dataclass(kw_only=True, slots=True)
class ObjectToDecision(Message):
    """Objects to a decision that the suite made by a rule: an official must answer."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    reason: str = wire.text(2, secret=True)
    """Never empty."""


@dataclass(kw_only=True, slots=True)
class AnswerObjection(Message):
    """Answers an objection: the decision stands, or is annulled and the case void."""

    case_id: str = wire.text(1)
    """The case's id or its number."""
    annuls: bool = wire.boolean(2)
    grounds: str = wire.text(3, secret=True)
    """Never empty: the applicant is told."""


@dataclass(kw_only=True, slots=True)
class BundlePart(Message):
    """One item of a bundle."""

    item: str = wire.text(1)
    evidence: list[Evidence] = wire.message(2, Evidence, list=True)
    """What is for this item alone."""


@dataclass(kw_only=True, slots=True)
class SubmitBundle(Message):
    """Files several cases in one file (一件事): what several of the items ask for is offered once. All are filed, or none."""

    subject: str = wire.text(1)
    parts: list[BundlePart] = wire.message(2, BundlePart, list=True)
    """Two or more; an item comes once."""
    evidence: list[Evidence] = wire.message(3, Evidence, list=True)
    """What is for each item that asks for it."""
    note: str = wire.text(4, secret=True)


@dataclass(kw_only=True, slots=True)
class BundleView(Message):
    """Several cases that were filed in one file, each of which ends by itself."""

    id: str = wire.text(1)
    subject: str = wire.text(2)
    submitted_at: int = wire.integer(3)
    """Microseconds since 1970."""
    cases: list[CaseView] = wire.message(4, CaseView, list=True)
    """In the order in which they were filed."""
    visit_reasons: list[str] = wire.text(5, list=True)
    """Why the applicant must still come, for all of them in one visit; none: no visit is needed."""
    bring: list[Evidence] = wire.message(6, Evidence, list=True)
    """What to bring to it, each material once."""
    open: int = wire.integer(7)
    """Cases that are not closed."""
    shared: list[str] = wire.text(8, list=True)
    """The materials that several of the items ask for and that were offered once."""


@dataclass(kw_only=True, slots=True)
class ReadBundle(Message):
    """Reads a bundle: its cases, what they come to the hall for, and what to bring, each once."""

    bundle: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)
    """Who handles a case names one of the bundle."""
    at_least: int = wire.integer(3)
    """A position that an answer told: what is read is not older. 0: whatever is there."""


@dataclass(kw_only=True, slots=True)
class BeginReview(Message):
    """Begins to examine an accepted case, as the applicant then sees. A case is decided without it, too."""

    case_id: str = wire.text(1)
    """The case's id or its number."""


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
class OfferPoints(Message):
    """Points of an offer for one ground."""

    ground: str = wire.text(1)
    """`distance`, `load`, `days`, `part`, `day`, `hall`."""
    count: int = wire.integer(2)


@dataclass(kw_only=True, slots=True)
class SeatOfferView(Message):
    """A free seat that is offered (可约时段), and why it stands where it does."""

    hall: str = wire.text(1)
    hall_name: str = wire.text(2)
    hall_name_english: str = wire.text(3)
    on: str = wire.text(4)
    """YYYY-MM-DD."""
    at: str = wire.text(5)
    """HH:MM, Asia/Shanghai."""
    minutes: int = wire.integer(6)
    window: str = wire.text(7)
    metres: int = wire.integer(8)
    """From the place that was given, as the crow flies; 0 where one of the places is not known."""
    load: int = wire.integer(9)
    """Seats of the day that are taken, in a hundred."""
    points: list[OfferPoints] = wire.message(10, OfferPoints, list=True)
    """What the order follows from: fewer points first; grounds without points are left out."""
    total: int = wire.integer(11)
    """Their sum."""
    provisional: bool = wire.boolean(12)
    """The day's opening hours may still change, since its year's calendar is not published."""


@dataclass(kw_only=True, slots=True)
class VisitView(Message):
    """A booked visit to a hall (预约)."""

    id: str = wire.text(1)
    subject: str = wire.text(2)
    cases: list[str] = wire.text(3, list=True)
    state: str = wire.text(4)
    """`confirmed` while somebody is to come or is there, `cancelled` when nobody is to come any more, `done`."""
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
    status: str = wire.text(15)
    """Where it is in its life, exactly: `held`, `confirmed`, `arrived`, `done`, `missed`, `cancelled`, `expired`."""
    held_until: int = wire.integer(16)
    """Held for its person to say yes until then, in microseconds since 1970; 0: it has no such end."""
    revision: int = wire.integer(17)
    """Counts its changes from 1."""
    offer: SeatOfferView = wire.message(18, SeatOfferView)
    """Another seat that is kept for it: `notify.confirmVisit` takes it there."""
    offered_until: int = wire.integer(19)
    """Until when, in microseconds since 1970; 0 without an offer."""


@dataclass(kw_only=True, slots=True)
class NoticeView(Message):
    """One notice (通知)."""

    id: str = wire.text(1)
    """Stable: one reason, one notice."""
    sequence: int = wire.integer(2)
    """Counts the notices of one subject from 1."""
    kind: str = wire.text(3)
    """`visit.booked`, `visit.changed`, `visit.cancelled`, `visit.waiting`, `case.received`, `case.decided`, `contact.code`,
    `case.reopened`, `case.reminded`, `correction.asked`, `case.lapsed`, `case.elsewhere`, `case.returned`, `case.referred`,
    `case.annulled`, `case.fee`, `case.delivered`, `case.answered`. `visit.missed`, `visit.conflict`. `case.fee`, `case.delivered`,
    `case.answered`, `case.refused`, `objection.answered`, `case.moved`, `case.overdue`, `visit.tomorrow`, `visit.soon`.
    `case.accepted`, `case.clock-stopped`, `case.clock-resumed`, `case.extended`."""
    case_id: str = wire.text(4)
    title_zh: str = wire.text(5)
    title_en: str = wire.text(6)
    text_zh: str = wire.text(7, secret=True)
    text_en: str = wire.text(8, secret=True)
    at: int = wire.integer(9)
    """Microseconds since 1970."""
    appointment: VisitView = wire.message(10, VisitView)
    mail: str = wire.text(11)
    """Delivery by mail: `off` when it goes over no mail, `none` without an address, `pending` until an attempt settles it, `sent`,
    `failed` when it surely did not arrive and is not tried again, `unknown` when it may or may not have been sent."""
    text_message: str = wire.text(12)
    """Delivery by text message, in the same words."""


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
class PutHall(Message):
    """Puts a hall, or another revision of it, in force. Nobody loses a seat: visits that do not fit any more are listed, keep their
    seats, and are offered others."""

    record: str = wire.text(1)
    """The hall as JSON, as in a halls file."""
    revision: int = wire.integer(2)
    """The revision that it takes the place of; 0: whichever it is."""
    dry_run: bool = wire.boolean(3)
    """Tells what it comes to, and changes nothing."""


@dataclass(kw_only=True, slots=True)
class HallSlotView(Message):
    """A slot of a day."""

    at: str = wire.text(1)
    """HH:MM, Asia/Shanghai."""
    minutes: int = wire.integer(2)
    online: int = wire.integer(3)
    """Seats for online bookings that are free."""
    staff: int = wire.integer(4)
    """Seats for staff that are free."""


@dataclass(kw_only=True, slots=True)
class HallDayView(Message):
    """What a day of a hall offers."""

    on: str = wire.text(1)
    """YYYY-MM-DD."""
    kind: str = wire.text(2)
    """`workday`, `saturday`, `sunday`, `holiday`."""
    open: list[str] = wire.text(3, list=True)
    """`HH:MM-HH:MM`, in order."""
    slots: list[HallSlotView] = wire.message(4, HallSlotView, list=True)
    closed_zh: list[str] = wire.text(5, list=True)
    """Why something of it is closed that would be open."""
    closed_en: list[str] = wire.text(6, list=True)
    provisional: bool = wire.boolean(7)
    """The hours may still change, since the year's calendar is not published."""


@dataclass(kw_only=True, slots=True)
class HallView(Message):
    """A hall (大厅)."""

    id: str = wire.text(1)
    revision: int = wire.integer(2)
    code: str = wire.text(3)
    name: str = wire.text(4)
    name_english: str = wire.text(5)
    windows: int = wire.integer(6)
    skills: list[str] = wire.text(7, list=True)
    """`any`, `natural_person`, `legal_person`."""
    record: str = wire.text(8)
    """As it was put in force, JSON; in a list empty."""
    day: HallDayView = wire.message(9, HallDayView)
    """In a list absent."""
    latitude: int = wire.integer(10)
    """In millionths of a degree; 0 and 0: not known."""
    longitude: int = wire.integer(11)
    last_day: str = wire.text(12)
    """YYYY-MM-DD, the last day on which it takes visits; empty where it is not to be given up."""


@dataclass(kw_only=True, slots=True)
class ConflictView(Message):
    """A visit that does not fit its hall any more, since that has changed: it keeps its seat until it has moved."""

    visit_id: str = wire.text(1)
    cases: list[str] = wire.text(2, list=True)
    hall: str = wire.text(3)
    on: str = wire.text(4)
    """YYYY-MM-DD."""
    at: str = wire.text(5)
    """HH:MM, Asia/Shanghai."""
    minutes: int = wire.integer(6)
    window: str = wire.text(7)
    why: str = wire.text(8)
    """`hall_gone`, `closed`, `hours`, `seat_gone`, `skill`."""
    why_zh: str = wire.text(9)
    why_en: str = wire.text(10)
    offer: SeatOfferView = wire.message(11, SeatOfferView)
    """The other seat that is kept for it."""
    offered_until: int = wire.integer(12)
    """Until when, in microseconds since 1970; 0 without an offer."""
    since: int = wire.integer(13)
    """Microseconds since 1970; 0 in a trial."""


@dataclass(kw_only=True, slots=True)
class HallChanges(Message):
    """What a change of halls comes to."""

    written: bool = wire.boolean(1)
    """False in a trial, and where nothing has changed."""
    halls: list[HallView] = wire.message(2, HallView, list=True)
    """The halls that have changed, as they are after it."""
    conflicts: list[ConflictView] = wire.message(3, ConflictView, list=True)
    """Visits that do not fit any more; at most 200."""
    count: int = wire.integer(4)
    """How many do not."""
    renumbered: int = wire.integer(5)
    """Visits that keep their time and window, and whose slots count otherwise."""
    pending: bool = wire.boolean(6)
    """Whether visits are still looked at since then: `notify.conflicts` lists each as soon as it is found. The counts are of before the
    write."""


@dataclass(kw_only=True, slots=True)
class ImportHalls(Message):
    """Takes in a halls file: the halls that it names, each as its next revision. The first one takes the place of the sample's halls."""

    file: str = wire.text(1)
    """The file, as JSON."""
    dry_run: bool = wire.boolean(2)
    """Tells what it comes to, and changes nothing."""


@dataclass(kw_only=True, slots=True)
class ListHalls(Message):
    """Lists the halls."""


@dataclass(kw_only=True, slots=True)
class HallList(Message):
    """Halls, by their ids."""

    halls: list[HallView] = wire.message(1, HallView, list=True)


@dataclass(kw_only=True, slots=True)
class ReadHall(Message):
    """Reads a hall, and what a day of it offers."""

    hall: str = wire.text(1)
    on: str = wire.text(2)
    """YYYY-MM-DD; empty: today."""


@dataclass(kw_only=True, slots=True)
class ReadConflicts(Message):
    """Reads which visits do not fit their halls any more: open work until each has moved or ended."""

    hall: str = wire.text(1)
    """Empty: of all."""
    after: str = wire.text(2)
    """Goes on after this visit."""
    limit: int = wire.integer(3)
    """At most 200; 0: 50."""


@dataclass(kw_only=True, slots=True)
class ConflictList(Message):
    """Visits that do not fit their halls any more."""

    conflicts: list[ConflictView] = wire.message(1, ConflictView, list=True)
    count: int = wire.integer(2)
    """How many there are in all."""
    next: str = wire.text(3)
    """The last of the page, to go on `after`; empty at the end."""


@dataclass(kw_only=True, slots=True)
class ReadOffers(Message):
    """Asks which seats are free for a case or its visit; at most 20, the best first. An applicant is offered the seats for online
    bookings, staff those of their own."""

    case_id: str = wire.text(1)
    hall: str = wire.text(2)
    """The hall that is wished; empty: any."""
    days: list[str] = wire.text(3, list=True)
    """YYYY-MM-DD, the days that are wished; at most 31."""
    parts: list[str] = wire.text(4, list=True)
    """The parts of the day that are wished: `morning`, `afternoon`."""
    latitude: int = wire.integer(5)
    """Where the person sets out, in millionths of a degree; 0 and 0: not said."""
    longitude: int = wire.integer(6)
    purpose: Purpose = wire.message(7, Purpose)


@dataclass(kw_only=True, slots=True)
class OfferList(Message):
    """Free seats, the best first."""

    offers: list[SeatOfferView] = wire.message(1, SeatOfferView, list=True)


@dataclass(kw_only=True, slots=True)
class HoldSeat(Message):
    """Takes a seat for a case: a visit of its own, or, where one is booked, another time for that, which stays until the new one is
    confirmed. It is held ten minutes for `notify.confirmVisit`. A refusal names what is free instead in its detail."""

    case_id: str = wire.text(1)
    hall: str = wire.text(2)
    on: str = wire.text(3)
    """YYYY-MM-DD."""
    at: str = wire.text(4)
    """HH:MM, Asia/Shanghai."""
    confirm: bool = wire.boolean(5)
    """Says yes at once."""
    purpose: Purpose = wire.message(6, Purpose)


@dataclass(kw_only=True, slots=True)
class ConfirmVisit(Message):
    """Says yes to a visit that is held, or to the other time that is kept for it. Said again it changes nothing."""

    visit_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class MoveVisit(Message):
    """Takes a visit to another time in one write: the new seat is taken and the old one freed, or the old one stays and the refusal
    names others."""

    visit_id: str = wire.text(1)
    hall: str = wire.text(2)
    on: str = wire.text(3)
    """YYYY-MM-DD."""
    at: str = wire.text(4)
    """HH:MM, Asia/Shanghai."""
    purpose: Purpose = wire.message(5, Purpose)


@dataclass(kw_only=True, slots=True)
class CancelVisit(Message):
    """Gives a visit up. What it was for still needs somebody to come: another seat can be held, or waited for. Who has drawn a ticket
    for it leaves the queue first."""

    visit_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class ReadVisits(Message):
    """Reads the visits of a subject, the latest day first, and what still has no seat."""

    subject: str = wire.text(1)
    limit: int = wire.integer(2)
    """At most 100; 0: 20."""
    purpose: Purpose = wire.message(3, Purpose)


@dataclass(kw_only=True, slots=True)
class WaitingPlace(Message):
    """A reason to come that has no seat."""

    case_id: str = wire.text(1)
    case_number: str = wire.text(2)
    reason: str = wire.text(3)
    """`originals`, `signature`, `biometric`, `interview`."""
    listed: bool = wire.boolean(4)
    """On the waiting list: the earliest seat that gets free is booked for it. Else its person chooses the time."""
    ahead: int = wire.integer(5)
    """On the list: how many are before it."""
    since: int = wire.integer(6)
    """Microseconds since 1970."""


@dataclass(kw_only=True, slots=True)
class VisitList(Message):
    """Visits, and reasons to come that have no seat."""

    visits: list[VisitView] = wire.message(1, VisitView, list=True)
    waiting: list[WaitingPlace] = wire.message(2, WaitingPlace, list=True)


@dataclass(kw_only=True, slots=True)
class ReadVisitCalendar(Message):
    """Draws up a visit as a calendar file, which calendars take in: a later one of the same visit replaces the earlier."""

    visit_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class VisitCalendarFile(Message):
    """A calendar file (RFC 5545)."""

    text: str = wire.text(1)
    """`text/calendar`, UTF-8, lines ended by CR LF."""
    uid: str = wire.text(2)
    """The same for all files of one visit."""
    sequence: int = wire.integer(3)
    """Grows with each change of the visit."""
    method: str = wire.text(4)
    """`PUBLISH`, or `CANCEL` once the visit is off."""


@dataclass(kw_only=True, slots=True)
class MakeCheckInCode(Message):
    """Gives the code by which a visit is checked in at the hall; the same each time it is asked for."""

    visit_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class CheckInCode(Message):
    """The code of a visit for check-in."""

    code: str = wire.text(1, secret=True)
    """Ten digits and letters; neither I, L, O nor U is among them."""
    svg: str = wire.text(2, secret=True)
    """The code as a QR code (ISO/IEC 18004), drawn as SVG."""


@dataclass(kw_only=True, slots=True)
class ReadWaiting(Message):
    """Reads which reasons of a subject have no seat, and their places on the waiting list."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class WaitingPlaces(Message):
    """Reasons to come that have no seat, the oldest first."""

    places: list[WaitingPlace] = wire.message(1, WaitingPlace, list=True)


@dataclass(kw_only=True, slots=True)
class JoinWaiting(Message):
    """Puts what a case has to be come for on the waiting list, in the place that it has by its age: the earliest seat is booked for it."""

    case_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class LeaveWaiting(Message):
    """Takes what a case has to be come for off the waiting list: its person chooses the time."""

    case_id: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class ReadPreferences(Message):
    """How a subject wants to be told (通知偏好). To itself, to who handles a case of theirs, and to auditors."""

    subject: str = wire.text(1)
    purpose: Purpose = wire.message(2, Purpose)


@dataclass(kw_only=True, slots=True)
class PreferencesView(Message):
    """How a subject wants to be told."""

    language: str = wire.text(1)
    """`zh` or `en`; empty: as their contact point says."""
    off: list[str] = wire.text(2, list=True)
    """Channels that are not wanted, each once: `text`, `mail`."""
    without_reminders: bool = wire.boolean(3)
    """Not reminded of visits and of what is owed, except in the mailbox."""
    quiet_from: str = wire.text(4)
    """HH:MM in Asia/Shanghai, from when on nothing is sent but codes; empty: 22:00."""
    quiet_until: str = wire.text(5)
    """HH:MM, the next day where it is earlier; empty: 08:00; the same as `quietFrom`: there are no quiet hours."""


@dataclass(kw_only=True, slots=True)
class PutPreferences(Message):
    """Says how a subject wants to be told, in place of what was said before. What the law wants told goes over one channel at least,
    whatever is turned off; the mailbox has everything."""

    subject: str = wire.text(1)
    preferences: PreferencesView = wire.message(2, PreferencesView)
    """Needed."""
    purpose: Purpose = wire.message(3, Purpose)
    """Of a clerk who does it for the subject: `handling`, with the case."""


@dataclass(kw_only=True, slots=True)
class ReadDeliveries(Message):
    """How notices are on their way, over each channel. For operators and auditors; it tells whom by no name and no address."""

    notice: str = wire.text(1)
    """The id of a notice, or…"""
    case_id: str = wire.text(2)
    """…a case, all of whose notices are told."""


@dataclass(kw_only=True, slots=True)
class DeliveryView(Message):
    """How a notice is on its way over one channel."""

    notice: str = wire.text(1)
    channel: str = wire.text(2)
    """`text` or `mail`."""
    state: str = wire.text(3)
    """`pending`, `sending`, `sent`, `failed`, `unknown`, `delivered`, `undelivered`, `none` (no address), `dropped` (of no use any
    more)."""
    attempt: int = wire.integer(4)
    """Attempts in this round."""
    round: int = wire.integer(5)
    """How often an operator sent it again."""
    due_at: int = wire.integer(6)
    """When the next attempt is due, microseconds since 1970; 0: none is, by itself."""
    failure: str = wire.text(7)
    """Why the last attempt failed: a code, and no words of the provider."""
    provider: int = wire.integer(8)
    """Which of the channel's providers has the next turn, or had the last; from 1."""
    changed_at: int = wire.integer(9)
    """Microseconds since 1970; 0: not since this was kept."""
    case_id: str = wire.text(10)


@dataclass(kw_only=True, slots=True)
class DeliveryList(Message):
    """Deliveries."""

    deliveries: list[DeliveryView] = wire.message(1, DeliveryView, list=True)
    next: str = wire.text(2)
    """Goes on from here, in `after`; empty: no more."""


@dataclass(kw_only=True, slots=True)
class ReadDeadLetters(Message):
    """Deliveries that ended without the person being surely told, the oldest first: what surely failed, did not arrive, or may have
    been sent or not."""

    channel: str = wire.text(1)
    """`text` or `mail`; empty: all."""
    state: str = wire.text(2)
    """`failed`, `unknown` or `undelivered`; empty: all."""
    after: str = wire.text(3)
    """`next` of the page before; empty: from the first."""
    limit: int = wire.integer(4)
    """At most 200; 0: 50."""


@dataclass(kw_only=True, slots=True)
class ResendNotice(Message):
    """Sends a notice again over a channel, by the decision of an operator: one whose outcome nobody knows may then come twice. What
    arrived, waits or is of no use any more is not sent again."""

    notice: str = wire.text(1)
    channel: str = wire.text(2)
    """`text` or `mail`."""


@dataclass(kw_only=True, slots=True)
class ReportDelivery(Message):
    """What a provider says became of a message that it took (回执). It may come before the answer to the message itself, twice, late, or
    of a message that is not known: states never go back."""

    provider: str = wire.text(1)
    """As the settings call it: `text`, `text2`, `mail`, `mail2`."""
    message: str = wire.text(2)
    """Our name of the message, which the provider was given as its id; or…"""
    receipt: str = wire.text(3)
    """…the provider's name of it; with both, both must be of one message."""
    delivered: bool = wire.boolean(4)
    """Whether it reached the person; else it did not and will not."""


@dataclass(kw_only=True, slots=True)
class DeliveryReported(Message):
    """What a report came to."""

    known: bool = wire.boolean(1)
    """Whether the message is known. One that is not may have come before its name: the report is kept for a day."""
    changed: bool = wire.boolean(2)
    """Whether it changed something; a repeated or late one does not."""
    state: str = wire.text(3)
    """As of `DeliveryView`; empty: the message is not known."""


@dataclass(kw_only=True, slots=True)
class PutTemplate(Message):
    """Puts words for a kind of notice in force, over a channel and in a language. A field stands between braces: `{number}`."""

    kind: str = wire.text(1)
    """As of `NoticeView`."""
    channel: str = wire.text(2)
    """`mailbox`, `text`, `mail` or `slip`."""
    language: str = wire.text(3)
    """`zh` or `en`."""
    title: str = wire.text(4)
    """One line of at most 200 characters; empty over `text`."""
    text: str = wire.text(5)
    """At most 4,000 characters; empty, with the title: the words in the program stand again."""


@dataclass(kw_only=True, slots=True)
class TemplateView(Message):
    """The words of one kind of notice over one channel in one language."""

    kind: str = wire.text(1)
    channel: str = wire.text(2)
    language: str = wire.text(3)
    title: str = wire.text(4)
    text: str = wire.text(5)
    fields: list[str] = wire.text(6, list=True)
    """What it may name between braces."""
    required: list[str] = wire.text(7, list=True)
    """What it must name, unless it names `text`, which says all of it."""
    since: int = wire.integer(8)
    """When it was put in force, microseconds since 1970; 0: it is the one in the program."""


@dataclass(kw_only=True, slots=True)
class ReadTemplates(Message):
    """The words in force: those that were put, and those in the program for all other kinds."""

    kind: str = wire.text(1)
    """Of this kind alone; empty: of all."""
    channel: str = wire.text(2)
    """Over this channel alone; empty: over all."""
    language: str = wire.text(3)
    """In this language alone; empty: in all."""


@dataclass(kw_only=True, slots=True)
class TemplateList(Message):
    """Templates, by channel, kind and language."""

    templates: list[TemplateView] = wire.message(1, TemplateView, list=True)


@dataclass(kw_only=True, slots=True)
class PreviewTemplate(Message):
    """Words filled with an example, before they are put in force; what could not be put in force is refused in the same way."""

    kind: str = wire.text(1)
    """As of `NoticeView`."""
    channel: str = wire.text(2)
    """`mailbox`, `text`, `mail` or `slip`."""
    language: str = wire.text(3)
    """`zh` or `en`."""
    title: str = wire.text(4)
    text: str = wire.text(5)
    """Empty, with the title: the words in force."""


@dataclass(kw_only=True, slots=True)
class TemplatePreview(Message):
    """How words read with an example, which concerns nobody."""

    title: str = wire.text(1)
    text: str = wire.text(2)
    units: int = wire.integer(3)
    """Of a text message: its length in units of UCS-2, else 0."""
    parts: int = wire.integer(4)
    """Of a text message: in how many it is sent and paid, 70 units alone or 67 in each of several; else 0."""


@dataclass(kw_only=True, slots=True)
class ReadSlip(Message):
    """A notice as a page that prints at the counter (凭条), for who asks for it there. The subject itself, and who handles its case."""

    notice: str = wire.text(1)
    """The id of the notice."""
    language: str = wire.text(2)
    """`zh` or `en`; empty: `zh`."""
    purpose: Purpose = wire.message(3, Purpose)


@dataclass(kw_only=True, slots=True)
class SlipPage(Message):
    """A notice to be printed."""

    notice: str = wire.text(1)
    plain: str = wire.text(2, secret=True)
    """Lines of text, for a printer of tickets."""
    html: str = wire.text(3, secret=True)
    """A page without scripts and without anything from elsewhere."""


@dataclass(kw_only=True, slots=True)
class CheckInAtHall(Message):
    """Draws a ticket for somebody who has come to a hall (签到取号): for a visit of today, or as a walk-in. A kiosk that heard no answer
    asks again with the same key, and prints the same ticket."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    visit_id: str = wire.text(2)
    """The visit's id, or the code by which it checks in; empty for a walk-in, or where `caseID` is given."""
    case_id: str = wire.text(3)
    """A case whose visit it is, in place of `visitID`."""
    items: list[str] = wire.text(4, list=True)
    """Of a walk-in: the codes of the items, which tell the skills that are wanted and the minutes that are planned. At most 20."""
    skills: list[str] = wire.text(5, list=True)
    """Of a walk-in without items: what the window must be able to do; empty: what every window can. At most 8. Not for applicants."""
    planned_minutes: int = wire.integer(6)
    """Of a walk-in: what it is planned to take at a window, 1 to 480; 0: as long as its items usually take. Not for applicants."""
    subject: str = wire.text(7)
    """Of a walk-in whom a clerk knows: the subject's id. An applicant draws for who they are, one ticket at a time."""


@dataclass(kw_only=True, slots=True)
class TicketView(Message):
    """A ticket of a hall's queue (排队号). It tells of nobody who they are."""

    id: str = wire.text(1)
    hall: str = wire.text(2)
    on: str = wire.text(3)
    """YYYY-MM-DD."""
    number: str = wire.text(4)
    """A letter and at least three digits: `A` with an appointment, `B` without, `C` drawn without a network."""
    state: str = wire.text(5)
    """`waiting`, `called`, `serving`, `parked`, `missed`, `forwarded`, `done`, `left`."""
    window: int = wire.integer(6)
    """The window that called it last; 0: none yet."""
    to_window: int = wire.integer(7)
    """The one window that is to call it; 0: any with `skills`."""
    skills: list[str] = wire.text(8, list=True)
    """What the window must be able to do."""
    visit_id: str = wire.text(9)
    """The visit that it was drawn for; empty for a walk-in."""
    planned_minutes: int = wire.integer(10)
    checked_in_at: int = wire.integer(11)
    """Microseconds since 1970, as every moment here; 0: not yet."""
    appointment_at: int = wire.integer(12)
    """When the appointment begins; 0: a walk-in."""
    rank: int = wire.integer(13)
    """The moment that decides its place."""
    rank_ground: str = wire.text(14)
    """Where the rank comes from: `appointment`, `late`, `walk_in`, `after_miss`, `after_park`."""
    called_at: int = wire.integer(15)
    served_at: int = wire.integer(16)
    ended_at: int = wire.integer(17)
    calls: int = wire.integer(18)
    """How often it was called."""
    by_number: bool = wire.boolean(19)
    """Whether it was last called by its number, out of the order."""
    ahead: int = wire.integer(20)
    """How many in line go before it; told by notify.checkIn and notify.ticket alone."""
    position: int = wire.integer(21)
    """Where the hall's queue stands: whoever follows its screen has seen this one from there on."""


@dataclass(kw_only=True, slots=True)
class CallNextTicket(Message):
    """Calls who is next for a window (叫号): the lowest rank that its skills serve."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    window: int = wire.integer(2)
    """The window's number, from 1."""


@dataclass(kw_only=True, slots=True)
class CallTicketNumber(Message):
    """Calls a ticket by its number, out of the order: that is recorded, and told to who asks why."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""
    window: int = wire.integer(3)
    """The window's number, from 1."""


@dataclass(kw_only=True, slots=True)
class CallTicketAgain(Message):
    """Calls a ticket that was called and has not come yet once more."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""


@dataclass(kw_only=True, slots=True)
class ServeTicket(Message):
    """The person has come to the window: the service begins."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""


@dataclass(kw_only=True, slots=True)
class FinishTicket(Message):
    """The service at the window is done."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""


@dataclass(kw_only=True, slots=True)
class ParkTicket(Message):
    """Sets a ticket aside, as for a paper that is fetched; the window is free."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""


@dataclass(kw_only=True, slots=True)
class ResumeTicket(Message):
    """Goes on with a ticket that was set aside, at a window that has nobody."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""
    window: int = wire.integer(3)
    """The window's number, from 1."""


@dataclass(kw_only=True, slots=True)
class ForwardTicket(Message):
    """Sends a ticket on to another window or to other skills. It keeps its rank."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""
    to_window: int = wire.integer(3)
    """The one window that is to call it, which must be open; 0: any with `skills`."""
    skills: list[str] = wire.text(4, list=True)
    """What the next window must be able to do, where no window is named; empty: what every window can."""


@dataclass(kw_only=True, slots=True)
class MissTicket(Message):
    """Nobody came when the ticket was called (过号); the window is free."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""


@dataclass(kw_only=True, slots=True)
class ReturnToLine(Message):
    """Puts a ticket that was missed or set aside in line again, with a new rank."""

    ticket_id: str = wire.text(1)
    """The ticket's id; an applicant gives it, a clerk may give hall and number in its place."""
    hall: str = wire.text(2)
    number: str = wire.text(3)


@dataclass(kw_only=True, slots=True)
class LeaveQueue(Message):
    """Somebody leaves the hall before they were served to the end."""

    ticket_id: str = wire.text(1)
    """The ticket's id; an applicant gives it, a clerk may give hall and number in its place."""
    hall: str = wire.text(2)
    number: str = wire.text(3)


@dataclass(kw_only=True, slots=True)
class OpenWindow(Message):
    """Opens a window for the clerk who asks, or gives it other skills. One that was left open and has nobody is taken over."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    window: int = wire.integer(2)
    """The window's number, from 1."""
    skills: list[str] = wire.text(3, list=True)
    """What it serves today; empty: what the hall serves. `any`: everything. At most 8."""


@dataclass(kw_only=True, slots=True)
class QueueWindowView(Message):
    """A window of a hall's queue today."""

    hall: str = wire.text(1)
    window: int = wire.integer(2)
    open: bool = wire.boolean(3)
    skills: list[str] = wire.text(4, list=True)
    """What it serves; `any`: everything."""
    clerk: str = wire.text(5)
    """Who works there, or did last."""
    number: str = wire.text(6)
    """The number that is called or served there; empty: nobody."""
    position: int = wire.integer(7)
    """Where the hall's queue stands."""


@dataclass(kw_only=True, slots=True)
class CloseWindow(Message):
    """Closes a window that has nobody. Who was sent to it alone may be called by any other with the skills."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    window: int = wire.integer(2)
    """The window's number, from 1."""


@dataclass(kw_only=True, slots=True)
class ReadQueue(Message):
    """Reads how a hall's queue stands today, as a clerk's desk shows it."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    window: int = wire.integer(2)
    """Only what this window may call; 0: the whole hall."""
    limit: int = wire.integer(3)
    """Tickets of each list, at most 100; 0: 20."""


@dataclass(kw_only=True, slots=True)
class QueueView(Message):
    """How a hall's queue stands."""

    hall: str = wire.text(1)
    on: str = wire.text(2)
    """YYYY-MM-DD."""
    position: int = wire.integer(3)
    """Where notify.screen goes on from here."""
    ended: bool = wire.boolean(4)
    """Whether the day is over."""
    windows: list[QueueWindowView] = wire.message(5, QueueWindowView, list=True)
    """Those that were open today."""
    in_line: int = wire.integer(6)
    """How many are in line, all of them."""
    waiting: list[TicketView] = wire.message(7, TicketView, list=True)
    """Those in line, in their order."""
    parked: list[TicketView] = wire.message(8, TicketView, list=True)
    missed: list[TicketView] = wire.message(9, TicketView, list=True)
    unserved: list[str] = wire.text(10, list=True)
    """What somebody in line wants and no open window serves, the skills of each with a plus between them."""


@dataclass(kw_only=True, slots=True)
class ReadTicket(Message):
    """Reads a ticket, as a phone shows it: where it stands, and how many are ahead."""

    ticket_id: str = wire.text(1)
    """The ticket's id, which stands on it. Whose it is, or, where it is nobody's, who has the id may read it."""
    hall: str = wire.text(2)
    """In place of the id, for staff: the hall, and the number of today."""
    number: str = wire.text(3)


@dataclass(kw_only=True, slots=True)
class ExplainOrder(Message):
    """Asks why of two tickets of today one goes before the other."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    number: str = wire.text(2)
    """The ticket's number of today, as `A012`."""
    other: str = wire.text(3)
    """The number of the other ticket."""


@dataclass(kw_only=True, slots=True)
class OrderExplanation(Message):
    """Why one ticket goes before another."""

    first: str = wire.text(1)
    """The number of the one that goes before."""
    second: str = wire.text(2)
    reason: str = wire.text(3)
    """`rank`, `check_in`, `number`, `in_line`, `called`, `called_by_number`, `apart`, `neither`."""
    first_rank: int = wire.integer(4)
    """Microseconds since 1970."""
    first_ground: str = wire.text(5)
    """As in `TicketView/rankGround`."""
    second_rank: int = wire.integer(6)
    second_ground: str = wire.text(7)
    text_zh: str = wire.text(8)
    text_en: str = wire.text(9)


@dataclass(kw_only=True, slots=True)
class HandOutNumbers(Message):
    """Sets numbers aside for a hall that may lose its network, with a list that prints: today's appointments with their ranks, and the
    numbers."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    count: int = wire.integer(2)
    """How many numbers, 1 to 500."""


@dataclass(kw_only=True, slots=True)
class OfflineAppointment(Message):
    """An appointment of today on the list of a hall without a network."""

    visit_id: str = wire.text(1)
    at: int = wire.integer(2)
    """When it begins, in microseconds since 1970: the rank of who comes before it."""
    minutes: int = wire.integer(3)
    cases: list[str] = wire.text(4, list=True)
    """The numbers of its cases."""


@dataclass(kw_only=True, slots=True)
class OfflineNumbers(Message):
    """Numbers that a hall may draw without a network."""

    hall: str = wire.text(1)
    on: str = wire.text(2)
    """YYYY-MM-DD."""
    first: str = wire.text(3)
    """The first of them, as `C001`."""
    last: str = wire.text(4)
    appointments: list[OfflineAppointment] = wire.message(5, OfflineAppointment, list=True)
    """Those of today who are still to come, by time; at most 1,000."""
    html: str = wire.text(6)
    """The list as a page that prints on A4, in Chinese and English."""


@dataclass(kw_only=True, slots=True)
class OfflineEvent(Message):
    """Something that happened in a hall without a network."""

    id: str = wire.text(1)
    """The hall's own, once for each event; 1 to 64 letters, digits and hyphens."""
    at: int = wire.integer(2)
    """When, in microseconds since 1970."""
    act: str = wire.text(3)
    """`draw`, `call`, `serve`, `finish`, `park`, `resume`, `miss`, `back`, `leave`, `open`, `close`."""
    number: str = wire.text(4)
    """The ticket; with `draw` a number that was handed out. Empty for `open` and `close`."""
    window: int = wire.integer(5)
    """Where; for `call`, `resume`, `open` and `close`."""
    clerk: str = wire.text(6)
    """Who worked at the window."""
    visit_id: str = wire.text(7)
    """With `draw`: the visit; empty: a walk-in."""
    skills: list[str] = wire.text(8, list=True)
    """With `draw` of a walk-in what is wanted, with `open` what the window serves."""
    planned_minutes: int = wire.integer(9)
    """With `draw` of a walk-in; 0: as usual."""


@dataclass(kw_only=True, slots=True)
class MergeOffline(Message):
    """Takes what happened in a hall while it had no network, each event once, however often and in whatever order they are sent."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    on: str = wire.text(2)
    """The day, YYYY-MM-DD, which is not ended yet: until the midnight a day after its own."""
    events: list[OfflineEvent] = wire.message(3, OfflineEvent, list=True)
    """At most 500. They are taken in the order of their moments."""


@dataclass(kw_only=True, slots=True)
class OfflineConflict(Message):
    """An event of a hall without a network that could not be taken, and why."""

    id: str = wire.text(1)
    number: str = wire.text(2)
    code: int = wire.integer(3)
    """The refusal's number in the registry."""
    name: str = wire.text(4)
    """Its name there."""
    detail: str = wire.text(5)
    text_zh: str = wire.text(6)
    text_en: str = wire.text(7)


@dataclass(kw_only=True, slots=True)
class OfflineMerge(Message):
    """What became of events of a hall without a network."""

    taken: int = wire.integer(1)
    """How many have had their effect now."""
    known: int = wire.integer(2)
    """How many had had it before."""
    conflicts: list[OfflineConflict] = wire.message(3, OfflineConflict, list=True)
    """Those that could not be taken; they may be sent again, as once the events before them are there."""


@dataclass(kw_only=True, slots=True)
class ReadScreen(Message):
    """Reads what the screen of a hall shows, and follows it: what is called now, or what has changed since a position. Nothing of it is
    personal."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`."""
    after: int = wire.integer(2)
    """The position of the last answer; 0, or one that is not of today: what is called now."""
    wait_milliseconds: int = wire.integer(3)
    """How long to wait when nothing has changed; at most 20,000."""
    limit: int = wire.integer(4)
    """Entries, at most 500; 0: 100."""
    after_place: str = wire.text(5)
    """The place of the last answer, sent back with its position: one change may be of more tickets than a page holds."""


@dataclass(kw_only=True, slots=True)
class ScreenEntry(Message):
    """A number on a hall's screen."""

    number: str = wire.text(1)
    state: str = wire.text(2)
    """As `TicketView/state`: `called` is shown and read out, whatever else is gone from the screen is not `called` or `serving`."""
    window: int = wire.integer(3)
    """0: none yet."""
    calls: int = wire.integer(4)
    """How often it was called: one more is read out again."""
    at: int = wire.integer(5)
    """When it was called, in microseconds since 1970; 0: not yet."""


@dataclass(kw_only=True, slots=True)
class ScreenView(Message):
    """What a hall's screen shows."""

    hall: str = wire.text(1)
    on: str = wire.text(2)
    """YYYY-MM-DD."""
    snapshot: bool = wire.boolean(3)
    """Whether the entries are all that is called now, in place of what was shown before; else they are what has changed."""
    entries: list[ScreenEntry] = wire.message(4, ScreenEntry, list=True)
    """Of a snapshot the last called first; of changes each ticket once, as it stands now, the last changed last."""
    next: int = wire.integer(5)
    """The position to ask after next."""
    waiting: int = wire.integer(6)
    """How many are in line."""
    next_place: str = wire.text(7)
    """The place to ask after next, with the position; empty where nothing is left. Who leaves it out may be told some tickets twice,
    and may miss some of a change that a page does not hold."""


@dataclass(kw_only=True, slots=True)
class ReadWaitingTime(Message):
    """Asks how long one waits at a hall now: whoever would come, or a ticket in line. Nothing of a hall's answer is personal."""

    hall: str = wire.text(1)
    """The hall's id, as `H1`; with a ticket's id it may be left out."""
    ticket_id: str = wire.text(2)
    """A ticket's id, which stands on it. Whose it is, or, where it is nobody's, who has the id may ask."""
    number: str = wire.text(3)
    """In place of the id, for staff: the hall, and the number of today."""


@dataclass(kw_only=True, slots=True)
class WaitingTimeEntry(Message):
    """How long one kind of ticket waits."""

    kind: str = wire.text(1)
    """The skills that it wants, with a plus between them, as `natural_person`; empty: what every window has."""
    ahead: int = wire.integer(2)
    """How many in line go before."""
    optimistic: int = wire.integer(3)
    """Minutes; about one of ten waits less."""
    pessimistic: int = wire.integer(4)
    """Minutes; about one of ten waits longer."""
    windows: int = wire.integer(5)
    """Open windows that serve it; 0: nobody can say how long, and the minutes are 0."""
    times: int = wire.integer(6)
    """How many services of late the estimate knows; with few it goes by what is planned."""


@dataclass(kw_only=True, slots=True)
class WaitingTimeView(Message):
    """How long one waits at a hall (预计等候): an estimate, and no promise."""

    hall: str = wire.text(1)
    on: str = wire.text(2)
    """YYYY-MM-DD."""
    number: str = wire.text(3)
    """The ticket's number, where one was asked about."""
    entries: list[WaitingTimeEntry] = wire.message(4, WaitingTimeEntry, list=True)
    """One for each kind that the hall serves; the ticket's alone, where one was asked about."""


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
class SubjectErased(Message):
    """The payload of `identity.subjectErased`. It holds no personal data."""

    subject: str = wire.text(1)
    ground: str = wire.text(2)
    """Why, as the law has it."""


@dataclass(kw_only=True, slots=True)
class CatalogueChanged(Message):
    """The payload of `item.published` and `item.stateChanged`: where which version of which item is in its life now."""

    code: str = wire.text(1)
    version: int = wire.integer(2)
    state: ItemState = wire.case(3, ItemState)
    reason: str = wire.text(4)
    """As whoever set the state gave it; empty where an import did."""
    life: VersionLife = wire.case(5, VersionLife)
    effective_from: str = wire.text(6)
    """YYYY-MM-DD, the first day on which it can be applied for; empty: it can be now, or it is not published."""


@dataclass(kw_only=True, slots=True)
class ResourceChanged(Message):
    """The payload of `item.resourceChanged`: a resource of the register was added, changed or retired."""

    code: str = wire.text(1)
    retired: bool = wire.boolean(2)


@dataclass(kw_only=True, slots=True)
class MovedDate(Message):
    """A date that binds a case and that a new calendar moved."""

    kind: str = wire.text(1)
    """`notice`, `correction`, `promised`, `statutory`, `delivery`, `puttingRight` or `objection`."""
    before: str = wire.text(2)
    """YYYY-MM-DD, the day that was told before."""
    now: str = wire.text(3)
    """YYYY-MM-DD, the day that binds now."""


@dataclass(kw_only=True, slots=True)
class CaseChanged(Message):
    """The payload of every `case.…` event: the case as it is after it."""

    view: CaseView = wire.message(1, CaseView)
    """The case after the event."""
    act: str = wire.text(2)
    """What happened: `submitted`, `received`, `verified`, `accepted`, `decided`, `withdrawn`, …"""
    fact: bytes = wire.octets(3)
    """The case service's own record of what happened; opaque to others."""
    moved: list[MovedDate] = wire.message(4, MovedDate, list=True)
    """Of `case.datesMoved`: where each date moved."""
    decided_at_once: bool = wire.boolean(5)
    """Whether the case was decided in the same write, of which a later event tells: nobody is left to wait for what this one begins."""


@dataclass(kw_only=True, slots=True)
class VisitChanged(Message):
    """The payload of `notify.visitBooked`, `notify.visitChanged`, `notify.visitDone` and `notify.visitCancelled`, and of
    `notify.visitHeld`, `notify.visitExpired` and `notify.visitMissed`: the visit after it."""

    appointment: VisitView = wire.message(1, VisitView)


@dataclass(kw_only=True, slots=True)
class IdentifierRetired(Message):
    """The payload of `identity.identifierRetired`. It holds no personal data."""

    subject: str = wire.text(1)
    kind: str = wire.text(2)
    """The kind of number, `passport`."""


@dataclass(kw_only=True, slots=True)
class SubjectsMerged(Message):
    """The payload of `identity.subjectsMerged`: from now on both ids mean the one that stays."""

    stays: str = wire.text(1)
    merged: str = wire.text(2)


@dataclass(kw_only=True, slots=True)
class SubjectsUnmerged(Message):
    """The payload of `identity.subjectsUnmerged`: the two ids mean two subjects again."""

    stays: str = wire.text(1)
    merged: str = wire.text(2)


@dataclass(kw_only=True, slots=True)
class ContactCodeDue(Message):
    """The payload of `identity.contactCodeDue`: a code waits to be sent. It holds neither the code nor the address."""

    subject: str = wire.text(1)
    kind: ContactKind = wire.case(2, ContactKind)


@dataclass(kw_only=True, slots=True)
class CertificateRenewed(Message):
    """The payload of `identity.certificateRenewed`: a new version took the old one's place, which lapsed."""

    subject: str = wire.text(1)
    old: str = wire.text(2)
    new: str = wire.text(3)
    type: str = wire.text(4)
    case_id: str = wire.text(5)
    """The case that granted it; empty: none did."""
    operation: CertificateOperation = wire.case(6, CertificateOperation)
    """`renew` or `change`."""


@dataclass(kw_only=True, slots=True)
class CertificateChanged(Message):
    """The payload of `identity.certificateChanged`: the certificate stands in another state."""

    subject: str = wire.text(1)
    certificate: str = wire.text(2)
    type: str = wire.text(3)
    operation: CertificateOperation = wire.case(4, CertificateOperation)
    state: CertificateState = wire.case(5, CertificateState)
    """The state after it."""
    ground: str = wire.text(6)
    """What it rests on; empty where it ran out."""


@dataclass(kw_only=True, slots=True)
class MandateChanged(Message):
    """The payload of `identity.mandateGranted` and `identity.mandateRevoked`."""

    mandate: str = wire.text(1)
    subject: str = wire.text(2)
    """The one who is represented."""
    agent: str = wire.text(3)
    """The one who acts."""
    kind: MandateKind = wire.case(4, MandateKind)
    items: list[str] = wire.text(5, list=True)
    """Item codes; empty: all items."""
    until: str = wire.text(6)
    """YYYY-MM-DD; empty: without end."""


@dataclass(kw_only=True, slots=True)
class SessionChanged(Message):
    """The payload of `identity.sessionOpened` and `identity.sessionEnded`. It holds no id that proves a session."""

    subject: str = wire.text(1)
    name: str = wire.text(2)
    level: int = wire.integer(3)
    """1 to 3."""
    proof: SessionProof = wire.case(4, SessionProof)


@dataclass(kw_only=True, slots=True)
class CalendarImported(Message):
    """The payload of `case.calendarImported`."""

    calendar: CalendarView = wire.message(1, CalendarView)
    """The calendar by which cases are reckoned from now on."""
    first: str = wire.text(2)
    """YYYY-MM-DD, the first day that the notice covers; empty from a program that told the calendar's name alone."""
    last: str = wire.text(3)
    """YYYY-MM-DD, the last day."""
    days: list[CalendarDay] = wire.message(4, CalendarDay, list=True)
    """The days that differ from Monday to Friday."""


@dataclass(kw_only=True, slots=True)
class FileRead(Message):
    """The payload of `case.fileRead`: somebody has read a file of a subject. It holds no personal data but ids."""

    file: str = wire.text(1)
    """The upload's id."""
    subject: str = wire.text(2)
    """Whose file it is."""
    principal: str = wire.text(3)
    role: Role = wire.case(4, Role)
    channel: str = wire.text(5)
    purpose: Purpose = wire.message(6, Purpose)
    at: int = wire.integer(7)
    """Microseconds since 1970."""


@dataclass(kw_only=True, slots=True)
class TicketChanged(Message):
    """The payload of `notify.ticketDrawn`, `notify.ticketCalled`, `notify.ticketServed`, `notify.ticketDone`, `notify.ticketParked`,
    `notify.ticketForwarded`, `notify.ticketMissed`, `notify.ticketReturned`, `notify.ticketReleased` and `notify.ticketLeft`: the
    ticket after it."""

    ticket: TicketView = wire.message(1, TicketView)


@dataclass(kw_only=True, slots=True)
class QueueWindowChanged(Message):
    """The payload of `notify.windowOpened` and `notify.windowClosed`: the window after it."""

    window: QueueWindowView = wire.message(1, QueueWindowView)


@dataclass(kw_only=True, slots=True)
class QueueDayChanged(Message):
    """The payload of `notify.numbersHandedOut` and `notify.queueEnded`: of which hall and day, and which numbers."""

    hall: str = wire.text(1)
    on: str = wire.text(2)
    """YYYY-MM-DD."""
    first: str = wire.text(3)
    """The first number that was handed out; empty: none."""
    last: str = wire.text(4)


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
IDENTITY_RETIRE_IDENTIFIER = Method("identity.retireIdentifier", 0x70e2a60c, 10, True, RetireIdentifier, Subject)
IDENTITY_MERGE = Method("identity.merge", 0x70e2a60c, 11, True, MergeSubjects, MergeState)
IDENTITY_UNMERGE = Method("identity.unmerge", 0x70e2a60c, 12, True, UnmergeSubject, MergeState)
IDENTITY_DUPLICATES = Method("identity.duplicates", 0x70e2a60c, 13, False, FindDuplicates, DuplicateList)
IDENTITY_PUT_BASE_INFORMATION = Method("identity.putBaseInformation", 0x70e2a60c, 14, True, PutBaseInformation, BaseInformationTaken)
IDENTITY_BASE_INFORMATION = Method("identity.baseInformation", 0x70e2a60c, 15, False, ReadBaseInformation, BaseInformation)
IDENTITY_PUT_CONTACT = Method("identity.putContact", 0x70e2a60c, 16, True, PutContact, ContactState)
IDENTITY_CONTACT_CODE = Method("identity.contactCode", 0x70e2a60c, 17, False, ReadContactCode, ContactCode)
IDENTITY_VERIFY_CONTACT = Method("identity.verifyContact", 0x70e2a60c, 18, True, VerifyContact, ContactState)
IDENTITY_REMOVE_CONTACT = Method("identity.removeContact", 0x70e2a60c, 19, True, RemoveContact, ContactState)
IDENTITY_HISTORY = Method("identity.history", 0x70e2a60c, 30, False, ReadSubjectHistory, SubjectHistory)
IDENTITY_PUT_CERTIFICATE_TYPE = Method("identity.putCertificateType", 0x70e2a60c, 20, True, PutCertificateType, CertificateType)
IDENTITY_CERTIFICATE_TYPES = Method("identity.certificateTypes", 0x70e2a60c, 21, False, FindCertificateTypes, CertificateTypeList)
IDENTITY_ISSUE_CERTIFICATE = Method("identity.issueCertificate", 0x70e2a60c, 22, True, IssueCertificate, CertificateEntry)
IDENTITY_RENEW_CERTIFICATE = Method("identity.renewCertificate", 0x70e2a60c, 23, True, RenewCertificate, CertificateEntry)
IDENTITY_CHANGE_CERTIFICATE = Method("identity.changeCertificate", 0x70e2a60c, 24, True, ChangeCertificate, CertificateEntry)
IDENTITY_CERTIFICATE = Method("identity.certificate", 0x70e2a60c, 25, False, ReadCertificate, CertificateView)
IDENTITY_VERIFY_CERTIFICATE = Method("identity.verifyCertificate", 0x70e2a60c, 26, False, VerifyCertificate, CertificateVerdict)
IDENTITY_COPY_CERTIFICATE = Method("identity.copyCertificate", 0x70e2a60c, 27, True, CopyCertificate, SignedCopy)
IDENTITY_CHECK_COPY = Method("identity.checkCopy", 0x70e2a60c, 28, False, CheckCopy, CopyFinding)
IDENTITY_VERIFICATION_KEY = Method("identity.verificationKey", 0x70e2a60c, 29, False, ReadVerificationKey, VerificationKey)
IDENTITY_GRANT_MANDATE = Method("identity.grantMandate", 0x70e2a60c, 31, True, GrantMandate, MandateEntry)
IDENTITY_REVOKE_MANDATE = Method("identity.revokeMandate", 0x70e2a60c, 32, True, RevokeMandate, MandateEntry)
IDENTITY_MANDATES = Method("identity.mandates", 0x70e2a60c, 33, False, ReadMandates, MandateList)
IDENTITY_MAY_ACT = Method("identity.mayAct", 0x70e2a60c, 34, False, MayAct, MandateAnswer)
IDENTITY_OPEN_SESSION = Method("identity.openSession", 0x70e2a60c, 35, True, OpenSession, OpenedSession)
IDENTITY_SESSIONS = Method("identity.sessions", 0x70e2a60c, 36, False, ReadSessions, SessionList)
IDENTITY_END_SESSION = Method("identity.endSession", 0x70e2a60c, 37, True, EndSession, EndedSessions)
IDENTITY_SESSION = Method("identity.session", 0x70e2a60c, 38, False, CheckSession, SessionStanding)
IDENTITY_EXPORT = Method("identity.export", 0x70e2a60c, 45, False, ExportSubject, ExportPage)
IDENTITY_ERASE = Method("identity.erase", 0x70e2a60c, 46, True, EraseSubject, ErasedSubject)
IDENTITY_KEYS = Method("identity.keys", 0x70e2a60c, 47, False, ReadFieldKeys, FieldKeyList)
IDENTITY_BROWSING = Method("identity.browsing", 0x70e2a60c, 40, False, ReportBrowsing, BrowsingReport)
IDENTITY_CHECK_LEDGER = Method("identity.checkLedger", 0x70e2a60c, 41, False, CheckLedger, LedgerReport)
IDENTITY_IMPORT = Method("identity.import", 0x70e2a60c, 50, True, ImportSubjects, ImportedSubjects)
IDENTITY_MERGES = Method("identity.merges", 0x70e2a60c, 48, False, ReadMerges, MergeList)
ITEM_GET = Method("item.get", 0xd4e268b4, 1, False, GetItem, Item)
ITEM_LIST = Method("item.list", 0xd4e268b4, 2, False, ListItems, ItemList)
ITEM_SEARCH = Method("item.search", 0xd4e268b4, 3, False, SearchItems, ItemList)
ITEM_MATERIALS = Method("item.materials", 0xd4e268b4, 4, False, NeededMaterials, MaterialsPlan)
ITEM_IMPORT = Method("item.import", 0xd4e268b4, 5, True, ImportCatalogue, ImportReport)
ITEM_SET_STATE = Method("item.setState", 0xd4e268b4, 6, True, SetItemState, Item)
ITEM_PUT_DRAFT = Method("item.putDraft", 0xd4e268b4, 10, True, PutItemDraft, ItemCheckReport)
ITEM_CHECK = Method("item.check", 0xd4e268b4, 11, False, CheckItem, ItemCheckReport)
ITEM_MARK_CHECKED = Method("item.markChecked", 0xd4e268b4, 12, True, MarkItemChecked, VersionEntry)
ITEM_PUBLISH = Method("item.publish", 0xd4e268b4, 13, True, PublishItem, VersionEntry)
ITEM_VERSIONS = Method("item.versions", 0xd4e268b4, 14, False, ReadItemVersions, VersionList)
ITEM_CURRENT = Method("item.current", 0xd4e268b4, 15, False, CurrentVersion, VersionEntry)
ITEM_DIFFERENCE = Method("item.difference", 0xd4e268b4, 16, False, CompareVersions, VersionDifference)
ITEM_DRAFTS = Method("item.drafts", 0xd4e268b4, 17, False, ListDrafts, VersionList)
ITEM_DRAFT = Method("item.draft", 0xd4e268b4, 18, False, ReadDraft, WrittenItem)
ITEM_DROP_DRAFT = Method("item.dropDraft", 0xd4e268b4, 19, True, DropDraft, VersionEntry)
ITEM_BEGIN_IMPORT = Method("item.beginImport", 0xd4e268b4, 20, True, BeginImport, ImportTicket)
ITEM_PUT_IMPORT_PART = Method("item.putImportPart", 0xd4e268b4, 21, True, PutImportPart, ImportProgress)
ITEM_FINISH_IMPORT = Method("item.finishImport", 0xd4e268b4, 22, True, FinishImport, ImportOutcome)
ITEM_IMPORT_FAULTS = Method("item.importFaults", 0xd4e268b4, 23, False, ReadImportFaults, ImportFaultList)
ITEM_IMPORT_PROGRESS = Method("item.importProgress", 0xd4e268b4, 24, False, ReadImportProgress, ImportProgress)
ITEM_CANCEL_IMPORT = Method("item.cancelImport", 0xd4e268b4, 25, True, CancelImport, ImportProgress)
ITEM_EXPORT = Method("item.export", 0xd4e268b4, 26, False, ExportCatalogue, CataloguePage)
ITEM_IMPORTS = Method("item.imports", 0xd4e268b4, 27, False, ListImports, ImportList)
ITEM_SUGGEST = Method("item.suggest", 0xd4e268b4, 30, False, SuggestItems, SuggestionList)
ITEM_LIFE_EVENTS = Method("item.lifeEvents", 0xd4e268b4, 31, False, ListLifeEvents, LifeEventList)
ITEM_GUIDE = Method("item.guide", 0xd4e268b4, 40, False, GuideItem, Guide)
ITEM_BUNDLE = Method("item.bundle", 0xd4e268b4, 41, False, GuideBundle, BundleGuide)
ITEM_PUT_RESOURCE = Method("item.putResource", 0xd4e268b4, 42, True, PutResource, ResourceEntry)
ITEM_RESOURCES = Method("item.resources", 0xd4e268b4, 43, False, FindResources, ResourceList)
ITEM_CHECK_PROOFS = Method("item.checkProofs", 0xd4e268b4, 50, False, CheckProofs, ProofReport)
ITEM_REHEARSE = Method("item.rehearse", 0xd4e268b4, 51, False, RehearseItem, Rehearsal)
ITEM_FIGURES = Method("item.figures", 0xd4e268b4, 52, False, ReadItemFigures, ItemFigures)
CASE_SUBMIT = Method("case.submit", 0x0a2f9b41, 1, True, SubmitCase, CaseView)
CASE_WITHDRAW = Method("case.withdraw", 0x0a2f9b41, 2, True, WithdrawCase, CaseView)
CASE_RECEIVE = Method("case.receive", 0x0a2f9b41, 3, True, ReceiveCase, CaseView)
CASE_VERIFY = Method("case.verify", 0x0a2f9b41, 4, True, VerifyCase, CaseView)
CASE_ACCEPT = Method("case.accept", 0x0a2f9b41, 5, True, AcceptCase, CaseView)
CASE_DECIDE = Method("case.decide", 0x0a2f9b41, 6, True, DecideCase, CaseView)
CASE_GET = Method("case.get", 0x0a2f9b41, 7, False, GetCase, CaseView)
CASE_LIST = Method("case.list", 0x0a2f9b41, 8, False, ListCases, CaseList)
CASE_HISTORY = Method("case.history", 0x0a2f9b41, 9, False, ReadHistory, CaseHistory)
CASE_SUPPLY = Method("case.supply", 0x0a2f9b41, 12, True, SupplyEvidence, CaseView)
CASE_CHECK_READ = Method("case.checkRead", 0x0a2f9b41, 10, False, CheckRead, ReadCheck)
CASE_FILINGS = Method("case.filings", 0x0a2f9b41, 13, False, ReadFilings, FilingList)
CASE_STOP_CLOCK = Method("case.stopClock", 0x0a2f9b41, 20, True, StopClock, CaseView)
CASE_RESUME_CLOCK = Method("case.resumeClock", 0x0a2f9b41, 21, True, ResumeClock, CaseView)
CASE_EXTEND = Method("case.extend", 0x0a2f9b41, 22, True, ExtendCase, CaseView)
CASE_EXPLAIN_DEADLINE = Method("case.explainDeadline", 0x0a2f9b41, 23, False, ExplainDeadline, DeadlineExplanation)
CASE_IMPORT_CALENDAR = Method("case.importCalendar", 0x0a2f9b41, 24, True, ImportCalendar, CalendarView)
CASE_BEGIN_UPLOAD = Method("case.beginUpload", 0x0a2f9b41, 60, True, BeginUpload, UploadTicket)
CASE_PUT_UPLOAD_PART = Method("case.putUploadPart", 0x0a2f9b41, 61, True, PutUploadPart, UploadProgress)
CASE_FINISH_UPLOAD = Method("case.finishUpload", 0x0a2f9b41, 62, True, FinishUpload, FileEntry)
CASE_UPLOAD_PROGRESS = Method("case.uploadProgress", 0x0a2f9b41, 63, False, ReadUploadProgress, UploadProgress)
CASE_CANCEL_UPLOAD = Method("case.cancelUpload", 0x0a2f9b41, 64, True, CancelUpload, UploadProgress)
CASE_READ_FILE = Method("case.readFile", 0x0a2f9b41, 65, False, ReadFile, FilePart)
CASE_FILES = Method("case.files", 0x0a2f9b41, 66, False, ListFiles, FileList)
CASE_ALLOW_REUSE = Method("case.allowReuse", 0x0a2f9b41, 67, True, AllowReuse, FileEntry)
CASE_ASK_HELD = Method("case.askHeld", 0x0a2f9b41, 68, True, AskHeld, CaseView)
CASE_NEEDED_ASKS = Method("case.neededAsks", 0x0a2f9b41, 69, False, ReadNeededAsks, NeededAskList)
CASE_KEYS = Method("case.keys", 0x0a2f9b41, 90, False, ReadFileKeys, FieldKeyList)
CASE_EXPORT = Method("case.export", 0x0a2f9b41, 91, False, ExportCases, ExportPage)
CASE_FIGURES = Method("case.figures", 0x0a2f9b41, 70, False, ReadCaseFigures, CaseFigures)
CASE_AUDIT = Method("case.audit", 0x0a2f9b41, 71, False, AuditCases, CaseAudit)
CASE_SEARCH = Method("case.search", 0x0a2f9b41, 72, False, SearchCaseActs, CaseActList)
CASE_BEGIN_DRAFT = Method("case.beginDraft", 0x0a2f9b41, 30, True, BeginCaseDraft, CaseDraftView)
CASE_SAVE_DRAFT = Method("case.saveDraft", 0x0a2f9b41, 31, True, SaveCaseDraft, CaseDraftView)
CASE_GET_DRAFT = Method("case.getDraft", 0x0a2f9b41, 32, False, GetCaseDraft, CaseDraftView)
CASE_LIST_DRAFTS = Method("case.listDrafts", 0x0a2f9b41, 33, False, ListCaseDrafts, CaseDraftList)
CASE_DISCARD_DRAFT = Method("case.discardDraft", 0x0a2f9b41, 34, True, DiscardCaseDraft, Empty)
CASE_ASK_CORRECTION = Method("case.askCorrection", 0x0a2f9b41, 35, True, AskCorrection, CaseView)
CASE_CORRECT = Method("case.correct", 0x0a2f9b41, 36, True, CorrectCase, CaseView)
CASE_REFUSE_ACCEPTANCE = Method("case.refuseAcceptance", 0x0a2f9b41, 37, True, RefuseAcceptance, CaseView)
CASE_POINT_ELSEWHERE = Method("case.pointElsewhere", 0x0a2f9b41, 38, True, PointElsewhere, CaseView)
CASE_GIVE_BACK = Method("case.giveBack", 0x0a2f9b41, 39, True, GiveBack, CaseView)
CASE_REFER_UPWARD = Method("case.referUpward", 0x0a2f9b41, 27, True, ReferUpward, CaseView)
CASE_ANNUL = Method("case.annul", 0x0a2f9b41, 28, True, AnnulCase, CaseView)
CASE_VIOLATIONS = Method("case.violations", 0x0a2f9b41, 29, False, ReadViolations, ViolationList)
CASE_DELIVER = Method("case.deliver", 0x0a2f9b41, 40, True, DeliverCase, CaseView)
CASE_SET_FEE = Method("case.setFee", 0x0a2f9b41, 41, True, SetFee, CaseView)
CASE_PAY_FEE = Method("case.payFee", 0x0a2f9b41, 42, True, PayFee, CaseView)
CASE_WAIVE_FEE = Method("case.waiveFee", 0x0a2f9b41, 43, True, WaiveFee, CaseView)
CASE_RATE = Method("case.rate", 0x0a2f9b41, 44, True, RateCase, CaseView)
CASE_PUT_RIGHT = Method("case.putRight", 0x0a2f9b41, 45, True, PutRight, CaseView)
CASE_DOCUMENTS = Method("case.documents", 0x0a2f9b41, 46, False, ReadDocuments, DocumentList)
CASE_DOCUMENT = Method("case.document", 0x0a2f9b41, 47, False, ReadDocument, DrawnDocument)
CASE_CLAIM_STEP = Method("case.claimStep", 0x0a2f9b41, 50, True, ClaimStep, CaseView)
CASE_HAND_OVER_STEP = Method("case.handOverStep", 0x0a2f9b41, 51, True, HandOverStep, CaseView)
CASE_RETURN_STEP = Method("case.returnStep", 0x0a2f9b41, 52, True, ReturnStep, CaseView)
CASE_FINISH_STEP = Method("case.finishStep", 0x0a2f9b41, 53, True, FinishStep, CaseView)
CASE_EXPLAIN_DECISION = Method("case.explainDecision", 0x0a2f9b41, 54, False, ExplainDecision, DecisionExplanation)
CASE_OBJECT_TO_DECISION = Method("case.objectToDecision", 0x0a2f9b41, 55, True, ObjectToDecision, CaseView)
CASE_ANSWER_OBJECTION = Method("case.answerObjection", 0x0a2f9b41, 56, True, AnswerObjection, CaseView)
CASE_SUBMIT_BUNDLE = Method("case.submitBundle", 0x0a2f9b41, 57, True, SubmitBundle, BundleView)
CASE_BUNDLE = Method("case.bundle", 0x0a2f9b41, 58, False, ReadBundle, BundleView)
CASE_BEGIN_REVIEW = Method("case.beginReview", 0x0a2f9b41, 59, True, BeginReview, CaseView)
NOTIFY_MAILBOX = Method("notify.mailbox", 0x21c0834a, 1, False, ReadMailbox, Mailbox)
NOTIFY_VISIT = Method("notify.visit", 0x21c0834a, 2, False, ReadVisit, VisitView)
NOTIFY_PUT_HALL = Method("notify.putHall", 0x21c0834a, 10, True, PutHall, HallChanges)
NOTIFY_IMPORT_HALLS = Method("notify.importHalls", 0x21c0834a, 11, True, ImportHalls, HallChanges)
NOTIFY_HALLS = Method("notify.halls", 0x21c0834a, 12, False, ListHalls, HallList)
NOTIFY_HALL = Method("notify.hall", 0x21c0834a, 13, False, ReadHall, HallView)
NOTIFY_CONFLICTS = Method("notify.conflicts", 0x21c0834a, 14, False, ReadConflicts, ConflictList)
NOTIFY_OFFERS = Method("notify.offers", 0x21c0834a, 20, False, ReadOffers, OfferList)
NOTIFY_HOLD_SEAT = Method("notify.holdSeat", 0x21c0834a, 21, True, HoldSeat, VisitView)
NOTIFY_CONFIRM_VISIT = Method("notify.confirmVisit", 0x21c0834a, 22, True, ConfirmVisit, VisitView)
NOTIFY_MOVE_VISIT = Method("notify.moveVisit", 0x21c0834a, 23, True, MoveVisit, VisitView)
NOTIFY_CANCEL_VISIT = Method("notify.cancelVisit", 0x21c0834a, 24, True, CancelVisit, VisitView)
NOTIFY_MY_VISITS = Method("notify.myVisits", 0x21c0834a, 25, False, ReadVisits, VisitList)
NOTIFY_VISIT_CALENDAR = Method("notify.visitCalendar", 0x21c0834a, 26, False, ReadVisitCalendar, VisitCalendarFile)
NOTIFY_CHECK_IN_CODE = Method("notify.checkInCode", 0x21c0834a, 27, True, MakeCheckInCode, CheckInCode)
NOTIFY_WAITING = Method("notify.waiting", 0x21c0834a, 28, False, ReadWaiting, WaitingPlaces)
NOTIFY_JOIN_WAITING = Method("notify.joinWaiting", 0x21c0834a, 29, True, JoinWaiting, WaitingPlaces)
NOTIFY_LEAVE_WAITING = Method("notify.leaveWaiting", 0x21c0834a, 30, True, LeaveWaiting, WaitingPlaces)
NOTIFY_PREFERENCES = Method("notify.preferences", 0x21c0834a, 70, False, ReadPreferences, PreferencesView)
NOTIFY_PUT_PREFERENCES = Method("notify.putPreferences", 0x21c0834a, 71, True, PutPreferences, PreferencesView)
NOTIFY_DELIVERIES = Method("notify.deliveries", 0x21c0834a, 72, False, ReadDeliveries, DeliveryList)
NOTIFY_DEAD_LETTERS = Method("notify.deadLetters", 0x21c0834a, 73, False, ReadDeadLetters, DeliveryList)
NOTIFY_RESEND_NOTICE = Method("notify.resendNotice", 0x21c0834a, 74, True, ResendNotice, DeliveryView)
NOTIFY_DELIVERY_REPORT = Method("notify.deliveryReport", 0x21c0834a, 75, True, ReportDelivery, DeliveryReported)
NOTIFY_PUT_TEMPLATE = Method("notify.putTemplate", 0x21c0834a, 76, True, PutTemplate, TemplateView)
NOTIFY_TEMPLATES = Method("notify.templates", 0x21c0834a, 77, False, ReadTemplates, TemplateList)
NOTIFY_PREVIEW_TEMPLATE = Method("notify.previewTemplate", 0x21c0834a, 78, False, PreviewTemplate, TemplatePreview)
NOTIFY_SLIP = Method("notify.slip", 0x21c0834a, 79, False, ReadSlip, SlipPage)
NOTIFY_CHECK_IN = Method("notify.checkIn", 0x21c0834a, 40, True, CheckInAtHall, TicketView)
NOTIFY_CALL_NEXT = Method("notify.callNext", 0x21c0834a, 41, True, CallNextTicket, TicketView)
NOTIFY_CALL_NUMBER = Method("notify.callNumber", 0x21c0834a, 42, True, CallTicketNumber, TicketView)
NOTIFY_CALL_AGAIN = Method("notify.callAgain", 0x21c0834a, 43, True, CallTicketAgain, TicketView)
NOTIFY_SERVE = Method("notify.serve", 0x21c0834a, 44, True, ServeTicket, TicketView)
NOTIFY_FINISH_TICKET = Method("notify.finishTicket", 0x21c0834a, 45, True, FinishTicket, TicketView)
NOTIFY_PARK_TICKET = Method("notify.parkTicket", 0x21c0834a, 46, True, ParkTicket, TicketView)
NOTIFY_RESUME_TICKET = Method("notify.resumeTicket", 0x21c0834a, 47, True, ResumeTicket, TicketView)
NOTIFY_FORWARD_TICKET = Method("notify.forwardTicket", 0x21c0834a, 48, True, ForwardTicket, TicketView)
NOTIFY_MISS_TICKET = Method("notify.missTicket", 0x21c0834a, 49, True, MissTicket, TicketView)
NOTIFY_BACK_IN_LINE = Method("notify.backInLine", 0x21c0834a, 50, True, ReturnToLine, TicketView)
NOTIFY_LEAVE_QUEUE = Method("notify.leaveQueue", 0x21c0834a, 51, True, LeaveQueue, TicketView)
NOTIFY_OPEN_WINDOW = Method("notify.openWindow", 0x21c0834a, 52, True, OpenWindow, QueueWindowView)
NOTIFY_CLOSE_WINDOW = Method("notify.closeWindow", 0x21c0834a, 53, True, CloseWindow, QueueWindowView)
NOTIFY_QUEUE = Method("notify.queue", 0x21c0834a, 54, False, ReadQueue, QueueView)
NOTIFY_TICKET = Method("notify.ticket", 0x21c0834a, 55, False, ReadTicket, TicketView)
NOTIFY_WHY_THIS_ORDER = Method("notify.whyThisOrder", 0x21c0834a, 56, False, ExplainOrder, OrderExplanation)
NOTIFY_HAND_OUT_NUMBERS = Method("notify.handOutNumbers", 0x21c0834a, 57, True, HandOutNumbers, OfflineNumbers)
NOTIFY_MERGE_OFFLINE = Method("notify.mergeOffline", 0x21c0834a, 58, True, MergeOffline, OfflineMerge)
NOTIFY_SCREEN = Method("notify.screen", 0x21c0834a, 59, False, ReadScreen, ScreenView)
NOTIFY_WAITING_TIME = Method("notify.waitingTime", 0x21c0834a, 60, False, ReadWaitingTime, WaitingTimeView)


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
        stay. The reply repeats, masked, what the caller gave and shows no other name or number; of one who was known it tells the id,
        and not since when, nor in which language or whether by mail. So it is no read of a subject's data. Roles: applicant, clerk,
        operator, service."""
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

    def retire_identifier(self, request: RetireIdentifier, **options: Unpack[Options]) -> Subject:
        """Lays a number of a subject down. It still finds the subject and is still refused to others; the last one stays. The reply
        shows the number that was laid down and no other. Roles: clerk, operator, service."""
        reply: Subject = self._caller.call(IDENTITY_RETIRE_IDENTIFIER, request, **options)
        return reply

    def merge(self, request: MergeSubjects, **options: Unpack[Options]) -> MergeState:
        """Merges two subjects that are one (合并). Nothing is moved: until an un-merge every read of either sees both. Roles: clerk,
        operator."""
        reply: MergeState = self._caller.call(IDENTITY_MERGE, request, **options)
        return reply

    def unmerge(self, request: UnmergeSubject, **options: Unpack[Options]) -> MergeState:
        """Undoes a merge (撤销合并): the subject stands for itself again, with all that it had. What was added in between belongs to the
        one that stays. Roles: clerk, operator."""
        reply: MergeState = self._caller.call(IDENTITY_UNMERGE, request, **options)
        return reply

    def duplicates(self, request: FindDuplicates, **options: Unpack[Options]) -> DuplicateList:
        """Finds subjects that may be one (疑似重复), by rule. None is merged: a person decides. Every subject shown sees in its record that
        it was. Roles: clerk, auditor, operator."""
        reply: DuplicateList = self._caller.call(IDENTITY_DUPLICATES, request, **options)
        return reply

    def put_base_information(self, request: PutBaseInformation, **options: Unpack[Options]) -> BaseInformationTaken:
        """Takes over what a base resource (人口库, 法人库) says of a subject. An older date never takes a newer one's place, and what another
        resource says stands beside it. Roles: operator, service."""
        reply: BaseInformationTaken = self._caller.call(IDENTITY_PUT_BASE_INFORMATION, request, **options)
        return reply

    def base_information(self, request: ReadBaseInformation, **options: Unpack[Options]) -> BaseInformation:
        """What base resources say of a subject, each with its provider and date."""
        reply: BaseInformation = self._caller.call(IDENTITY_BASE_INFORMATION, request, **options)
        return reply

    def put_contact(self, request: PutContact, **options: Unpack[Options]) -> ContactState:
        """Names a contact point of a subject. It is used once a code that was sent there has been given back
        (`identity.verifyContact`); until then the one of before is. An applicant names their own. Roles: applicant, clerk, service."""
        reply: ContactState = self._caller.call(IDENTITY_PUT_CONTACT, request, **options)
        return reply

    def contact_code(self, request: ReadContactCode, **options: Unpack[Options]) -> ContactCode:
        """Where a code is to be sent, and the code; for the service that sends it. A read like any other. Roles: service."""
        reply: ContactCode = self._caller.call(IDENTITY_CONTACT_CODE, request, **options)
        return reply

    def verify_contact(self, request: VerifyContact, **options: Unpack[Options]) -> ContactState:
        """Gives back the code that was sent to a contact point. A wrong one is answered, not refused: it counts, and the reply says how
        often one may still be tried. Roles: applicant, clerk, service."""
        reply: ContactState = self._caller.call(IDENTITY_VERIFY_CONTACT, request, **options)
        return reply

    def remove_contact(self, request: RemoveContact, **options: Unpack[Options]) -> ContactState:
        """Forgets the contact points of a kind, verified or waiting. Where none is verified, mail goes where it was said at
        registration. Roles: applicant, clerk, service."""
        reply: ContactState = self._caller.call(IDENTITY_REMOVE_CONTACT, request, **options)
        return reply

    def history(self, request: ReadSubjectHistory, **options: Unpack[Options]) -> SubjectHistory:
        """Who did what to a subject, and since when it bears its numbers: for the subject itself and the auditor. A read like any
        other. Roles: applicant, auditor."""
        reply: SubjectHistory = self._caller.call(IDENTITY_HISTORY, request, **options)
        return reply

    def put_certificate_type(self, request: PutCertificateType, **options: Unpack[Options]) -> CertificateType:
        """Puts a type of certificate, or puts it anew. What was issued before stays as it was issued. Roles: operator."""
        reply: CertificateType = self._caller.call(IDENTITY_PUT_CERTIFICATE_TYPE, request, **options)
        return reply

    def certificate_types(self, request: FindCertificateTypes, **options: Unpack[Options]) -> CertificateTypeList:
        """Lists the types of certificate that were put. One that was never put is taken as the items name it."""
        reply: CertificateTypeList = self._caller.call(IDENTITY_CERTIFICATE_TYPES, request, **options)
        return reply

    def issue_certificate(self, request: IssueCertificate, **options: Unpack[Options]) -> CertificateEntry:
        """Issues a certificate (办理新发). A case that has granted its holder one of the type already gives that one again. Roles:
        approver, service."""
        reply: CertificateEntry = self._caller.call(IDENTITY_ISSUE_CERTIFICATE, request, **options)
        return reply

    def renew_certificate(self, request: RenewCertificate, **options: Unpack[Options]) -> CertificateEntry:
        """Issues a certificate anew in an old one's place (办理延续, 办理变更): the version goes up, and the old one lapses and names the new
        one. What is left empty stays as it was. Roles: approver, service."""
        reply: CertificateEntry = self._caller.call(IDENTITY_RENEW_CERTIFICATE, request, **options)
        return reply

    def change_certificate(self, request: ChangeCertificate, **options: Unpack[Options]) -> CertificateEntry:
        """Withholds a certificate (暂扣), lets it lapse (失效), or ends it by one of three legal acts (撤销, 注销, 吊销). An act that was done
        already changes nothing. The table of operations has none that gives a withheld certificate back. Roles: approver, service."""
        reply: CertificateEntry = self._caller.call(IDENTITY_CHANGE_CERTIFICATE, request, **options)
        return reply

    def certificate(self, request: ReadCertificate, **options: Unpack[Options]) -> CertificateView:
        """Reads one certificate: by its id, by its identifier (电子证照标识), or by its type and a number of its holder."""
        reply: CertificateView = self._caller.call(IDENTITY_CERTIFICATE, request, **options)
        return reply

    def verify_certificate(self, request: VerifyCertificate, **options: Unpack[Options]) -> CertificateVerdict:
        """Asks whether a certificate is what somebody says it is. The answer is yes or no and the state; the holder sees who asked. A
        certificate that does not exist and one that is another's are answered alike. Roles: applicant, clerk, approver, auditor,
        operator, service."""
        reply: CertificateVerdict = self._caller.call(IDENTITY_VERIFY_CERTIFICATE, request, **options)
        return reply

    def copy_certificate(self, request: CopyCertificate, **options: Unpack[Options]) -> SignedCopy:
        """Makes a copy of a certificate that says what it is for, for whom, and until when, and shows every change. Roles: applicant,
        service."""
        reply: SignedCopy = self._caller.call(IDENTITY_COPY_CERTIFICATE, request, **options)
        return reply

    def check_copy(self, request: CheckCopy, **options: Unpack[Options]) -> CopyFinding:
        """Checks a copy of a certificate: whether it is as it was made, still good, and whether the certificate holds today."""
        reply: CopyFinding = self._caller.call(IDENTITY_CHECK_COPY, request, **options)
        return reply

    def verification_key(self, request: ReadVerificationKey = ReadVerificationKey(), **options: Unpack[Options]) -> VerificationKey:
        """The keys by which copies of certificates are checked by who is not on the network."""
        reply: VerificationKey = self._caller.call(IDENTITY_VERIFICATION_KEY, request, **options)
        return reply

    def grant_mandate(self, request: GrantMandate, **options: Unpack[Options]) -> MandateEntry:
        """Lets somebody act for another: a parent for a child, a legal representative (法定代表人) or a clerk (经办人) for a body, an agent
        (委托代理人) for anyone. An applicant gives an agent, a body a clerk too, and so does its representative, who names the body as the
        one acted for. What a register or a court says is a window's or a service's to say. A side that does not give it finds in its
        ledger of reads that it was looked at, and for a person how old they are, whatever came of it. Roles: applicant, clerk, service."""
        reply: MandateEntry = self._caller.call(IDENTITY_GRANT_MANDATE, request, **options)
        return reply

    def revoke_mandate(self, request: RevokeMandate, **options: Unpack[Options]) -> MandateEntry:
        """Takes a mandate back, at once: for either side, and for an operator. What was done under it stays done. That somebody is a
        parent or a legal representative is theirs to give up, or an operator's to end, and not the represented one's. Roles: applicant,
        operator."""
        reply: MandateEntry = self._caller.call(IDENTITY_REVOKE_MANDATE, request, **options)
        return reply

    def mandates(self, request: ReadMandates, **options: Unpack[Options]) -> MandateList:
        """Who acts for a subject, and for whom it acts."""
        reply: MandateList = self._caller.call(IDENTITY_MANDATES, request, **options)
        return reply

    def may_act(self, request: MayAct, **options: Unpack[Options]) -> MandateAnswer:
        """Asks whether somebody may act for another on an item, today. Only what the one holds of the other counts: there are no
        chains. Roles: service."""
        reply: MandateAnswer = self._caller.call(IDENTITY_MAY_ACT, request, **options)
        return reply

    def open_session(self, request: OpenSession, **options: Unpack[Options]) -> OpenedSession:
        """Opens a session for a subject who proved who they are, to a web or mobile backend or at a window. Roles: clerk, service."""
        reply: OpenedSession = self._caller.call(IDENTITY_OPEN_SESSION, request, **options)
        return reply

    def sessions(self, request: ReadSessions, **options: Unpack[Options]) -> SessionList:
        """The sessions of a subject: for itself and for auditors. Roles: applicant, auditor."""
        reply: SessionList = self._caller.call(IDENTITY_SESSIONS, request, **options)
        return reply

    def end_session(self, request: EndSession, **options: Unpack[Options]) -> EndedSessions:
        """Ends one session of a subject, or all of them. What runs under it is finished; what comes after is refused. Roles: applicant,
        operator, service."""
        reply: EndedSessions = self._caller.call(IDENTITY_END_SESSION, request, **options)
        return reply

    def session(self, request: CheckSession, **options: Unpack[Options]) -> SessionStanding:
        """Asks whether a session stands, whose it is and how surely that is known. Roles: service."""
        reply: SessionStanding = self._caller.call(IDENTITY_SESSION, request, **options)
        return reply

    def export(self, request: ExportSubject, **options: Unpack[Options]) -> ExportPage:
        """All that is held on a subject, in pages of JSON text: for the subject itself, with numbers in full, and for the auditor, of
        what the audit covers. Each page is a read of every field that the purpose covers, and stands in the ledger. Roles: applicant,
        auditor."""
        reply: ExportPage = self._caller.call(IDENTITY_EXPORT, request, **options)
        return reply

    def erase(self, request: EraseSubject, **options: Unpack[Options]) -> ErasedSubject:
        """Erases what names a subject: names, numbers and contact points. Its id, its events, its certificates and the ledger of reads
        stay, and name no person; its numbers may be registered anew, as another subject. Refused while a case is open, a certificate
        holds, or records must be kept. To erase again gives the same answer. Roles: applicant, operator."""
        reply: ErasedSubject = self._caller.call(IDENTITY_ERASE, request, **options)
        return reply

    def keys(self, request: ReadFieldKeys = ReadFieldKeys(), **options: Unpack[Options]) -> FieldKeyList:
        """The keys with which personal data is sealed, as one instance has them, and how many fields each sealed. Of the keys it tells
        their numbers alone. Roles: operator."""
        reply: FieldKeyList = self._caller.call(IDENTITY_KEYS, request, **options)
        return reply

    def browsing(self, request: ReportBrowsing, **options: Unpack[Options]) -> BrowsingReport:
        """Who has read how much about how many, so that an auditor sees who browses. Roles: auditor."""
        reply: BrowsingReport = self._caller.call(IDENTITY_BROWSING, request, **options)
        return reply

    def check_ledger(self, request: CheckLedger, **options: Unpack[Options]) -> LedgerReport:
        """Looks whether the ledger of reads is whole: a changed, added or missing row shows, and one that is wrongly noted as the first
        of a day. One call looks at a stretch of it and shows none of it. Roles: auditor, operator."""
        reply: LedgerReport = self._caller.call(IDENTITY_CHECK_LEDGER, request, **options)
        return reply

    def import_(self, request: ImportSubjects, **options: Unpack[Options]) -> ImportedSubjects:
        """Registers many subjects at once, each as `identity.register` would: what is refused is told, and the others stand. Roles:
        operator."""
        reply: ImportedSubjects = self._caller.call(IDENTITY_IMPORT, request, **options)
        return reply

    def merges(self, request: ReadMerges, **options: Unpack[Options]) -> MergeList:
        """Which subjects are merged now: for a service that begins to follow when merges were told already. Roles: service."""
        reply: MergeList = self._caller.call(IDENTITY_MERGES, request, **options)
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
        """Finds items by everyday words, in Chinese or English, or by initials in pinyin."""
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

    def put_draft(self, request: PutItemDraft, **options: Unpack[Options]) -> ItemCheckReport:
        """Begins or replaces the draft of an item's next version. It need not be without faults: they are told, and stop its
        publication only. An item has at most one draft. What cannot be read at all is refused as `item.badDraft`. Roles: approver,
        operator."""
        reply: ItemCheckReport = self._caller.call(ITEM_PUT_DRAFT, request, **options)
        return reply

    def check(self, request: CheckItem, **options: Unpack[Options]) -> ItemCheckReport:
        """Judges a version by every rule: of the standard, of quality, of guides and of proofs."""
        reply: ItemCheckReport = self._caller.call(ITEM_CHECK, request, **options)
        return reply

    def mark_checked(self, request: MarkItemChecked, **options: Unpack[Options]) -> VersionEntry:
        """Marks a draft as checked by whoever calls. Refused as `item.notPublishable` while a finding stops publication. Roles:
        approver, operator."""
        reply: VersionEntry = self._caller.call(ITEM_MARK_CHECKED, request, **options)
        return reply

    def publish(self, request: PublishItem, **options: Unpack[Options]) -> VersionEntry:
        """Publishes a checked draft: from its first day on it takes the place of the version before, which ends the day before. The
        days of two versions never overlap (`item.versionOverlaps`); findings that block are refused as `item.notPublishable`, loops and
        abolished proofs among them as `item.loops` and `item.proofNotAllowed`. Roles: approver, operator."""
        reply: VersionEntry = self._caller.call(ITEM_PUBLISH, request, **options)
        return reply

    def versions(self, request: ReadItemVersions, **options: Unpack[Options]) -> VersionList:
        """Lists every version of an item with its life and days."""
        reply: VersionList = self._caller.call(ITEM_VERSIONS, request, **options)
        return reply

    def current(self, request: CurrentVersion, **options: Unpack[Options]) -> VersionEntry:
        """Which version of an item is applied for on a day, as the store has it at this moment. What a version says never changes, so
        it may be kept for ever by code and version; which one is in force is asked anew wherever it matters."""
        reply: VersionEntry = self._caller.call(ITEM_CURRENT, request, **options)
        return reply

    def difference(self, request: CompareVersions, **options: Unpack[Options]) -> VersionDifference:
        """Tells in what two versions of an item differ, as people read it."""
        reply: VersionDifference = self._caller.call(ITEM_DIFFERENCE, request, **options)
        return reply

    def drafts(self, request: ListDrafts, **options: Unpack[Options]) -> VersionList:
        """Lists what is not in force yet, by code and version: drafts, and versions that wait for their day. Roles: approver, operator."""
        reply: VersionList = self._caller.call(ITEM_DRAFTS, request, **options)
        return reply

    def draft(self, request: ReadDraft, **options: Unpack[Options]) -> WrittenItem:
        """Reads a version of an item as the import format writes it: what its next draft begins from. Roles: approver, operator."""
        reply: WrittenItem = self._caller.call(ITEM_DRAFT, request, **options)
        return reply

    def drop_draft(self, request: DropDraft, **options: Unpack[Options]) -> VersionEntry:
        """Takes back a draft, or a version that waits for its day: it is withdrawn without ever having been in force, and its number is
        not used again. The version before one that waited goes on. What is in force, or stands in the catalogue as a draft of an
        import, is withdrawn by `item.setState`; here it is refused as `item.badState`. Roles: approver, operator."""
        reply: VersionEntry = self._caller.call(ITEM_DROP_DRAFT, request, **options)
        return reply

    def begin_import(self, request: BeginImport, **options: Unpack[Options]) -> ImportTicket:
        """Begins an import that is too large for one message: its files follow in parts, and nothing is written before all of it is
        judged. Roles: operator, service."""
        reply: ImportTicket = self._caller.call(ITEM_BEGIN_IMPORT, request, **options)
        return reply

    def put_import_part(self, request: PutImportPart, **options: Unpack[Options]) -> ImportProgress:
        """Brings one part of a file of an import. The same part again changes nothing; another in its place is refused. Roles:
        operator, service."""
        reply: ImportProgress = self._caller.call(ITEM_PUT_IMPORT_PART, request, **options)
        return reply

    def finish_import(self, request: FinishImport, **options: Unpack[Options]) -> ImportOutcome:
        """Judges all files of an import as a whole, and puts the catalogue in the place of the last where nothing blocks. Roles:
        operator, service."""
        reply: ImportOutcome = self._caller.call(ITEM_FINISH_IMPORT, request, **options)
        return reply

    def import_faults(self, request: ReadImportFaults, **options: Unpack[Options]) -> ImportFaultList:
        """Lists the faults of an import that was judged. Roles: operator, service."""
        reply: ImportFaultList = self._caller.call(ITEM_IMPORT_FAULTS, request, **options)
        return reply

    def import_progress(self, request: ReadImportProgress, **options: Unpack[Options]) -> ImportProgress:
        """Tells how far an import has come. Roles: operator, service."""
        reply: ImportProgress = self._caller.call(ITEM_IMPORT_PROGRESS, request, **options)
        return reply

    def cancel_import(self, request: CancelImport, **options: Unpack[Options]) -> ImportProgress:
        """Forgets an import that is not finished, with all its parts. Roles: operator, service."""
        reply: ImportProgress = self._caller.call(ITEM_CANCEL_IMPORT, request, **options)
        return reply

    def export(self, request: ExportCatalogue, **options: Unpack[Options]) -> CataloguePage:
        """Reads the catalogue page by page as a file that an import takes: the pages one after the other are the file. Roles: auditor,
        operator, service."""
        reply: CataloguePage = self._caller.call(ITEM_EXPORT, request, **options)
        return reply

    def imports(self, request: ListImports, **options: Unpack[Options]) -> ImportList:
        """Lists the imports in parts that are known: each until it runs out, a day after it was begun. Roles: operator, service."""
        reply: ImportList = self._caller.call(ITEM_IMPORTS, request, **options)
        return reply

    def suggest(self, request: SuggestItems, **options: Unpack[Options]) -> SuggestionList:
        """Completes what somebody types: items, everyday names, life events, departments."""
        reply: SuggestionList = self._caller.call(ITEM_SUGGEST, request, **options)
        return reply

    def life_events(self, request: ListLifeEvents, **options: Unpack[Options]) -> LifeEventList:
        """Lists the events of life (一件事) with their items."""
        reply: LifeEventList = self._caller.call(ITEM_LIFE_EVENTS, request, **options)
        return reply

    def guide(self, request: GuideItem, **options: Unpack[Options]) -> Guide:
        """Makes the guide for one item, these answers and this subject: what to bring, what is held, and why."""
        reply: Guide = self._caller.call(ITEM_GUIDE, request, **options)
        return reply

    def bundle(self, request: GuideBundle, **options: Unpack[Options]) -> BundleGuide:
        """Makes one guide for several items (一件事): a material that several ask for stands once."""
        reply: BundleGuide = self._caller.call(ITEM_BUNDLE, request, **options)
        return reply

    def put_resource(self, request: PutResource, **options: Unpack[Options]) -> ResourceEntry:
        """Adds or changes a resource of the register: what an office can give, so that nobody is asked for it. Roles: operator."""
        reply: ResourceEntry = self._caller.call(ITEM_PUT_RESOURCE, request, **options)
        return reply

    def resources(self, request: FindResources, **options: Unpack[Options]) -> ResourceList:
        """Lists the register of resources."""
        reply: ResourceList = self._caller.call(ITEM_RESOURCES, request, **options)
        return reply

    def check_proofs(self, request: CheckProofs, **options: Unpack[Options]) -> ProofReport:
        """Looks for loops, for proofs that are abolished, unlawful or held already, and for items that nobody can complete."""
        reply: ProofReport = self._caller.call(ITEM_CHECK_PROOFS, request, **options)
        return reply

    def rehearse(self, request: RehearseItem, **options: Unpack[Options]) -> Rehearsal:
        """Runs a version of an item over the cases of a past period, before it is published: what would have been otherwise. Roles:
        approver, auditor, operator."""
        reply: Rehearsal = self._caller.call(ITEM_REHEARSE, request, **options)
        return reply

    def figures(self, request: ReadItemFigures, **options: Unpack[Options]) -> ItemFigures:
        """The figures of the catalogue, by department, on a day and over time."""
        reply: ItemFigures = self._caller.call(ITEM_FIGURES, request, **options)
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
        """Accepts a case (受理): the statutory clock starts. Once the notice period is over it starts on the day from which silence
        accepts. Roles: clerk, approver, service."""
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
        """Lists cases, newest first: of a subject; or, for who works on them or checks them, of many at once, without a word of whose
        they are. What is named must hold of each case that is listed. A list goes by what does not change of a case, so that none is
        skipped and none comes twice while others are filed and move on; one that no longer fits when its page is read is not shown."""
        reply: CaseList = self._caller.call(CASE_LIST, request, **options)
        return reply

    def history(self, request: ReadHistory, **options: Unpack[Options]) -> CaseHistory:
        """Reads what happened to a case: every event with who, when and through which channel."""
        reply: CaseHistory = self._caller.call(CASE_HISTORY, request, **options)
        return reply

    def supply(self, request: SupplyEvidence, **options: Unpack[Options]) -> CaseView:
        """Hands in what a case is still owed (补交): what was allowed to follow, and what no longer counts because its certificate ended.
        Roles: applicant, clerk."""
        reply: CaseView = self._caller.call(CASE_SUPPLY, request, **options)
        return reply

    def check_read(self, request: CheckRead, **options: Unpack[Options]) -> ReadCheck:
        """Asks whether a case is at a step at which someone has a reason to read about its subject. The service that keeps subjects
        asks it before it shows anything for a case. Roles: service."""
        reply: ReadCheck = self._caller.call(CASE_CHECK_READ, request, **options)
        return reply

    def filings(self, request: ReadFilings, **options: Unpack[Options]) -> FilingList:
        """Reads what the cases of an item were filed with in a period, without a word of who filed them: for rehearsals. Roles: service."""
        reply: FilingList = self._caller.call(CASE_FILINGS, request, **options)
        return reply

    def stop_clock(self, request: StopClock, **options: Unpack[Options]) -> CaseView:
        """Begins what the law does not count (特别程序): the statutory clock stands still until `case.resumeClock`. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_STOP_CLOCK, request, **options)
        return reply

    def resume_clock(self, request: ResumeClock, **options: Unpack[Options]) -> CaseView:
        """Ends what the law does not count: the clock goes on, and the periods end as much later. Roles: approver, service."""
        reply: CaseView = self._caller.call(CASE_RESUME_CLOCK, request, **options)
        return reply

    def extend(self, request: ExtendCase, **options: Unpack[Options]) -> CaseView:
        """Extends the periods of a case, once: by 10 workdays at most as the head of the office approved, a joint case by 15 as the
        head of the people's government did. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_EXTEND, request, **options)
        return reply

    def explain_deadline(self, request: ExplainDeadline, **options: Unpack[Options]) -> DeadlineExplanation:
        """Explains why the dates that bind a case are the days they are: every day of each period, with what leaves it out."""
        reply: DeadlineExplanation = self._caller.call(CASE_EXPLAIN_DEADLINE, request, **options)
        return reply

    def import_calendar(self, request: ImportCalendar, **options: Unpack[Options]) -> CalendarView:
        """Takes in the notice on days off of a year or several, by which every open case whose date reached past the calendar is
        reckoned again, and every one whose date a changed day moves. What is reckoned from then on goes by it. The same version with
        the same days again changes nothing; with others it is refused. Roles: operator."""
        reply: CalendarView = self._caller.call(CASE_IMPORT_CALENDAR, request, **options)
        return reply

    def begin_upload(self, request: BeginUpload, **options: Unpack[Options]) -> UploadTicket:
        """Begins an upload of one file (上传), whose content follows in parts. What is too large, or of a type that is not taken, is
        refused here. Roles: applicant, clerk."""
        reply: UploadTicket = self._caller.call(CASE_BEGIN_UPLOAD, request, **options)
        return reply

    def put_upload_part(self, request: PutUploadPart, **options: Unpack[Options]) -> UploadProgress:
        """Brings one part of a file. Parts come in any order, and the same part again changes nothing; another in its place is refused.
        Roles: applicant, clerk."""
        reply: UploadProgress = self._caller.call(CASE_PUT_UPLOAD_PART, request, **options)
        return reply

    def finish_upload(self, request: FinishUpload, **options: Unpack[Options]) -> FileEntry:
        """Checks a file of which every part has come (size, digest, type by its content, and the scanner), and keeps it. What is found
        wrong is refused by name; the upload stays until it expires, so that what is missing may still be brought. Roles: applicant,
        clerk."""
        reply: FileEntry = self._caller.call(CASE_FINISH_UPLOAD, request, **options)
        return reply

    def upload_progress(self, request: ReadUploadProgress, **options: Unpack[Options]) -> UploadProgress:
        """Tells how far an upload has come, and which parts are still to be brought: for whoever goes on after a break. Roles:
        applicant, clerk."""
        reply: UploadProgress = self._caller.call(CASE_UPLOAD_PROGRESS, request, **options)
        return reply

    def cancel_upload(self, request: CancelUpload, **options: Unpack[Options]) -> UploadProgress:
        """Forgets an upload, whether it is finished or not, that no case relies on. Roles: applicant, clerk."""
        reply: UploadProgress = self._caller.call(CASE_CANCEL_UPLOAD, request, **options)
        return reply

    def read_file(self, request: ReadFile, **options: Unpack[Options]) -> FilePart:
        """Reads a part of a file: shown to its subject, to the clerk and the approver at a step of an open case that relies on it, and
        to the auditor. Who read it stands recorded, and the subject sees it (`case.files`)."""
        reply: FilePart = self._caller.call(CASE_READ_FILE, request, **options)
        return reply

    def files(self, request: ListFiles, **options: Unpack[Options]) -> FileList:
        """Lists files, newest first: those that a case relies on, or those of a subject, with who has read each."""
        reply: FileList = self._caller.call(CASE_FILES, request, **options)
        return reply

    def allow_reuse(self, request: AllowReuse, **options: Unpack[Options]) -> FileEntry:
        """The subject lets a file be evidence in later cases, or does so no more. Cases that rely on it already keep it. Roles:
        applicant."""
        reply: FileEntry = self._caller.call(CASE_ALLOW_REUSE, request, **options)
        return reply

    def ask_held(self, request: AskHeld, **options: Unpack[Options]) -> CaseView:
        """Asks the applicant for a material that is held already, for a reason, which is told in the case's history and counted
        (`case.neededAsks`). The case goes on: a material that is there is no ground to wait. Roles: clerk, approver."""
        reply: CaseView = self._caller.call(CASE_ASK_HELD, request, **options)
        return reply

    def needed_asks(self, request: ReadNeededAsks, **options: Unpack[Options]) -> NeededAskList:
        """How often applicants were asked for what was held, for each item, department and material in a period. Roles: approver,
        auditor, operator."""
        reply: NeededAskList = self._caller.call(CASE_NEEDED_ASKS, request, **options)
        return reply

    def keys(self, request: ReadFileKeys = ReadFileKeys(), **options: Unpack[Options]) -> FieldKeyList:
        """The keys with which files are sealed, as one instance has them, and how many names and rows each sealed. Of the keys it tells
        their numbers alone. Roles: operator."""
        reply: FieldKeyList = self._caller.call(CASE_KEYS, request, **options)
        return reply

    def export(self, request: ExportCases, **options: Unpack[Options]) -> ExportPage:
        """What is held of a subject's cases, in pages of JSON text, beside `identity.export`: the cases, the drafts, and the files with
        their names, types, sizes, digests, moments and cases; what a file holds comes by `case.readFile`. For the subject itself, and
        for the auditor, without drafts. Roles: applicant, auditor."""
        reply: ExportPage = self._caller.call(CASE_EXPORT, request, **options)
        return reply

    def figures(self, request: ReadCaseFigures, **options: Unpack[Options]) -> CaseFigures:
        """Reads how many cases were received in a period, and what has become of them by now. Each number opens its cases: `case.list`
        with the same words. Roles: clerk, approver, auditor, operator, service."""
        reply: CaseFigures = self._caller.call(CASE_FIGURES, request, **options)
        return reply

    def audit(self, request: AuditCases, **options: Unpack[Options]) -> CaseAudit:
        """Makes a stretch of cases anew from their events, and tells where what is kept of them differs. It shows nothing of them but
        their numbers. Roles: auditor, operator."""
        reply: CaseAudit = self._caller.call(CASE_AUDIT, request, **options)
        return reply

    def search(self, request: SearchCaseActs, **options: Unpack[Options]) -> CaseActList:
        """Searches what officials did in cases, for the auditor: by who, by step, and by what of it stands out. Nobody whose case it is
        is named. Roles: auditor."""
        reply: CaseActList = self._caller.call(CASE_SEARCH, request, **options)
        return reply

    def begin_draft(self, request: BeginCaseDraft, **options: Unpack[Options]) -> CaseDraftView:
        """Begins a draft (草稿): no case yet. The applicant goes on with it over any channel, and submits it by `case.submit`. Roles:
        applicant, clerk."""
        reply: CaseDraftView = self._caller.call(CASE_BEGIN_DRAFT, request, **options)
        return reply

    def save_draft(self, request: SaveCaseDraft, **options: Unpack[Options]) -> CaseDraftView:
        """Saves a draft, over any channel: what it holds from now on, and for how long it is kept anew. Roles: applicant, clerk."""
        reply: CaseDraftView = self._caller.call(CASE_SAVE_DRAFT, request, **options)
        return reply

    def get_draft(self, request: GetCaseDraft, **options: Unpack[Options]) -> CaseDraftView:
        """Reads a draft, to go on with it on this channel. A clerk says which draft: purpose `submission` with its id in `caseID`.
        Roles: applicant, clerk."""
        reply: CaseDraftView = self._caller.call(CASE_GET_DRAFT, request, **options)
        return reply

    def list_drafts(self, request: ListCaseDrafts, **options: Unpack[Options]) -> CaseDraftList:
        """Lists the drafts of a subject, the newest first; there are 20 at most. Roles: applicant, clerk."""
        reply: CaseDraftList = self._caller.call(CASE_LIST_DRAFTS, request, **options)
        return reply

    def discard_draft(self, request: DiscardCaseDraft, **options: Unpack[Options]) -> Empty:
        """Discards a draft; nothing of it is kept. Roles: applicant."""
        reply: Empty = self._caller.call(CASE_DISCARD_DRAFT, request, **options)
        return reply

    def ask_correction(self, request: AskCorrection, **options: Unpack[Options]) -> CaseView:
        """Asks the applicant to put right all that is missing (一次性告知补正), once: before acceptance, within five workdays of the complete
        file. What could have been seen when it was asked before is taken down as a violation of whoever asks again. Roles: clerk,
        approver."""
        reply: CaseView = self._caller.call(CASE_ASK_CORRECTION, request, **options)
        return reply

    def correct(self, request: CorrectCase, **options: Unpack[Options]) -> CaseView:
        """Answers a correction (补正): all that was asked, over any channel, by the applicant or whoever acts for them. Roles: applicant,
        clerk."""
        reply: CaseView = self._caller.call(CASE_CORRECT, request, **options)
        return reply

    def refuse_acceptance(self, request: RefuseAcceptance, **options: Unpack[Options]) -> CaseView:
        """Decides within the notice period not to take a case (不予受理), with grounds and the right to appeal. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_REFUSE_ACCEPTANCE, request, **options)
        return reply

    def point_elsewhere(self, request: PointElsewhere, **options: Unpack[Options]) -> CaseView:
        """Says within the notice period that a case is not for this office, and which one it is for (不受理并告知). Roles: clerk, approver."""
        reply: CaseView = self._caller.call(CASE_POINT_ELSEWHERE, request, **options)
        return reply

    def give_back(self, request: GiveBack, **options: Unpack[Options]) -> CaseView:
        """Returns a case to its applicant within the notice period, before it is accepted (退件). Roles: clerk, approver."""
        reply: CaseView = self._caller.call(CASE_GIVE_BACK, request, **options)
        return reply

    def refer_upward(self, request: ReferUpward, **options: Unpack[Options]) -> CaseView:
        """Refers an accepted case to the level above (转报), which decides it. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_REFER_UPWARD, request, **options)
        return reply

    def annul(self, request: AnnulCase, **options: Unpack[Options]) -> CaseView:
        """Declares a case void (作废), decided or not; the applicant may appeal. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_ANNUL, request, **options)
        return reply

    def violations(self, request: ReadViolations, **options: Unpack[Options]) -> ViolationList:
        """Counts and lists what the office did against the rules, newest first: for the auditor. No applicant is named. Roles: auditor."""
        reply: ViolationList = self._caller.call(CASE_VIOLATIONS, request, **options)
        return reply

    def deliver(self, request: DeliverCase, **options: Unpack[Options]) -> CaseView:
        """Hands over what came of a decided case (送达). Where a certificate was granted it is issued with it, once, whichever way the
        paper goes. Roles: clerk, service."""
        reply: CaseView = self._caller.call(CASE_DELIVER, request, **options)
        return reply

    def set_fee(self, request: SetFee, **options: Unpack[Options]) -> CaseView:
        """Sets a fee (收费) of a case that its item's version does not set itself. Roles: clerk, approver."""
        reply: CaseView = self._caller.call(CASE_SET_FEE, request, **options)
        return reply

    def pay_fee(self, request: PayFee, **options: Unpack[Options]) -> CaseView:
        """Records that a fee was paid, with the number of its receipt. An instant case that waited for nothing else is decided with it.
        Roles: clerk, service."""
        reply: CaseView = self._caller.call(CASE_PAY_FEE, request, **options)
        return reply

    def waive_fee(self, request: WaiveFee, **options: Unpack[Options]) -> CaseView:
        """Waives a fee (减免), with the reason. An instant case that waited for nothing else is decided with it. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_WAIVE_FEE, request, **options)
        return reply

    def rate(self, request: RateCase, **options: Unpack[Options]) -> CaseView:
        """Rates a service (好差评), once, after the delivery. A bad rating is to be put right within 15 workdays. Roles: applicant."""
        reply: CaseView = self._caller.call(CASE_RATE, request, **options)
        return reply

    def put_right(self, request: PutRight, **options: Unpack[Options]) -> CaseView:
        """Puts a bad rating right (差评整改): what was done about it. Roles: clerk, approver."""
        reply: CaseView = self._caller.call(CASE_PUT_RIGHT, request, **options)
        return reply

    def documents(self, request: ReadDocuments, **options: Unpack[Options]) -> DocumentList:
        """Lists the documents (文书) that the acts of a case made, oldest first."""
        reply: DocumentList = self._caller.call(CASE_DOCUMENTS, request, **options)
        return reply

    def document(self, request: ReadDocument, **options: Unpack[Options]) -> DrawnDocument:
        """Draws one document (文书) of a case as a page that prints."""
        reply: DrawnDocument = self._caller.call(CASE_DOCUMENT, request, **options)
        return reply

    def claim_step(self, request: ClaimStep, **options: Unpack[Options]) -> CaseView:
        """Takes a department's step of a case in hand: one official holds it. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_CLAIM_STEP, request, **options)
        return reply

    def hand_over_step(self, request: HandOverStep, **options: Unpack[Options]) -> CaseView:
        """Gives a step that one holds to another official; one that is late, whoever holds it. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_HAND_OVER_STEP, request, **options)
        return reply

    def return_step(self, request: ReturnStep, **options: Unpack[Options]) -> CaseView:
        """Gives an earlier step back to who took it, with what is wrong; what waited for it waits again. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_RETURN_STEP, request, **options)
        return reply

    def finish_step(self, request: FinishStep, **options: Unpack[Options]) -> CaseView:
        """Finishes a department's step with its opinion. A step that nobody holds is claimed with it. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_FINISH_STEP, request, **options)
        return reply

    def explain_decision(self, request: ExplainDecision, **options: Unpack[Options]) -> DecisionExplanation:
        """Explains how a case was decided: by which rule and on which facts, or by whom, with the opinions of the departments."""
        reply: DecisionExplanation = self._caller.call(CASE_EXPLAIN_DECISION, request, **options)
        return reply

    def object_to_decision(self, request: ObjectToDecision, **options: Unpack[Options]) -> CaseView:
        """Objects to a decision that the suite made by a rule: an official must answer. Roles: applicant."""
        reply: CaseView = self._caller.call(CASE_OBJECT_TO_DECISION, request, **options)
        return reply

    def answer_objection(self, request: AnswerObjection, **options: Unpack[Options]) -> CaseView:
        """Answers an objection: the decision stands, or is annulled and the case void. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_ANSWER_OBJECTION, request, **options)
        return reply

    def submit_bundle(self, request: SubmitBundle, **options: Unpack[Options]) -> BundleView:
        """Files several cases in one file (一件事): what several of the items ask for is offered once. All are filed, or none. Roles:
        applicant, clerk, service."""
        reply: BundleView = self._caller.call(CASE_SUBMIT_BUNDLE, request, **options)
        return reply

    def bundle(self, request: ReadBundle, **options: Unpack[Options]) -> BundleView:
        """Reads a bundle: its cases, what they come to the hall for, and what to bring, each once."""
        reply: BundleView = self._caller.call(CASE_BUNDLE, request, **options)
        return reply

    def begin_review(self, request: BeginReview, **options: Unpack[Options]) -> CaseView:
        """Begins to examine an accepted case, as the applicant then sees. A case is decided without it, too. Roles: approver."""
        reply: CaseView = self._caller.call(CASE_BEGIN_REVIEW, request, **options)
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

    def put_hall(self, request: PutHall, **options: Unpack[Options]) -> HallChanges:
        """Puts a hall, or another revision of it, in force. Nobody loses a seat: visits that do not fit any more are listed, keep their
        seats, and are offered others. Roles: operator."""
        reply: HallChanges = self._caller.call(NOTIFY_PUT_HALL, request, **options)
        return reply

    def import_halls(self, request: ImportHalls, **options: Unpack[Options]) -> HallChanges:
        """Takes in a halls file: the halls that it names, each as its next revision. The first one takes the place of the sample's
        halls. Roles: operator."""
        reply: HallChanges = self._caller.call(NOTIFY_IMPORT_HALLS, request, **options)
        return reply

    def halls(self, request: ListHalls = ListHalls(), **options: Unpack[Options]) -> HallList:
        """Lists the halls."""
        reply: HallList = self._caller.call(NOTIFY_HALLS, request, **options)
        return reply

    def hall(self, request: ReadHall, **options: Unpack[Options]) -> HallView:
        """Reads a hall, and what a day of it offers."""
        reply: HallView = self._caller.call(NOTIFY_HALL, request, **options)
        return reply

    def conflicts(self, request: ReadConflicts, **options: Unpack[Options]) -> ConflictList:
        """Reads which visits do not fit their halls any more: open work until each has moved or ended. Roles: clerk, auditor, operator."""
        reply: ConflictList = self._caller.call(NOTIFY_CONFLICTS, request, **options)
        return reply

    def offers(self, request: ReadOffers, **options: Unpack[Options]) -> OfferList:
        """Asks which seats are free for a case or its visit; at most 20, the best first. An applicant is offered the seats for online
        bookings, staff those of their own. Roles: applicant, clerk, service."""
        reply: OfferList = self._caller.call(NOTIFY_OFFERS, request, **options)
        return reply

    def hold_seat(self, request: HoldSeat, **options: Unpack[Options]) -> VisitView:
        """Takes a seat for a case: a visit of its own, or, where one is booked, another time for that, which stays until the new one is
        confirmed. It is held ten minutes for `notify.confirmVisit`. A refusal names what is free instead in its detail. Roles:
        applicant, clerk."""
        reply: VisitView = self._caller.call(NOTIFY_HOLD_SEAT, request, **options)
        return reply

    def confirm_visit(self, request: ConfirmVisit, **options: Unpack[Options]) -> VisitView:
        """Says yes to a visit that is held, or to the other time that is kept for it. Said again it changes nothing. Roles: applicant,
        clerk."""
        reply: VisitView = self._caller.call(NOTIFY_CONFIRM_VISIT, request, **options)
        return reply

    def move_visit(self, request: MoveVisit, **options: Unpack[Options]) -> VisitView:
        """Takes a visit to another time in one write: the new seat is taken and the old one freed, or the old one stays and the refusal
        names others. Roles: applicant, clerk."""
        reply: VisitView = self._caller.call(NOTIFY_MOVE_VISIT, request, **options)
        return reply

    def cancel_visit(self, request: CancelVisit, **options: Unpack[Options]) -> VisitView:
        """Gives a visit up. What it was for still needs somebody to come: another seat can be held, or waited for. Who has drawn a
        ticket for it leaves the queue first. Roles: applicant, clerk."""
        reply: VisitView = self._caller.call(NOTIFY_CANCEL_VISIT, request, **options)
        return reply

    def my_visits(self, request: ReadVisits, **options: Unpack[Options]) -> VisitList:
        """Reads the visits of a subject, the latest day first, and what still has no seat."""
        reply: VisitList = self._caller.call(NOTIFY_MY_VISITS, request, **options)
        return reply

    def visit_calendar(self, request: ReadVisitCalendar, **options: Unpack[Options]) -> VisitCalendarFile:
        """Draws up a visit as a calendar file, which calendars take in: a later one of the same visit replaces the earlier."""
        reply: VisitCalendarFile = self._caller.call(NOTIFY_VISIT_CALENDAR, request, **options)
        return reply

    def check_in_code(self, request: MakeCheckInCode, **options: Unpack[Options]) -> CheckInCode:
        """Gives the code by which a visit is checked in at the hall; the same each time it is asked for. Roles: applicant, clerk."""
        reply: CheckInCode = self._caller.call(NOTIFY_CHECK_IN_CODE, request, **options)
        return reply

    def waiting(self, request: ReadWaiting, **options: Unpack[Options]) -> WaitingPlaces:
        """Reads which reasons of a subject have no seat, and their places on the waiting list."""
        reply: WaitingPlaces = self._caller.call(NOTIFY_WAITING, request, **options)
        return reply

    def join_waiting(self, request: JoinWaiting, **options: Unpack[Options]) -> WaitingPlaces:
        """Puts what a case has to be come for on the waiting list, in the place that it has by its age: the earliest seat is booked for
        it. Roles: applicant, clerk."""
        reply: WaitingPlaces = self._caller.call(NOTIFY_JOIN_WAITING, request, **options)
        return reply

    def leave_waiting(self, request: LeaveWaiting, **options: Unpack[Options]) -> WaitingPlaces:
        """Takes what a case has to be come for off the waiting list: its person chooses the time. Roles: applicant, clerk."""
        reply: WaitingPlaces = self._caller.call(NOTIFY_LEAVE_WAITING, request, **options)
        return reply

    def preferences(self, request: ReadPreferences, **options: Unpack[Options]) -> PreferencesView:
        """How a subject wants to be told (通知偏好). To itself, to who handles a case of theirs, and to auditors. Roles: applicant, clerk,
        auditor."""
        reply: PreferencesView = self._caller.call(NOTIFY_PREFERENCES, request, **options)
        return reply

    def put_preferences(self, request: PutPreferences, **options: Unpack[Options]) -> PreferencesView:
        """Says how a subject wants to be told, in place of what was said before. What the law wants told goes over one channel at
        least, whatever is turned off; the mailbox has everything. Roles: applicant, clerk."""
        reply: PreferencesView = self._caller.call(NOTIFY_PUT_PREFERENCES, request, **options)
        return reply

    def deliveries(self, request: ReadDeliveries, **options: Unpack[Options]) -> DeliveryList:
        """How notices are on their way, over each channel. For operators and auditors; it tells whom by no name and no address. Roles:
        auditor, operator."""
        reply: DeliveryList = self._caller.call(NOTIFY_DELIVERIES, request, **options)
        return reply

    def dead_letters(self, request: ReadDeadLetters, **options: Unpack[Options]) -> DeliveryList:
        """Deliveries that ended without the person being surely told, the oldest first: what surely failed, did not arrive, or may have
        been sent or not. Roles: auditor, operator."""
        reply: DeliveryList = self._caller.call(NOTIFY_DEAD_LETTERS, request, **options)
        return reply

    def resend_notice(self, request: ResendNotice, **options: Unpack[Options]) -> DeliveryView:
        """Sends a notice again over a channel, by the decision of an operator: one whose outcome nobody knows may then come twice. What
        arrived, waits or is of no use any more is not sent again. Roles: operator."""
        reply: DeliveryView = self._caller.call(NOTIFY_RESEND_NOTICE, request, **options)
        return reply

    def delivery_report(self, request: ReportDelivery, **options: Unpack[Options]) -> DeliveryReported:
        """What a provider says became of a message that it took (回执). It may come before the answer to the message itself, twice, late,
        or of a message that is not known: states never go back. Roles: operator, service."""
        reply: DeliveryReported = self._caller.call(NOTIFY_DELIVERY_REPORT, request, **options)
        return reply

    def put_template(self, request: PutTemplate, **options: Unpack[Options]) -> TemplateView:
        """Puts words for a kind of notice in force, over a channel and in a language. A field stands between braces: `{number}`. Roles:
        operator."""
        reply: TemplateView = self._caller.call(NOTIFY_PUT_TEMPLATE, request, **options)
        return reply

    def templates(self, request: ReadTemplates, **options: Unpack[Options]) -> TemplateList:
        """The words in force: those that were put, and those in the program for all other kinds. Roles: clerk, auditor, operator."""
        reply: TemplateList = self._caller.call(NOTIFY_TEMPLATES, request, **options)
        return reply

    def preview_template(self, request: PreviewTemplate, **options: Unpack[Options]) -> TemplatePreview:
        """Words filled with an example, before they are put in force; what could not be put in force is refused in the same way. Roles:
        clerk, auditor, operator."""
        reply: TemplatePreview = self._caller.call(NOTIFY_PREVIEW_TEMPLATE, request, **options)
        return reply

    def slip(self, request: ReadSlip, **options: Unpack[Options]) -> SlipPage:
        """A notice as a page that prints at the counter (凭条), for who asks for it there. The subject itself, and who handles its case.
        Roles: applicant, clerk, auditor."""
        reply: SlipPage = self._caller.call(NOTIFY_SLIP, request, **options)
        return reply

    def check_in(self, request: CheckInAtHall, **options: Unpack[Options]) -> TicketView:
        """Draws a ticket for somebody who has come to a hall (签到取号): for a visit of today, or as a walk-in. A kiosk that heard no
        answer asks again with the same key, and prints the same ticket. Roles: applicant, clerk, service."""
        reply: TicketView = self._caller.call(NOTIFY_CHECK_IN, request, **options)
        return reply

    def call_next(self, request: CallNextTicket, **options: Unpack[Options]) -> TicketView:
        """Calls who is next for a window (叫号): the lowest rank that its skills serve. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_CALL_NEXT, request, **options)
        return reply

    def call_number(self, request: CallTicketNumber, **options: Unpack[Options]) -> TicketView:
        """Calls a ticket by its number, out of the order: that is recorded, and told to who asks why. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_CALL_NUMBER, request, **options)
        return reply

    def call_again(self, request: CallTicketAgain, **options: Unpack[Options]) -> TicketView:
        """Calls a ticket that was called and has not come yet once more. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_CALL_AGAIN, request, **options)
        return reply

    def serve(self, request: ServeTicket, **options: Unpack[Options]) -> TicketView:
        """The person has come to the window: the service begins. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_SERVE, request, **options)
        return reply

    def finish_ticket(self, request: FinishTicket, **options: Unpack[Options]) -> TicketView:
        """The service at the window is done. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_FINISH_TICKET, request, **options)
        return reply

    def park_ticket(self, request: ParkTicket, **options: Unpack[Options]) -> TicketView:
        """Sets a ticket aside, as for a paper that is fetched; the window is free. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_PARK_TICKET, request, **options)
        return reply

    def resume_ticket(self, request: ResumeTicket, **options: Unpack[Options]) -> TicketView:
        """Goes on with a ticket that was set aside, at a window that has nobody. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_RESUME_TICKET, request, **options)
        return reply

    def forward_ticket(self, request: ForwardTicket, **options: Unpack[Options]) -> TicketView:
        """Sends a ticket on to another window or to other skills. It keeps its rank. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_FORWARD_TICKET, request, **options)
        return reply

    def miss_ticket(self, request: MissTicket, **options: Unpack[Options]) -> TicketView:
        """Nobody came when the ticket was called (过号); the window is free. Roles: clerk."""
        reply: TicketView = self._caller.call(NOTIFY_MISS_TICKET, request, **options)
        return reply

    def back_in_line(self, request: ReturnToLine, **options: Unpack[Options]) -> TicketView:
        """Puts a ticket that was missed or set aside in line again, with a new rank. Roles: applicant, clerk."""
        reply: TicketView = self._caller.call(NOTIFY_BACK_IN_LINE, request, **options)
        return reply

    def leave_queue(self, request: LeaveQueue, **options: Unpack[Options]) -> TicketView:
        """Somebody leaves the hall before they were served to the end. Roles: applicant, clerk."""
        reply: TicketView = self._caller.call(NOTIFY_LEAVE_QUEUE, request, **options)
        return reply

    def open_window(self, request: OpenWindow, **options: Unpack[Options]) -> QueueWindowView:
        """Opens a window for the clerk who asks, or gives it other skills. One that was left open and has nobody is taken over. Roles:
        clerk."""
        reply: QueueWindowView = self._caller.call(NOTIFY_OPEN_WINDOW, request, **options)
        return reply

    def close_window(self, request: CloseWindow, **options: Unpack[Options]) -> QueueWindowView:
        """Closes a window that has nobody. Who was sent to it alone may be called by any other with the skills. Roles: clerk."""
        reply: QueueWindowView = self._caller.call(NOTIFY_CLOSE_WINDOW, request, **options)
        return reply

    def queue(self, request: ReadQueue, **options: Unpack[Options]) -> QueueView:
        """Reads how a hall's queue stands today, as a clerk's desk shows it. Roles: clerk, auditor, operator, service."""
        reply: QueueView = self._caller.call(NOTIFY_QUEUE, request, **options)
        return reply

    def ticket(self, request: ReadTicket, **options: Unpack[Options]) -> TicketView:
        """Reads a ticket, as a phone shows it: where it stands, and how many are ahead."""
        reply: TicketView = self._caller.call(NOTIFY_TICKET, request, **options)
        return reply

    def why_this_order(self, request: ExplainOrder, **options: Unpack[Options]) -> OrderExplanation:
        """Asks why of two tickets of today one goes before the other."""
        reply: OrderExplanation = self._caller.call(NOTIFY_WHY_THIS_ORDER, request, **options)
        return reply

    def hand_out_numbers(self, request: HandOutNumbers, **options: Unpack[Options]) -> OfflineNumbers:
        """Sets numbers aside for a hall that may lose its network, with a list that prints: today's appointments with their ranks, and
        the numbers. Roles: clerk, operator."""
        reply: OfflineNumbers = self._caller.call(NOTIFY_HAND_OUT_NUMBERS, request, **options)
        return reply

    def merge_offline(self, request: MergeOffline, **options: Unpack[Options]) -> OfflineMerge:
        """Takes what happened in a hall while it had no network, each event once, however often and in whatever order they are sent.
        Roles: clerk, operator."""
        reply: OfflineMerge = self._caller.call(NOTIFY_MERGE_OFFLINE, request, **options)
        return reply

    def screen(self, request: ReadScreen, **options: Unpack[Options]) -> ScreenView:
        """Reads what the screen of a hall shows, and follows it: what is called now, or what has changed since a position. Nothing of
        it is personal."""
        reply: ScreenView = self._caller.call(NOTIFY_SCREEN, request, **options)
        return reply

    def waiting_time(self, request: ReadWaitingTime, **options: Unpack[Options]) -> WaitingTimeView:
        """Asks how long one waits at a hall now: whoever would come, or a ticket in line. Nothing of a hall's answer is personal."""
        reply: WaitingTimeView = self._caller.call(NOTIFY_WAITING_TIME, request, **options)
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
        stay. The reply repeats, masked, what the caller gave and shows no other name or number; of one who was known it tells the id,
        and not since when, nor in which language or whether by mail. So it is no read of a subject's data. Roles: applicant, clerk,
        operator, service."""
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

    async def retire_identifier(self, request: RetireIdentifier, **options: Unpack[Options]) -> Subject:
        """Lays a number of a subject down. It still finds the subject and is still refused to others; the last one stays. The reply
        shows the number that was laid down and no other. Roles: clerk, operator, service."""
        reply: Subject = await self._caller.call(IDENTITY_RETIRE_IDENTIFIER, request, **options)
        return reply

    async def merge(self, request: MergeSubjects, **options: Unpack[Options]) -> MergeState:
        """Merges two subjects that are one (合并). Nothing is moved: until an un-merge every read of either sees both. Roles: clerk,
        operator."""
        reply: MergeState = await self._caller.call(IDENTITY_MERGE, request, **options)
        return reply

    async def unmerge(self, request: UnmergeSubject, **options: Unpack[Options]) -> MergeState:
        """Undoes a merge (撤销合并): the subject stands for itself again, with all that it had. What was added in between belongs to the
        one that stays. Roles: clerk, operator."""
        reply: MergeState = await self._caller.call(IDENTITY_UNMERGE, request, **options)
        return reply

    async def duplicates(self, request: FindDuplicates, **options: Unpack[Options]) -> DuplicateList:
        """Finds subjects that may be one (疑似重复), by rule. None is merged: a person decides. Every subject shown sees in its record that
        it was. Roles: clerk, auditor, operator."""
        reply: DuplicateList = await self._caller.call(IDENTITY_DUPLICATES, request, **options)
        return reply

    async def put_base_information(self, request: PutBaseInformation, **options: Unpack[Options]) -> BaseInformationTaken:
        """Takes over what a base resource (人口库, 法人库) says of a subject. An older date never takes a newer one's place, and what another
        resource says stands beside it. Roles: operator, service."""
        reply: BaseInformationTaken = await self._caller.call(IDENTITY_PUT_BASE_INFORMATION, request, **options)
        return reply

    async def base_information(self, request: ReadBaseInformation, **options: Unpack[Options]) -> BaseInformation:
        """What base resources say of a subject, each with its provider and date."""
        reply: BaseInformation = await self._caller.call(IDENTITY_BASE_INFORMATION, request, **options)
        return reply

    async def put_contact(self, request: PutContact, **options: Unpack[Options]) -> ContactState:
        """Names a contact point of a subject. It is used once a code that was sent there has been given back
        (`identity.verifyContact`); until then the one of before is. An applicant names their own. Roles: applicant, clerk, service."""
        reply: ContactState = await self._caller.call(IDENTITY_PUT_CONTACT, request, **options)
        return reply

    async def contact_code(self, request: ReadContactCode, **options: Unpack[Options]) -> ContactCode:
        """Where a code is to be sent, and the code; for the service that sends it. A read like any other. Roles: service."""
        reply: ContactCode = await self._caller.call(IDENTITY_CONTACT_CODE, request, **options)
        return reply

    async def verify_contact(self, request: VerifyContact, **options: Unpack[Options]) -> ContactState:
        """Gives back the code that was sent to a contact point. A wrong one is answered, not refused: it counts, and the reply says how
        often one may still be tried. Roles: applicant, clerk, service."""
        reply: ContactState = await self._caller.call(IDENTITY_VERIFY_CONTACT, request, **options)
        return reply

    async def remove_contact(self, request: RemoveContact, **options: Unpack[Options]) -> ContactState:
        """Forgets the contact points of a kind, verified or waiting. Where none is verified, mail goes where it was said at
        registration. Roles: applicant, clerk, service."""
        reply: ContactState = await self._caller.call(IDENTITY_REMOVE_CONTACT, request, **options)
        return reply

    async def history(self, request: ReadSubjectHistory, **options: Unpack[Options]) -> SubjectHistory:
        """Who did what to a subject, and since when it bears its numbers: for the subject itself and the auditor. A read like any
        other. Roles: applicant, auditor."""
        reply: SubjectHistory = await self._caller.call(IDENTITY_HISTORY, request, **options)
        return reply

    async def put_certificate_type(self, request: PutCertificateType, **options: Unpack[Options]) -> CertificateType:
        """Puts a type of certificate, or puts it anew. What was issued before stays as it was issued. Roles: operator."""
        reply: CertificateType = await self._caller.call(IDENTITY_PUT_CERTIFICATE_TYPE, request, **options)
        return reply

    async def certificate_types(self, request: FindCertificateTypes, **options: Unpack[Options]) -> CertificateTypeList:
        """Lists the types of certificate that were put. One that was never put is taken as the items name it."""
        reply: CertificateTypeList = await self._caller.call(IDENTITY_CERTIFICATE_TYPES, request, **options)
        return reply

    async def issue_certificate(self, request: IssueCertificate, **options: Unpack[Options]) -> CertificateEntry:
        """Issues a certificate (办理新发). A case that has granted its holder one of the type already gives that one again. Roles:
        approver, service."""
        reply: CertificateEntry = await self._caller.call(IDENTITY_ISSUE_CERTIFICATE, request, **options)
        return reply

    async def renew_certificate(self, request: RenewCertificate, **options: Unpack[Options]) -> CertificateEntry:
        """Issues a certificate anew in an old one's place (办理延续, 办理变更): the version goes up, and the old one lapses and names the new
        one. What is left empty stays as it was. Roles: approver, service."""
        reply: CertificateEntry = await self._caller.call(IDENTITY_RENEW_CERTIFICATE, request, **options)
        return reply

    async def change_certificate(self, request: ChangeCertificate, **options: Unpack[Options]) -> CertificateEntry:
        """Withholds a certificate (暂扣), lets it lapse (失效), or ends it by one of three legal acts (撤销, 注销, 吊销). An act that was done
        already changes nothing. The table of operations has none that gives a withheld certificate back. Roles: approver, service."""
        reply: CertificateEntry = await self._caller.call(IDENTITY_CHANGE_CERTIFICATE, request, **options)
        return reply

    async def certificate(self, request: ReadCertificate, **options: Unpack[Options]) -> CertificateView:
        """Reads one certificate: by its id, by its identifier (电子证照标识), or by its type and a number of its holder."""
        reply: CertificateView = await self._caller.call(IDENTITY_CERTIFICATE, request, **options)
        return reply

    async def verify_certificate(self, request: VerifyCertificate, **options: Unpack[Options]) -> CertificateVerdict:
        """Asks whether a certificate is what somebody says it is. The answer is yes or no and the state; the holder sees who asked. A
        certificate that does not exist and one that is another's are answered alike. Roles: applicant, clerk, approver, auditor,
        operator, service."""
        reply: CertificateVerdict = await self._caller.call(IDENTITY_VERIFY_CERTIFICATE, request, **options)
        return reply

    async def copy_certificate(self, request: CopyCertificate, **options: Unpack[Options]) -> SignedCopy:
        """Makes a copy of a certificate that says what it is for, for whom, and until when, and shows every change. Roles: applicant,
        service."""
        reply: SignedCopy = await self._caller.call(IDENTITY_COPY_CERTIFICATE, request, **options)
        return reply

    async def check_copy(self, request: CheckCopy, **options: Unpack[Options]) -> CopyFinding:
        """Checks a copy of a certificate: whether it is as it was made, still good, and whether the certificate holds today."""
        reply: CopyFinding = await self._caller.call(IDENTITY_CHECK_COPY, request, **options)
        return reply

    async def verification_key(self, request: ReadVerificationKey = ReadVerificationKey(), **options: Unpack[Options]) -> VerificationKey:
        """The keys by which copies of certificates are checked by who is not on the network."""
        reply: VerificationKey = await self._caller.call(IDENTITY_VERIFICATION_KEY, request, **options)
        return reply

    async def grant_mandate(self, request: GrantMandate, **options: Unpack[Options]) -> MandateEntry:
        """Lets somebody act for another: a parent for a child, a legal representative (法定代表人) or a clerk (经办人) for a body, an agent
        (委托代理人) for anyone. An applicant gives an agent, a body a clerk too, and so does its representative, who names the body as the
        one acted for. What a register or a court says is a window's or a service's to say. A side that does not give it finds in its
        ledger of reads that it was looked at, and for a person how old they are, whatever came of it. Roles: applicant, clerk, service."""
        reply: MandateEntry = await self._caller.call(IDENTITY_GRANT_MANDATE, request, **options)
        return reply

    async def revoke_mandate(self, request: RevokeMandate, **options: Unpack[Options]) -> MandateEntry:
        """Takes a mandate back, at once: for either side, and for an operator. What was done under it stays done. That somebody is a
        parent or a legal representative is theirs to give up, or an operator's to end, and not the represented one's. Roles: applicant,
        operator."""
        reply: MandateEntry = await self._caller.call(IDENTITY_REVOKE_MANDATE, request, **options)
        return reply

    async def mandates(self, request: ReadMandates, **options: Unpack[Options]) -> MandateList:
        """Who acts for a subject, and for whom it acts."""
        reply: MandateList = await self._caller.call(IDENTITY_MANDATES, request, **options)
        return reply

    async def may_act(self, request: MayAct, **options: Unpack[Options]) -> MandateAnswer:
        """Asks whether somebody may act for another on an item, today. Only what the one holds of the other counts: there are no
        chains. Roles: service."""
        reply: MandateAnswer = await self._caller.call(IDENTITY_MAY_ACT, request, **options)
        return reply

    async def open_session(self, request: OpenSession, **options: Unpack[Options]) -> OpenedSession:
        """Opens a session for a subject who proved who they are, to a web or mobile backend or at a window. Roles: clerk, service."""
        reply: OpenedSession = await self._caller.call(IDENTITY_OPEN_SESSION, request, **options)
        return reply

    async def sessions(self, request: ReadSessions, **options: Unpack[Options]) -> SessionList:
        """The sessions of a subject: for itself and for auditors. Roles: applicant, auditor."""
        reply: SessionList = await self._caller.call(IDENTITY_SESSIONS, request, **options)
        return reply

    async def end_session(self, request: EndSession, **options: Unpack[Options]) -> EndedSessions:
        """Ends one session of a subject, or all of them. What runs under it is finished; what comes after is refused. Roles: applicant,
        operator, service."""
        reply: EndedSessions = await self._caller.call(IDENTITY_END_SESSION, request, **options)
        return reply

    async def session(self, request: CheckSession, **options: Unpack[Options]) -> SessionStanding:
        """Asks whether a session stands, whose it is and how surely that is known. Roles: service."""
        reply: SessionStanding = await self._caller.call(IDENTITY_SESSION, request, **options)
        return reply

    async def export(self, request: ExportSubject, **options: Unpack[Options]) -> ExportPage:
        """All that is held on a subject, in pages of JSON text: for the subject itself, with numbers in full, and for the auditor, of
        what the audit covers. Each page is a read of every field that the purpose covers, and stands in the ledger. Roles: applicant,
        auditor."""
        reply: ExportPage = await self._caller.call(IDENTITY_EXPORT, request, **options)
        return reply

    async def erase(self, request: EraseSubject, **options: Unpack[Options]) -> ErasedSubject:
        """Erases what names a subject: names, numbers and contact points. Its id, its events, its certificates and the ledger of reads
        stay, and name no person; its numbers may be registered anew, as another subject. Refused while a case is open, a certificate
        holds, or records must be kept. To erase again gives the same answer. Roles: applicant, operator."""
        reply: ErasedSubject = await self._caller.call(IDENTITY_ERASE, request, **options)
        return reply

    async def keys(self, request: ReadFieldKeys = ReadFieldKeys(), **options: Unpack[Options]) -> FieldKeyList:
        """The keys with which personal data is sealed, as one instance has them, and how many fields each sealed. Of the keys it tells
        their numbers alone. Roles: operator."""
        reply: FieldKeyList = await self._caller.call(IDENTITY_KEYS, request, **options)
        return reply

    async def browsing(self, request: ReportBrowsing, **options: Unpack[Options]) -> BrowsingReport:
        """Who has read how much about how many, so that an auditor sees who browses. Roles: auditor."""
        reply: BrowsingReport = await self._caller.call(IDENTITY_BROWSING, request, **options)
        return reply

    async def check_ledger(self, request: CheckLedger, **options: Unpack[Options]) -> LedgerReport:
        """Looks whether the ledger of reads is whole: a changed, added or missing row shows, and one that is wrongly noted as the first
        of a day. One call looks at a stretch of it and shows none of it. Roles: auditor, operator."""
        reply: LedgerReport = await self._caller.call(IDENTITY_CHECK_LEDGER, request, **options)
        return reply

    async def import_(self, request: ImportSubjects, **options: Unpack[Options]) -> ImportedSubjects:
        """Registers many subjects at once, each as `identity.register` would: what is refused is told, and the others stand. Roles:
        operator."""
        reply: ImportedSubjects = await self._caller.call(IDENTITY_IMPORT, request, **options)
        return reply

    async def merges(self, request: ReadMerges, **options: Unpack[Options]) -> MergeList:
        """Which subjects are merged now: for a service that begins to follow when merges were told already. Roles: service."""
        reply: MergeList = await self._caller.call(IDENTITY_MERGES, request, **options)
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
        """Finds items by everyday words, in Chinese or English, or by initials in pinyin."""
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

    async def put_draft(self, request: PutItemDraft, **options: Unpack[Options]) -> ItemCheckReport:
        """Begins or replaces the draft of an item's next version. It need not be without faults: they are told, and stop its
        publication only. An item has at most one draft. What cannot be read at all is refused as `item.badDraft`. Roles: approver,
        operator."""
        reply: ItemCheckReport = await self._caller.call(ITEM_PUT_DRAFT, request, **options)
        return reply

    async def check(self, request: CheckItem, **options: Unpack[Options]) -> ItemCheckReport:
        """Judges a version by every rule: of the standard, of quality, of guides and of proofs."""
        reply: ItemCheckReport = await self._caller.call(ITEM_CHECK, request, **options)
        return reply

    async def mark_checked(self, request: MarkItemChecked, **options: Unpack[Options]) -> VersionEntry:
        """Marks a draft as checked by whoever calls. Refused as `item.notPublishable` while a finding stops publication. Roles:
        approver, operator."""
        reply: VersionEntry = await self._caller.call(ITEM_MARK_CHECKED, request, **options)
        return reply

    async def publish(self, request: PublishItem, **options: Unpack[Options]) -> VersionEntry:
        """Publishes a checked draft: from its first day on it takes the place of the version before, which ends the day before. The
        days of two versions never overlap (`item.versionOverlaps`); findings that block are refused as `item.notPublishable`, loops and
        abolished proofs among them as `item.loops` and `item.proofNotAllowed`. Roles: approver, operator."""
        reply: VersionEntry = await self._caller.call(ITEM_PUBLISH, request, **options)
        return reply

    async def versions(self, request: ReadItemVersions, **options: Unpack[Options]) -> VersionList:
        """Lists every version of an item with its life and days."""
        reply: VersionList = await self._caller.call(ITEM_VERSIONS, request, **options)
        return reply

    async def current(self, request: CurrentVersion, **options: Unpack[Options]) -> VersionEntry:
        """Which version of an item is applied for on a day, as the store has it at this moment. What a version says never changes, so
        it may be kept for ever by code and version; which one is in force is asked anew wherever it matters."""
        reply: VersionEntry = await self._caller.call(ITEM_CURRENT, request, **options)
        return reply

    async def difference(self, request: CompareVersions, **options: Unpack[Options]) -> VersionDifference:
        """Tells in what two versions of an item differ, as people read it."""
        reply: VersionDifference = await self._caller.call(ITEM_DIFFERENCE, request, **options)
        return reply

    async def drafts(self, request: ListDrafts, **options: Unpack[Options]) -> VersionList:
        """Lists what is not in force yet, by code and version: drafts, and versions that wait for their day. Roles: approver, operator."""
        reply: VersionList = await self._caller.call(ITEM_DRAFTS, request, **options)
        return reply

    async def draft(self, request: ReadDraft, **options: Unpack[Options]) -> WrittenItem:
        """Reads a version of an item as the import format writes it: what its next draft begins from. Roles: approver, operator."""
        reply: WrittenItem = await self._caller.call(ITEM_DRAFT, request, **options)
        return reply

    async def drop_draft(self, request: DropDraft, **options: Unpack[Options]) -> VersionEntry:
        """Takes back a draft, or a version that waits for its day: it is withdrawn without ever having been in force, and its number is
        not used again. The version before one that waited goes on. What is in force, or stands in the catalogue as a draft of an
        import, is withdrawn by `item.setState`; here it is refused as `item.badState`. Roles: approver, operator."""
        reply: VersionEntry = await self._caller.call(ITEM_DROP_DRAFT, request, **options)
        return reply

    async def begin_import(self, request: BeginImport, **options: Unpack[Options]) -> ImportTicket:
        """Begins an import that is too large for one message: its files follow in parts, and nothing is written before all of it is
        judged. Roles: operator, service."""
        reply: ImportTicket = await self._caller.call(ITEM_BEGIN_IMPORT, request, **options)
        return reply

    async def put_import_part(self, request: PutImportPart, **options: Unpack[Options]) -> ImportProgress:
        """Brings one part of a file of an import. The same part again changes nothing; another in its place is refused. Roles:
        operator, service."""
        reply: ImportProgress = await self._caller.call(ITEM_PUT_IMPORT_PART, request, **options)
        return reply

    async def finish_import(self, request: FinishImport, **options: Unpack[Options]) -> ImportOutcome:
        """Judges all files of an import as a whole, and puts the catalogue in the place of the last where nothing blocks. Roles:
        operator, service."""
        reply: ImportOutcome = await self._caller.call(ITEM_FINISH_IMPORT, request, **options)
        return reply

    async def import_faults(self, request: ReadImportFaults, **options: Unpack[Options]) -> ImportFaultList:
        """Lists the faults of an import that was judged. Roles: operator, service."""
        reply: ImportFaultList = await self._caller.call(ITEM_IMPORT_FAULTS, request, **options)
        return reply

    async def import_progress(self, request: ReadImportProgress, **options: Unpack[Options]) -> ImportProgress:
        """Tells how far an import has come. Roles: operator, service."""
        reply: ImportProgress = await self._caller.call(ITEM_IMPORT_PROGRESS, request, **options)
        return reply

    async def cancel_import(self, request: CancelImport, **options: Unpack[Options]) -> ImportProgress:
        """Forgets an import that is not finished, with all its parts. Roles: operator, service."""
        reply: ImportProgress = await self._caller.call(ITEM_CANCEL_IMPORT, request, **options)
        return reply

    async def export(self, request: ExportCatalogue, **options: Unpack[Options]) -> CataloguePage:
        """Reads the catalogue page by page as a file that an import takes: the pages one after the other are the file. Roles: auditor,
        operator, service."""
        reply: CataloguePage = await self._caller.call(ITEM_EXPORT, request, **options)
        return reply

    async def imports(self, request: ListImports, **options: Unpack[Options]) -> ImportList:
        """Lists the imports in parts that are known: each until it runs out, a day after it was begun. Roles: operator, service."""
        reply: ImportList = await self._caller.call(ITEM_IMPORTS, request, **options)
        return reply

    async def suggest(self, request: SuggestItems, **options: Unpack[Options]) -> SuggestionList:
        """Completes what somebody types: items, everyday names, life events, departments."""
        reply: SuggestionList = await self._caller.call(ITEM_SUGGEST, request, **options)
        return reply

    async def life_events(self, request: ListLifeEvents, **options: Unpack[Options]) -> LifeEventList:
        """Lists the events of life (一件事) with their items."""
        reply: LifeEventList = await self._caller.call(ITEM_LIFE_EVENTS, request, **options)
        return reply

    async def guide(self, request: GuideItem, **options: Unpack[Options]) -> Guide:
        """Makes the guide for one item, these answers and this subject: what to bring, what is held, and why."""
        reply: Guide = await self._caller.call(ITEM_GUIDE, request, **options)
        return reply

    async def bundle(self, request: GuideBundle, **options: Unpack[Options]) -> BundleGuide:
        """Makes one guide for several items (一件事): a material that several ask for stands once."""
        reply: BundleGuide = await self._caller.call(ITEM_BUNDLE, request, **options)
        return reply

    async def put_resource(self, request: PutResource, **options: Unpack[Options]) -> ResourceEntry:
        """Adds or changes a resource of the register: what an office can give, so that nobody is asked for it. Roles: operator."""
        reply: ResourceEntry = await self._caller.call(ITEM_PUT_RESOURCE, request, **options)
        return reply

    async def resources(self, request: FindResources, **options: Unpack[Options]) -> ResourceList:
        """Lists the register of resources."""
        reply: ResourceList = await self._caller.call(ITEM_RESOURCES, request, **options)
        return reply

    async def check_proofs(self, request: CheckProofs, **options: Unpack[Options]) -> ProofReport:
        """Looks for loops, for proofs that are abolished, unlawful or held already, and for items that nobody can complete."""
        reply: ProofReport = await self._caller.call(ITEM_CHECK_PROOFS, request, **options)
        return reply

    async def rehearse(self, request: RehearseItem, **options: Unpack[Options]) -> Rehearsal:
        """Runs a version of an item over the cases of a past period, before it is published: what would have been otherwise. Roles:
        approver, auditor, operator."""
        reply: Rehearsal = await self._caller.call(ITEM_REHEARSE, request, **options)
        return reply

    async def figures(self, request: ReadItemFigures, **options: Unpack[Options]) -> ItemFigures:
        """The figures of the catalogue, by department, on a day and over time."""
        reply: ItemFigures = await self._caller.call(ITEM_FIGURES, request, **options)
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
        """Accepts a case (受理): the statutory clock starts. Once the notice period is over it starts on the day from which silence
        accepts. Roles: clerk, approver, service."""
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
        """Lists cases, newest first: of a subject; or, for who works on them or checks them, of many at once, without a word of whose
        they are. What is named must hold of each case that is listed. A list goes by what does not change of a case, so that none is
        skipped and none comes twice while others are filed and move on; one that no longer fits when its page is read is not shown."""
        reply: CaseList = await self._caller.call(CASE_LIST, request, **options)
        return reply

    async def history(self, request: ReadHistory, **options: Unpack[Options]) -> CaseHistory:
        """Reads what happened to a case: every event with who, when and through which channel."""
        reply: CaseHistory = await self._caller.call(CASE_HISTORY, request, **options)
        return reply

    async def supply(self, request: SupplyEvidence, **options: Unpack[Options]) -> CaseView:
        """Hands in what a case is still owed (补交): what was allowed to follow, and what no longer counts because its certificate ended.
        Roles: applicant, clerk."""
        reply: CaseView = await self._caller.call(CASE_SUPPLY, request, **options)
        return reply

    async def check_read(self, request: CheckRead, **options: Unpack[Options]) -> ReadCheck:
        """Asks whether a case is at a step at which someone has a reason to read about its subject. The service that keeps subjects
        asks it before it shows anything for a case. Roles: service."""
        reply: ReadCheck = await self._caller.call(CASE_CHECK_READ, request, **options)
        return reply

    async def filings(self, request: ReadFilings, **options: Unpack[Options]) -> FilingList:
        """Reads what the cases of an item were filed with in a period, without a word of who filed them: for rehearsals. Roles: service."""
        reply: FilingList = await self._caller.call(CASE_FILINGS, request, **options)
        return reply

    async def stop_clock(self, request: StopClock, **options: Unpack[Options]) -> CaseView:
        """Begins what the law does not count (特别程序): the statutory clock stands still until `case.resumeClock`. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_STOP_CLOCK, request, **options)
        return reply

    async def resume_clock(self, request: ResumeClock, **options: Unpack[Options]) -> CaseView:
        """Ends what the law does not count: the clock goes on, and the periods end as much later. Roles: approver, service."""
        reply: CaseView = await self._caller.call(CASE_RESUME_CLOCK, request, **options)
        return reply

    async def extend(self, request: ExtendCase, **options: Unpack[Options]) -> CaseView:
        """Extends the periods of a case, once: by 10 workdays at most as the head of the office approved, a joint case by 15 as the
        head of the people's government did. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_EXTEND, request, **options)
        return reply

    async def explain_deadline(self, request: ExplainDeadline, **options: Unpack[Options]) -> DeadlineExplanation:
        """Explains why the dates that bind a case are the days they are: every day of each period, with what leaves it out."""
        reply: DeadlineExplanation = await self._caller.call(CASE_EXPLAIN_DEADLINE, request, **options)
        return reply

    async def import_calendar(self, request: ImportCalendar, **options: Unpack[Options]) -> CalendarView:
        """Takes in the notice on days off of a year or several, by which every open case whose date reached past the calendar is
        reckoned again, and every one whose date a changed day moves. What is reckoned from then on goes by it. The same version with
        the same days again changes nothing; with others it is refused. Roles: operator."""
        reply: CalendarView = await self._caller.call(CASE_IMPORT_CALENDAR, request, **options)
        return reply

    async def begin_upload(self, request: BeginUpload, **options: Unpack[Options]) -> UploadTicket:
        """Begins an upload of one file (上传), whose content follows in parts. What is too large, or of a type that is not taken, is
        refused here. Roles: applicant, clerk."""
        reply: UploadTicket = await self._caller.call(CASE_BEGIN_UPLOAD, request, **options)
        return reply

    async def put_upload_part(self, request: PutUploadPart, **options: Unpack[Options]) -> UploadProgress:
        """Brings one part of a file. Parts come in any order, and the same part again changes nothing; another in its place is refused.
        Roles: applicant, clerk."""
        reply: UploadProgress = await self._caller.call(CASE_PUT_UPLOAD_PART, request, **options)
        return reply

    async def finish_upload(self, request: FinishUpload, **options: Unpack[Options]) -> FileEntry:
        """Checks a file of which every part has come (size, digest, type by its content, and the scanner), and keeps it. What is found
        wrong is refused by name; the upload stays until it expires, so that what is missing may still be brought. Roles: applicant,
        clerk."""
        reply: FileEntry = await self._caller.call(CASE_FINISH_UPLOAD, request, **options)
        return reply

    async def upload_progress(self, request: ReadUploadProgress, **options: Unpack[Options]) -> UploadProgress:
        """Tells how far an upload has come, and which parts are still to be brought: for whoever goes on after a break. Roles:
        applicant, clerk."""
        reply: UploadProgress = await self._caller.call(CASE_UPLOAD_PROGRESS, request, **options)
        return reply

    async def cancel_upload(self, request: CancelUpload, **options: Unpack[Options]) -> UploadProgress:
        """Forgets an upload, whether it is finished or not, that no case relies on. Roles: applicant, clerk."""
        reply: UploadProgress = await self._caller.call(CASE_CANCEL_UPLOAD, request, **options)
        return reply

    async def read_file(self, request: ReadFile, **options: Unpack[Options]) -> FilePart:
        """Reads a part of a file: shown to its subject, to the clerk and the approver at a step of an open case that relies on it, and
        to the auditor. Who read it stands recorded, and the subject sees it (`case.files`)."""
        reply: FilePart = await self._caller.call(CASE_READ_FILE, request, **options)
        return reply

    async def files(self, request: ListFiles, **options: Unpack[Options]) -> FileList:
        """Lists files, newest first: those that a case relies on, or those of a subject, with who has read each."""
        reply: FileList = await self._caller.call(CASE_FILES, request, **options)
        return reply

    async def allow_reuse(self, request: AllowReuse, **options: Unpack[Options]) -> FileEntry:
        """The subject lets a file be evidence in later cases, or does so no more. Cases that rely on it already keep it. Roles:
        applicant."""
        reply: FileEntry = await self._caller.call(CASE_ALLOW_REUSE, request, **options)
        return reply

    async def ask_held(self, request: AskHeld, **options: Unpack[Options]) -> CaseView:
        """Asks the applicant for a material that is held already, for a reason, which is told in the case's history and counted
        (`case.neededAsks`). The case goes on: a material that is there is no ground to wait. Roles: clerk, approver."""
        reply: CaseView = await self._caller.call(CASE_ASK_HELD, request, **options)
        return reply

    async def needed_asks(self, request: ReadNeededAsks, **options: Unpack[Options]) -> NeededAskList:
        """How often applicants were asked for what was held, for each item, department and material in a period. Roles: approver,
        auditor, operator."""
        reply: NeededAskList = await self._caller.call(CASE_NEEDED_ASKS, request, **options)
        return reply

    async def keys(self, request: ReadFileKeys = ReadFileKeys(), **options: Unpack[Options]) -> FieldKeyList:
        """The keys with which files are sealed, as one instance has them, and how many names and rows each sealed. Of the keys it tells
        their numbers alone. Roles: operator."""
        reply: FieldKeyList = await self._caller.call(CASE_KEYS, request, **options)
        return reply

    async def export(self, request: ExportCases, **options: Unpack[Options]) -> ExportPage:
        """What is held of a subject's cases, in pages of JSON text, beside `identity.export`: the cases, the drafts, and the files with
        their names, types, sizes, digests, moments and cases; what a file holds comes by `case.readFile`. For the subject itself, and
        for the auditor, without drafts. Roles: applicant, auditor."""
        reply: ExportPage = await self._caller.call(CASE_EXPORT, request, **options)
        return reply

    async def figures(self, request: ReadCaseFigures, **options: Unpack[Options]) -> CaseFigures:
        """Reads how many cases were received in a period, and what has become of them by now. Each number opens its cases: `case.list`
        with the same words. Roles: clerk, approver, auditor, operator, service."""
        reply: CaseFigures = await self._caller.call(CASE_FIGURES, request, **options)
        return reply

    async def audit(self, request: AuditCases, **options: Unpack[Options]) -> CaseAudit:
        """Makes a stretch of cases anew from their events, and tells where what is kept of them differs. It shows nothing of them but
        their numbers. Roles: auditor, operator."""
        reply: CaseAudit = await self._caller.call(CASE_AUDIT, request, **options)
        return reply

    async def search(self, request: SearchCaseActs, **options: Unpack[Options]) -> CaseActList:
        """Searches what officials did in cases, for the auditor: by who, by step, and by what of it stands out. Nobody whose case it is
        is named. Roles: auditor."""
        reply: CaseActList = await self._caller.call(CASE_SEARCH, request, **options)
        return reply

    async def begin_draft(self, request: BeginCaseDraft, **options: Unpack[Options]) -> CaseDraftView:
        """Begins a draft (草稿): no case yet. The applicant goes on with it over any channel, and submits it by `case.submit`. Roles:
        applicant, clerk."""
        reply: CaseDraftView = await self._caller.call(CASE_BEGIN_DRAFT, request, **options)
        return reply

    async def save_draft(self, request: SaveCaseDraft, **options: Unpack[Options]) -> CaseDraftView:
        """Saves a draft, over any channel: what it holds from now on, and for how long it is kept anew. Roles: applicant, clerk."""
        reply: CaseDraftView = await self._caller.call(CASE_SAVE_DRAFT, request, **options)
        return reply

    async def get_draft(self, request: GetCaseDraft, **options: Unpack[Options]) -> CaseDraftView:
        """Reads a draft, to go on with it on this channel. A clerk says which draft: purpose `submission` with its id in `caseID`.
        Roles: applicant, clerk."""
        reply: CaseDraftView = await self._caller.call(CASE_GET_DRAFT, request, **options)
        return reply

    async def list_drafts(self, request: ListCaseDrafts, **options: Unpack[Options]) -> CaseDraftList:
        """Lists the drafts of a subject, the newest first; there are 20 at most. Roles: applicant, clerk."""
        reply: CaseDraftList = await self._caller.call(CASE_LIST_DRAFTS, request, **options)
        return reply

    async def discard_draft(self, request: DiscardCaseDraft, **options: Unpack[Options]) -> Empty:
        """Discards a draft; nothing of it is kept. Roles: applicant."""
        reply: Empty = await self._caller.call(CASE_DISCARD_DRAFT, request, **options)
        return reply

    async def ask_correction(self, request: AskCorrection, **options: Unpack[Options]) -> CaseView:
        """Asks the applicant to put right all that is missing (一次性告知补正), once: before acceptance, within five workdays of the complete
        file. What could have been seen when it was asked before is taken down as a violation of whoever asks again. Roles: clerk,
        approver."""
        reply: CaseView = await self._caller.call(CASE_ASK_CORRECTION, request, **options)
        return reply

    async def correct(self, request: CorrectCase, **options: Unpack[Options]) -> CaseView:
        """Answers a correction (补正): all that was asked, over any channel, by the applicant or whoever acts for them. Roles: applicant,
        clerk."""
        reply: CaseView = await self._caller.call(CASE_CORRECT, request, **options)
        return reply

    async def refuse_acceptance(self, request: RefuseAcceptance, **options: Unpack[Options]) -> CaseView:
        """Decides within the notice period not to take a case (不予受理), with grounds and the right to appeal. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_REFUSE_ACCEPTANCE, request, **options)
        return reply

    async def point_elsewhere(self, request: PointElsewhere, **options: Unpack[Options]) -> CaseView:
        """Says within the notice period that a case is not for this office, and which one it is for (不受理并告知). Roles: clerk, approver."""
        reply: CaseView = await self._caller.call(CASE_POINT_ELSEWHERE, request, **options)
        return reply

    async def give_back(self, request: GiveBack, **options: Unpack[Options]) -> CaseView:
        """Returns a case to its applicant within the notice period, before it is accepted (退件). Roles: clerk, approver."""
        reply: CaseView = await self._caller.call(CASE_GIVE_BACK, request, **options)
        return reply

    async def refer_upward(self, request: ReferUpward, **options: Unpack[Options]) -> CaseView:
        """Refers an accepted case to the level above (转报), which decides it. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_REFER_UPWARD, request, **options)
        return reply

    async def annul(self, request: AnnulCase, **options: Unpack[Options]) -> CaseView:
        """Declares a case void (作废), decided or not; the applicant may appeal. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_ANNUL, request, **options)
        return reply

    async def violations(self, request: ReadViolations, **options: Unpack[Options]) -> ViolationList:
        """Counts and lists what the office did against the rules, newest first: for the auditor. No applicant is named. Roles: auditor."""
        reply: ViolationList = await self._caller.call(CASE_VIOLATIONS, request, **options)
        return reply

    async def deliver(self, request: DeliverCase, **options: Unpack[Options]) -> CaseView:
        """Hands over what came of a decided case (送达). Where a certificate was granted it is issued with it, once, whichever way the
        paper goes. Roles: clerk, service."""
        reply: CaseView = await self._caller.call(CASE_DELIVER, request, **options)
        return reply

    async def set_fee(self, request: SetFee, **options: Unpack[Options]) -> CaseView:
        """Sets a fee (收费) of a case that its item's version does not set itself. Roles: clerk, approver."""
        reply: CaseView = await self._caller.call(CASE_SET_FEE, request, **options)
        return reply

    async def pay_fee(self, request: PayFee, **options: Unpack[Options]) -> CaseView:
        """Records that a fee was paid, with the number of its receipt. An instant case that waited for nothing else is decided with it.
        Roles: clerk, service."""
        reply: CaseView = await self._caller.call(CASE_PAY_FEE, request, **options)
        return reply

    async def waive_fee(self, request: WaiveFee, **options: Unpack[Options]) -> CaseView:
        """Waives a fee (减免), with the reason. An instant case that waited for nothing else is decided with it. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_WAIVE_FEE, request, **options)
        return reply

    async def rate(self, request: RateCase, **options: Unpack[Options]) -> CaseView:
        """Rates a service (好差评), once, after the delivery. A bad rating is to be put right within 15 workdays. Roles: applicant."""
        reply: CaseView = await self._caller.call(CASE_RATE, request, **options)
        return reply

    async def put_right(self, request: PutRight, **options: Unpack[Options]) -> CaseView:
        """Puts a bad rating right (差评整改): what was done about it. Roles: clerk, approver."""
        reply: CaseView = await self._caller.call(CASE_PUT_RIGHT, request, **options)
        return reply

    async def documents(self, request: ReadDocuments, **options: Unpack[Options]) -> DocumentList:
        """Lists the documents (文书) that the acts of a case made, oldest first."""
        reply: DocumentList = await self._caller.call(CASE_DOCUMENTS, request, **options)
        return reply

    async def document(self, request: ReadDocument, **options: Unpack[Options]) -> DrawnDocument:
        """Draws one document (文书) of a case as a page that prints."""
        reply: DrawnDocument = await self._caller.call(CASE_DOCUMENT, request, **options)
        return reply

    async def claim_step(self, request: ClaimStep, **options: Unpack[Options]) -> CaseView:
        """Takes a department's step of a case in hand: one official holds it. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_CLAIM_STEP, request, **options)
        return reply

    async def hand_over_step(self, request: HandOverStep, **options: Unpack[Options]) -> CaseView:
        """Gives a step that one holds to another official; one that is late, whoever holds it. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_HAND_OVER_STEP, request, **options)
        return reply

    async def return_step(self, request: ReturnStep, **options: Unpack[Options]) -> CaseView:
        """Gives an earlier step back to who took it, with what is wrong; what waited for it waits again. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_RETURN_STEP, request, **options)
        return reply

    async def finish_step(self, request: FinishStep, **options: Unpack[Options]) -> CaseView:
        """Finishes a department's step with its opinion. A step that nobody holds is claimed with it. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_FINISH_STEP, request, **options)
        return reply

    async def explain_decision(self, request: ExplainDecision, **options: Unpack[Options]) -> DecisionExplanation:
        """Explains how a case was decided: by which rule and on which facts, or by whom, with the opinions of the departments."""
        reply: DecisionExplanation = await self._caller.call(CASE_EXPLAIN_DECISION, request, **options)
        return reply

    async def object_to_decision(self, request: ObjectToDecision, **options: Unpack[Options]) -> CaseView:
        """Objects to a decision that the suite made by a rule: an official must answer. Roles: applicant."""
        reply: CaseView = await self._caller.call(CASE_OBJECT_TO_DECISION, request, **options)
        return reply

    async def answer_objection(self, request: AnswerObjection, **options: Unpack[Options]) -> CaseView:
        """Answers an objection: the decision stands, or is annulled and the case void. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_ANSWER_OBJECTION, request, **options)
        return reply

    async def submit_bundle(self, request: SubmitBundle, **options: Unpack[Options]) -> BundleView:
        """Files several cases in one file (一件事): what several of the items ask for is offered once. All are filed, or none. Roles:
        applicant, clerk, service."""
        reply: BundleView = await self._caller.call(CASE_SUBMIT_BUNDLE, request, **options)
        return reply

    async def bundle(self, request: ReadBundle, **options: Unpack[Options]) -> BundleView:
        """Reads a bundle: its cases, what they come to the hall for, and what to bring, each once."""
        reply: BundleView = await self._caller.call(CASE_BUNDLE, request, **options)
        return reply

    async def begin_review(self, request: BeginReview, **options: Unpack[Options]) -> CaseView:
        """Begins to examine an accepted case, as the applicant then sees. A case is decided without it, too. Roles: approver."""
        reply: CaseView = await self._caller.call(CASE_BEGIN_REVIEW, request, **options)
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

    async def put_hall(self, request: PutHall, **options: Unpack[Options]) -> HallChanges:
        """Puts a hall, or another revision of it, in force. Nobody loses a seat: visits that do not fit any more are listed, keep their
        seats, and are offered others. Roles: operator."""
        reply: HallChanges = await self._caller.call(NOTIFY_PUT_HALL, request, **options)
        return reply

    async def import_halls(self, request: ImportHalls, **options: Unpack[Options]) -> HallChanges:
        """Takes in a halls file: the halls that it names, each as its next revision. The first one takes the place of the sample's
        halls. Roles: operator."""
        reply: HallChanges = await self._caller.call(NOTIFY_IMPORT_HALLS, request, **options)
        return reply

    async def halls(self, request: ListHalls = ListHalls(), **options: Unpack[Options]) -> HallList:
        """Lists the halls."""
        reply: HallList = await self._caller.call(NOTIFY_HALLS, request, **options)
        return reply

    async def hall(self, request: ReadHall, **options: Unpack[Options]) -> HallView:
        """Reads a hall, and what a day of it offers."""
        reply: HallView = await self._caller.call(NOTIFY_HALL, request, **options)
        return reply

    async def conflicts(self, request: ReadConflicts, **options: Unpack[Options]) -> ConflictList:
        """Reads which visits do not fit their halls any more: open work until each has moved or ended. Roles: clerk, auditor, operator."""
        reply: ConflictList = await self._caller.call(NOTIFY_CONFLICTS, request, **options)
        return reply

    async def offers(self, request: ReadOffers, **options: Unpack[Options]) -> OfferList:
        """Asks which seats are free for a case or its visit; at most 20, the best first. An applicant is offered the seats for online
        bookings, staff those of their own. Roles: applicant, clerk, service."""
        reply: OfferList = await self._caller.call(NOTIFY_OFFERS, request, **options)
        return reply

    async def hold_seat(self, request: HoldSeat, **options: Unpack[Options]) -> VisitView:
        """Takes a seat for a case: a visit of its own, or, where one is booked, another time for that, which stays until the new one is
        confirmed. It is held ten minutes for `notify.confirmVisit`. A refusal names what is free instead in its detail. Roles:
        applicant, clerk."""
        reply: VisitView = await self._caller.call(NOTIFY_HOLD_SEAT, request, **options)
        return reply

    async def confirm_visit(self, request: ConfirmVisit, **options: Unpack[Options]) -> VisitView:
        """Says yes to a visit that is held, or to the other time that is kept for it. Said again it changes nothing. Roles: applicant,
        clerk."""
        reply: VisitView = await self._caller.call(NOTIFY_CONFIRM_VISIT, request, **options)
        return reply

    async def move_visit(self, request: MoveVisit, **options: Unpack[Options]) -> VisitView:
        """Takes a visit to another time in one write: the new seat is taken and the old one freed, or the old one stays and the refusal
        names others. Roles: applicant, clerk."""
        reply: VisitView = await self._caller.call(NOTIFY_MOVE_VISIT, request, **options)
        return reply

    async def cancel_visit(self, request: CancelVisit, **options: Unpack[Options]) -> VisitView:
        """Gives a visit up. What it was for still needs somebody to come: another seat can be held, or waited for. Who has drawn a
        ticket for it leaves the queue first. Roles: applicant, clerk."""
        reply: VisitView = await self._caller.call(NOTIFY_CANCEL_VISIT, request, **options)
        return reply

    async def my_visits(self, request: ReadVisits, **options: Unpack[Options]) -> VisitList:
        """Reads the visits of a subject, the latest day first, and what still has no seat."""
        reply: VisitList = await self._caller.call(NOTIFY_MY_VISITS, request, **options)
        return reply

    async def visit_calendar(self, request: ReadVisitCalendar, **options: Unpack[Options]) -> VisitCalendarFile:
        """Draws up a visit as a calendar file, which calendars take in: a later one of the same visit replaces the earlier."""
        reply: VisitCalendarFile = await self._caller.call(NOTIFY_VISIT_CALENDAR, request, **options)
        return reply

    async def check_in_code(self, request: MakeCheckInCode, **options: Unpack[Options]) -> CheckInCode:
        """Gives the code by which a visit is checked in at the hall; the same each time it is asked for. Roles: applicant, clerk."""
        reply: CheckInCode = await self._caller.call(NOTIFY_CHECK_IN_CODE, request, **options)
        return reply

    async def waiting(self, request: ReadWaiting, **options: Unpack[Options]) -> WaitingPlaces:
        """Reads which reasons of a subject have no seat, and their places on the waiting list."""
        reply: WaitingPlaces = await self._caller.call(NOTIFY_WAITING, request, **options)
        return reply

    async def join_waiting(self, request: JoinWaiting, **options: Unpack[Options]) -> WaitingPlaces:
        """Puts what a case has to be come for on the waiting list, in the place that it has by its age: the earliest seat is booked for
        it. Roles: applicant, clerk."""
        reply: WaitingPlaces = await self._caller.call(NOTIFY_JOIN_WAITING, request, **options)
        return reply

    async def leave_waiting(self, request: LeaveWaiting, **options: Unpack[Options]) -> WaitingPlaces:
        """Takes what a case has to be come for off the waiting list: its person chooses the time. Roles: applicant, clerk."""
        reply: WaitingPlaces = await self._caller.call(NOTIFY_LEAVE_WAITING, request, **options)
        return reply

    async def preferences(self, request: ReadPreferences, **options: Unpack[Options]) -> PreferencesView:
        """How a subject wants to be told (通知偏好). To itself, to who handles a case of theirs, and to auditors. Roles: applicant, clerk,
        auditor."""
        reply: PreferencesView = await self._caller.call(NOTIFY_PREFERENCES, request, **options)
        return reply

    async def put_preferences(self, request: PutPreferences, **options: Unpack[Options]) -> PreferencesView:
        """Says how a subject wants to be told, in place of what was said before. What the law wants told goes over one channel at
        least, whatever is turned off; the mailbox has everything. Roles: applicant, clerk."""
        reply: PreferencesView = await self._caller.call(NOTIFY_PUT_PREFERENCES, request, **options)
        return reply

    async def deliveries(self, request: ReadDeliveries, **options: Unpack[Options]) -> DeliveryList:
        """How notices are on their way, over each channel. For operators and auditors; it tells whom by no name and no address. Roles:
        auditor, operator."""
        reply: DeliveryList = await self._caller.call(NOTIFY_DELIVERIES, request, **options)
        return reply

    async def dead_letters(self, request: ReadDeadLetters, **options: Unpack[Options]) -> DeliveryList:
        """Deliveries that ended without the person being surely told, the oldest first: what surely failed, did not arrive, or may have
        been sent or not. Roles: auditor, operator."""
        reply: DeliveryList = await self._caller.call(NOTIFY_DEAD_LETTERS, request, **options)
        return reply

    async def resend_notice(self, request: ResendNotice, **options: Unpack[Options]) -> DeliveryView:
        """Sends a notice again over a channel, by the decision of an operator: one whose outcome nobody knows may then come twice. What
        arrived, waits or is of no use any more is not sent again. Roles: operator."""
        reply: DeliveryView = await self._caller.call(NOTIFY_RESEND_NOTICE, request, **options)
        return reply

    async def delivery_report(self, request: ReportDelivery, **options: Unpack[Options]) -> DeliveryReported:
        """What a provider says became of a message that it took (回执). It may come before the answer to the message itself, twice, late,
        or of a message that is not known: states never go back. Roles: operator, service."""
        reply: DeliveryReported = await self._caller.call(NOTIFY_DELIVERY_REPORT, request, **options)
        return reply

    async def put_template(self, request: PutTemplate, **options: Unpack[Options]) -> TemplateView:
        """Puts words for a kind of notice in force, over a channel and in a language. A field stands between braces: `{number}`. Roles:
        operator."""
        reply: TemplateView = await self._caller.call(NOTIFY_PUT_TEMPLATE, request, **options)
        return reply

    async def templates(self, request: ReadTemplates, **options: Unpack[Options]) -> TemplateList:
        """The words in force: those that were put, and those in the program for all other kinds. Roles: clerk, auditor, operator."""
        reply: TemplateList = await self._caller.call(NOTIFY_TEMPLATES, request, **options)
        return reply

    async def preview_template(self, request: PreviewTemplate, **options: Unpack[Options]) -> TemplatePreview:
        """Words filled with an example, before they are put in force; what could not be put in force is refused in the same way. Roles:
        clerk, auditor, operator."""
        reply: TemplatePreview = await self._caller.call(NOTIFY_PREVIEW_TEMPLATE, request, **options)
        return reply

    async def slip(self, request: ReadSlip, **options: Unpack[Options]) -> SlipPage:
        """A notice as a page that prints at the counter (凭条), for who asks for it there. The subject itself, and who handles its case.
        Roles: applicant, clerk, auditor."""
        reply: SlipPage = await self._caller.call(NOTIFY_SLIP, request, **options)
        return reply

    async def check_in(self, request: CheckInAtHall, **options: Unpack[Options]) -> TicketView:
        """Draws a ticket for somebody who has come to a hall (签到取号): for a visit of today, or as a walk-in. A kiosk that heard no
        answer asks again with the same key, and prints the same ticket. Roles: applicant, clerk, service."""
        reply: TicketView = await self._caller.call(NOTIFY_CHECK_IN, request, **options)
        return reply

    async def call_next(self, request: CallNextTicket, **options: Unpack[Options]) -> TicketView:
        """Calls who is next for a window (叫号): the lowest rank that its skills serve. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_CALL_NEXT, request, **options)
        return reply

    async def call_number(self, request: CallTicketNumber, **options: Unpack[Options]) -> TicketView:
        """Calls a ticket by its number, out of the order: that is recorded, and told to who asks why. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_CALL_NUMBER, request, **options)
        return reply

    async def call_again(self, request: CallTicketAgain, **options: Unpack[Options]) -> TicketView:
        """Calls a ticket that was called and has not come yet once more. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_CALL_AGAIN, request, **options)
        return reply

    async def serve(self, request: ServeTicket, **options: Unpack[Options]) -> TicketView:
        """The person has come to the window: the service begins. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_SERVE, request, **options)
        return reply

    async def finish_ticket(self, request: FinishTicket, **options: Unpack[Options]) -> TicketView:
        """The service at the window is done. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_FINISH_TICKET, request, **options)
        return reply

    async def park_ticket(self, request: ParkTicket, **options: Unpack[Options]) -> TicketView:
        """Sets a ticket aside, as for a paper that is fetched; the window is free. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_PARK_TICKET, request, **options)
        return reply

    async def resume_ticket(self, request: ResumeTicket, **options: Unpack[Options]) -> TicketView:
        """Goes on with a ticket that was set aside, at a window that has nobody. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_RESUME_TICKET, request, **options)
        return reply

    async def forward_ticket(self, request: ForwardTicket, **options: Unpack[Options]) -> TicketView:
        """Sends a ticket on to another window or to other skills. It keeps its rank. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_FORWARD_TICKET, request, **options)
        return reply

    async def miss_ticket(self, request: MissTicket, **options: Unpack[Options]) -> TicketView:
        """Nobody came when the ticket was called (过号); the window is free. Roles: clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_MISS_TICKET, request, **options)
        return reply

    async def back_in_line(self, request: ReturnToLine, **options: Unpack[Options]) -> TicketView:
        """Puts a ticket that was missed or set aside in line again, with a new rank. Roles: applicant, clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_BACK_IN_LINE, request, **options)
        return reply

    async def leave_queue(self, request: LeaveQueue, **options: Unpack[Options]) -> TicketView:
        """Somebody leaves the hall before they were served to the end. Roles: applicant, clerk."""
        reply: TicketView = await self._caller.call(NOTIFY_LEAVE_QUEUE, request, **options)
        return reply

    async def open_window(self, request: OpenWindow, **options: Unpack[Options]) -> QueueWindowView:
        """Opens a window for the clerk who asks, or gives it other skills. One that was left open and has nobody is taken over. Roles:
        clerk."""
        reply: QueueWindowView = await self._caller.call(NOTIFY_OPEN_WINDOW, request, **options)
        return reply

    async def close_window(self, request: CloseWindow, **options: Unpack[Options]) -> QueueWindowView:
        """Closes a window that has nobody. Who was sent to it alone may be called by any other with the skills. Roles: clerk."""
        reply: QueueWindowView = await self._caller.call(NOTIFY_CLOSE_WINDOW, request, **options)
        return reply

    async def queue(self, request: ReadQueue, **options: Unpack[Options]) -> QueueView:
        """Reads how a hall's queue stands today, as a clerk's desk shows it. Roles: clerk, auditor, operator, service."""
        reply: QueueView = await self._caller.call(NOTIFY_QUEUE, request, **options)
        return reply

    async def ticket(self, request: ReadTicket, **options: Unpack[Options]) -> TicketView:
        """Reads a ticket, as a phone shows it: where it stands, and how many are ahead."""
        reply: TicketView = await self._caller.call(NOTIFY_TICKET, request, **options)
        return reply

    async def why_this_order(self, request: ExplainOrder, **options: Unpack[Options]) -> OrderExplanation:
        """Asks why of two tickets of today one goes before the other."""
        reply: OrderExplanation = await self._caller.call(NOTIFY_WHY_THIS_ORDER, request, **options)
        return reply

    async def hand_out_numbers(self, request: HandOutNumbers, **options: Unpack[Options]) -> OfflineNumbers:
        """Sets numbers aside for a hall that may lose its network, with a list that prints: today's appointments with their ranks, and
        the numbers. Roles: clerk, operator."""
        reply: OfflineNumbers = await self._caller.call(NOTIFY_HAND_OUT_NUMBERS, request, **options)
        return reply

    async def merge_offline(self, request: MergeOffline, **options: Unpack[Options]) -> OfflineMerge:
        """Takes what happened in a hall while it had no network, each event once, however often and in whatever order they are sent.
        Roles: clerk, operator."""
        reply: OfflineMerge = await self._caller.call(NOTIFY_MERGE_OFFLINE, request, **options)
        return reply

    async def screen(self, request: ReadScreen, **options: Unpack[Options]) -> ScreenView:
        """Reads what the screen of a hall shows, and follows it: what is called now, or what has changed since a position. Nothing of
        it is personal."""
        reply: ScreenView = await self._caller.call(NOTIFY_SCREEN, request, **options)
        return reply

    async def waiting_time(self, request: ReadWaitingTime, **options: Unpack[Options]) -> WaitingTimeView:
        """Asks how long one waits at a hall now: whoever would come, or a ticket in line. Nothing of a hall's answer is personal."""
        reply: WaitingTimeView = await self._caller.call(NOTIFY_WAITING_TIME, request, **options)
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
    "identity.subjectErased": SubjectErased,
    "item.published": CatalogueChanged,
    "item.stateChanged": CatalogueChanged,
    "item.resourceChanged": ResourceChanged,
    "case.*": CaseChanged,
    "notify.visitBooked": VisitChanged,
    "notify.visitChanged": VisitChanged,
    "notify.visitDone": VisitChanged,
    "notify.visitCancelled": VisitChanged,
    "notify.visitHeld": VisitChanged,
    "notify.visitExpired": VisitChanged,
    "notify.visitMissed": VisitChanged,
    "identity.identifierRetired": IdentifierRetired,
    "identity.subjectsMerged": SubjectsMerged,
    "identity.subjectsUnmerged": SubjectsUnmerged,
    "identity.contactCodeDue": ContactCodeDue,
    "identity.certificateRenewed": CertificateRenewed,
    "identity.certificateChanged": CertificateChanged,
    "identity.mandateGranted": MandateChanged,
    "identity.mandateRevoked": MandateChanged,
    "identity.sessionOpened": SessionChanged,
    "identity.sessionEnded": SessionChanged,
    "case.calendarImported": CalendarImported,
    "case.fileRead": FileRead,
    "notify.ticketDrawn": TicketChanged,
    "notify.ticketCalled": TicketChanged,
    "notify.ticketServed": TicketChanged,
    "notify.ticketDone": TicketChanged,
    "notify.ticketParked": TicketChanged,
    "notify.ticketForwarded": TicketChanged,
    "notify.ticketMissed": TicketChanged,
    "notify.ticketReturned": TicketChanged,
    "notify.ticketLeft": TicketChanged,
    "notify.ticketReleased": TicketChanged,
    "notify.windowOpened": QueueWindowChanged,
    "notify.windowClosed": QueueWindowChanged,
    "notify.numbersHandedOut": QueueDayChanged,
    "notify.queueEnded": QueueDayChanged,
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
    bus_key_lacks_role = 21
    bus_key_revoked = 22
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
    identity_no_reason_in_case = 1090
    identity_too_many_look_ups = 1091
    identity_merge_of_same = 1020
    identity_merge_of_kinds = 1021
    identity_already_merged = 1022
    identity_others_merged = 1023
    identity_not_merged = 1024
    identity_merges_too_many = 1025
    identity_merge_ground_missing = 1026
    identity_number_of_merged = 1027
    identity_number_not_held = 1028
    identity_last_number = 1029
    identity_bad_phone = 1030
    identity_code_too_soon = 1031
    identity_code_not_waited = 1032
    identity_bad_base_information = 1033
    identity_unknown_certificate = 1035
    identity_certificate_act_not_allowed = 1036
    identity_ground_missing = 1037
    identity_issuer_not_allowed = 1038
    identity_validity_invalid = 1039
    identity_versions_used_up = 1040
    identity_bad_certificate = 1041
    identity_not_withheld = 1042
    identity_bad_certificate_type = 1043
    identity_certificate_not_holding = 1044
    identity_bad_copy_terms = 1045
    identity_claim_missing = 1046
    identity_too_many_certificates = 1047
    identity_case_void = 1048
    identity_renewal_by_own_case = 1049
    identity_unknown_mandate = 1050
    identity_mandate_not_fitting = 1051
    identity_mandate_not_givable = 1052
    identity_bad_mandate_period = 1053
    identity_bad_mandate_items = 1054
    identity_mandate_stands = 1055
    identity_mandate_missing = 1056
    identity_mandate_ended = 1057
    identity_acting_not_taken = 1058
    identity_unknown_session = 1059
    identity_session_not_standing = 1060
    identity_session_missing = 1061
    identity_assurance_too_low = 1062
    identity_proof_not_taken = 1063
    identity_too_many_standing = 1064
    identity_session_not_retold = 1065
    identity_erasure_case_open = 1070
    identity_erasure_certificate_holds = 1071
    identity_erasure_keeping_runs = 1072
    identity_bad_erasure_ground = 1073
    item_unknown = 2001
    item_paused = 2002
    item_withdrawn = 2003
    item_bad_catalogue = 2004
    item_bad_search = 2005
    item_bad_state = 2006
    item_wrong_target = 2007
    item_fixed_catalogue = 2008
    item_bad_draft = 2010
    item_not_publishable = 2011
    item_version_overlaps = 2012
    item_bad_dates = 2013
    item_not_checked = 2014
    item_no_draft = 2015
    item_unknown_place = 2016
    item_unknown_import = 2020
    item_import_too_large = 2021
    item_bad_part = 2022
    item_part_missing = 2023
    item_import_ended = 2024
    item_imports_too_many = 2025
    item_catalogue_moved = 2026
    item_bad_answer = 2040
    item_bundle_too_large = 2041
    item_unknown_life_event = 2042
    item_bad_resource = 2043
    item_loops = 2050
    item_proof_not_allowed = 2051
    item_bad_edges = 2052
    item_bad_period = 2053
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
    case_certificate_not_relied = 3022
    case_mandate_missing = 3080
    case_ground_does_not_stop = 3023
    case_extended_already = 3024
    case_extension_too_late = 3025
    case_extension_not_approved = 3026
    case_extension_too_long = 3027
    case_expected_time_not_told = 3081
    case_too_many_stops = 3082
    case_calendar_unfit = 3028
    case_calendar_version_taken = 3029
    case_not_joint = 3075
    case_draft_unknown = 3030
    case_draft_changed = 3031
    case_too_many_drafts = 3032
    case_correction_unclear = 3033
    case_correction_incomplete = 3034
    case_correction_too_late = 3035
    case_correction_over = 3036
    case_correction_runs = 3037
    case_office_not_named = 3038
    case_too_many_corrections = 3039
    case_fee_unknown = 3040
    case_fee_settled = 3041
    case_fee_due = 3042
    case_fee_unfit = 3043
    case_too_many_fees = 3044
    case_delivery_unfit = 3045
    case_rated_already = 3046
    case_rating_unfit = 3047
    case_nothing_to_put_right = 3048
    case_document_unknown = 3049
    case_unknown_step = 3050
    case_step_held = 3051
    case_step_not_open = 3052
    case_steps_open = 3053
    case_step_opposed = 3054
    case_step_not_earlier = 3055
    case_not_decided_by_rule = 3056
    case_objection_too_late = 3057
    case_objection_not_due = 3058
    case_bundle_unfit = 3059
    case_upload_unknown = 3060
    case_upload_too_large = 3061
    case_upload_cut_off = 3062
    case_upload_changed = 3063
    case_upload_wrong_type = 3064
    case_upload_unsafe = 3065
    case_upload_unfinished = 3066
    case_upload_foreign = 3067
    case_upload_expired = 3068
    case_file_not_shown = 3069
    case_upload_ended = 3090
    case_reuse_not_allowed = 3091
    case_not_held = 3092
    case_uploads_too_many = 3093
    case_uploads_unused = 3094
    case_uploads_unfiled = 3095
    case_upload_in_draft = 3096
    case_position_not_reached = 3070
    case_period_too_long = 3071
    case_hall_unfit = 3072
    case_step_of_other_department = 3073
    case_case_of_other_department = 3074
    notify_no_visit = 4001
    notify_fully_booked = 4002
    notify_not_own_mailbox = 4003
    notify_not_own_visit = 4004
    notify_unknown_hall = 4010
    notify_hall_unfit = 4011
    notify_hall_revision = 4012
    notify_unknown_visit = 4020
    notify_seat_taken = 4021
    notify_hold_ended = 4022
    notify_visit_not_open = 4023
    notify_no_such_slot = 4024
    notify_time_not_offered = 4025
    notify_too_many_visits = 4026
    notify_same_time = 4027
    notify_hall_unsuitable = 4028
    notify_visit_too_long = 4029
    notify_not_waiting = 4030
    notify_visit_in_queue = 4031
    notify_unknown_ticket = 4041
    notify_ticket_out_of_order = 4042
    notify_already_checked_in = 4043
    notify_too_early = 4044
    notify_numbers_used = 4045
    notify_queue_full = 4046
    notify_queue_unfit = 4047
    notify_unknown_window = 4048
    notify_window_closed = 4049
    notify_window_taken = 4050
    notify_window_busy = 4051
    notify_not_served_here = 4052
    notify_nobody_waiting = 4053
    notify_too_many_returns = 4054
    notify_too_many_forwards = 4055
    notify_number_taken = 4056
    notify_queue_ended = 4057
    notify_not_own_ticket = 4058
    notify_visit_not_today = 4059
    notify_not_in_line = 4060
    notify_unknown_channel = 4070
    notify_quiet_hours_unfit = 4071
    notify_unknown_language = 4072
    notify_not_own_preferences = 4073
    notify_unknown_notice = 4074
    notify_not_resendable = 4075
    notify_unknown_kind = 4076
    notify_template_field_unknown = 4077
    notify_template_field_missing = 4078
    notify_template_unfit = 4079
    notify_unknown_provider = 4080
    notify_too_many_reports = 4081
    notify_unknown_delivery_state = 4082
