// Generated from the documentation comments of the contracts (`make docs`); do not edit.

extension ContractWords {
  static let written = ContractWords(
    #"""
    AcceptCase Accepts a case (受理): the statutory clock starts.
    AddIdentifier Adds a number to a subject; a number of another subject is refused. The reply shows the number that was added and no other.
    BaseEntry One field as one resource has it.
    BaseEntry.asOf YYYY-MM-DD.
    BaseField One field of a resource.
    BaseField.name As the resource calls it: letters, digits, `_`, `-` and `.`.
    BaseInformation What base resources say of a subject, field by field, the newest first; those that disagree stand side by side.
    BaseInformation.next Where the next page begins; empty: there is none.
    BaseInformationTaken What became of base information that was put.
    BaseInformationTaken.outdated Fields of which something newer is known already.
    BaseInformationTaken.taken Fields that were taken over.
    BeginImport Begins an import that is too large for one message: its files follow in parts, and nothing is written before all of it is judged.
    BeginImport.note Kept with the import; at most 1,000 characters, with no mail address and no number of more than six digits: it names nobody.
    BrowsingEntry What one reader has read in a period.
    BrowsingEntry.atNight Reads between 18:00 and 08:00 in China.
    BrowsingEntry.cases For how many cases.
    BrowsingEntry.missed Look-ups of numbers that nobody bears, or that were somebody else's.
    BrowsingEntry.signs What stands out: `manySubjects`, `withoutCase`, `atNight`, `guessing`.
    BrowsingEntry.subjects About how many subjects.
    BrowsingEntry.withoutCase Reads that named no case.
    BrowsingReport Readers, those who read about most subjects first. Applicants, who read about themselves, are not in it.
    BundleGuide A guide for several items together.
    BundleGuide.items Each without its materials.
    BundleGuide.notHere Parts of the life event that are handled elsewhere.
    BundleGuide.saved Materials that the items apart would have asked for again.
    CalendarDay A day that a notice on days off names.
    CalendarDay.day YYYY-MM-DD.
    CalendarDay.nameZh The holiday that it belongs to.
    CalendarDay.workday False for a day off, true for a day worked in exchange (调休).
    CalendarImported The payload of `case.calendarImported`.
    CalendarImported.calendar The calendar by which cases are reckoned from now on.
    CalendarView A calendar by which cases are reckoned.
    CalendarView.cases Open cases with a date that reached past the calendar before; they are reckoned again, and tell by `case.datesMoved` or `case.datesReckoned`.
    CalendarView.first YYYY-MM-DD, the first day of which notices tell.
    CalendarView.last YYYY-MM-DD, the last day.
    CancelImport Forgets an import that is not finished, with all its parts.
    CaseChanged The payload of every `case.…` event: the case as it is after it.
    CaseChanged.act What happened: `submitted`, `received`, `verified`, `accepted`, `decided`, `withdrawn`, …
    CaseChanged.fact The case service's own record of what happened; opaque to others.
    CaseChanged.moved Of `case.datesMoved`: where each date moved.
    CaseChanged.view The case after the event.
    CaseHistory The events of a case, oldest first.
    CaseHistoryEntry One event of a case.
    CaseHistoryEntry.actingFor For whom the principal acted, where not for itself.
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
    CaseView.owed The materials that are still owed: allowed to follow, or answered by a certificate that ended.
    CaseView.receivedOn YYYY-MM-DD: the next workday when it came outside office hours.
    CaseView.resultCode 办结结果, one digit; empty while the case is open.
    CaseView.resultName What the applicant gets; empty unless it was granted.
    CaseView.revision Rises with every event.
    CaseView.stops The times in which the statutory clock stood still; while the last one lasts, the due days move on with each day.
    CaseView.submittedAt Microseconds since 1970.
    CaseView.visitReason Why the applicant must come: `originals`, `signature`, `biometric`, `interview`; empty: no visit is needed, or it has been.
    CaseView.visitReasonText The reason to come in words, as the catalogue has it.
    CatalogueChanged The payload of `item.published` and `item.stateChanged`: where which version of which item is in its life now.
    CatalogueChanged.effectiveFrom YYYY-MM-DD, the first day on which it can be applied for; empty: it can be now, or it is not published.
    CatalogueChanged.reason As whoever set the state gave it; empty where an import did.
    CatalogueFormat How a catalogue file is written.
    CatalogueFormat.csv One table a file, its columns named in the first row.
    CatalogueFormat.json `yimen-catalogue/1`
    CataloguePage A page of an export.
    CataloguePage.next Empty: the file ends with this page.
    CataloguePage.records Begun on this page.
    CataloguePage.revision Of the catalogue; an export of which this changes is begun anew (`item.catalogueMoved`).
    CertificateChanged The payload of `identity.certificateChanged`: the certificate stands in another state.
    CertificateChanged.ground What it rests on; empty where it ran out.
    CertificateChanged.state The state after it.
    CertificateCopy What a copy of a certificate says. Its token holds these bytes.
    CertificateCopy.holder The holder's name, masked.
    CertificateCopy.identifier 电子证照标识, in full.
    CertificateCopy.issuedOn YYYY-MM-DD.
    CertificateCopy.madeAt Microseconds since 1970.
    CertificateCopy.reader For whom it is.
    CertificateCopy.serial Names this copy.
    CertificateCopy.state When the copy was made.
    CertificateCopy.until YYYY-MM-DD, the last day on which it is good.
    CertificateCopy.use What the copy is for.
    CertificateCopy.validUntil YYYY-MM-DD; empty: without end.
    CertificateEntry One certificate (电子证照) as others see it.
    CertificateEntry.caseID The case whose decision issued it; empty: none did.
    CertificateEntry.issuedOn YYYY-MM-DD.
    CertificateEntry.name The type's name.
    CertificateEntry.number Masked.
    CertificateEntry.successor The id of the certificate that took this one's place.
    CertificateEntry.type The certificate type, `ct046`: what items, results and materials are joined by.
    CertificateEntry.validUntil YYYY-MM-DD; empty: without end.
    CertificateIssued The payload of `identity.certificateIssued`.
    CertificateList The certificates found: of a page the one that holds longest first, then the newest. Pages go from the newest to the oldest.
    CertificateList.next Where the next page begins; empty: there is none.
    CertificateList.subjectKind What the holder is.
    CertificateOperation What is done to a certificate (电子证照业务类型).
    CertificateOperation.cancel 办理注销
    CertificateOperation.change 办理变更
    CertificateOperation.issue 办理新发
    CertificateOperation.lapse 办理过期失效
    CertificateOperation.renew 办理延续
    CertificateOperation.rescind 办理撤销
    CertificateOperation.revoke 办理吊销
    CertificateOperation.withhold 办理暂扣
    CertificateRenewed The payload of `identity.certificateRenewed`: a new version took the old one's place, which lapsed.
    CertificateRenewed.caseID The case that granted it; empty: none did.
    CertificateRenewed.operation `renew` or `change`.
    CertificateState The state of a certificate (电子证照状态).
    CertificateState.cancelled 注销
    CertificateState.lapsed 失效
    CertificateState.revoked 吊销
    CertificateState.suspended 暂扣
    CertificateState.valid 有效
    CertificateState.withdrawn 撤销
    CertificateType A type of certificate (证照类型): who sets it, who may issue it, and for how long it holds.
    CertificateType.code What items, results and materials are joined by, `ct046`.
    CertificateType.offices The credit codes of the offices that may issue it; empty: any.
    CertificateType.setter The credit code of the body that sets the type: the identifiers of its certificates begin with it.
    CertificateType.validity For how long a certificate holds from the day of issue, in days, months or years; nil: for good.
    CertificateType.withholdable Whether it may be withheld (暂扣).
    CertificateTypeList Types of certificate, by their codes.
    CertificateVerdict What one who verifies a certificate learns, and nothing else.
    CertificateVerdict.confirmed Whether all that was said is so.
    CertificateVerdict.holds Whether it holds today; false where it was not confirmed.
    CertificateVerdict.state Its state; unspecified where it was not confirmed.
    CertificateView One certificate with all that is kept of it.
    CertificateView.changedAt Microseconds since 1970; 0: nothing but its issue was done.
    CertificateView.ground What that rests on; empty where nothing but its issue was done.
    CertificateView.identifier 电子证照标识, in full.
    CertificateView.operation What was done to it last.
    CertificateView.subject The holder.
    ChangeCertificate Withholds a certificate (暂扣), lets it lapse (失效), or ends it by one of three legal acts (撤销, 注销, 吊销). An act that was done already changes nothing. The table of operations has none that gives a withheld certificate back.
    ChangeCertificate.certificate The certificate's id.
    ChangeCertificate.ground The provision or event that it rests on, at most 400 characters.
    ChangeCertificate.operation `withhold`, `lapse`, `rescind`, `cancel` or `revoke`.
    CheckCopy Checks a copy of a certificate: whether it is as it was made, still good, and whether the certificate holds today.
    CheckItem Judges a version by every rule: of the standard, of quality, of guides and of proofs.
    CheckItem.version 0: the draft, or the current one where there is no draft.
    CheckLedger Looks whether the ledger of reads is whole: a changed, added or missing row shows. One call looks at a stretch of it and shows none of it.
    CheckLedger.after The sequence after which to begin; 0: from the first row.
    CheckLedger.limit Rows at most, up to 10,000; 0: as many.
    CheckProofs Looks for loops, for proofs that are abolished, unlawful or held already, and for items that nobody can complete.
    CheckProofs.draftOf An item whose draft stands in the place of its current version.
    CheckProofs.edges Where there are any, only they are judged, by plain cycles; at most 10,000.
    CheckProofs.items Findings that touch one of them; empty: all.
    CheckProofs.limit Findings; at most 500, 0: 100.
    CheckRead Asks whether a case is at a step at which someone has a reason to read about its subject. The service that keeps subjects asks it before it shows anything for a case.
    CheckRead.caseID The case's id or number.
    CheckRead.role In what capacity someone reads.
    CheckRead.step An act of the table of states, `verify`; or `review`, `notice`.
    CheckSession Asks whether a session stands, whose it is and how surely that is known.
    CheckSession.session Its id.
    ClockStopEntry A time in which the statutory clock of a case stood still, or stands.
    ClockStopEntry.basisZh The provision that leaves the time out.
    ClockStopEntry.from YYYY-MM-DD, the day of the stop, which still counts.
    ClockStopEntry.ground The code of the ground.
    ClockStopEntry.revision The revision of the case that began it.
    ClockStopEntry.until YYYY-MM-DD, the last day that is not counted; empty: it lasts.
    ColumnHeadings In which words the columns of a table are named.
    ColumnHeadings.chinese The standard's names, 事项名称
    ColumnHeadings.english The import format's names, `name`.
    ColumnHeadings.unspecified Of an import: either; of an export: Chinese.
    CompareVersions Tells in what two versions of an item differ, as people read it.
    CompareVersions.from 0: the version before `to`.
    CompareVersions.to 0: the draft, or the current one where there is none.
    Contact Contact points of a subject.
    Contact.isMailVerified Whether a code that was sent to the mail address came back.
    Contact.language `zh` or `en`.
    Contact.mail The verified one, else as it was at registration; empty: none.
    Contact.name As it is to be addressed.
    Contact.phone As E.164 has it, and verified; empty: none.
    ContactCode A code that is to be sent to a contact point.
    ContactCode.code Six digits.
    ContactCode.language `zh` or `en`.
    ContactCode.until Until when it can be given back, microseconds since 1970.
    ContactCodeDue The payload of `identity.contactCodeDue`: a code waits to be sent. It holds neither the code nor the address.
    ContactKind What kind of contact point (联系方式) it is.
    ContactKind.mail 邮箱
    ContactKind.phone 手机号码
    ContactState How a contact point of one kind stands. It shows no address and no code.
    ContactState.codeUntil Until when the code can be given back, microseconds since 1970; 0: none is waited for.
    ContactState.isPending Whether one waits for its code.
    ContactState.isVerified Whether one is verified and used.
    ContactState.triesLeft How often a code may still be tried.
    CopyCertificate Makes a copy of a certificate that says what it is for, for whom, and until when, and shows every change.
    CopyCertificate.certificate The certificate's id.
    CopyCertificate.purpose Why the certificate is read; an applicant may leave it out.
    CopyCertificate.reader For whom, in words, at most 120 characters.
    CopyCertificate.until YYYY-MM-DD, the last day on which it is good: at most 90 days on.
    CopyCertificate.use What the copy is for, in words, at most 120 characters.
    CopyFinding What is found of a copy.
    CopyFinding.copy What the copy says; nil where it was changed.
    CopyFinding.state The certificate's state today; unspecified where the copy is not genuine, or where it was checked without asking.
    CopyVerdict Whether a copy of a certificate can be relied on.
    CopyVerdict.changed 已被改动: it is no copy, or not as it was made.
    CopyVerdict.expired 已过期: its last day is over.
    CopyVerdict.genuine 有效: as it was made, and in time.
    CopyVerdict.noLongerHolds 证照已失效: as it was made and in time, but the certificate does not hold today.
    CurrentVersion Which version of an item is applied for on a day, as the store has it at this moment. What a version says never changes, so it may be kept for ever by code and version; which one is in force is asked anew wherever it matters.
    CurrentVersion.on YYYY-MM-DD; empty: today.
    DeadlineExplanation Why the dates that bind a case are the days they are.
    DeadlineExplanation.dates The notice until acceptance; the promised and the statutory period after it. Empty before receipt.
    DeadlineExplanation.number The number for people.
    DecideCase Decides a case (办结): grants it, or refuses it with grounds.
    DecideCase.grounds Needed when it is refused.
    DifferenceKind How a field of one version differs from that of another.
    DropDraft Takes back a draft, or a version that waits for its day: it is withdrawn without ever having been in force, and its number is not used again. The version before one that waited goes on. What is in force, or stands in the catalogue as a draft of an import, is withdrawn by `item.setState`; here it is refused as `item.badState`.
    DropDraft.version 0: the draft.
    DueDate A date that a period ends on, and what it rests on.
    DueDate.calendar The calendar's version.
    DueDate.due YYYY-MM-DD.
    DueDate.provisional The period reaches past the published calendar.
    DuplicateEntry Two subjects that may be one, and the rule that says so. Names are masked, and not there for auditors.
    DuplicateEntry.candidateName Masked.
    DuplicateEntry.name Masked.
    DuplicateList Subjects that may be one, in the order of their ids.
    DuplicateList.next Where the next page over all begins; empty: there is none.
    DuplicateRule Why two subjects may be one.
    DuplicateRule.contact 联系方式相同: the same contact point, verified for both.
    DuplicateRule.legalName 名称相同: two bodies of the same name.
    DuplicateRule.nameAndBirth 姓名与出生日期相同: two persons of the same name, born on the same day.
    Empty A message without fields.
    EndSession Ends one session of a subject, or all of them. What runs under it is finished; what comes after is refused.
    EndSession.name The session's name, not its id; empty: all.
    EndedSessions How many sessions ended.
    EraseSubject Erases what names a subject: names, numbers and contact points. Its id, its events, its certificates and the ledger of reads stay, and name no person; its numbers may be registered anew, as another subject. Refused while a case is open, a certificate holds, or records must be kept. To erase again gives the same answer.
    EraseSubject.ground Why, as the law has it, in up to 200 characters that name no person: `PIPL art. 47(1)`. It is kept for good.
    ErasedSubject What is left of a subject that was erased.
    ErasedSubject.erasedAt Microseconds since 1970.
    Event One event of a service's log.
    Event.actingFor For whom the principal acted, where not for itself.
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
    ExplainDeadline Explains why the dates that bind a case are the days they are: every day of each period, with what leaves it out.
    ExplainedDate A date that binds a case, with every day of its period.
    ExplainedDate.days From the day after the act to the last. Of months and years those alone that a stop leaves out.
    ExplainedDate.from YYYY-MM-DD, the day of the act from which it counts; not counted itself.
    ExplainedDate.kind `notice`, `promised` or `statutory`.
    ExplainedDate.movedFrom YYYY-MM-DD, the day off on which the period would have ended; empty: its end did not move.
    ExplainedDate.stops The stops that have ended, and whose days are left out.
    ExplainedDate.textZh The whole in words.
    ExplainedDay A day of a period, or a run of days that are left out for one reason.
    ExplainedDay.first YYYY-MM-DD.
    ExplainedDay.last YYYY-MM-DD; empty: it is one day.
    ExplainedDay.number Which day of the period it is, from 1; 0: it is not counted.
    ExplainedDay.whyZh Why it is not counted.
    ExportCatalogue Reads the catalogue page by page as a file that an import takes: the pages one after the other are the file.
    ExportCatalogue.cursor Empty: from the beginning; then as the page before has it.
    ExportCatalogue.file Of a CSV export the table, `items`; empty: the JSON catalogue.
    ExportPage One page of all that is held on a subject.
    ExportPage.json A JSON object: `subject`, `section`, `title` in both languages, and `entries`.
    ExportPage.next Where the next page begins; empty: this is the last.
    ExportSubject All that is held on a subject, in pages of JSON text: for the subject itself, with numbers in full, and for the auditor, of what the audit covers. Each page is a read of every field that the purpose covers, and stands in the ledger.
    ExportSubject.after `ExportPage/next` of the page before; empty: from the beginning.
    ExtendCase Extends the periods of a case, once: by 10 workdays at most as the head of the office approved, a joint case by 15 as the head of the people's government did.
    ExtendCase.reason What the applicant is told.
    ExtendCase.workdays 0: as many as the law allows.
    ExtensionApprover Whose approval an extension has.
    ExtensionApprover.governmentHead 本级人民政府负责人: up to 15 workdays of a case that offices handle jointly or in one place.
    ExtensionApprover.officeHead 本行政机关负责人: up to 10 workdays.
    ExtensionEntry The extension of a case's periods.
    ExtensionEntry.on YYYY-MM-DD.
    FacetCount One value of a facet.
    FacetCount.value As a request would filter by it.
    FacetKind By what the items found are told apart.
    FieldDifference A field in which two versions differ, in words for people.
    FieldDifference.before Codes in words, limits with their unit; empty where it was not there.
    FieldDifference.field As the import format names it.
    FieldDifference.nameZh The standard's name of the field, 承诺办结时限.
    FieldKeyEntry One key with which personal data is sealed.
    FieldKeyEntry.opens Whether the instance has it, and so opens what it sealed.
    FieldKeyEntry.sealed Fields in the database that it sealed.
    FieldKeyEntry.seals Whether the instance seals with it.
    FieldKeyList The keys of one instance, and those that fields in the database name.
    FieldKeyList.keys By their numbers.
    FieldKeyList.source Where the instance has its keys from: a file's path, or `YIMEN_IDENTITY_KEY`.
    FigureRow The figures of one department. Shares are counts beside `items`.
    FigureRow.department Empty: all together.
    FigureRow.legalDays Workdays, so too.
    FigureRow.materials Asked for in all.
    FigureRow.materialsAfterReuse Less those that a certificate or a resource stands in for.
    FigureRow.promisedDays Workdays, the sum of the items that have both limits.
    FiguresOfDay Figures on one day.
    FiledEvidence A material of a filing.
    FilingEntry What a case was filed with, and what came of it.
    FilingEntry.instant It was decided in the same call.
    FilingEntry.submittedAt Microseconds since 1970.
    FilingList Filings of an item, in order of time.
    FilingList.next Empty: no more.
    FindCertificateTypes Lists the types of certificate that were put. One that was never put is taken as the items name it.
    FindCertificateTypes.after Only codes that come after this one.
    FindCertificateTypes.codes Only these codes; empty: all.
    FindCertificateTypes.limit At most 500; 0: 100.
    FindCertificates Finds the certificates that a subject holds.
    FindCertificates.after Where the page begins: `CertificateList/next` of the page before; empty: with the newest.
    FindCertificates.limit Certificates of a page, at most 1,000; 0: 1,000.
    FindCertificates.types Certificate types, at most 500; empty: all.
    FindDuplicates Finds subjects that may be one (疑似重复), by rule. None is merged: a person decides. Every subject shown sees in its record that it was.
    FindDuplicates.after The subject after which a page over all begins: `DuplicateList/next` of the page before.
    FindDuplicates.limit Subjects that are looked at for a page over all, at most 200; 0: 50.
    FindDuplicates.subject Whose candidates; empty: a page over all subjects.
    FindResources Lists the register of resources.
    FindResources.limit At most 200; 0: 50.
    FindingLevel What a finding of a quality rule does.
    FindingLevel.block Stops publication.
    FindingLevel.warn Is shown, and stops nothing.
    FinishImport Judges all files of an import as a whole, and puts the catalogue in the place of the last where nothing blocks.
    FinishImport.judgeOnly Write nothing, whatever is found.
    FlowStep A step of an item's flow (办理流程).
    FlowStep.name 受理, 审核, 审批, 办结, 送达
    GetCase Reads a case by its id or its number.
    GetItem Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn.
    GetItem.hall A hall: the item as it is there.
    GetItem.on YYYY-MM-DD: the version that is in force then; empty: today. Not with `version`.
    GetItem.region A division code: the item as it is there; empty: as it is everywhere.
    GetItem.version 0: the current one.
    GrantMandate Lets somebody act for another: a parent for a child, a legal representative (法定代表人) or a clerk (经办人) for a body, an agent (委托代理人) for anyone. An applicant gives an agent, a body a clerk too, and so does its representative, who names the body as the one acted for. What a register or a court says is a window's or a service's to say. A side that does not give it finds in its ledger of reads that it was looked at, and for a person how old they are, whatever came of it.
    GrantMandate.agent The one who is to act.
    GrantMandate.from YYYY-MM-DD; empty: today.
    GrantMandate.items Item codes, at most 64; empty: all items.
    GrantMandate.subject The one who is to be represented.
    GrantMandate.until YYYY-MM-DD, the last day. An agent's must be named and lies within three years; a parent's is at most the day before the child comes of age.
    Guide A guide for a situation (情形引导).
    Guide.complete No question is open.
    Guide.fees Those that apply, and, each with its condition, those that may.
    Guide.leftOut Materials that the answers, certificates, resources and declarations save.
    Guide.open Questions that still decide something, in order.
    Guide.promised In this situation; so with `legal`.
    GuideAnswer An answer to a question of a guide.
    GuideAnswer.item In a bundle whose items have questions of one code: the item; empty: all.
    GuideAnswer.values Codes of choices, `yes`, `no`, or one number.
    GuideBundle Makes one guide for several items (一件事): a material that several ask for stands once.
    GuideBundle.items At most 20.
    GuideBundle.lifeEvent Its items; or see `items`.
    GuideChoice A choice of a question.
    GuideItem Makes the guide for one item, these answers and this subject: what to bring, what is held, and why.
    GuideItem.purpose Needed with a subject.
    GuideItem.subject Empty: for somebody unknown, of whom nothing is held.
    GuideItem.version 0: the one in force.
    GuideQuestion A question of a guide (情形). Conditions say in a few words when something applies: `marriage = married|widowed and not first = yes`, `age >= 18 or (job = none)`. They name questions and choices by code, and are undecided while a question that matters is open.
    GuideQuestion.condition Asked only where this holds; empty: always.
    GuideQuestion.least Of a number.
    GuideQuestion.most Of a number; 0 with `least` 0: any.
    GuideWay What is to be done about a material in a situation.
    GuideWay.declare A signed promise may take its place (告知承诺).
    GuideWay.fetch A resource of another office has it: it is fetched.
    GuideWay.follow It may follow after acceptance (容缺后补).
    GuideWay.held A certificate of the right holder stands in.
    GuideWay.leaveOut It does not apply to this situation, or comes from another item of the bundle.
    GuideWay.mayApply A question is open that decides; where no question does, it is for some situations only.
    GuidedMaterial A material in a guide.
    GuidedMaterial.certificate The id of the certificate that stands in.
    GuidedMaterial.items In a bundle: the items that ask for it.
    GuidedMaterial.otherWays What would do as well, best first.
    GuidedMaterial.receivingPoints 受理要点: the same at every window.
    GuidedMaterial.resource The code of the resource that it is fetched from.
    Health Whether an instance can do its work, and if not, why.
    IdentifierAdded The payload of `identity.identifierAdded`. It holds no personal data.
    IdentifierAdded.kind The kind of number, `passport`.
    IdentifierEntry One number of a subject. In replies `number` is masked.
    IdentifierEntry.kind `resident`, `hmt_resident`, `foreign_resident`, `uscc`, `organisation`; empty: decided by rule. `passport`, `hmt_travel_permit` and `taiwan_travel_permit` have no check to be known by and are taken only where named.
    IdentifierRetired The payload of `identity.identifierRetired`. It holds no personal data.
    IdentifierRetired.kind The kind of number, `passport`.
    ImportCalendar Takes in the notice on days off of a year or several, by which every open case whose date reached past the calendar is reckoned again. What is reckoned from then on goes by it. The same version with the same days again changes nothing; with others it is refused.
    ImportCalendar.days The days that differ from Monday to Friday; at most 1,000.
    ImportCalendar.first YYYY-MM-DD, the first day that the notice covers: no later than the day after the calendar's last.
    ImportCalendar.last YYYY-MM-DD, the last day.
    ImportCalendar.version The calendar's new version, as `CN-2027`: up to 32 letters, digits, dots and hyphens.
    ImportCatalogue Replaces the catalogue by the one in `catalogue`, as a whole or not at all. What did not change keeps its version and its state; what changed gets a new version, and a pause outlives it; what is no longer listed is withdrawn. Older versions stay readable. Faults are refused as `item.badCatalogue` with the first of them listed.
    ImportCatalogue.catalogue A `yimen-catalogue/1` JSON text, UTF-8.
    ImportEntry An import in a list of imports: who began it, and how far it is.
    ImportEntry.begunAt Microseconds since 1970.
    ImportEntry.begunBy The principal who began it, `operator:command-line`.
    ImportEntry.expiresAt Microseconds since 1970; then it is forgotten.
    ImportEntry.note As whoever began it said.
    ImportFault A fault of an import, by file, line and field.
    ImportFault.line From 1; 0: not known.
    ImportFault.record `item P027`; by its place where it has no code.
    ImportFaultList Faults of an import, in order of files and lines.
    ImportFaultList.next To be asked after; 0: no more.
    ImportFaultList.total As many as were found; no more than 10,000 are kept.
    ImportList Imports, the latest first.
    ImportList.total As many as are known.
    ImportOutcome What came of an import.
    ImportOutcome.faults The first 100; `item.importFaults` has all.
    ImportOutcome.report What it changed, or would have.
    ImportOutcome.taken The catalogue is in place; false: refused, or only judged.
    ImportProgress How far an import has come.
    ImportProgress.bytes Received.
    ImportProgress.faults Found so far.
    ImportProgress.items Of so many; 0: not known yet.
    ImportReport What an import changed.
    ImportStage How far an import has come.
    ImportStage.reading Records are read out of the files.
    ImportStage.receiving Parts are taken in.
    ImportStage.refused It had faults; nothing was written.
    ImportStage.taken The catalogue is in place.
    ImportSubjects Registers many subjects at once, each as `identity.register` would: what is refused is told, and the others stand.
    ImportSubjects.subjects At most 500.
    ImportTicket An import that was begun.
    ImportTicket.expiresAt Microseconds since 1970; an import that is not finished then is forgotten.
    ImportTicket.partBytes The most that one part may hold.
    ImportTicket.parts The most parts that it may have.
    ImportedSubjects What became of the subjects of an import.
    ImportedSubjects.known Registered before, with the same name and numbers.
    ImportedSubjects.registered Registered now.
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
    IssueCertificate Issues a certificate (办理新发). A case that has granted its holder one of the type already gives that one again.
    IssueCertificate.caseID The case that grants it; empty: none does.
    IssueCertificate.issuedOn YYYY-MM-DD, not after today; empty: today.
    IssueCertificate.issuer The issuing office's credit code.
    IssueCertificate.name What it is called; empty: as its type.
    IssueCertificate.serial The issuer's running number, capitals and digits, at most 64; empty: one is made.
    IssueCertificate.subject The holder.
    IssueCertificate.validUntil YYYY-MM-DD, the last day it holds; empty: as its type says.
    Item A public service one can apply for (事项), in one version.
    Item.applied The regions and halls whose variations this answer holds, the widest first.
    Item.assurance The assurance level that an applicant needs to file for it, 1 to 3; 0: none.
    Item.effectiveFrom YYYY-MM-DD, the first day on which it can be applied for; empty: since it was imported, or not published.
    Item.effectiveUntil YYYY-MM-DD, the first day on which it no longer can; empty: without end.
    Item.implementationCode 实施编码, 31 characters; synthetic in the sample.
    Item.instant 即办件
    Item.legal 法定时限
    Item.limits Other limits in some situations; the first whose condition holds counts.
    Item.promised 承诺时限
    Item.resultCertificateType Empty: the result is no certificate.
    Item.typeCode 事项类型, two digits.
    Item.visitReason `originals`, `signature`, `biometric`, `interview`; empty: none.
    ItemAnswer A frequent question and its answer (常见问题).
    ItemCheckReport What the quality rules and the proof check say of a version.
    ItemCheckReport.publishable Nothing that was found stops publication.
    ItemFee A fee of an item.
    ItemFee.condition When it applies, see `GuideQuestion`; empty: always.
    ItemFee.fen In fen; 0: by the standard's words.
    ItemFee.standard What is charged, in words.
    ItemFigures Figures of the catalogue.
    ItemFinding What a quality rule found in an item.
    ItemFinding.field As the import format names it, such as `materials[2].material`.
    ItemFinding.found Empty where the rule says all.
    ItemFinding.rule The rule's name, such as `promisedBeyondLegal`.
    ItemLimit Other limits of an item in a situation.
    ItemLimit.condition When they count, see `GuideQuestion`.
    ItemLimit.promised Not there: as the item has it; so with the other.
    ItemList Items found, in order.
    ItemList.corrected What of a name the text was taken for, where a character of it was wrong, missing or turned round; empty: as it was asked.
    ItemMaterial A material that an item asks for.
    ItemMaterial.blankForm 空白表格
    ItemMaterial.certificateType The certificate type that stands in for it; empty: none.
    ItemMaterial.condition When it applies, see `GuideQuestion`; empty: always.
    ItemMaterial.declarable A signed promise may take its place (告知承诺).
    ItemMaterial.fillingNote 填报须知
    ItemMaterial.form 材料形式
    ItemMaterial.holder Whose certificate it is: `applicant`, …
    ItemMaterial.law The law under which it is asked for (有法有依).
    ItemMaterial.pageFormat 纸质材料规格
    ItemMaterial.receivingPoints 受理要点: what the clerk checks, the same at every window.
    ItemMaterial.responsible Who answers for it (谁主管谁负责).
    ItemMaterial.reviewPoints 审查要点: what the approver checks.
    ItemMaterial.sample 示例样表
    ItemMaterial.source 来源渠道
    ItemRecord The fields of the standard that an item has beside those that decide. Codes are those of the code tables.
    ItemRecord.acceptanceConditions 受理条件
    ItemRecord.address 办理地点
    ItemRecord.bookable 预约办理
    ItemRecord.complaint 监督投诉方式
    ItemRecord.courier 物流快递
    ItemRecord.deliveries 结果送达方式
    ItemRecord.departmentCode 实施主体编码
    ItemRecord.departmentNature 实施主体性质
    ItemRecord.enquiry 咨询方式
    ItemRecord.entrustedBy 委托部门
    ItemRecord.handlingForms 办理形式, several
    ItemRecord.inHall 进驻政务大厅
    ItemRecord.intermediaries 中介服务
    ItemRecord.jointOffices 联办机构
    ItemRecord.kiosk 自助终端
    ItemRecord.levels 行使层级, several
    ItemRecord.officeHours 办理时间
    ItemRecord.onlineDepth 网上办理深度
    ItemRecord.paidOnline 网上支付
    ItemRecord.powerSource 权力来源
    ItemRecord.quantityLimit 数量限制
    ItemRecord.resultSample 审批结果样本
    ItemRecord.reviewType 事项审查类型
    ItemRecord.serviceObjects 服务对象, several
    ItemRecord.settingBasis 设定依据
    ItemState The life of an item's version.
    ItemState.paused 暂停
    ItemState.published 在用
    ItemState.withdrawn 取消
    ItemSummary An item in a list.
    ItemSummary.reasons Of a search: what the score is made of, the most first.
    ItemSummary.score Rank of a search; higher is better.
    ItemSummary.why What matched.
    ItemTarget Whom an item serves.
    ItemTarget.legal 法人
    ItemTarget.natural 自然人
    ItemVariation In what an item is otherwise in a region or a hall. The narrower place wins: a hall over a street, a street over its district.
    ItemVariation.promised Not there: as the item has it; so with each field below.
    ItemVariation.region A division code of 6, 9 or 12 places; empty: see `hall`.
    LedgerReport What a look at a stretch of the ledger of reads found.
    LedgerReport.chainedAfter Rows up to this one are of a version that did not chain them.
    LedgerReport.fault The first fault: `gap`, `changed`, `cutOff`, `forgedHead`; empty: none.
    LedgerReport.faultAt The row at which it shows.
    LedgerReport.hash The hash of the last row, hexadecimal: kept elsewhere, it proves later that nothing up to it was changed.
    LedgerReport.head The sequence of the last row that the head knows.
    LedgerReport.isEnd Whether the ledger's end was reached.
    LedgerReport.last The last of them; where the next stretch begins.
    LedgerReport.rows Rows that were looked at.
    LifeEventEntry An event of life.
    LifeEventEntry.items Those that can be applied for here, by code.
    LifeEventEntry.wanted The parts as announced.
    LifeEventList Events of life, by code.
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
    ListDrafts Lists what is not in force yet, by code and version: drafts, and versions that wait for their day.
    ListDrafts.after Items whose code comes after this one.
    ListDrafts.afterVersion Where it is not 0: also those of the item `after` whose number is greater, so that a page may end within an item.
    ListDrafts.limit At most 200; 0: 50.
    ListImports Lists the imports in parts that are known: each until it runs out, a day after it was begun.
    ListImports.limit At most 200; 0: 50.
    ListItems Lists published and paused items, by code. `total` counts all that answer, on this page or not.
    ListItems.after Codes after this one.
    ListItems.limit At most 200; 0: 50.
    ListLifeEvents Lists the events of life (一件事) with their items.
    Mailbox Notices in a mailbox.
    MandateAnswer Whether somebody may act for another.
    MandateAnswer.denial Why not.
    MandateAnswer.items For which items at all, by any mandate that stands; empty: for all, where it is allowed.
    MandateAnswer.mandate The mandate by which; empty where there is none.
    MandateChanged The payload of `identity.mandateGranted` and `identity.mandateRevoked`.
    MandateChanged.agent The one who acts.
    MandateChanged.items Item codes; empty: all items.
    MandateChanged.subject The one who is represented.
    MandateChanged.until YYYY-MM-DD; empty: without end.
    MandateDenial Why somebody may not act for another.
    MandateDenial.noMandate There is none, and never was.
    MandateDenial.notYet It begins later.
    MandateDenial.otherItem There is one, for other items.
    MandateEntry One mandate: who may act for whom, as what, for which items and until when.
    MandateEntry.agent The one who acts.
    MandateEntry.from YYYY-MM-DD, the first day.
    MandateEntry.grantedAt Microseconds since 1970.
    MandateEntry.items Item codes; empty: all items.
    MandateEntry.subject The one who is represented.
    MandateEntry.until YYYY-MM-DD, the last day; empty: without end.
    MandateGround What shows that somebody may act for another.
    MandateGround.court A court's decision.
    MandateGround.document A paper of the one who is represented.
    MandateGround.register A register of the state: households, bodies.
    MandateKind As what somebody acts for another (委托、代理).
    MandateKind.agent 委托代理人: whom anyone chose; for at most three years.
    MandateKind.clerk 经办人: whom a body sends.
    MandateKind.parent 监护人: a parent for a child, until it comes of age.
    MandateKind.representative 法定代表人: for a body.
    MandateList The mandates of a subject, the newest first.
    MandateList.given Who acts for the subject.
    MandateList.held For whom the subject acts.
    MandateList.next Where the next page begins; empty: there is none.
    MandateState Where a mandate stands today.
    MandateState.ended Its last day is over.
    MandateState.pending Its first day is to come.
    MarkItemChecked Marks a draft as checked by whoever calls. Refused as `item.notPublishable` while a finding stops publication.
    MaterialWay How a material comes to the case.
    MaterialWay.bring The applicant brings or uploads it.
    MaterialWay.held A certificate of the suite stands in.
    MaterialWay.ifApplies Only where it applies.
    MaterialWay.mayFollow It may follow after acceptance (容缺后补).
    MaterialsPlan What to bring and what not, each with its reason.
    MaterialsPlan.held Materials that need not be brought.
    MaterialsPlan.state A plan is made for a paused item too; it says so here.
    MaterialsPlan.toBring Required materials that are still to bring.
    MayAct Asks whether somebody may act for another on an item, today. Only what the one holds of the other counts: there are no chains.
    MayAct.agent The one who acts.
    MayAct.item The item's code; empty: anything that there is a mandate for.
    MayAct.subject The one who is represented.
    MergeList Subjects that are merged into others.
    MergeList.next Where the next page begins; empty: there is none.
    MergeList.sequence The sequence of the last event in the log of that moment: the page says what this event and all before it have come to.
    MergeState Whether a subject stands for itself.
    MergeState.mergedInto The subject that it is merged into; empty: it stands for itself.
    MergeSubjects Merges two subjects that are one (合并). Nothing is moved: until an un-merge every read of either sees both.
    MergeSubjects.ground Why they are one, in words: the document that was compared, the file. Kept sealed.
    MergeSubjects.merged The subject that is merged into it.
    MergeSubjects.stays The subject that stays.
    MethodStatistics The figures of one method.
    MethodStatistics.histogram Calls by duration: place n counts those under 2^n microseconds and not under 2^(n-1).
    MethodStatistics.totalMicroseconds What all calls took together.
    MovedDate A date that binds a case and that a new calendar moved.
    MovedDate.before YYYY-MM-DD, the day that was told before.
    MovedDate.kind `notice`, `promised` or `statutory`.
    MovedDate.now YYYY-MM-DD, the day that binds now.
    Necessity Whether a material must be there (材料必要性).
    Necessity.conditional 非必要: when it applies
    Necessity.mayFollow 容缺后补: may follow after acceptance
    Necessity.required 必要
    NeededMaterials Says which materials this subject still has to bring for an item, and which the suite holds already.
    NoticeView One notice (通知).
    NoticeView.at Microseconds since 1970.
    NoticeView.id Stable: one reason, one notice.
    NoticeView.kind `visit.booked`, `visit.changed`, `visit.cancelled`, `visit.waiting`, `case.received`, `case.decided`, `contact.code`.
    NoticeView.mail Delivery by mail: `off` when it was written with mail off, `none` without an address, `pending` until an attempt settles it, `sent`, `failed` when it surely was not sent and is not tried again, `unknown` when it may or may not have been.
    NoticeView.sequence Counts the notices of one subject from 1.
    NumberTimes Since when a subject bears a number, and until when it bore one that it laid down.
    NumberTimes.addedAt Microseconds since 1970.
    NumberTimes.isRetired Whether it finds the subject only: it was laid down, or stands behind that of the subject that stays.
    NumberTimes.number Masked.
    NumberTimes.retiredAt Microseconds since 1970; 0: it was not laid down.
    OfficeLoad What an office or a hall would have had more or less to do.
    OfficeLoad.before Papers to look at and visits to serve.
    OpenSession Opens a session for a subject who proved who they are, to a web or mobile backend or at a window.
    OpenSession.channel `web`, `mobile`, `window`; empty: the caller's.
    OpenSession.device For the subject to know it by; at most 128 bytes.
    OpenSession.evidence What proved it: for a document its kind, `resident`, which must be one of the subject's; for a certificate its id, which must be the subject's and in force; nothing for a code.
    OpenedSession A session that was opened. Its id proves it: whoever has it is taken for the subject.
    OpenedSession.level 1 to 3.
    OpenedSession.name By what it is named to end it.
    OpenedSession.session The id, 32 hexadecimal digits; told here and nowhere else.
    OpenedSession.until Microseconds since 1970; nothing puts it off.
    Ping Asks whether an instance answers. What every instance answers, by numbers from 65,280 on; the service is named in the call's options.
    PlannedMaterial One material of a plan.
    PlannedMaterial.certificate The id of the certificate that stands in.
    Principal Who acts. It travels with every request and is kept with every event. A key proves it over encrypted links; in the clear, on this machine, the caller states it, and it is recorded as asserted.
    Principal.actingFor The subject for whom an applicant acts, where not for itself. Services believe it only where a mandate stands; no other role has it.
    Principal.channel The channel through which it came: `web`, `mobile`, `window`, `kiosk`, `command-line`, `service`.
    Principal.id The subject's, clerk's or program's id; never a number of an identity document.
    Principal.session The session in which an applicant proved who they are. It proves them again: it is kept with no event and shown in no log.
    ProofCut A share or a substitute of the smallest set found that opens every loop.
    ProofCut.opens Loops.
    ProofCutKind What opens a loop.
    ProofCutKind.share An office shares the data.
    ProofCutKind.substitute Another paper or a declaration takes its place.
    ProofEdge A bare edge: one thing needs a proof.
    ProofFinding A finding of the proof check.
    ProofFinding.path Of a loop: its shortest, each node once.
    ProofFindingKind What is wrong with a proof that an item asks for.
    ProofFindingKind.alreadyHeld Another office has it, or it is asked for twice.
    ProofFindingKind.loop 循环证明: no way in remains.
    ProofFindingKind.notLawful No law asks for it, or nobody who may issues it.
    ProofFindingKind.unobtainable No way to it, so nobody can complete the item.
    ProofReport What the proof check found.
    ProofReport.edges Judged.
    ProofReport.findings Loops first.
    ProofReport.items Judged.
    PublishItem Publishes a checked draft: from its first day on it takes the place of the version before, which ends the day before. The days of two versions never overlap (`item.versionOverlaps`); findings that block are refused as `item.notPublishable`, loops and abolished proofs among them as `item.loops` and `item.proofNotAllowed`.
    PublishItem.effectiveFrom YYYY-MM-DD, not past; empty: today.
    PublishItem.effectiveUntil YYYY-MM-DD, after the first day; empty: until another takes its place.
    Purpose The reason that accompanies every read of a subject's data, and is kept with it.
    Purpose.caseID The case, for `handling`; the draft, for `submission`, where there is one.
    Purpose.step The step of the case: `submit`, `verify`, `notice`, …; for `submission` a clerk names this or the draft.
    PurposeKind Why a subject's data is read. A read without a purpose is refused.
    PurposeKind.guide To say which materials are still to bring.
    PurposeKind.handling For a case, at a step of it.
    PurposeKind.ownUse The subject itself (self).
    PurposeKind.submission To fill a draft.
    PutBaseInformation Takes over what a base resource (人口库, 法人库) says of a subject. An older date never takes a newer one's place, and what another resource says stands beside it.
    PutBaseInformation.asOf YYYY-MM-DD: the day as of which the provider says so.
    PutBaseInformation.provider Who provides it.
    PutBaseInformation.resource The resource's code.
    PutCertificateType Puts a type of certificate, or puts it anew. What was issued before stays as it was issued.
    PutContact Names a contact point of a subject. It is used once a code that was sent there has been given back (`identity.verifyContact`); until then the one of before is. An applicant names their own.
    PutContact.address A mail address; or a phone number as E.164 has it, or a Chinese mobile number of eleven places.
    PutImportPart Brings one part of a file of an import. The same part again changes nothing; another in its place is refused.
    PutImportPart.bytes At most 512 KiB.
    PutImportPart.file A JSON catalogue: empty; a table: its name, `items`, `materials`, …
    PutImportPart.part From 0, without gaps, in any order.
    PutItemDraft Begins or replaces the draft of an item's next version. It need not be without faults: they are told, and stop its publication only. An item has at most one draft. What cannot be read at all is refused as `item.badDraft`.
    PutItemDraft.draft One item as the import format `yimen-catalogue/1` writes it (JSON, UTF-8).
    PutItemDraft.note What is new, for those who check it; at most 1,000 characters, with no mail address and no number of more than six digits: it names nobody.
    PutResource Adds or changes a resource of the register: what an office can give, so that nobody is asked for it.
    QuestionKind How a question of a guide is answered.
    QuestionKind.number A whole number.
    QuestionKind.yesNo `yes` or `no`
    ReadBaseInformation What base resources say of a subject, each with its provider and date.
    ReadBaseInformation.after Where the page begins: `BaseInformation/next` of the page before; empty: with the first.
    ReadBaseInformation.limit At most 200; 0: 200.
    ReadCertificate Reads one certificate: by its id, by its identifier (电子证照标识), or by its type and a number of its holder.
    ReadCertificate.identifier The identifier in full.
    ReadCertificate.number A number of the holder, whichever and however it is written.
    ReadCheck Whether a case gives a reason to read, about whom, and on what.
    ReadCheck.isOfAnother With `stepNotDue`: the step is never of the reader's role, in whatever state. An applicant's are `begin`, `submit`, `supply`, `correct`, `withdraw` and `rate`.
    ReadCheck.item The code of the case's item, for which a mandate must be; empty where there is no such case.
    ReadCheck.subject The subject of the case; empty where there is no such case.
    ReadContact Where a subject can be told something; for the service that sends notices, in a case at a step of it.
    ReadContactCode Where a code is to be sent, and the code; for the service that sends it. A read like any other.
    ReadDraft Reads a version of an item as the import format writes it: what its next draft begins from.
    ReadDraft.version 0: the draft, or the current one where there is no draft.
    ReadEntry One read of a subject's data.
    ReadEntry.at Microseconds since 1970.
    ReadEntry.duty What it was for where no call can say so, and the purpose is unspecified: `upkeep` of the register, `verification` of a contact point, a certificate, or of who may be let act for another. Empty otherwise.
    ReadEntry.fields Which fields were read.
    ReadEvents Reads a service's log of events after a cursor; waits for the next one when there is none. Every service that has a log answers it.
    ReadEvents.kinds Only these kinds; empty: all.
    ReadEvents.limit At most 500; 0: 100.
    ReadEvents.waitMilliseconds At most 20,000.
    ReadFieldKeys The keys with which personal data is sealed, as one instance has them, and how many fields each sealed. Of the keys it tells their numbers alone.
    ReadFilings Reads what the cases of an item were filed with in a period, without a word of who filed them: for rehearsals.
    ReadFilings.after A case's id.
    ReadFilings.from YYYY-MM-DD
    ReadFilings.limit At most 500; 0: 100.
    ReadFilings.until YYYY-MM-DD, the day after the last.
    ReadHealth Asks whether an instance can do its work.
    ReadHistory Reads what happened to a case: every event with who, when and through which channel.
    ReadImportFaults Lists the faults of an import that was judged.
    ReadImportFaults.limit At most 500; 0: 100.
    ReadImportProgress Tells how far an import has come.
    ReadInfo Asks an instance what it is.
    ReadItemFigures The figures of the catalogue, by department, on a day and over time.
    ReadItemFigures.department Empty: each, and all together.
    ReadItemFigures.on YYYY-MM-DD; empty: today.
    ReadItemFigures.since YYYY-MM-DD: also the first of each month from here on.
    ReadItemVersions Lists every version of an item with its life and days.
    ReadItemVersions.before Versions before this one; 0: from the latest.
    ReadItemVersions.limit At most 200; 0: 50.
    ReadList Reads of a subject's data, oldest first.
    ReadMailbox Reads the in-app mailbox of a subject, oldest first.
    ReadMailbox.after Notices after this sequence.
    ReadMailbox.limit At most 200; 0: 50.
    ReadMandates Who acts for a subject, and for whom it acts.
    ReadMandates.after Where the page begins: `MandateList/next` of the page before; empty: with the newest.
    ReadMandates.includingEnded Also those that are over or were revoked.
    ReadMandates.limit Of those given and those held together, at most 500; 0: 500.
    ReadMerges Which subjects are merged now: for a service that begins to follow when merges were told already.
    ReadMerges.after Where the page begins: `MergeList/next` of the page before; empty: with the first.
    ReadMerges.limit At most 500; 0: 500.
    ReadSessions The sessions of a subject: for itself and for auditors.
    ReadSessions.after Where the page begins: `SessionList/next` of the page before; empty: with the newest.
    ReadSessions.includingEnded Also those that stand no more.
    ReadSessions.limit At most 200; 0: 200.
    ReadStatistics Asks an instance for its figures.
    ReadSubject Reads one subject by its id.
    ReadSubject.fields Which fields: `kind`, `name`, `numbers`, `full_numbers`, `birth`, `sex`, `region`; empty: kind, name and masked numbers, as far as the purpose covers them. One that it does not cover is refused.
    ReadSubjectHistory Who did what to a subject, and since when it bears its numbers: for the subject itself and the auditor. A read like any other.
    ReadSubjectHistory.after The sequence after which to begin.
    ReadSubjectHistory.limit At most 500; 0: 100.
    ReadTrace Asks an instance for the requests of one trace that it has finished, as far as its node still holds them.
    ReadTrace.trace The trace id, 16 bytes.
    ReadVerdict What a case says to a read about its subject.
    ReadVerdict.closed Nothing more is done in the case.
    ReadVerdict.stepNotDue The case does not come to that step now, or somebody else does it.
    ReadVerdict.unknownStep No case has such a step.
    ReadVerificationKey The keys by which copies of certificates are checked by who is not on the network.
    ReadVisit Reads the visit booked for a case.
    ReadsOfSubject Who read this subject's data: for the subject itself and the auditor. This is a read like any other and stands in the ledger.
    ReadsOfSubject.after The sequence after which to begin.
    ReadsOfSubject.limit At most 500; 0: 100.
    ReceiveCase Records that the papers arrived (收件).
    ReceiveCase.evidence What was allowed to follow and came with the papers.
    RefusedSubject A subject of an import that was refused.
    RefusedSubject.code As in the registry of refusals.
    RefusedSubject.detail Kinds, reasons and fields; no number and no name.
    RefusedSubject.place Its place among those of the call, from 0.
    RegisterSubject Registers a person or a company with its numbers. The same name and numbers again give the same subject, whose contact points stay. The reply repeats, masked, what the caller gave and shows no other name or number, so it is no read of a subject's data.
    RegisterSubject.language `zh` or `en`; empty: `zh`.
    RegisterSubject.mail Where notices go by mail; may be empty.
    Rehearsal What a version would have changed for the cases of a period.
    Rehearsal.against The version that is in force.
    Rehearsal.cut More cases than can be run; these are the latest.
    RehearseItem Runs a version of an item over the cases of a past period, before it is published: what would have been otherwise.
    RehearseItem.from YYYY-MM-DD
    RehearseItem.until YYYY-MM-DD, the day after the last; at most 366 days.
    RehearseItem.version 0: the draft.
    RehearsedOutcome How many cases would have gone another way.
    RehearsedOutcome.before `instant`, `promised`, `notAccepted`, `notServed`
    RemoveContact Forgets the contact points of a kind, verified or waiting. Where none is verified, mail goes where it was said at registration.
    RenewCertificate Issues a certificate anew in an old one's place (办理延续, 办理变更): the version goes up, and the old one lapses and names the new one. What is left empty stays as it was.
    RenewCertificate.caseID The case that grants it; empty: none does.
    RenewCertificate.certificate The id of the old one.
    RenewCertificate.issuedOn YYYY-MM-DD, not after today; empty: today.
    RenewCertificate.operation `renew`, or `change` where what it says becomes another; unspecified: `renew`.
    RenewCertificate.validUntil YYYY-MM-DD, the last day it holds; empty: as its type says.
    ReportBrowsing Who has read how much about how many, so that an auditor sees who browses.
    ReportBrowsing.from Microseconds since 1970; 0: thirty days before `until`.
    ReportBrowsing.limit Readers at most, up to 500, those with most subjects first; 0: 100.
    ReportBrowsing.until Microseconds since 1970; 0: now.
    ResolveSubject Finds the subject that a number belongs to, whichever of its numbers it is and however it is written.
    ResolveSubject.fields As `ReadSubject/fields`.
    ResolveSubject.kind As `IdentifierEntry/kind`; empty: decided by rule.
    ResourceChanged The payload of `item.resourceChanged`: a resource of the register was added, changed or retired.
    ResourceEntry An information resource (信息资源) that can stand for materials.
    ResourceEntry.certificateTypes The types that it proves.
    ResourceEntry.cycle 更新周期
    ResourceEntry.materials The materials that it stands for.
    ResourceEntry.refusalGround The law under which it is not shared.
    ResourceList Resources, by code.
    ResumeClock Ends what the law does not count: the clock goes on, and the periods end as much later.
    RetireIdentifier Lays a number of a subject down. It still finds the subject and is still refused to others; the last one stays. The reply shows the number that was laid down and no other.
    RevokeMandate Takes a mandate back, at once: for either side, and for an operator. What was done under it stays done. That somebody is a parent or a legal representative is theirs to give up, or an operator's to end, and not the represented one's.
    Role In what capacity a principal acts; methods name the roles that may call them.
    Role.applicant A person or a company, or who acts for them.
    Role.approver A department's official who decides.
    Role.clerk 综窗: a clerk at a window.
    Role.operator Who runs the suite.
    Role.service Another service of the suite.
    SearchFacet Into what the items found part, with how many each.
    SearchFacet.values The most first, at most 50.
    SearchItems Finds items by everyday words, in Chinese or English, or by initials in pinyin.
    SearchItems.facets Count what the items found part into.
    SearchItems.lifeEvent The code or name of an event of life.
    SearchItems.limit At most 100; 0: 10.
    SearchItems.offset Items left out from the beginning; at most 1,000.
    SearchItems.region A division code: items that can be applied for there.
    SearchItems.text At most 200 characters; empty: all items, by code.
    SearchReason Why an item was found.
    SearchReason.part Of the score, in hundredths.
    SearchReason.text What the query came near to.
    SearchReasonKind Why a search found an item.
    SearchReasonKind.corrected A character was wrong, missing or turned round.
    SearchReasonKind.everydayName A synonym, 准生证 for 生育登记.
    SearchReasonKind.initials The first letters in pinyin, `yyzz`.
    SessionChanged The payload of `identity.sessionOpened` and `identity.sessionEnded`. It holds no id that proves a session.
    SessionChanged.level 1 to 3.
    SessionEntry One session, as people see it: without the id that proves it.
    SessionEntry.level 1 to 3.
    SessionEntry.name By what it is named to end it.
    SessionEntry.openedAt Microseconds since 1970.
    SessionEntry.until Microseconds since 1970.
    SessionList The sessions of a subject, the newest first.
    SessionList.next Where the next page begins; empty: there is none.
    SessionProof How somebody proved who they are when a session was opened.
    SessionProof.certificate An electronic certificate: level 3. A service says so.
    SessionProof.contactCode A code that came to a verified contact point: level 1. A service says so.
    SessionProof.document A document that was seen at a window: level 2. A clerk says so.
    SessionStanding Whether a session stands, whose it is and how surely that is known.
    SessionStanding.level 1 to 3; 0 where it does not stand.
    SessionStanding.subject Whose it is; empty where there is no such session.
    SessionStanding.until Microseconds since 1970.
    SessionState Where a session stands.
    SessionState.ended Somebody ended it.
    SessionState.expired Its time is over.
    SessionState.unknown There is none of that id.
    SetItemState Pauses, publishes again or withdraws an item. Withdrawal is final for the version: an import may bring the item back in a new one.
    SetItemState.reason Kept with the event; at most 1,000 characters, without personal data.
    ShareMode In what form a resource is given (共享方式).
    ShareType On what terms a resource is shared (共享类型).
    SignedCopy A copy of a certificate, to be handed on.
    SignedCopy.token `YM1.`, the copy and its signature: letters, digits, `-`, `_` and two dots.
    StopClock Begins what the law does not count (特别程序): the statutory clock stands still until `case.resumeClock`.
    StopClock.expectedWorkdays How long it is expected to take, from 1: the applicant is told.
    StopClock.ground A code of the table of grounds: `hearing`, `tender`, `auction`, `inspection`, `testing`, `quarantine`, `appraisal`, `expert_review`, `cooling_off`; `publicity` where `law` names a special law.
    StopClock.law The special law that leaves the time out; empty where the ground's own basis does.
    Subject A person or a company. Names and numbers are masked, and there only where the purpose covers them; numbers in full where that is asked for.
    Subject.birth YYYY-MM-DD; where asked for, as the numbers tell it.
    Subject.hasMail Whether a mail address is known.
    Subject.identifiers Masked, unless `full_numbers` was asked for and the purpose covers it.
    Subject.name Masked.
    Subject.region The division of first registration, six places; where asked for.
    Subject.registeredAt Microseconds since 1970.
    Subject.sex `M` or `F`; where asked for.
    SubjectEntry A person or company to be registered: what `identity.register` takes.
    SubjectEntry.language `zh` or `en`; empty: `zh`.
    SubjectEntry.mail Where notices go by mail; may be empty.
    SubjectErased The payload of `identity.subjectErased`. It holds no personal data.
    SubjectErased.ground Why, as the law has it.
    SubjectHistory What was done to a subject, oldest first, and its numbers with their times.
    SubjectHistoryEntry One thing that was done to a subject.
    SubjectHistoryEntry.at Microseconds since 1970.
    SubjectHistoryEntry.detail What it concerned: a kind of number, another subject's id, a resource; never a number or a name.
    SubjectHistoryEntry.kind `registered`, `numberAdded`, `merged`, …
    SubjectHistoryEntry.note The ground, where one was given.
    SubjectHistoryEntry.principal `clerk:window-3`; empty: before the history was kept.
    SubjectHistoryEntry.proof The name of the key that proved the principal; empty: it was asserted.
    SubjectHistoryEntry.subject To which of the subjects that are merged.
    SubjectKind Who applies: a natural person (自然人) or a legal person (法人).
    SubjectKind.legal 法人
    SubjectKind.natural 自然人
    SubjectRegistered The payload of `identity.subjectRegistered`. It holds no personal data.
    SubjectsMerged The payload of `identity.subjectsMerged`: from now on both ids mean the one that stays.
    SubjectsUnmerged The payload of `identity.subjectsUnmerged`: the two ids mean two subjects again.
    SubmitCase Files a case (办件). Materials that the suite holds are found by itself and need not be offered.
    SuggestItems Completes what somebody types: items, everyday names, life events, departments.
    SuggestItems.limit At most 20; 0: 8.
    SuggestItems.text At most 200 characters.
    Suggestion One way to go on typing.
    Suggestion.count Items that it leads to.
    Suggestion.item The code, where it is one item.
    SuggestionKind What a suggestion is.
    SuggestionList Suggestions, the likeliest first.
    SupplyEvidence Hands in what a case is still owed (补交): what was allowed to follow, and what no longer counts because its certificate ended.
    SupplyEvidence.evidence May be empty where a certificate that is held by now answers it.
    TextEncoding In which characters a file is written.
    TextEncoding.detected UTF-8 where the bytes are that, with or without a mark; GB18030 otherwise.
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
    UnmergeSubject Undoes a merge (撤销合并): the subject stands for itself again, with all that it had. What was added in between belongs to the one that stays.
    UnmergeSubject.ground Why they are not one, in words. Kept sealed.
    UnmergeSubject.merged The subject that was merged into another.
    VerificationKey The public keys of copies.
    VerificationKey.algorithm `ed25519`
    VerificationKey.keys Hexadecimal; the first signs now, the others signed before.
    VerifyCase Records at a window that the originals, the signature or the person were seen.
    VerifyCase.materials The materials whose originals were seen.
    VerifyCertificate Asks whether a certificate is what somebody says it is. The answer is yes or no and the state; the holder sees who asked. A certificate that does not exist and one that is another's are answered alike.
    VerifyCertificate.identifier The identifier (电子证照标识) in full.
    VerifyCertificate.name The name or a number of who is said to hold it; one at least.
    VerifyCertificate.type The type that it is said to be of.
    VerifyContact Gives back the code that was sent to a contact point. A wrong one is answered, not refused: it counts, and the reply says how often one may still be tried.
    VerifyContact.code Six digits.
    VersionDifference In what two versions of an item differ.
    VersionDifference.differences In the order of the fields.
    VersionEntry One version of an item in its list of versions.
    VersionEntry.changedAt Microseconds since 1970, when its state last changed.
    VersionEntry.changedBy The principal who did.
    VersionEntry.checkedAt Microseconds since 1970, when somebody looked at it as it is; 0: nobody did.
    VersionEntry.checkedBy The principal who did; empty: nobody.
    VersionEntry.effectiveFrom YYYY-MM-DD, the first day on which it can be applied for; empty: not published.
    VersionEntry.effectiveUntil YYYY-MM-DD, the first day on which it no longer can; empty: without end.
    VersionEntry.note As whoever drafted it said what is new.
    VersionLife Where a version of an item is in its life, finer than its state tells: a draft may be checked, a published one may wait for its day.
    VersionLife.checked Its quality rules hold and somebody has looked at it.
    VersionLife.inForce Published, and applied for today.
    VersionLife.replaced A later version has taken its place.
    VersionLife.scheduled Published, and its first day is to come.
    VersionList The versions of an item, the latest first.
    VisitChanged The payload of `notify.visitBooked`, `notify.visitChanged`, `notify.visitDone` and `notify.visitCancelled`: the visit after it.
    VisitView A booked visit to a hall (预约).
    VisitView.at HH:MM, Asia/Shanghai.
    VisitView.bring Names of what to bring.
    VisitView.on YYYY-MM-DD.
    VisitView.provisional The day's opening hours may still change, since its year's calendar is not published.
    VisitView.reasons Why, one for each of `cases`: `originals`, `signature`, `biometric`, `interview`.
    VisitView.state `confirmed`, `cancelled`, `done`.
    WithdrawCase Withdraws a case (撤回): by the applicant, before the decision.
    WrittenItem A version of an item as the import format writes it.
    WrittenItem.draft One item of `yimen-catalogue/1` (JSON, UTF-8), as `item.putDraft` takes it.
    """#)
}
