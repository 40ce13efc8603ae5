// Generated from the documentation comments of the contracts (`make docs`); do not edit.

extension ContractWords {
  static let written = ContractWords(
    #"""
    AcceptCase Accepts a case (受理): the statutory clock starts.
    AddIdentifier Adds a number to a subject; a number of another subject is refused. The reply shows the number that was added and no other.
    CaseChanged The payload of every `case.…` event: the case as it is after it.
    CaseChanged.act What happened: `submitted`, `received`, `verified`, `accepted`, `decided`, `withdrawn`, …
    CaseChanged.fact The case service's own record of what happened; opaque to others.
    CaseChanged.view The case after the event.
    CaseHistory The events of a case, oldest first.
    CaseHistoryEntry One event of a case.
    CaseHistoryEntry.at Microseconds since 1970.
    CaseHistoryEntry.kind `case.accepted`, …
    CaseHistoryEntry.state The state after it.
    CaseList Cases found.
    CaseState Where a case stands. The table of acts is the case domain's.
    CaseState.accepted 受理
    CaseState.archived 归档
    CaseState.clockStopped 中止计时
    CaseState.correctionAsked 补正
    CaseState.decided 办结
    CaseState.delivered 送达
    CaseState.draft 草稿
    CaseState.inReview 审查
    CaseState.notForUs 不受理
    CaseState.rated 评价
    CaseState.received 收件
    CaseState.referredUpward 转报
    CaseState.refusedToAccept 不予受理
    CaseState.returned 退件
    CaseState.submitted 已提交: filed, and the office has not taken receipt yet.
    CaseState.void 作废
    CaseState.withdrawn 撤回
    CaseView A case as callers see it.
    CaseView.appeal The right to appeal, when it was refused.
    CaseView.bring What to bring to the hall: the papers, and the originals of what was uploaded, each once.
    CaseView.lamp `green`, `warn`, `yellow`, `red`.
    CaseView.number The number for people.
    CaseView.receivedOn YYYY-MM-DD: the next workday when it came outside office hours.
    CaseView.resultCode 办结结果, one digit; empty while the case is open.
    CaseView.resultName What the applicant gets; empty unless it was granted.
    CaseView.revision Rises with every event.
    CaseView.submittedAt Microseconds since 1970.
    CaseView.visitReason Why the applicant must come: `originals`, `signature`, `biometric`, `interview`; empty: no visit is needed, or it has been.
    CaseView.visitReasonText The reason to come in words, as the catalogue has it.
    CatalogueChanged The payload of `item.published` and `item.stateChanged`: which version of which item is current now.
    CatalogueChanged.reason As whoever set the state gave it; empty where an import did.
    CertificateEntry One certificate (电子证照) as others see it.
    CertificateEntry.caseID The case whose decision issued it.
    CertificateEntry.issuedOn YYYY-MM-DD.
    CertificateEntry.name The type's name.
    CertificateEntry.number Masked.
    CertificateEntry.type The certificate type, `ct046`: what items, results and materials are joined by.
    CertificateEntry.validUntil YYYY-MM-DD; empty: without end.
    CertificateIssued The payload of `identity.certificateIssued`.
    CertificateList The certificates found: the one that holds longest first, then the newest.
    CertificateList.subjectKind What the holder is.
    CertificateState The state of a certificate (电子证照状态).
    CertificateState.cancelled 注销
    CertificateState.lapsed 失效
    CertificateState.revoked 吊销
    CertificateState.suspended 暂扣
    CertificateState.valid 有效
    CertificateState.withdrawn 撤销
    Contact Contact points of a subject.
    Contact.language `zh` or `en`.
    Contact.mail Empty: none.
    Contact.name As it is to be addressed.
    DecideCase Decides a case (办结): grants it, or refuses it with grounds.
    DecideCase.grounds Needed when it is refused.
    DueDate A date that a period ends on, and what it rests on.
    DueDate.calendar The calendar's version.
    DueDate.due YYYY-MM-DD.
    DueDate.provisional The period reaches past the published calendar.
    Empty A message without fields.
    Event One event of a service's log.
    Event.at Microseconds since 1970.
    Event.cause The id of the event or the key of the request that caused it.
    Event.id 16 bytes, UUIDv7.
    Event.kind `case.decided`
    Event.payload The event's own message, by its kind.
    Event.proof The name of the key that proved the principal; empty: it was asserted, in the clear, or is the service itself.
    Event.subject What it happened to.
    EventPage Events in order, and how far the page reaches.
    EventPage.head The sequence of the newest event.
    EventPage.next The cursor to read on from.
    Evidence What stands for one material in a case.
    Evidence.certificate The certificate's id.
    Evidence.digest SHA-256 of the file, hexadecimal.
    Evidence.name The material's name; set by the service.
    EvidenceSource How a material was offered.
    EvidenceSource.certificate A certificate that the suite holds.
    EvidenceSource.declaration 告知承诺
    EvidenceSource.paper Brought to the hall.
    EvidenceSource.upload A file, named by its digest.
    FindCertificates Finds the certificates that a subject holds.
    FindCertificates.types Certificate types; empty: all.
    GetCase Reads a case by its id or its number.
    GetItem Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn.
    GetItem.version 0: the current one.
    Health Whether an instance can do its work, and if not, why.
    IdentifierAdded The payload of `identity.identifierAdded`. It holds no personal data.
    IdentifierAdded.kind The kind of number, `passport`.
    IdentifierEntry One number of a subject. In replies `number` is masked.
    IdentifierEntry.kind `resident`, `hmt_resident`, `foreign_resident`, `uscc`, `organisation`; empty: decided by rule. `passport`, `hmt_travel_permit` and `taiwan_travel_permit` have no check to be known by and are taken only where named.
    ImportCatalogue Replaces the catalogue by the one in `catalogue`, as a whole or not at all. What did not change keeps its version and its state; what changed gets a new version, and a pause outlives it; what is no longer listed is withdrawn. Older versions stay readable. Faults are refused as `item.badCatalogue` with the first of them listed.
    ImportCatalogue.catalogue A `yimen-catalogue/1` JSON text, UTF-8.
    ImportReport What an import changed.
    InstanceInfo What an instance is.
    InstanceInfo.metrics Where the program tells its metrics, an http address; empty when it does not.
    InstanceStatistics The figures of an instance, since its start. What concerns links and calls is its node's, and told by each instance on it.
    InstanceStatistics.beyondCredit Requests beyond the credit that was given.
    InstanceStatistics.callsInFlight Calls of the node that have not ended, and how many of them wait for a link or for credit.
    InstanceStatistics.ejections Instances that were left out for a while.
    InstanceStatistics.linkCount Links of the node; the busiest of them, at most `BusLimits.linksTold`, are `links`.
    InstanceStatistics.queuedBytes Bytes that wait to be sent, to all peers together.
    InstanceStatistics.relayed Requests that were passed on for a peer.
    InstanceStatistics.running Requests that the node executes now.
    InstanceStatistics.shed Requests and calls that gave way under load.
    Item A public service one can apply for (事项), in one version.
    Item.implementationCode 实施编码, 31 characters; synthetic in the sample.
    Item.instant 即办件
    Item.legal 法定时限
    Item.promised 承诺时限
    Item.resultCertificateType Empty: the result is no certificate.
    Item.typeCode 事项类型, two digits.
    Item.visitReason `originals`, `signature`, `biometric`, `interview`; empty: none.
    ItemList Items found, in order.
    ItemMaterial A material that an item asks for.
    ItemMaterial.certificateType The certificate type that stands in for it; empty: none.
    ItemMaterial.holder Whose certificate it is: `applicant`, …
    ItemState The life of an item's version.
    ItemState.paused 暂停
    ItemState.published 在用
    ItemState.withdrawn 取消
    ItemSummary An item in a list.
    ItemSummary.score Rank of a search; higher is better.
    ItemSummary.why What matched.
    ItemTarget Whom an item serves.
    ItemTarget.legal 法人
    ItemTarget.natural 自然人
    LinkDirection Which way a link was made.
    LinkDirection.hub This node connected to a hub.
    LinkDirection.inbound A peer connected to this node.
    LinkDirection.outbound This node connected to an instance's.
    LinkState How far a link has come.
    LinkStatistics One link of a node, as `bus.stats` tells it.
    LinkStatistics.creditLeft Requests that may still be sent over it: by the peer over an inbound link, by this node over any other. Nil where nobody counts.
    LinkStatistics.inFlight Calls that it carries from this node.
    LinkStatistics.isDraining The peer leaves.
    LinkStatistics.peer The node at the other end, 16 bytes; empty before it has said who it is.
    LinkStatistics.running Requests from the peer that this node executes.
    ListCases Lists the cases of a subject, newest first.
    ListCases.before Cases older than this id.
    ListCases.limit At most 200; 0: 50.
    ListItems Lists published and paused items, by code. `total` counts all that answer, on this page or not.
    ListItems.after Codes after this one.
    ListItems.limit At most 200; 0: 50.
    Mailbox Notices in a mailbox.
    MaterialWay How a material comes to the case.
    MaterialWay.bring The applicant brings or uploads it.
    MaterialWay.held A certificate of the suite stands in.
    MaterialWay.ifApplies Only where it applies.
    MaterialWay.mayFollow It may follow after acceptance (容缺后补).
    MaterialsPlan What to bring and what not, each with its reason.
    MaterialsPlan.held Materials that need not be brought.
    MaterialsPlan.state A plan is made for a paused item too; it says so here.
    MaterialsPlan.toBring Required materials that are still to bring.
    MethodStatistics The figures of one method.
    MethodStatistics.histogram Calls by duration: place n counts those under 2^n microseconds and not under 2^(n-1).
    MethodStatistics.totalMicroseconds What all calls took together.
    Necessity Whether a material must be there (材料必要性).
    Necessity.conditional 非必要: when it applies
    Necessity.mayFollow 容缺后补: may follow after acceptance
    Necessity.required 必要
    NeededMaterials Says which materials this subject still has to bring for an item, and which the suite holds already.
    NoticeView One notice (通知).
    NoticeView.at Microseconds since 1970.
    NoticeView.id Stable: one reason, one notice.
    NoticeView.kind `visit.booked`, `visit.changed`, `visit.cancelled`, `visit.waiting`, `case.received`, `case.decided`.
    NoticeView.mail Delivery by mail: `off` when it was written with mail off, `none` without an address, `pending` until an attempt settles it, `sent`, `failed` when it surely was not sent and is not tried again, `unknown` when it may or may not have been.
    NoticeView.sequence Counts the notices of one subject from 1.
    Ping Asks whether an instance answers. What every instance answers, by numbers from 65,280 on; the service is named in the call's options.
    PlannedMaterial One material of a plan.
    PlannedMaterial.certificate The id of the certificate that stands in.
    Principal Who acts. It travels with every request and is kept with every event. A key proves it over encrypted links; in the clear, on this machine, the caller states it, and it is recorded as asserted.
    Principal.channel The channel through which it came: `web`, `mobile`, `window`, `kiosk`, `command-line`, `service`.
    Principal.id The subject's, clerk's or program's id; never a number of an identity document.
    Purpose The reason that accompanies every read of a subject's data, and is kept with it.
    Purpose.caseID The case, for `handling`; the draft, for `submission`, where there is one.
    Purpose.step The step of the case: `submit`, `verify`, `notice`, …; for `submission` a clerk names this or the draft.
    PurposeKind Why a subject's data is read. A read without a purpose is refused.
    PurposeKind.guide To say which materials are still to bring.
    PurposeKind.handling For a case, at a step of it.
    PurposeKind.ownUse The subject itself (self).
    PurposeKind.submission To fill a draft.
    ReadContact Where a subject can be told something; for the service that sends notices, in a case at a step of it.
    ReadEntry One read of a subject's data.
    ReadEntry.at Microseconds since 1970.
    ReadEntry.fields Which fields were read.
    ReadEvents Reads a service's log of events after a cursor; waits for the next one when there is none. Every service that has a log answers it.
    ReadEvents.kinds Only these kinds; empty: all.
    ReadEvents.limit At most 500; 0: 100.
    ReadEvents.waitMilliseconds At most 20,000.
    ReadHealth Asks whether an instance can do its work.
    ReadHistory Reads what happened to a case: every event with who, when and through which channel.
    ReadInfo Asks an instance what it is.
    ReadList Reads of a subject's data, oldest first.
    ReadMailbox Reads the in-app mailbox of a subject, oldest first.
    ReadMailbox.after Notices after this sequence.
    ReadMailbox.limit At most 200; 0: 50.
    ReadStatistics Asks an instance for its figures.
    ReadSubject Reads one subject by its id.
    ReadTrace Asks an instance for the requests of one trace that it has finished, as far as its node still holds them.
    ReadTrace.trace The trace id, 16 bytes.
    ReadVisit Reads the visit booked for a case.
    ReadsOfSubject Who read this subject's data: for the subject itself and the auditor. This is a read like any other and stands in the ledger.
    ReadsOfSubject.after The sequence after which to begin.
    ReadsOfSubject.limit At most 500; 0: 100.
    ReceiveCase Records that the papers arrived (收件).
    ReceiveCase.evidence What was allowed to follow and came with the papers.
    RegisterSubject Registers a person or a company with its numbers. The same name and numbers again give the same subject, whose contact points stay. The reply repeats, masked, what the caller gave and shows no other name or number, so it is no read of a subject's data.
    RegisterSubject.language `zh` or `en`; empty: `zh`.
    RegisterSubject.mail Where notices go by mail; may be empty.
    ResolveSubject Finds the subject that a number belongs to, whichever of its numbers it is and however it is written.
    ResolveSubject.kind As `IdentifierEntry/kind`; empty: decided by rule.
    Role In what capacity a principal acts; methods name the roles that may call them.
    Role.applicant A person or a company, or who acts for them.
    Role.approver A department's official who decides.
    Role.clerk 综窗: a clerk at a window.
    Role.operator Who runs the suite.
    Role.service Another service of the suite.
    SearchItems Finds items by everyday words, in Chinese or English.
    SearchItems.limit At most 100; 0: 10.
    SearchItems.text At most 200 characters.
    SetItemState Pauses, publishes again or withdraws an item. Withdrawal is final for the version: an import may bring the item back in a new one.
    SetItemState.reason Kept with the event; at most 1,000 characters, without personal data.
    Subject A person or a company. Names and numbers are masked, and there only where the purpose covers them.
    Subject.hasMail Whether a mail address is known.
    Subject.identifiers Masked.
    Subject.name Masked.
    Subject.registeredAt Microseconds since 1970.
    SubjectKind Who applies: a natural person (自然人) or a legal person (法人).
    SubjectKind.legal 法人
    SubjectKind.natural 自然人
    SubjectRegistered The payload of `identity.subjectRegistered`. It holds no personal data.
    SubmitCase Files a case (办件). Materials that the suite holds are found by itself and need not be offered.
    TimeLimit A limit of time: a number of workdays, calendar days, months or years.
    TimeUnit What a limit is counted in.
    TimeUnit.day 日 (自然日)
    TimeUnit.month 月
    TimeUnit.workday 工作日
    TimeUnit.year 年
    TraceSpan One request that was answered.
    TraceSpan.code The refusal's code; 0 for a reply.
    TraceSpan.parent The span of the request on whose behalf it was called; of none that is known at the beginning of a trace.
    TraceSpan.span Its own id, 8 bytes.
    TraceSpan.startMicroseconds When it began, microseconds since 1970 by its node's clock.
    TraceSpans What an instance has done for one trace.
    VerifyCase Records at a window that the originals, the signature or the person were seen.
    VerifyCase.materials The materials whose originals were seen.
    VisitChanged The payload of `notify.visitBooked`, `notify.visitChanged`, `notify.visitDone` and `notify.visitCancelled`: the visit after it.
    VisitView A booked visit to a hall (预约).
    VisitView.at HH:MM, Asia/Shanghai.
    VisitView.bring Names of what to bring.
    VisitView.on YYYY-MM-DD.
    VisitView.provisional The day's opening hours may still change, since its year's calendar is not published.
    VisitView.reasons Why, one for each of `cases`: `originals`, `signature`, `biometric`, `interview`.
    VisitView.state `confirmed`, `cancelled`, `done`.
    WithdrawCase Withdraws a case (撤回): by the applicant, before the decision.
    """#)
}
