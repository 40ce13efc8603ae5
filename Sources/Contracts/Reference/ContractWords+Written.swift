// Generated from the documentation comments of the contracts (`make docs`); do not edit.

extension ContractWords {
  static let written = ContractWords(
    #"""
    AcceptCase Accepts a case (受理): the statutory clock starts. Once the notice period is over it starts on the day from which silence accepts.
    AcceptCase.caseID The case's id or its number.
    ActFinding What may stand out of an act.
    ActFinding.late 超期: past the day by which the law or the office's promise wanted it.
    ActFinding.needlessAsk 重复索要: asked for, though it was held.
    ActFinding.secondCorrection 二次补正: a second correction for something that could have been seen.
    AddIdentifier Adds a number to a subject; a number of another subject is refused. The reply shows the number that was added and no other.
    AllowReuse The subject lets a file be evidence in later cases, or does so no more. Cases that rely on it already keep it.
    AnnulCase Declares a case void (作废), decided or not; the applicant may appeal.
    AnnulCase.caseID The case's id or its number.
    AnnulCase.grounds Why, and on which provision; needed.
    AnnulCase.text What the applicant is told besides; may be empty.
    AnswerObjection Answers an objection: the decision stands, or is annulled and the case void.
    AnswerObjection.caseID The case's id or its number.
    AnswerObjection.grounds Never empty: the applicant is told.
    AskCorrection Asks the applicant to put right all that is missing (一次性告知补正), once: before acceptance, within five workdays of the complete file. What could have been seen when it was asked before is taken down as a violation of whoever asks again.
    AskCorrection.caseID The case's id or its number.
    AskCorrection.points Everything that is missing, each material once.
    AskCorrection.text What the applicant is told besides; may be empty.
    AskHeld Asks the applicant for a material that is held already, for a reason, which is told in the case's history and counted (`case.neededAsks`). The case goes on: a material that is there is no ground to wait.
    AskHeld.caseID The case's id or its number.
    AskHeld.material What the case holds, or the applicant's certificates answer.
    AuditCases Makes a stretch of cases anew from their events, and tells where what is kept of them differs. It shows nothing of them but their numbers.
    AuditCases.after A case's id: `next` of the stretch before; empty: from the oldest case.
    AuditCases.limit Cases at most, up to 1,000; 0: 200.
    BaseEntry One field as one resource has it.
    BaseEntry.asOf YYYY-MM-DD.
    BaseField One field of a resource.
    BaseField.name As the resource calls it: letters, digits, `_`, `-` and `.`.
    BaseInformation What base resources say of a subject, field by field, the newest first; those that disagree stand side by side.
    BaseInformation.next Where the next page begins; empty: there is none.
    BaseInformationTaken What became of base information that was put.
    BaseInformationTaken.outdated Fields of which something newer is known already.
    BaseInformationTaken.taken Fields that were taken over.
    BeginCaseDraft Begins a draft (草稿): no case yet. The applicant goes on with it over any channel, and submits it by `case.submit`.
    BeginCaseDraft.evidence What is there so far; nothing need be complete.
    BeginImport Begins an import that is too large for one message: its files follow in parts, and nothing is written before all of it is judged.
    BeginImport.note Kept with the import; at most 1,000 characters, with no mail address and no number of more than six digits: it names nobody.
    BeginReview Begins to examine an accepted case, as the applicant then sees. A case is decided without it, too.
    BeginReview.caseID The case's id or its number.
    BeginUpload Begins an upload of one file (上传), whose content follows in parts. What is too large, or of a type that is not taken, is refused here.
    BeginUpload.digest SHA-256 of the whole content, in 64 hexadecimal digits.
    BeginUpload.name What the applicant calls it, in 1 to 200 characters, without a slash.
    BeginUpload.reusable Whether the file may be evidence in later cases too; `case.allowReuse` changes it.
    BeginUpload.size Bytes, from 1; at most 20 MiB.
    BeginUpload.subject Whose paper it is: who applies.
    BeginUpload.type The media type: `application/pdf`, `image/jpeg`, `image/png`, `application/ofd`, `application/zip` or `text/plain`. The content must be of it.
    BrowsingEntry What one reader has read in a period.
    BrowsingEntry.atNight Reads between 18:00 and 08:00 in China.
    BrowsingEntry.cases For how many cases.
    BrowsingEntry.missed Look-ups of numbers that nobody bears, or that were somebody else's; lines of an import with such a number are among them.
    BrowsingEntry.signs What stands out: `manySubjects`, `withoutCase`, `atNight`, `guessing`.
    BrowsingEntry.subjects About how many subjects.
    BrowsingEntry.withoutCase Reads that were not for a case. Those for a draft are among them: nobody is asked whether there is such a draft.
    BrowsingReport Readers, those with a sign first; of these and of the others, those who read about most subjects first, then those who looked up most in vain. Applicants, who read about themselves, are in it only where they looked up numbers in vain.
    BundleGuide A guide for several items together.
    BundleGuide.items Each without its materials.
    BundleGuide.notHere Parts of the life event that are handled elsewhere.
    BundleGuide.saved Materials that the items apart would have asked for again.
    BundlePart One item of a bundle.
    BundlePart.evidence What is for this item alone.
    BundleView Several cases that were filed in one file, each of which ends by itself.
    BundleView.bring What to bring to it, each material once.
    BundleView.cases In the order in which they were filed.
    BundleView.open Cases that are not closed.
    BundleView.shared The materials that several of the items ask for and that were offered once.
    BundleView.submittedAt Microseconds since 1970.
    BundleView.visitReasons Why the applicant must still come, for all of them in one visit; none: no visit is needed.
    CalendarDay A day that a notice on days off names.
    CalendarDay.day YYYY-MM-DD.
    CalendarDay.nameZh The holiday that it belongs to.
    CalendarDay.workday False for a day off, true for a day worked in exchange (调休).
    CalendarImported The payload of `case.calendarImported`.
    CalendarImported.calendar The calendar by which cases are reckoned from now on.
    CalendarImported.days The days that differ from Monday to Friday.
    CalendarImported.first YYYY-MM-DD, the first day that the notice covers; empty from a program that told the calendar's name alone.
    CalendarImported.last YYYY-MM-DD, the last day.
    CalendarView A calendar by which cases are reckoned.
    CalendarView.cases Cases that are reckoned again at once: open ones with a date that reached past the calendar before. Where the notice changes a day that was published, all others are looked at afterwards, and are not counted. What differs they tell by `case.datesMoved` or `case.datesReckoned`.
    CalendarView.first YYYY-MM-DD, the first day of which notices tell.
    CalendarView.last YYYY-MM-DD, the last day.
    CallNextTicket Calls who is next for a window (叫号): the lowest rank that its skills serve.
    CallNextTicket.hall The hall's id, as `H1`.
    CallNextTicket.window The window's number, from 1.
    CallTicketAgain Calls a ticket that was called and has not come yet once more.
    CallTicketAgain.hall The hall's id, as `H1`.
    CallTicketAgain.number The ticket's number of today, as `A012`.
    CallTicketNumber Calls a ticket by its number, out of the order: that is recorded, and told to who asks why.
    CallTicketNumber.hall The hall's id, as `H1`.
    CallTicketNumber.number The ticket's number of today, as `A012`.
    CallTicketNumber.window The window's number, from 1.
    CancelImport Forgets an import that is not finished, with all its parts.
    CancelUpload Forgets an upload, whether it is finished or not, that no case relies on.
    CancelVisit Gives a visit up. What it was for still needs somebody to come: another seat can be held, or waited for. Who has drawn a ticket for it leaves the queue first.
    CaseActEntry One act of an official, or of the suite where an official was silent.
    CaseActEntry.at Microseconds since 1970.
    CaseActEntry.daysLate Calendar days after that; 0: in time.
    CaseActEntry.department Of the department's step that it is about, else of the item.
    CaseActEntry.departmentStep The code of the department's step that it is about; empty: the case as a whole.
    CaseActEntry.due YYYY-MM-DD: by when it had to be done; empty: by no day.
    CaseActEntry.official Who did it; of a step that is late and not done, who holds it. Empty: nobody.
    CaseActEntry.position The log's sequence.
    CaseActEntry.step The act, as the table of states names it.
    CaseActList Acts found, in the order of the log.
    CaseActList.next Goes on from here, in `after`; 0: no more. A page may be short, or empty, and have a next one.
    CaseAudit What an audit of a stretch of cases found.
    CaseAudit.cases Cases that were made anew.
    CaseAudit.events Their events.
    CaseAudit.next Goes on from here, in `after`; empty: that was the newest case.
    CaseChanged The payload of every `case.…` event: the case as it is after it.
    CaseChanged.act What happened: `submitted`, `received`, `verified`, `accepted`, `decided`, `withdrawn`, …
    CaseChanged.decidedAtOnce Whether the case was decided in the same write, of which a later event tells: nobody is left to wait for what this one begins.
    CaseChanged.fact The case service's own record of what happened; opaque to others.
    CaseChanged.moved Of `case.datesMoved`: where each date moved.
    CaseChanged.view The case after the event.
    CaseDifference A case whose events make something else of it than what is kept.
    CaseDifference.number Empty where it cannot be read.
    CaseDifference.parts The parts that differ: `state`, `clock`, `lamp`, …; `events` where they make no case; `row` where what is kept cannot be read.
    CaseDraftList Drafts found.
    CaseDraftStep What was done to a draft: the first lines of its case's history.
    CaseDraftStep.act `begun` or `saved`.
    CaseDraftStep.actingFor For whom the principal acted, where not for itself.
    CaseDraftStep.at Microseconds since 1970; of several savings in a row by one over one channel the last.
    CaseDraftView A draft as callers see it.
    CaseDraftView.expiresOn YYYY-MM-DD, the last day on which it is kept, unless it is saved again.
    CaseDraftView.expiryZh The same in words, for the applicant.
    CaseDraftView.id The case takes it over when it is submitted.
    CaseDraftView.revision From 1; rises with every saving.
    CaseDraftView.steps Oldest first.
    CaseFigure As what a case is counted. Each case that was filed is counted as received, and as one of these.
    CaseFigure.finished 办结: decided, either way, and whatever comes after; or declared void.
    CaseFigure.inHand 在办: not ended.
    CaseFigure.referred 转报: to the level above.
    CaseFigure.refused 未受理: not taken, by a refusal, a pointer to the right office, or a return.
    CaseFigure.withdrawn 撤回: by the applicant.
    CaseFigureRow How many cases there are of one kind: received = in hand + finished + withdrawn + refused + referred, always.
    CaseFigureRow.key The item, the hall (`-`: none), the channel, the hour or the day that the row is of; empty: all together.
    CaseFigures Figures of cases, of one moment.
    CaseFigures.from The first hour of the period, YYYY-MM-DDTHH, and the one after the last.
    CaseFigures.next Goes on from here, in `after`; empty: no more.
    CaseFigures.position The log's sequence at that moment.
    CaseFigures.rows In the order of their keys.
    CaseHistory The events of a case, oldest first.
    CaseHistoryEntry One event of a case.
    CaseHistoryEntry.actingFor For whom the principal acted, where not for itself.
    CaseHistoryEntry.at Microseconds since 1970.
    CaseHistoryEntry.kind `case.accepted`, …; of a draft `draft.begun`, `draft.saved`.
    CaseHistoryEntry.sequence From 1; 0 for what was done to the draft, before there was a case.
    CaseHistoryEntry.state The state after it.
    CaseHolder Who has a case now.
    CaseHolder.department Empty: it waits for the applicant.
    CaseHolder.official Who claimed it; empty: anybody of the department.
    CaseHolder.step The code of the step; empty: the whole case.
    CaseList Cases found.
    CaseList.next Goes on from here, in `before`; empty: no more. A page may be short, or empty, and have a next one.
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
    CaseView.bundle The bundle in which it was filed; empty: by itself.
    CaseView.corrections The notices that asked the applicant to put something right, oldest first; more than one is out of the ordinary.
    CaseView.countsFrom YYYY-MM-DD, the day that counts as the day of receipt, known from the submission on.
    CaseView.countsFromZh Why that is a later day than the one of the submission; empty: it is the same day.
    CaseView.delivery Nil before the decision, and where that was undone before the delivery.
    CaseView.ending How it ended without a decision.
    CaseView.expected 预计办结, YYYY-MM-DD: an estimate from what like cases took lately, which binds nobody; empty: too few, or it is past. Told by `case.get` alone.
    CaseView.fees Once it has ended without a decision, those alone that were settled.
    CaseView.holders Who has it now; none once it is closed.
    CaseView.lamp `green`, `warn`, `yellow`, `red`.
    CaseView.notice By when the office must say what is wrong with the file; nil once it is accepted, has ended, or waits for the applicant.
    CaseView.number The number for people.
    CaseView.office The name of the department that answers for the item.
    CaseView.owed The materials that are still owed: allowed to follow, or answered by a certificate that ended.
    CaseView.position The log's sequence of the last event of the case: a read that names it in `atLeast` sees what this answer tells. 0 in an event, whose own sequence it is.
    CaseView.receivedOn YYYY-MM-DD: the next workday when it came outside office hours.
    CaseView.resultCode 办结结果, one digit; empty while the case is open.
    CaseView.resultName What the applicant gets; empty unless it was granted.
    CaseView.revision Rises with every event.
    CaseView.rule The rule that decided it; nil: an official did, or nobody yet.
    CaseView.steps The departments' steps; none: the item has no flow, or the case is not accepted yet.
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
    CheckInAtHall Draws a ticket for somebody who has come to a hall (签到取号): for a visit of today, or as a walk-in. A kiosk that heard no answer asks again with the same key, and prints the same ticket.
    CheckInAtHall.caseID A case whose visit it is, in place of `visitID`.
    CheckInAtHall.hall The hall's id, as `H1`.
    CheckInAtHall.items Of a walk-in: the codes of the items, which tell the skills that are wanted and the minutes that are planned. At most 20.
    CheckInAtHall.plannedMinutes Of a walk-in: what it is planned to take at a window, 1 to 480; 0: as long as its items usually take. Not for applicants.
    CheckInAtHall.skills Of a walk-in without items: what the window must be able to do; empty: what every window can. At most 8. Not for applicants.
    CheckInAtHall.subject Of a walk-in whom a clerk knows: the subject's id. An applicant draws for who they are, one ticket at a time.
    CheckInAtHall.visitID The visit's id, or the code by which it checks in; empty for a walk-in, or where `caseID` is given.
    CheckInCode The code of a visit for check-in.
    CheckInCode.code Ten digits and letters; neither I, L, O nor U is among them.
    CheckInCode.svg The code as a QR code (ISO/IEC 18004), drawn as SVG.
    CheckItem Judges a version by every rule: of the standard, of quality, of guides and of proofs.
    CheckItem.version 0: the draft, or the current one where there is no draft.
    CheckLedger Looks whether the ledger of reads is whole: a changed, added or missing row shows, and one that is wrongly noted as the first of a day. One call looks at a stretch of it and shows none of it.
    CheckLedger.after The sequence after which to begin; 0: from the first row.
    CheckLedger.limit Rows at most, up to 10,000; 0: as many.
    CheckProofs Looks for loops, for proofs that are abolished, unlawful or held already, and for items that nobody can complete.
    CheckProofs.draftOf An item whose draft stands in the place of its current version.
    CheckProofs.edges Where there are any, only they are judged, by plain cycles; at most 10,000.
    CheckProofs.items Findings that touch one of them; empty: all.
    CheckProofs.limit Findings; at most 500, 0: 100.
    CheckRead Asks whether a case is at a step at which someone has a reason to read about its subject. The service that keeps subjects asks it before it shows anything for a case.
    CheckRead.caseID The case's id or number.
    CheckRead.department For which department an approver reads, as flows of items name it; empty: not told, and any.
    CheckRead.role In what capacity someone reads.
    CheckRead.step An act of the table of states, `verify`; or `review`, `notice`.
    CheckSession Asks whether a session stands, whose it is and how surely that is known.
    CheckSession.session Its id.
    ClaimStep Takes a department's step of a case in hand: one official holds it.
    ClaimStep.caseID The case's id or its number.
    ClaimStep.step Its code, see `CaseView.steps`.
    ClockStopEntry A time in which the statutory clock of a case stood still, or stands.
    ClockStopEntry.basisZh The provision that leaves the time out.
    ClockStopEntry.from YYYY-MM-DD, the day of the stop, which still counts.
    ClockStopEntry.ground The code of the ground.
    ClockStopEntry.revision The revision of the case that began it.
    ClockStopEntry.until YYYY-MM-DD, the last day that is not counted; empty: it lasts.
    CloseWindow Closes a window that has nobody. Who was sent to it alone may be called by any other with the skills.
    CloseWindow.hall The hall's id, as `H1`.
    CloseWindow.window The window's number, from 1.
    ColumnHeadings In which words the columns of a table are named.
    ColumnHeadings.chinese The standard's names, 事项名称
    ColumnHeadings.english The import format's names, `name`.
    ColumnHeadings.unspecified Of an import: either; of an export: Chinese.
    CompareVersions Tells in what two versions of an item differ, as people read it.
    CompareVersions.from 0: the version before `to`.
    CompareVersions.to 0: the draft, or the current one where there is none.
    ConfirmVisit Says yes to a visit that is held, or to the other time that is kept for it. Said again it changes nothing.
    ConflictList Visits that do not fit their halls any more.
    ConflictList.count How many there are in all.
    ConflictList.next The last of the page, to go on `after`; empty at the end.
    ConflictView A visit that does not fit its hall any more, since that has changed: it keeps its seat until it has moved.
    ConflictView.at HH:MM, Asia/Shanghai.
    ConflictView.offer The other seat that is kept for it.
    ConflictView.offeredUntil Until when, in microseconds since 1970; 0 without an offer.
    ConflictView.on YYYY-MM-DD.
    ConflictView.since Microseconds since 1970; 0 in a trial.
    ConflictView.why `hall_gone`, `closed`, `hours`, `seat_gone`, `skill`.
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
    CorrectCase Answers a correction (补正): all that was asked, over any channel, by the applicant or whoever acts for them.
    CorrectCase.caseID The case's id or its number.
    CorrectCase.evidence What the suite holds by now need not be offered.
    CorrectionEntry One notice that asked the applicant to put something right.
    CorrectionEntry.avoidable The materials that could have been asked for before: that they are asked for now is a violation of the office's.
    CorrectionEntry.correctedOn YYYY-MM-DD, the day that counts as the one on which the answer arrived; empty: none has come.
    CorrectionEntry.on YYYY-MM-DD.
    CorrectionEntry.respondBy The applicant's own limit: after it the case is returned.
    CorrectionEntry.revision The revision of the case that it came with.
    CorrectionPoint Something that a case lacks.
    CorrectionPoint.name The material's name; set by the service.
    CorrectionPoint.nameEnglish The material's name in English; set by the service, empty where there is none.
    CorrectionPoint.remark What is wrong with it, and what to hand in.
    CurrentVersion Which version of an item is applied for on a day, as the store has it at this moment. What a version says never changes, so it may be kept for ever by code and version; which one is in force is asked anew wherever it matters.
    CurrentVersion.on YYYY-MM-DD; empty: today.
    DeadlineExplanation Why the dates that bind a case are the days they are.
    DeadlineExplanation.dates The notice until acceptance, or the applicant's own limit while a correction is awaited; the promised and the statutory period after it. Once it is decided, also what is owed then. Empty before receipt, and as long as a visit is still to be made, with which the notice begins.
    DeadlineExplanation.number The number for people.
    DecideCase Decides a case (办结): grants it, or refuses it with grounds.
    DecideCase.caseID The case's id or its number.
    DecideCase.grounds Needed when it is refused.
    DecisionExplanation Why a case was decided as it was.
    DecisionExplanation.condition The rule's condition, as it was.
    DecisionExplanation.decidedOn YYYY-MM-DD
    DecisionExplanation.facts Those that the condition names, as they were.
    DecisionExplanation.objectBy YYYY-MM-DD, the last day on which the applicant may object; empty: no rule decided it, or an objection was made.
    DecisionExplanation.rule Nil: an official decided.
    DecisionExplanation.steps The departments' steps, with their opinions.
    DecisionExplanation.textZh The whole in words.
    DecisionFact A fact of the evidence or the filing on which a rule decided.
    DeliverCase Hands over what came of a decided case (送达). Where a certificate was granted it is issued with it, once, whichever way the paper goes.
    DeliverCase.caseID The case's id or its number.
    DeliverCase.trackingNumber The carrier's number; needed for `post`, at most 64 characters.
    DeliveryEntry The delivery (送达) of a decided case.
    DeliveryEntry.certificate The id of the certificate that was issued; empty: none was granted.
    DeliveryEntry.deliveredOn YYYY-MM-DD; empty: not delivered yet.
    DeliveryEntry.due By when it is to be delivered: 10 workdays after the decision (行政许可法 art. 44); nil where the case was decided before that was kept.
    DeliveryEntry.overdueOn YYYY-MM-DD, the day on which it was told as overdue; empty: it was not.
    DeliveryEntry.trackingNumber The carrier's number; empty: it was not posted.
    DeliveryList Deliveries.
    DeliveryList.next Goes on from here, in `after`; empty: no more.
    DeliveryMethod How a result reaches the applicant (结果送达方式), by the codes of the national table.
    DeliveryMethod.direct 直接送达: handed over by an officer.
    DeliveryMethod.electronic 电子送达
    DeliveryMethod.kiosk 自助终端领取
    DeliveryMethod.leftAtHome 留置送达
    DeliveryMethod.post 邮寄送达: with a tracking number.
    DeliveryMethod.publicNotice 公告送达
    DeliveryMethod.window 窗口领取: collected at a window.
    DeliveryReported What a report came to.
    DeliveryReported.changed Whether it changed something; a repeated or late one does not.
    DeliveryReported.known Whether the message is known. One that is not may have come before its name: the report is kept for a day.
    DeliveryReported.state As of `DeliveryView`; empty: the message is not known.
    DeliveryView How a notice is on its way over one channel.
    DeliveryView.attempt Attempts in this round.
    DeliveryView.changedAt Microseconds since 1970; 0: not since this was kept.
    DeliveryView.channel `text` or `mail`.
    DeliveryView.dueAt When the next attempt is due, microseconds since 1970; 0: none is, by itself.
    DeliveryView.failure Why the last attempt failed: a code, and no words of the provider.
    DeliveryView.provider Which of the channel's providers has the next turn, or had the last; from 1.
    DeliveryView.round How often an operator sent it again.
    DeliveryView.state `pending`, `sending`, `sent`, `failed`, `unknown`, `delivered`, `undelivered`, `none` (no address), `dropped` (of no use any more).
    DifferenceKind How a field of one version differs from that of another.
    DiscardCaseDraft Discards a draft; nothing of it is kept.
    DocumentEntry A document (文书) that an act of a case made.
    DocumentEntry.kind `receipt`, `acceptance`, `decision`, …
    DocumentEntry.number The case's number, the code of the kind and the act's place in the history: `…-SL-04`.
    DocumentEntry.on YYYY-MM-DD, the date that it bears.
    DocumentEntry.revision The revision of the case that made it.
    DocumentEntry.template The version of the template by which it was made, from 1.
    DocumentList The documents of a case, oldest first.
    DrawnDocument One document of a case, drawn.
    DrawnDocument.html A whole page of HTML, to be printed on A4: Chinese with English beneath, and a place for the seal.
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
    EndingEntry How a case ended without a decision.
    EndingEntry.kind `lapse` (not corrected in time), `pointElsewhere`, `giveBack`, `referUpward` or `annul`.
    EndingEntry.office The office that it is for, or was referred to; else empty.
    EndingEntry.on YYYY-MM-DD.
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
    Evidence.nameEnglish The material's name in English; set by the service, empty where there is none.
    Evidence.size The upload's bytes; set by the service.
    Evidence.type The upload's media type; set by the service.
    Evidence.upload Of an upload: its id (`case.finishUpload`). A digest without it names a file that the channel keeps itself, on which no rule decides.
    EvidenceSource How a material was offered.
    EvidenceSource.certificate A certificate that the suite holds.
    EvidenceSource.declaration 告知承诺
    EvidenceSource.paper Brought to the hall.
    EvidenceSource.upload A file, named by its digest.
    ExplainDeadline Explains why the dates that bind a case are the days they are: every day of each period, with what leaves it out.
    ExplainDeadline.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    ExplainDecision Explains how a case was decided: by which rule and on which facts, or by whom, with the opinions of the departments.
    ExplainDecision.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    ExplainOrder Asks why of two tickets of today one goes before the other.
    ExplainOrder.hall The hall's id, as `H1`.
    ExplainOrder.number The ticket's number of today, as `A012`.
    ExplainOrder.other The number of the other ticket.
    ExplainedDate A date that binds a case, with every day of its period.
    ExplainedDate.days From the day after the act to the last. Of months and years those alone that a stop leaves out.
    ExplainedDate.from YYYY-MM-DD, the day of the act from which it counts; not counted itself.
    ExplainedDate.kind `notice`, `correction`, `promised`, `statutory`, `delivery`, `puttingRight` or `objection`.
    ExplainedDate.movedFrom YYYY-MM-DD, the day off on which the period would have ended; empty: its end did not move.
    ExplainedDate.stops The stops that have ended, and whose days are left out.
    ExplainedDate.textZh The whole in words.
    ExplainedDay A day of a period, or a run of days that are left out for one reason.
    ExplainedDay.first YYYY-MM-DD.
    ExplainedDay.last YYYY-MM-DD; empty: it is one day.
    ExplainedDay.number Which day of the period it is, from 1; 0: it is not counted.
    ExplainedDay.whyZh Why it is not counted.
    ExportCases What is held of a subject's cases, in pages of JSON text, beside `identity.export`: the cases, the drafts, and the files with their names, types, sizes, digests, moments and cases; what a file holds comes by `case.readFile`. For the subject itself, and for the auditor, without drafts.
    ExportCases.after `ExportPage/next` of the page before; empty: from the beginning.
    ExportCatalogue Reads the catalogue page by page as a file that an import takes: the pages one after the other are the file.
    ExportCatalogue.cursor Empty: from the beginning; then as the page before has it.
    ExportCatalogue.file Of a CSV export the table, `items`; empty: the JSON catalogue.
    ExportPage One page of all that is held on a subject.
    ExportPage.json A JSON object: `subject`, `section`, `title` in both languages, and `entries`.
    ExportPage.next Where the next page begins; empty: this is the last.
    ExportSubject All that is held on a subject, in pages of JSON text: for the subject itself, with numbers in full, and for the auditor, of what the audit covers. Each page is a read of every field that the purpose covers, and stands in the ledger.
    ExportSubject.after `ExportPage/next` of the page before; empty: from the beginning.
    ExtendCase Extends the periods of a case, once: by 10 workdays at most as the head of the office approved, a joint case by 15 as the head of the people's government did.
    ExtendCase.caseID The case's id or its number.
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
    FeeDue Before what a fee is to be paid. Unspecified: it holds nothing up.
    FeeDue.decision Before an approval.
    FeeDue.delivery Before what was granted is handed over.
    FeeEntry A fee of a case.
    FeeEntry.basis The provision under which it is charged.
    FeeEntry.before Before what it is to be paid.
    FeeEntry.fen In fen.
    FeeEntry.id Its id in the case: `1`, `2`, …
    FeeEntry.name What is charged for.
    FeeEntry.reason Why it was waived; empty: it was not.
    FeeEntry.receipt 票据号码; empty: it was not paid.
    FeeEntry.settledOn YYYY-MM-DD; empty: it is due.
    FeeState Where a fee of a case stands.
    FeeState.waived 免缴: with a reason.
    FieldDifference A field in which two versions differ, in words for people.
    FieldDifference.before Codes in words, limits with their unit; empty where it was not there.
    FieldDifference.field As the import format names it.
    FieldDifference.nameZh The standard's name of the field, 承诺办结时限.
    FieldKeyEntry One key with which personal data, or what files hold, is sealed.
    FieldKeyEntry.opens Whether the instance has it, and so opens what it sealed.
    FieldKeyEntry.sealed Fields in the database that it sealed.
    FieldKeyEntry.seals Whether the instance seals with it.
    FieldKeyList The keys of one instance, and those that fields in the database name.
    FieldKeyList.keys By their numbers.
    FieldKeyList.source Where the instance has its keys from: the path of a file, or `YIMEN_IDENTITY_KEY`.
    FigureGrouping By what figures are told apart.
    FigureGrouping.unspecified All together.
    FigureRow The figures of one department. Shares are counts beside `items`.
    FigureRow.department Empty: all together.
    FigureRow.legalDays Workdays, so too.
    FigureRow.materials Asked for in all.
    FigureRow.materialsAfterReuse Less those that a certificate or a resource stands in for.
    FigureRow.promisedDays Workdays, the sum of the items that have both limits.
    FiguresOfDay Figures on one day.
    FileEntry A file that was uploaded, as its subject and the office see it.
    FileEntry.begunAt Microseconds since 1970.
    FileEntry.expiresAt Microseconds since 1970, when it is forgotten; 0: it is kept, for a case relies on it.
    FileEntry.id The upload's id, by which evidence names it.
    FileEntry.name Told by `case.files`; empty in the answers of commands.
    FileEntry.reads Who has read it, the latest fifty, newest first.
    FileEntry.reusable Whether the subject lets it be evidence in later cases.
    FileEntry.uses The cases that rely on it, the first hundred.
    FileList Files, newest first.
    FileList.next Goes on from here, in `before`; empty: no more. A page may be short, or empty, and have a next one.
    FilePart A part of a file.
    FilePart.bytes None at the end.
    FilePart.digest SHA-256 of the whole, in hexadecimal digits.
    FilePart.size Bytes of the whole file.
    FilePart.type The media type, as the content was found to be.
    FileRead The payload of `case.fileRead`: somebody has read a file of a subject. It holds no personal data but ids.
    FileRead.at Microseconds since 1970.
    FileRead.file The upload's id.
    FileRead.subject Whose file it is.
    FileReading One reading of a file. A file that is read in parts is read once.
    FileReading.at Microseconds since 1970.
    FileUse A case that relies on a file.
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
    FinishStep Finishes a department's step with its opinion. A step that nobody holds is claimed with it.
    FinishStep.caseID The case's id or its number.
    FinishStep.grounds Needed where the department opposes.
    FinishTicket The service at the window is done.
    FinishTicket.hall The hall's id, as `H1`.
    FinishTicket.number The ticket's number of today, as `A012`.
    FinishUpload Checks a file of which every part has come (size, digest, type by its content, and the scanner), and keeps it. What is found wrong is refused by name; the upload stays until it expires, so that what is missing may still be brought.
    FlowStep A step of an item's flow (办理流程).
    FlowStep.after The codes of the steps that it waits for; none: it is open from acceptance.
    FlowStep.code Of a step that a department takes by itself in each case (并联审批), `[a-z][a-z0-9_]*`; empty: the step is only told.
    FlowStep.mayLapse Whether the case goes on without it once its limit is over.
    FlowStep.name 受理, 审核, 审批, 办结, 送达
    ForwardTicket Sends a ticket on to another window or to other skills. It keeps its rank.
    ForwardTicket.hall The hall's id, as `H1`.
    ForwardTicket.number The ticket's number of today, as `A012`.
    ForwardTicket.skills What the next window must be able to do, where no window is named; empty: what every window can.
    ForwardTicket.toWindow The one window that is to call it, which must be open; 0: any with `skills`.
    GetCase Reads a case by its id or its number.
    GetCase.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    GetCaseDraft Reads a draft, to go on with it on this channel. A clerk says which draft: purpose `submission` with its id in `caseID`.
    GetItem Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn.
    GetItem.hall A hall: the item as it is there.
    GetItem.on YYYY-MM-DD: the version that is in force then; empty: today. Not with `version`.
    GetItem.region A division code: the item as it is there; empty: as it is everywhere.
    GetItem.version 0: the current one.
    GiveBack Returns a case to its applicant within the notice period, before it is accepted (退件).
    GiveBack.caseID The case's id or its number.
    GiveBack.grounds Why, and on which provision; needed.
    GiveBack.text What the applicant is told besides; may be empty.
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
    HallChanges What a change of halls comes to.
    HallChanges.conflicts Visits that do not fit any more; at most 200.
    HallChanges.count How many do not.
    HallChanges.halls The halls that have changed, as they are after it.
    HallChanges.pending Whether visits are still looked at since then: `notify.conflicts` lists each as soon as it is found. The counts are of before the write.
    HallChanges.renumbered Visits that keep their time and window, and whose slots count otherwise.
    HallChanges.written False in a trial, and where nothing has changed.
    HallDayView What a day of a hall offers.
    HallDayView.closedZh Why something of it is closed that would be open.
    HallDayView.kind `workday`, `saturday`, `sunday`, `holiday`.
    HallDayView.on YYYY-MM-DD.
    HallDayView.open `HH:MM-HH:MM`, in order.
    HallDayView.provisional The hours may still change, since the year's calendar is not published.
    HallList Halls, by their ids.
    HallSlotView A slot of a day.
    HallSlotView.at HH:MM, Asia/Shanghai.
    HallSlotView.online Seats for online bookings that are free.
    HallSlotView.staff Seats for staff that are free.
    HallView A hall (大厅).
    HallView.day In a list absent.
    HallView.lastDay YYYY-MM-DD, the last day on which it takes visits; empty where it is not to be given up.
    HallView.latitude In millionths of a degree; 0 and 0: not known.
    HallView.record As it was put in force, JSON; in a list empty.
    HallView.skills `any`, `natural_person`, `legal_person`.
    HandOutNumbers Sets numbers aside for a hall that may lose its network, with a list that prints: today's appointments with their ranks, and the numbers.
    HandOutNumbers.count How many numbers, 1 to 500.
    HandOutNumbers.hall The hall's id, as `H1`.
    HandOverStep Gives a step that one holds to another official; one that is late, whoever holds it.
    HandOverStep.caseID The case's id or its number.
    HandOverStep.official The id of the official who holds it from now on.
    Health Whether an instance can do its work, and if not, why.
    HoldSeat Takes a seat for a case: a visit of its own, or, where one is booked, another time for that, which stays until the new one is confirmed. It is held ten minutes for `notify.confirmVisit`. A refusal names what is free instead in its detail.
    HoldSeat.at HH:MM, Asia/Shanghai.
    HoldSeat.confirm Says yes at once.
    HoldSeat.on YYYY-MM-DD.
    IdentifierAdded The payload of `identity.identifierAdded`. It holds no personal data.
    IdentifierAdded.kind The kind of number, `passport`.
    IdentifierEntry One number of a subject. In replies `number` is masked.
    IdentifierEntry.kind `resident`, `hmt_resident`, `foreign_resident`, `uscc`, `organisation`; empty: decided by rule. `passport`, `hmt_travel_permit` and `taiwan_travel_permit` have no check to be known by and are taken only where named.
    IdentifierRetired The payload of `identity.identifierRetired`. It holds no personal data.
    IdentifierRetired.kind The kind of number, `passport`.
    ImportCalendar Takes in the notice on days off of a year or several, by which every open case whose date reached past the calendar is reckoned again, and every one whose date a changed day moves. What is reckoned from then on goes by it. The same version with the same days again changes nothing; with others it is refused.
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
    ImportHalls Takes in a halls file: the halls that it names, each as its next revision. The first one takes the place of the sample's halls.
    ImportHalls.dryRun Tells what it comes to, and changes nothing.
    ImportHalls.file The file, as JSON.
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
    ItemFee.before Before what it is to be paid.
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
    ItemMaterial.nameEnglish Empty where there is none.
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
    ItemRecord.rules Tried in order; none: an instant item is decided once its evidence is complete.
    ItemRecord.serviceObjects 服务对象, several
    ItemRecord.settingBasis 设定依据
    ItemRule A rule by which the suite decides a case of an instant item by itself (秒批).
    ItemRule.condition Over facts of the evidence and the filing: `evidence_complete = yes and source_idc = certificate`. They are named in GLOSSARY.md.
    ItemRule.number Names it in decisions, `R1`.
    ItemRule.version From 1; rises when the condition changes.
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
    JoinWaiting Puts what a case has to be come for on the waiting list, in the place that it has by its age: the earliest seat is booked for it.
    LeaveQueue Somebody leaves the hall before they were served to the end.
    LeaveQueue.ticketID The ticket's id; an applicant gives it, a clerk may give hall and number in its place.
    LeaveWaiting Takes what a case has to be come for off the waiting list: its person chooses the time.
    LedgerReport What a look at a stretch of the ledger of reads found.
    LedgerReport.chainedAfter Rows up to this one are of a version that did not chain them.
    LedgerReport.fault The first fault: `gap`, `changed`, `cutOff`, `forgedHead`, `forgedDay`; empty: none.
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
    ListCaseDrafts Lists the drafts of a subject, the newest first; there are 20 at most.
    ListCases Lists cases, newest first: of a subject; or, for who works on them or checks them, of many at once, without a word of whose they are. What is named must hold of each case that is listed. A list goes by what does not change of a case, so that none is skipped and none comes twice while others are filed and move on; one that no longer fits when its page is read is not shown.
    ListCases.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    ListCases.before Cases that are listed after this id: `next` of the page before.
    ListCases.channel Through which it was filed: `window`, `web`, `mobile`, `courier`, `kiosk`, `other`.
    ListCases.department The code of the department that answers for the item.
    ListCases.figure As what they are counted in `case.figures`.
    ListCases.from Filed from here on: YYYY-MM-DD, or an hour of it, YYYY-MM-DDTHH, in Shanghai.
    ListCases.hall Where it was verified; `-`: at no hall.
    ListCases.lamp `green`, `warn`, `yellow`, `red`, as it was last told: cases in hand.
    ListCases.late Only where the step that `stepDepartment` or `step` asks for is late, which its `escalatedOn` tells: the department's list of late steps.
    ListCases.limit At most 200; 0: 50.
    ListCases.step The code of a departments' step that is open.
    ListCases.stepDepartment A department that has a step open, as the item's flow names it, whichever department answers for the item.
    ListCases.subject Empty: of many, for clerks, approvers, auditors and services; something else must be named then.
    ListCases.until And before here.
    ListDrafts Lists what is not in force yet, by code and version: drafts, and versions that wait for their day.
    ListDrafts.after Items whose code comes after this one.
    ListDrafts.afterVersion Where it is not 0: also those of the item `after` whose number is greater, so that a page may end within an item.
    ListDrafts.limit At most 200; 0: 50.
    ListFiles Lists files, newest first: those that a case relies on, or those of a subject, with who has read each.
    ListFiles.before Files older than this id.
    ListFiles.caseID The case's id or number; empty: the files of the subject.
    ListFiles.limit At most 100; 0: 50.
    ListFiles.subject Where no case is named.
    ListHalls Lists the halls.
    ListImports Lists the imports in parts that are known: each until it runs out, a day after it was begun.
    ListImports.limit At most 200; 0: 50.
    ListItems Lists published and paused items, by code. `total` counts all that answer, on this page or not.
    ListItems.after Codes after this one.
    ListItems.limit At most 200; 0: 50.
    ListLifeEvents Lists the events of life (一件事) with their items.
    Mailbox Notices in a mailbox.
    MakeCheckInCode Gives the code by which a visit is checked in at the hall; the same each time it is asked for.
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
    MergeOffline Takes what happened in a hall while it had no network, each event once, however often and in whatever order they are sent.
    MergeOffline.events At most 500. They are taken in the order of their moments.
    MergeOffline.hall The hall's id, as `H1`.
    MergeOffline.on The day, YYYY-MM-DD, which is not ended yet: until the midnight a day after its own.
    MergeState Whether a subject stands for itself.
    MergeState.mergedInto The subject that it is merged into; empty: it stands for itself.
    MergeSubjects Merges two subjects that are one (合并). Nothing is moved: until an un-merge every read of either sees both.
    MergeSubjects.ground Why they are one, in words: the document that was compared, the file. Kept sealed.
    MergeSubjects.merged The subject that is merged into it.
    MergeSubjects.stays The subject that stays.
    MethodStatistics The figures of one method.
    MethodStatistics.histogram Calls by duration: place n counts those under 2^n microseconds and not under 2^(n-1).
    MethodStatistics.totalMicroseconds What all calls took together.
    MissTicket Nobody came when the ticket was called (过号); the window is free.
    MissTicket.hall The hall's id, as `H1`.
    MissTicket.number The ticket's number of today, as `A012`.
    MoveVisit Takes a visit to another time in one write: the new seat is taken and the old one freed, or the old one stays and the refusal names others.
    MoveVisit.at HH:MM, Asia/Shanghai.
    MoveVisit.on YYYY-MM-DD.
    MovedDate A date that binds a case and that a new calendar moved.
    MovedDate.before YYYY-MM-DD, the day that was told before.
    MovedDate.kind `notice`, `correction`, `promised`, `statutory`, `delivery`, `puttingRight` or `objection`.
    MovedDate.now YYYY-MM-DD, the day that binds now.
    Necessity Whether a material must be there (材料必要性).
    Necessity.conditional 非必要: when it applies
    Necessity.mayFollow 容缺后补: may follow after acceptance
    Necessity.required 必要
    NeededAskCount How often one material of an item was asked for though it was held.
    NeededAskCount.department The department whose item it is.
    NeededAskList Counts of asks for what was held.
    NeededAskList.counts By item, department and material, in that order.
    NeededAskList.next After which to go on; empty: that was all.
    NeededMaterials Says which materials this subject still has to bring for an item, and which the suite holds already.
    NoticeView One notice (通知).
    NoticeView.at Microseconds since 1970.
    NoticeView.id Stable: one reason, one notice.
    NoticeView.kind `visit.booked`, `visit.changed`, `visit.cancelled`, `visit.waiting`, `case.received`, `case.decided`, `contact.code`, `case.reopened`, `case.reminded`, `correction.asked`, `case.lapsed`, `case.elsewhere`, `case.returned`, `case.referred`, `case.annulled`, `case.fee`, `case.delivered`, `case.answered`. `visit.missed`, `visit.conflict`. `case.fee`, `case.delivered`, `case.answered`, `case.refused`, `objection.answered`, `case.moved`, `case.overdue`, `visit.tomorrow`, `visit.soon`. `case.accepted`, `case.clock-stopped`, `case.clock-resumed`, `case.extended`.
    NoticeView.mail Delivery by mail: `off` when it goes over no mail, `none` without an address, `pending` until an attempt settles it, `sent`, `failed` when it surely did not arrive and is not tried again, `unknown` when it may or may not have been sent.
    NoticeView.sequence Counts the notices of one subject from 1.
    NoticeView.textMessage Delivery by text message, in the same words.
    NumberTimes Since when a subject bears a number, and until when it bore one that it laid down.
    NumberTimes.addedAt Microseconds since 1970.
    NumberTimes.isRetired Whether it finds the subject only: it was laid down, or stands behind that of the subject that stays.
    NumberTimes.number Masked.
    NumberTimes.retiredAt Microseconds since 1970; 0: it was not laid down.
    ObjectToDecision Objects to a decision that the suite made by a rule: an official must answer.
    ObjectToDecision.caseID The case's id or its number.
    ObjectToDecision.reason Never empty.
    ObjectionEntry What an applicant holds against a decision that the suite made by a rule, and what an official answered.
    ObjectionEntry.annulled Whether the decision was annulled; else it stands.
    ObjectionEntry.answerDue By when it is to be answered.
    ObjectionEntry.answeredOn YYYY-MM-DD; empty: not yet.
    ObjectionEntry.grounds Of the answer.
    ObjectionEntry.on YYYY-MM-DD
    ObjectionEntry.overdueOn YYYY-MM-DD: when the answer was told as overdue; empty: it was not.
    OfferList Free seats, the best first.
    OfferPoints Points of an offer for one ground.
    OfferPoints.ground `distance`, `load`, `days`, `part`, `day`, `hall`.
    OfficeLoad What an office or a hall would have had more or less to do.
    OfficeLoad.before Papers to look at and visits to serve.
    OfflineAppointment An appointment of today on the list of a hall without a network.
    OfflineAppointment.at When it begins, in microseconds since 1970: the rank of who comes before it.
    OfflineAppointment.cases The numbers of its cases.
    OfflineConflict An event of a hall without a network that could not be taken, and why.
    OfflineConflict.code The refusal's number in the registry.
    OfflineConflict.name Its name there.
    OfflineEvent Something that happened in a hall without a network.
    OfflineEvent.act `draw`, `call`, `serve`, `finish`, `park`, `resume`, `miss`, `back`, `leave`, `open`, `close`.
    OfflineEvent.at When, in microseconds since 1970.
    OfflineEvent.clerk Who worked at the window.
    OfflineEvent.id The hall's own, once for each event; 1 to 64 letters, digits and hyphens.
    OfflineEvent.number The ticket; with `draw` a number that was handed out. Empty for `open` and `close`.
    OfflineEvent.plannedMinutes With `draw` of a walk-in; 0: as usual.
    OfflineEvent.skills With `draw` of a walk-in what is wanted, with `open` what the window serves.
    OfflineEvent.visitID With `draw`: the visit; empty: a walk-in.
    OfflineEvent.window Where; for `call`, `resume`, `open` and `close`.
    OfflineMerge What became of events of a hall without a network.
    OfflineMerge.conflicts Those that could not be taken; they may be sent again, as once the events before them are there.
    OfflineMerge.known How many had had it before.
    OfflineMerge.taken How many have had their effect now.
    OfflineNumbers Numbers that a hall may draw without a network.
    OfflineNumbers.appointments Those of today who are still to come, by time; at most 1,000.
    OfflineNumbers.first The first of them, as `C001`.
    OfflineNumbers.html The list as a page that prints on A4, in Chinese and English.
    OfflineNumbers.on YYYY-MM-DD.
    OpenSession Opens a session for a subject who proved who they are, to a web or mobile backend or at a window.
    OpenSession.channel `web`, `mobile`, `window`; empty: the caller's.
    OpenSession.device For the subject to know it by; at most 128 bytes.
    OpenSession.evidence What proved it: the code that came to a verified contact point (`identity.putContact` without an address has one sent); for a document its kind, `resident`, which must be one of the subject's; for a certificate its id, which must be the subject's and in force.
    OpenWindow Opens a window for the clerk who asks, or gives it other skills. One that was left open and has nobody is taken over.
    OpenWindow.hall The hall's id, as `H1`.
    OpenWindow.skills What it serves today; empty: what the hall serves. `any`: everything. At most 8.
    OpenWindow.window The window's number, from 1.
    OpenedSession A session that was opened. Its id proves it: whoever has it is taken for the subject.
    OpenedSession.level 1 to 3.
    OpenedSession.name By what it is named to end it.
    OpenedSession.session The id, 32 hexadecimal digits; told here and nowhere else.
    OpenedSession.until Microseconds since 1970; nothing puts it off.
    OrderExplanation Why one ticket goes before another.
    OrderExplanation.first The number of the one that goes before.
    OrderExplanation.firstGround As in `TicketView/rankGround`.
    OrderExplanation.firstRank Microseconds since 1970.
    OrderExplanation.reason `rank`, `check_in`, `number`, `in_line`, `called`, `called_by_number`, `apart`, `neither`.
    ParkTicket Sets a ticket aside, as for a paper that is fetched; the window is free.
    ParkTicket.hall The hall's id, as `H1`.
    ParkTicket.number The ticket's number of today, as `A012`.
    PayFee Records that a fee was paid, with the number of its receipt. An instant case that waited for nothing else is decided with it.
    PayFee.caseID The case's id or its number.
    PayFee.fee The fee's id in the case.
    PayFee.receipt 票据号码: the number of the receipt, at most 64 characters.
    Ping Asks whether an instance answers. What every instance answers, by numbers from 65,280 on; the service is named in the call's options.
    PlannedMaterial One material of a plan.
    PlannedMaterial.certificate The id of the certificate that stands in.
    PointElsewhere Says within the notice period that a case is not for this office, and which one it is for (不受理并告知).
    PointElsewhere.caseID The case's id or its number.
    PointElsewhere.grounds Why, and on which provision; needed.
    PointElsewhere.office The right office by its name; needed.
    PointElsewhere.text What the applicant is told besides; may be empty.
    PreferencesView How a subject wants to be told.
    PreferencesView.language `zh` or `en`; empty: as their contact point says.
    PreferencesView.off Channels that are not wanted, each once: `text`, `mail`.
    PreferencesView.quietFrom HH:MM in Asia/Shanghai, from when on nothing is sent but codes; empty: 22:00.
    PreferencesView.quietUntil HH:MM, the next day where it is earlier; empty: 08:00; the same as `quietFrom`: there are no quiet hours.
    PreferencesView.withoutReminders Not reminded of visits and of what is owed, except in the mailbox.
    PreviewTemplate Words filled with an example, before they are put in force; what could not be put in force is refused in the same way.
    PreviewTemplate.channel `mailbox`, `text`, `mail` or `slip`.
    PreviewTemplate.kind As of `NoticeView`.
    PreviewTemplate.language `zh` or `en`.
    PreviewTemplate.text Empty, with the title: the words in force.
    Principal Who acts. It travels with every request and is kept with every event. A key proves it over encrypted links; in the clear, on this machine, the caller states it, and it is recorded as asserted.
    Principal.actingFor The subject for whom an applicant acts, where not for itself. Services believe it only where a mandate stands; no other role has it.
    Principal.channel The channel through which it came: `web`, `mobile`, `window`, `kiosk`, `command-line`, `service`.
    Principal.department The department for which an official acts, as flows of items name it; empty: not told. No other role has it.
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
    PutContact.address A mail address; or a phone number as E.164 has it, or a Chinese mobile number of eleven places. Empty: a code goes to the one that is verified, with which a session is opened (`identity.openSession`).
    PutHall Puts a hall, or another revision of it, in force. Nobody loses a seat: visits that do not fit any more are listed, keep their seats, and are offered others.
    PutHall.dryRun Tells what it comes to, and changes nothing.
    PutHall.record The hall as JSON, as in a halls file.
    PutHall.revision The revision that it takes the place of; 0: whichever it is.
    PutImportPart Brings one part of a file of an import. The same part again changes nothing; another in its place is refused.
    PutImportPart.bytes At most 512 KiB.
    PutImportPart.file A JSON catalogue: empty; a table: its name, `items`, `materials`, …
    PutImportPart.part From 0, without gaps, in any order.
    PutItemDraft Begins or replaces the draft of an item's next version. It need not be without faults: they are told, and stop its publication only. An item has at most one draft. What cannot be read at all is refused as `item.badDraft`.
    PutItemDraft.draft One item as the import format `yimen-catalogue/1` writes it (JSON, UTF-8).
    PutItemDraft.note What is new, for those who check it; at most 1,000 characters, with no mail address and no number of more than six digits: it names nobody.
    PutPreferences Says how a subject wants to be told, in place of what was said before. What the law wants told goes over one channel at least, whatever is turned off; the mailbox has everything.
    PutPreferences.preferences Needed.
    PutPreferences.purpose Of a clerk who does it for the subject: `handling`, with the case.
    PutResource Adds or changes a resource of the register: what an office can give, so that nobody is asked for it.
    PutRight Puts a bad rating right (差评整改): what was done about it.
    PutRight.caseID The case's id or its number.
    PutRight.measures What was found and done, as the applicant is told; never empty.
    PutTemplate Puts words for a kind of notice in force, over a channel and in a language. A field stands between braces: `{number}`.
    PutTemplate.channel `mailbox`, `text`, `mail` or `slip`.
    PutTemplate.kind As of `NoticeView`.
    PutTemplate.language `zh` or `en`.
    PutTemplate.text At most 4,000 characters; empty, with the title: the words in the program stand again.
    PutTemplate.title One line of at most 200 characters; empty over `text`.
    PutUploadPart Brings one part of a file. Parts come in any order, and the same part again changes nothing; another in its place is refused.
    PutUploadPart.bytes All bytes of the part.
    PutUploadPart.offset Where it begins in the file: a multiple of the part size that the ticket tells.
    QuestionKind How a question of a guide is answered.
    QuestionKind.number A whole number.
    QuestionKind.yesNo `yes` or `no`
    QueueDayChanged The payload of `notify.numbersHandedOut` and `notify.queueEnded`: of which hall and day, and which numbers.
    QueueDayChanged.first The first number that was handed out; empty: none.
    QueueDayChanged.on YYYY-MM-DD.
    QueueView How a hall's queue stands.
    QueueView.ended Whether the day is over.
    QueueView.inLine How many are in line, all of them.
    QueueView.on YYYY-MM-DD.
    QueueView.position Where notify.screen goes on from here.
    QueueView.unserved What somebody in line wants and no open window serves, the skills of each with a plus between them.
    QueueView.waiting Those in line, in their order.
    QueueView.windows Those that were open today.
    QueueWindowChanged The payload of `notify.windowOpened` and `notify.windowClosed`: the window after it.
    QueueWindowView A window of a hall's queue today.
    QueueWindowView.clerk Who works there, or did last.
    QueueWindowView.number The number that is called or served there; empty: nobody.
    QueueWindowView.position Where the hall's queue stands.
    QueueWindowView.skills What it serves; `any`: everything.
    RateCase Rates a service (好差评), once, after the delivery. A bad rating is to be put right within 15 workdays.
    RateCase.caseID The case's id or its number.
    RateCase.comment May be empty.
    RatingEntry How a service was rated (好差评).
    RatingEntry.bySilence Whether nobody rated it and silence counted, which figures keep apart.
    RatingEntry.measures What was found and done.
    RatingEntry.on YYYY-MM-DD
    RatingEntry.overdueOn YYYY-MM-DD, the day on which putting right was told as overdue; empty: it was not.
    RatingEntry.putRightDue By when a bad rating is to be put right; nil: it is none.
    RatingEntry.putRightOn YYYY-MM-DD; empty: not yet, or nothing to put right.
    RatingGrade The five grades after a service (好差评), by the codes of the national table.
    RatingGrade.basicallySatisfied 基本满意
    RatingGrade.dissatisfied 不满意: to be put right.
    RatingGrade.satisfied 满意
    RatingGrade.veryDissatisfied 非常不满意: to be put right.
    RatingGrade.verySatisfied 非常满意
    ReadBaseInformation What base resources say of a subject, each with its provider and date.
    ReadBaseInformation.after Where the page begins: `BaseInformation/next` of the page before; empty: with the first.
    ReadBaseInformation.limit At most 200; 0: 200.
    ReadBundle Reads a bundle: its cases, what they come to the hall for, and what to bring, each once.
    ReadBundle.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    ReadBundle.purpose Who handles a case names one of the bundle.
    ReadCaseFigures Reads how many cases were received in a period, and what has become of them by now. Each number opens its cases: `case.list` with the same words.
    ReadCaseFigures.after `next` of the page before.
    ReadCaseFigures.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    ReadCaseFigures.channel Empty: through any.
    ReadCaseFigures.from YYYY-MM-DD, or an hour of it, YYYY-MM-DDTHH, in Shanghai; empty: a day before `until`.
    ReadCaseFigures.hall Empty: of any; `-`: at no hall.
    ReadCaseFigures.item Empty: of any.
    ReadCaseFigures.limit At most 1,000; 0: 200.
    ReadCaseFigures.until The end, which is not in it; empty: tomorrow. At most 366 days after `from`.
    ReadCertificate Reads one certificate: by its id, by its identifier (电子证照标识), or by its type and a number of its holder.
    ReadCertificate.identifier The identifier in full.
    ReadCertificate.number A number of the holder, whichever and however it is written.
    ReadCheck Whether a case gives a reason to read, about whom, and on what.
    ReadCheck.isOfAnother With `stepNotDue`: the step is never of the reader's role, in whatever state. An applicant's are `begin`, `submit`, `supply`, `correct`, `withdraw` and `rate`.
    ReadCheck.item The code of the case's item, for which a mandate must be; empty where there is no such case.
    ReadCheck.subject The subject of the case; empty where there is no such case.
    ReadConflicts Reads which visits do not fit their halls any more: open work until each has moved or ended.
    ReadConflicts.after Goes on after this visit.
    ReadConflicts.hall Empty: of all.
    ReadConflicts.limit At most 200; 0: 50.
    ReadContact Where a subject can be told something; for the service that sends notices, in a case at a step of it.
    ReadContactCode Where a code is to be sent, and the code; for the service that sends it. A read like any other.
    ReadDeadLetters Deliveries that ended without the person being surely told, the oldest first: what surely failed, did not arrive, or may have been sent or not.
    ReadDeadLetters.after `next` of the page before; empty: from the first.
    ReadDeadLetters.channel `text` or `mail`; empty: all.
    ReadDeadLetters.limit At most 200; 0: 50.
    ReadDeadLetters.state `failed`, `unknown` or `undelivered`; empty: all.
    ReadDeliveries How notices are on their way, over each channel. For operators and auditors; it tells whom by no name and no address.
    ReadDeliveries.caseID …a case, all of whose notices are told.
    ReadDeliveries.notice The id of a notice, or…
    ReadDocument Draws one document (文书) of a case as a page that prints.
    ReadDocument.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    ReadDocument.document The document's number, or what stands in it after the case's: `SL-04`.
    ReadDocument.number The case's number, where its id is not given.
    ReadDocuments Lists the documents (文书) that the acts of a case made, oldest first.
    ReadDocuments.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    ReadDocuments.number The case's number, where its id is not given.
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
    ReadFile Reads a part of a file: shown to its subject, to the clerk and the approver at a step of an open case that relies on it, and to the auditor. Who read it stands recorded, and the subject sees it (`case.files`).
    ReadFile.id The upload's id.
    ReadFile.limit At most 524,288 bytes; 0: so many.
    ReadFile.offset Where to begin, from 0.
    ReadFileKeys The keys with which files are sealed, as one instance has them, and how many names and rows each sealed. Of the keys it tells their numbers alone.
    ReadFilings Reads what the cases of an item were filed with in a period, without a word of who filed them: for rehearsals.
    ReadFilings.after A case's id.
    ReadFilings.from YYYY-MM-DD
    ReadFilings.limit At most 500; 0: 100.
    ReadFilings.until YYYY-MM-DD, the day after the last.
    ReadHall Reads a hall, and what a day of it offers.
    ReadHall.on YYYY-MM-DD; empty: today.
    ReadHealth Asks whether an instance can do its work.
    ReadHistory Reads what happened to a case: every event with who, when and through which channel.
    ReadHistory.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    ReadHistory.caseID The case's id or its number.
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
    ReadNeededAsks How often applicants were asked for what was held, for each item, department and material in a period.
    ReadNeededAsks.after `NeededAskList.next` of the page before.
    ReadNeededAsks.department Only of this department; empty: of all.
    ReadNeededAsks.from YYYY-MM-DD, the first day.
    ReadNeededAsks.item Only of this item; empty: of all.
    ReadNeededAsks.limit At most 500; 0: 100.
    ReadNeededAsks.until YYYY-MM-DD, the day after the last.
    ReadOffers Asks which seats are free for a case or its visit; at most 20, the best first. An applicant is offered the seats for online bookings, staff those of their own.
    ReadOffers.days YYYY-MM-DD, the days that are wished; at most 31.
    ReadOffers.hall The hall that is wished; empty: any.
    ReadOffers.latitude Where the person sets out, in millionths of a degree; 0 and 0: not said.
    ReadOffers.parts The parts of the day that are wished: `morning`, `afternoon`.
    ReadPreferences How a subject wants to be told (通知偏好). To itself, to who handles a case of theirs, and to auditors.
    ReadQueue Reads how a hall's queue stands today, as a clerk's desk shows it.
    ReadQueue.hall The hall's id, as `H1`.
    ReadQueue.limit Tickets of each list, at most 100; 0: 20.
    ReadQueue.window Only what this window may call; 0: the whole hall.
    ReadScreen Reads what the screen of a hall shows, and follows it: what is called now, or what has changed since a position. Nothing of it is personal.
    ReadScreen.after The position of the last answer; 0, or one that is not of today: what is called now.
    ReadScreen.afterPlace The place of the last answer, sent back with its position: one change may be of more tickets than a page holds.
    ReadScreen.hall The hall's id, as `H1`.
    ReadScreen.limit Entries, at most 500; 0: 100.
    ReadScreen.waitMilliseconds How long to wait when nothing has changed; at most 20,000.
    ReadSessions The sessions of a subject: for itself and for auditors.
    ReadSessions.after Where the page begins: `SessionList/next` of the page before; empty: with the newest.
    ReadSessions.includingEnded Also those that stand no more.
    ReadSessions.limit At most 200; 0: 200.
    ReadSlip A notice as a page that prints at the counter (凭条), for who asks for it there. The subject itself, and who handles its case.
    ReadSlip.language `zh` or `en`; empty: `zh`.
    ReadSlip.notice The id of the notice.
    ReadStatistics Asks an instance for its figures.
    ReadSubject Reads one subject by its id.
    ReadSubject.fields Which fields: `kind`, `name`, `numbers`, `full_numbers`, `birth`, `sex`, `region`; empty: kind, name and masked numbers, as far as the purpose covers them. One that it does not cover is refused.
    ReadSubjectHistory Who did what to a subject, and since when it bears its numbers: for the subject itself and the auditor. A read like any other.
    ReadSubjectHistory.after The sequence after which to begin.
    ReadSubjectHistory.limit At most 500; 0: 100.
    ReadTemplates The words in force: those that were put, and those in the program for all other kinds.
    ReadTemplates.channel Over this channel alone; empty: over all.
    ReadTemplates.kind Of this kind alone; empty: of all.
    ReadTemplates.language In this language alone; empty: in all.
    ReadTicket Reads a ticket, as a phone shows it: where it stands, and how many are ahead.
    ReadTicket.hall In place of the id, for staff: the hall, and the number of today.
    ReadTicket.ticketID The ticket's id, which stands on it. Whose it is, or, where it is nobody's, who has the id may read it.
    ReadTrace Asks an instance for the requests of one trace that it has finished, as far as its node still holds them.
    ReadTrace.trace The trace id, 16 bytes.
    ReadUploadProgress Tells how far an upload has come, and which parts are still to be brought: for whoever goes on after a break.
    ReadVerdict What a case says to a read about its subject.
    ReadVerdict.closed Nothing more is done in the case.
    ReadVerdict.stepNotDue The case does not come to that step now, or somebody else does it.
    ReadVerdict.unknownStep No case has such a step.
    ReadVerificationKey The keys by which copies of certificates are checked by who is not on the network.
    ReadViolations Counts and lists what the office did against the rules, newest first: for the auditor. No applicant is named.
    ReadViolations.after Where the page before ended; empty: from the newest.
    ReadViolations.from YYYY-MM-DD, the first day.
    ReadViolations.item Of this item alone; empty: of all.
    ReadViolations.limit At most 500; 0: 100.
    ReadViolations.official Of this one alone; empty: of all.
    ReadViolations.until YYYY-MM-DD, the day after the last.
    ReadVisit Reads the visit booked for a case.
    ReadVisitCalendar Draws up a visit as a calendar file, which calendars take in: a later one of the same visit replaces the earlier.
    ReadVisits Reads the visits of a subject, the latest day first, and what still has no seat.
    ReadVisits.limit At most 100; 0: 20.
    ReadWaiting Reads which reasons of a subject have no seat, and their places on the waiting list.
    ReadWaitingTime Asks how long one waits at a hall now: whoever would come, or a ticket in line. Nothing of a hall's answer is personal.
    ReadWaitingTime.hall The hall's id, as `H1`; with a ticket's id it may be left out.
    ReadWaitingTime.number In place of the id, for staff: the hall, and the number of today.
    ReadWaitingTime.ticketID A ticket's id, which stands on it. Whose it is, or, where it is nobody's, who has the id may ask.
    ReadsOfSubject Who read this subject's data: for the subject itself and the auditor. This is a read like any other and stands in the ledger.
    ReadsOfSubject.after The sequence after which to begin.
    ReadsOfSubject.limit At most 500; 0: 100.
    ReceiveCase Records that the papers arrived (收件).
    ReceiveCase.caseID The case's id or its number.
    ReceiveCase.evidence What was allowed to follow and came with the papers.
    ReferUpward Refers an accepted case to the level above (转报), which decides it.
    ReferUpward.caseID The case's id or its number.
    ReferUpward.grounds Why, and on which provision; needed.
    ReferUpward.office The office above by its name; needed.
    ReferUpward.text What the applicant is told besides; may be empty.
    RefuseAcceptance Decides within the notice period not to take a case (不予受理), with grounds and the right to appeal.
    RefuseAcceptance.caseID The case's id or its number.
    RefuseAcceptance.grounds Needed.
    RefusedSubject A subject of an import that was refused.
    RefusedSubject.code As in the registry of refusals.
    RefusedSubject.detail Kinds, reasons and fields; no number and no name.
    RefusedSubject.place Its place among those of the call, from 0.
    RegisterSubject Registers a person or a company with its numbers. The same name and numbers again give the same subject, whose contact points stay. The reply repeats, masked, what the caller gave and shows no other name or number; of one who was known it tells the id, and not since when, nor in which language or whether by mail. So it is no read of a subject's data.
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
    ReportBrowsing.limit Readers at most, up to 500, those with a sign first; 0: 100. Signs are found among all.
    ReportBrowsing.until Microseconds since 1970; 0: now.
    ReportDelivery What a provider says became of a message that it took (回执). It may come before the answer to the message itself, twice, late, or of a message that is not known: states never go back.
    ReportDelivery.delivered Whether it reached the person; else it did not and will not.
    ReportDelivery.message Our name of the message, which the provider was given as its id; or…
    ReportDelivery.provider As the settings call it: `text`, `text2`, `mail`, `mail2`.
    ReportDelivery.receipt …the provider's name of it; with both, both must be of one message.
    ResendNotice Sends a notice again over a channel, by the decision of an operator: one whose outcome nobody knows may then come twice. What arrived, waits or is of no use any more is not sent again.
    ResendNotice.channel `text` or `mail`.
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
    ResumeClock.caseID The case's id or its number.
    ResumeTicket Goes on with a ticket that was set aside, at a window that has nobody.
    ResumeTicket.hall The hall's id, as `H1`.
    ResumeTicket.number The ticket's number of today, as `A012`.
    ResumeTicket.window The window's number, from 1.
    RetireIdentifier Lays a number of a subject down. It still finds the subject and is still refused to others; the last one stays. The reply shows the number that was laid down and no other.
    ReturnStep Gives an earlier step back to who took it, with what is wrong; what waited for it waits again.
    ReturnStep.caseID The case's id or its number.
    ReturnStep.step The step at which it was found; empty: at the decision, when no step is open.
    ReturnStep.text What is wrong; never empty.
    ReturnStep.to The finished step that is given back.
    ReturnToLine Puts a ticket that was missed or set aside in line again, with a new rank.
    ReturnToLine.ticketID The ticket's id; an applicant gives it, a clerk may give hall and number in its place.
    RevokeMandate Takes a mandate back, at once: for either side, and for an operator. What was done under it stays done. That somebody is a parent or a legal representative is theirs to give up, or an operator's to end, and not the represented one's.
    Role In what capacity a principal acts; methods name the roles that may call them.
    Role.applicant A person or a company, or who acts for them.
    Role.approver A department's official who decides.
    Role.clerk 综窗: a clerk at a window.
    Role.operator Who runs the suite.
    Role.service Another service of the suite.
    RuleReference The rule by which the suite decided a case by itself.
    SaveCaseDraft Saves a draft, over any channel: what it holds from now on, and for how long it is kept anew.
    SaveCaseDraft.evidence All of it: what stood there before is replaced.
    SaveCaseDraft.revision The revision that was read: where somebody has saved another since, it is refused and nothing is lost.
    ScreenEntry A number on a hall's screen.
    ScreenEntry.at When it was called, in microseconds since 1970; 0: not yet.
    ScreenEntry.calls How often it was called: one more is read out again.
    ScreenEntry.state As `TicketView/state`: `called` is shown and read out, whatever else is gone from the screen is not `called` or `serving`.
    ScreenEntry.window 0: none yet.
    ScreenView What a hall's screen shows.
    ScreenView.entries Of a snapshot the last called first; of changes each ticket once, as it stands now, the last changed last.
    ScreenView.next The position to ask after next.
    ScreenView.nextPlace The place to ask after next, with the position; empty where nothing is left. Who leaves it out may be told some tickets twice, and may miss some of a change that a page does not hold.
    ScreenView.on YYYY-MM-DD.
    ScreenView.snapshot Whether the entries are all that is called now, in place of what was shown before; else they are what has changed.
    ScreenView.waiting How many are in line.
    SearchCaseActs Searches what officials did in cases, for the auditor: by who, by step, and by what of it stands out. Nobody whose case it is is named.
    SearchCaseActs.after `next` of the page before; 0: from the first.
    SearchCaseActs.atLeast A position that an answer told: what is read is not older. 0: whatever is there.
    SearchCaseActs.finding Only acts of which this stands out.
    SearchCaseActs.from YYYY-MM-DD; empty: from the first.
    SearchCaseActs.limit At most 1,000; 0: 200.
    SearchCaseActs.official The principal's id, as the history has it; empty: anybody's.
    SearchCaseActs.step An act of the table of states: `accept`, `decide`; empty: any.
    SearchCaseActs.until YYYY-MM-DD, the day after the last; empty: to the last.
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
    SeatOfferView A free seat that is offered (可约时段), and why it stands where it does.
    SeatOfferView.at HH:MM, Asia/Shanghai.
    SeatOfferView.load Seats of the day that are taken, in a hundred.
    SeatOfferView.metres From the place that was given, as the crow flies; 0 where one of the places is not known.
    SeatOfferView.on YYYY-MM-DD.
    SeatOfferView.points What the order follows from: fewer points first; grounds without points are left out.
    SeatOfferView.provisional The day's opening hours may still change, since its year's calendar is not published.
    SeatOfferView.total Their sum.
    ServeTicket The person has come to the window: the service begins.
    ServeTicket.hall The hall's id, as `H1`.
    ServeTicket.number The ticket's number of today, as `A012`.
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
    SetFee Sets a fee (收费) of a case that its item's version does not set itself.
    SetFee.basis The provision under which it is charged.
    SetFee.before Before what it is to be paid.
    SetFee.caseID The case's id or its number.
    SetFee.fen In fen, 1 to 100,000,000.
    SetFee.name What is charged for, at most 100 characters.
    SetItemState Pauses, publishes again or withdraws an item. Withdrawal is final for the version: an import may bring the item back in a new one.
    SetItemState.reason Kept with the event; at most 1,000 characters, without personal data.
    ShareMode In what form a resource is given (共享方式).
    ShareType On what terms a resource is shared (共享类型).
    SignedCopy A copy of a certificate, to be handed on.
    SignedCopy.token `YM1.`, the copy and its signature: letters, digits, `-`, `_` and two dots.
    SlipPage A notice to be printed.
    SlipPage.html A page without scripts and without anything from elsewhere.
    SlipPage.plain Lines of text, for a printer of tickets.
    StepEntry A department's step of a case (并联审批), and how far it has come.
    StepEntry.after The codes of the steps that it waits for.
    StepEntry.escalatedOn YYYY-MM-DD, since when it stands in its department's list of late steps (`late` of `case.list`); empty: it is not late.
    StepEntry.finishedOn YYYY-MM-DD
    StepEntry.grounds Of the opinion.
    StepEntry.holder The official who holds it; empty: nobody has claimed it.
    StepEntry.mayLapse Whether the case goes on without it once its limit is over.
    StepEntry.openedOn YYYY-MM-DD; empty: it never was open, or waits again since an earlier step was given back.
    StepEntry.returnText What was wrong with it.
    StepEntry.returnedOn YYYY-MM-DD, when it was last given back.
    StepState How far a department's step of a case has come.
    StepState.lapsed Its limit is over, and the case goes on without it; its department may still give an opinion.
    StepState.waiting For other steps.
    StopClock Begins what the law does not count (特别程序): the statutory clock stands still until `case.resumeClock`.
    StopClock.caseID The case's id or its number.
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
    SubmitBundle Files several cases in one file (一件事): what several of the items ask for is offered once. All are filed, or none.
    SubmitBundle.evidence What is for each item that asks for it.
    SubmitBundle.parts Two or more; an item comes once.
    SubmitCase Files a case (办件). Materials that the suite holds are found by itself and need not be offered.
    SubmitCase.draft The id of a draft, which becomes the case: what was saved last is what is submitted. `item` and `subject` may then be empty, `evidence` and `note` are.
    SuggestItems Completes what somebody types: items, everyday names, life events, departments.
    SuggestItems.limit At most 20; 0: 8.
    SuggestItems.text At most 200 characters.
    Suggestion One way to go on typing.
    Suggestion.count Items that it leads to.
    Suggestion.item The code, where it is one item.
    SuggestionKind What a suggestion is.
    SuggestionList Suggestions, the likeliest first.
    SupplyEvidence Hands in what a case is still owed (补交): what was allowed to follow, and what no longer counts because its certificate ended.
    SupplyEvidence.caseID The case's id or its number.
    SupplyEvidence.evidence May be empty where a certificate that is held by now answers it.
    TemplateList Templates, by channel, kind and language.
    TemplatePreview How words read with an example, which concerns nobody.
    TemplatePreview.parts Of a text message: in how many it is sent and paid, 70 units alone or 67 in each of several; else 0.
    TemplatePreview.units Of a text message: its length in units of UCS-2, else 0.
    TemplateView The words of one kind of notice over one channel in one language.
    TemplateView.fields What it may name between braces.
    TemplateView.required What it must name, unless it names `text`, which says all of it.
    TemplateView.since When it was put in force, microseconds since 1970; 0: it is the one in the program.
    TextEncoding In which characters a file is written.
    TextEncoding.detected UTF-8 where the bytes are that, with or without a mark; GB18030 otherwise.
    TicketChanged The payload of `notify.ticketDrawn`, `notify.ticketCalled`, `notify.ticketServed`, `notify.ticketDone`, `notify.ticketParked`, `notify.ticketForwarded`, `notify.ticketMissed`, `notify.ticketReturned`, `notify.ticketReleased` and `notify.ticketLeft`: the ticket after it.
    TicketView A ticket of a hall's queue (排队号). It tells of nobody who they are.
    TicketView.ahead How many in line go before it; told by notify.checkIn and notify.ticket alone.
    TicketView.appointmentAt When the appointment begins; 0: a walk-in.
    TicketView.byNumber Whether it was last called by its number, out of the order.
    TicketView.calls How often it was called.
    TicketView.checkedInAt Microseconds since 1970, as every moment here; 0: not yet.
    TicketView.number A letter and at least three digits: `A` with an appointment, `B` without, `C` drawn without a network.
    TicketView.on YYYY-MM-DD.
    TicketView.position Where the hall's queue stands: whoever follows its screen has seen this one from there on.
    TicketView.rank The moment that decides its place.
    TicketView.rankGround Where the rank comes from: `appointment`, `late`, `walk_in`, `after_miss`, `after_park`.
    TicketView.skills What the window must be able to do.
    TicketView.state `waiting`, `called`, `serving`, `parked`, `missed`, `forwarded`, `done`, `left`.
    TicketView.toWindow The one window that is to call it; 0: any with `skills`.
    TicketView.visitID The visit that it was drawn for; empty for a walk-in.
    TicketView.window The window that called it last; 0: none yet.
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
    UploadProgress How far an upload has come.
    UploadProgress.digest SHA-256 that the file was announced with: whoever goes on after a break sees whether theirs is the same.
    UploadProgress.expiresAt Microseconds since 1970.
    UploadProgress.missing Where the parts begin that have not come, the first hundred in order.
    UploadProgress.partSize Bytes of each part but the last.
    UploadProgress.received Bytes that are here.
    UploadProgress.size Bytes that the file has.
    UploadStage How far an upload has come.
    UploadStage.finished It was checked and is kept: evidence may name it.
    UploadStage.receiving Parts are taken in.
    UploadTicket An upload that was begun.
    UploadTicket.expiresAt Microseconds since 1970; an upload that is not finished then is forgotten.
    UploadTicket.id By which parts name it, and evidence afterwards.
    UploadTicket.partSize Bytes of each part but the last, which may have fewer.
    UploadTicket.parts So many it has.
    VerificationKey The public keys of copies.
    VerificationKey.algorithm `ed25519`
    VerificationKey.keys Hexadecimal; the first signs now, the others signed before.
    VerifyCase Records at a window that the originals, the signature or the person were seen.
    VerifyCase.caseID The case's id or its number.
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
    ViolationEntry Something the office did against the rules.
    ViolationEntry.kind `secondCorrection`: it asked again for what could have been seen before.
    ViolationEntry.materials The materials it is about.
    ViolationEntry.official The principal who did it.
    ViolationEntry.on YYYY-MM-DD.
    ViolationEntry.revision The revision of the case that it came with.
    ViolationList Violations found.
    ViolationList.count All in the period, not those of the page alone.
    ViolationList.next Empty: no more.
    VisitCalendarFile A calendar file (RFC 5545).
    VisitCalendarFile.method `PUBLISH`, or `CANCEL` once the visit is off.
    VisitCalendarFile.sequence Grows with each change of the visit.
    VisitCalendarFile.text `text/calendar`, UTF-8, lines ended by CR LF.
    VisitCalendarFile.uid The same for all files of one visit.
    VisitChanged The payload of `notify.visitBooked`, `notify.visitChanged`, `notify.visitDone` and `notify.visitCancelled`, and of `notify.visitHeld`, `notify.visitExpired` and `notify.visitMissed`: the visit after it.
    VisitList Visits, and reasons to come that have no seat.
    VisitView A booked visit to a hall (预约).
    VisitView.at HH:MM, Asia/Shanghai.
    VisitView.bring Names of what to bring.
    VisitView.heldUntil Held for its person to say yes until then, in microseconds since 1970; 0: it has no such end.
    VisitView.offer Another seat that is kept for it: `notify.confirmVisit` takes it there.
    VisitView.offeredUntil Until when, in microseconds since 1970; 0 without an offer.
    VisitView.on YYYY-MM-DD.
    VisitView.provisional The day's opening hours may still change, since its year's calendar is not published.
    VisitView.reasons Why, one for each of `cases`: `originals`, `signature`, `biometric`, `interview`.
    VisitView.revision Counts its changes from 1.
    VisitView.state `confirmed` while somebody is to come or is there, `cancelled` when nobody is to come any more, `done`.
    VisitView.status Where it is in its life, exactly: `held`, `confirmed`, `arrived`, `done`, `missed`, `cancelled`, `expired`.
    WaitingPlace A reason to come that has no seat.
    WaitingPlace.ahead On the list: how many are before it.
    WaitingPlace.listed On the waiting list: the earliest seat that gets free is booked for it. Else its person chooses the time.
    WaitingPlace.reason `originals`, `signature`, `biometric`, `interview`.
    WaitingPlace.since Microseconds since 1970.
    WaitingPlaces Reasons to come that have no seat, the oldest first.
    WaitingTimeEntry How long one kind of ticket waits.
    WaitingTimeEntry.ahead How many in line go before.
    WaitingTimeEntry.kind The skills that it wants, with a plus between them, as `natural_person`; empty: what every window has.
    WaitingTimeEntry.optimistic Minutes; about one of ten waits less.
    WaitingTimeEntry.pessimistic Minutes; about one of ten waits longer.
    WaitingTimeEntry.times How many services of late the estimate knows; with few it goes by what is planned.
    WaitingTimeEntry.windows Open windows that serve it; 0: nobody can say how long, and the minutes are 0.
    WaitingTimeView How long one waits at a hall (预计等候): an estimate, and no promise.
    WaitingTimeView.entries One for each kind that the hall serves; the ticket's alone, where one was asked about.
    WaitingTimeView.number The ticket's number, where one was asked about.
    WaitingTimeView.on YYYY-MM-DD.
    WaiveFee Waives a fee (减免), with the reason. An instant case that waited for nothing else is decided with it.
    WaiveFee.caseID The case's id or its number.
    WaiveFee.fee The fee's id in the case.
    WaiveFee.reason Why, and under which provision; never empty.
    WithdrawCase Withdraws a case (撤回): by the applicant, before the decision.
    WithdrawCase.caseID The case's id or its number.
    WrittenItem A version of an item as the import format writes it.
    WrittenItem.draft One item of `yimen-catalogue/1` (JSON, UTF-8), as `item.putDraft` takes it.
    """#)
}
