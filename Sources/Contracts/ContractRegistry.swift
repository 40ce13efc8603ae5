public import Bus

/// Every call that the suite knows: what the command line and the published contracts are made from.
public enum ContractRegistry {
  public static let all: [any Call.Type] = builtIn + identity + item + `case` + notify + queue + waiting

  /// What every instance answers; `ReadEvents` those with a log.
  private static let builtIn: [any Call.Type] = [
    Ping.self, ReadInfo.self, ReadStatistics.self, ReadHealth.self, ReadTrace.self, ReadEvents.self,
  ]

  private static let identity: [any Call.Type] = [
    RegisterSubject.self, ResolveSubject.self, ReadSubject.self, FindCertificates.self, AddIdentifier.self, ReadsOfSubject.self,
    ReadContact.self, RetireIdentifier.self, MergeSubjects.self, UnmergeSubject.self, FindDuplicates.self, PutBaseInformation.self,
    ReadBaseInformation.self,
    PutContact.self, ReadContactCode.self, VerifyContact.self, RemoveContact.self, ReadSubjectHistory.self,
    PutCertificateType.self, FindCertificateTypes.self, IssueCertificate.self, RenewCertificate.self,
    ChangeCertificate.self, ReadCertificate.self, VerifyCertificate.self, CopyCertificate.self, CheckCopy.self, ReadVerificationKey.self,
    GrantMandate.self, RevokeMandate.self, ReadMandates.self, MayAct.self, OpenSession.self, ReadSessions.self,
    EndSession.self, CheckSession.self,
    ExportSubject.self, EraseSubject.self, ReadFieldKeys.self, ReportBrowsing.self, CheckLedger.self, ImportSubjects.self,
    ReadMerges.self,
  ]

  private static let item: [any Call.Type] = [
    GetItem.self, ListItems.self, SearchItems.self, NeededMaterials.self, ImportCatalogue.self, SetItemState.self,
    PutItemDraft.self, CheckItem.self, MarkItemChecked.self, PublishItem.self, ReadItemVersions.self, CurrentVersion.self,
    CompareVersions.self, ListDrafts.self, ReadDraft.self, DropDraft.self,
    BeginImport.self, PutImportPart.self, FinishImport.self, ReadImportFaults.self, ReadImportProgress.self, CancelImport.self,
    ExportCatalogue.self, ListImports.self,
    SuggestItems.self, ListLifeEvents.self,
    GuideItem.self, GuideBundle.self, PutResource.self, FindResources.self,
    CheckProofs.self, RehearseItem.self, ReadItemFigures.self,
  ]

  private static let `case`: [any Call.Type] = [
    SubmitCase.self, WithdrawCase.self, ReceiveCase.self, VerifyCase.self, AcceptCase.self, DecideCase.self, GetCase.self,
    ListCases.self, ReadHistory.self, SupplyEvidence.self, CheckRead.self, ReadFilings.self, StopClock.self, ResumeClock.self,
    ExtendCase.self,
    ExplainDeadline.self, ImportCalendar.self,
    BeginUpload.self, PutUploadPart.self, FinishUpload.self, ReadUploadProgress.self, CancelUpload.self, ReadFile.self, ListFiles.self,
    AllowReuse.self, AskHeld.self, ReadNeededAsks.self,
    ReadFileKeys.self, ExportCases.self,
    ReadCaseFigures.self, AuditCases.self, SearchCaseActs.self,
    BeginCaseDraft.self, SaveCaseDraft.self, GetCaseDraft.self, ListCaseDrafts.self, DiscardCaseDraft.self,
    AskCorrection.self, CorrectCase.self, RefuseAcceptance.self, PointElsewhere.self, GiveBack.self, ReferUpward.self, AnnulCase.self,
    ReadViolations.self,
    DeliverCase.self, SetFee.self, PayFee.self, WaiveFee.self, RateCase.self, PutRight.self, ReadDocuments.self, ReadDocument.self,
    ClaimStep.self, HandOverStep.self, ReturnStep.self, FinishStep.self,
    ExplainDecision.self, ObjectToDecision.self, AnswerObjection.self, SubmitBundle.self, ReadBundle.self,
    BeginReview.self,
  ]

  private static let queue: [any Call.Type] = [
    CheckInAtHall.self, CallNextTicket.self, CallTicketNumber.self, CallTicketAgain.self, ServeTicket.self, FinishTicket.self,
    ParkTicket.self, ResumeTicket.self, ForwardTicket.self, MissTicket.self, ReturnToLine.self, LeaveQueue.self, OpenWindow.self,
    CloseWindow.self, ReadQueue.self, ReadTicket.self, ExplainOrder.self, HandOutNumbers.self, MergeOffline.self, ReadScreen.self,
  ]

  private static let waiting: [any Call.Type] = [ReadWaitingTime.self]

  private static let notify: [any Call.Type] = [
    ReadMailbox.self, ReadVisit.self,
    PutHall.self, ImportHalls.self, ListHalls.self, ReadHall.self, ReadConflicts.self,
    ReadOffers.self, HoldSeat.self, ConfirmVisit.self, MoveVisit.self, CancelVisit.self, ReadVisits.self, ReadVisitCalendar.self,
    MakeCheckInCode.self, ReadWaiting.self, JoinWaiting.self, LeaveWaiting.self,
    ReadPreferences.self, PutPreferences.self, ReadDeliveries.self, ReadDeadLetters.self, ResendNotice.self, ReportDelivery.self,
    PutTemplate.self, ReadTemplates.self, PreviewTemplate.self, ReadSlip.self,
  ]

  /// The services, in the order of the registry.
  public static let services: [String] = all.map { $0.method.service }.reduce(into: []) { services, service in
    if !service.isEmpty && !services.contains(service) { services.append(service) }
  }

  /// The call of a method by its dotted name, `case.submit`; nil where there is none.
  public static func call(named name: String) -> (any Call.Type)? { all.first { $0.method.name == name } }

  /// The kinds of events in the services' logs, each with the message that it carries. `case.*`: `case.` and the act that happened, of kinds that are
  /// not named themselves.
  public static let events: [(kind: String, payload: any Message.Type)] = [
    ("identity.subjectRegistered", SubjectRegistered.self), ("identity.identifierAdded", IdentifierAdded.self),
    ("identity.certificateIssued", CertificateIssued.self), ("identity.subjectErased", SubjectErased.self),
    ("item.published", CatalogueChanged.self),
    ("item.stateChanged", CatalogueChanged.self), ("item.resourceChanged", ResourceChanged.self), ("case.*", CaseChanged.self),
    ("notify.visitBooked", VisitChanged.self),
    ("notify.visitChanged", VisitChanged.self), ("notify.visitDone", VisitChanged.self), ("notify.visitCancelled", VisitChanged.self),
    ("notify.visitHeld", VisitChanged.self), ("notify.visitExpired", VisitChanged.self), ("notify.visitMissed", VisitChanged.self),
    ("identity.identifierRetired", IdentifierRetired.self), ("identity.subjectsMerged", SubjectsMerged.self),
    ("identity.subjectsUnmerged", SubjectsUnmerged.self), ("identity.contactCodeDue", ContactCodeDue.self),
    ("identity.certificateRenewed", CertificateRenewed.self), ("identity.certificateChanged", CertificateChanged.self),
    ("identity.mandateGranted", MandateChanged.self), ("identity.mandateRevoked", MandateChanged.self),
    ("identity.sessionOpened", SessionChanged.self), ("identity.sessionEnded", SessionChanged.self),
    ("case.calendarImported", CalendarImported.self),
    ("case.fileRead", FileRead.self),
    ("notify.ticketDrawn", TicketChanged.self), ("notify.ticketCalled", TicketChanged.self), ("notify.ticketServed", TicketChanged.self),
    ("notify.ticketDone", TicketChanged.self), ("notify.ticketParked", TicketChanged.self), ("notify.ticketForwarded", TicketChanged.self),
    ("notify.ticketMissed", TicketChanged.self), ("notify.ticketReturned", TicketChanged.self), ("notify.ticketLeft", TicketChanged.self),
    ("notify.ticketReleased", TicketChanged.self), ("notify.windowOpened", QueueWindowChanged.self),
    ("notify.windowClosed", QueueWindowChanged.self), ("notify.numbersHandedOut", QueueDayChanged.self),
    ("notify.queueEnded", QueueDayChanged.self),
  ]

  /// Every message that a method, an event or a header carries; what these are made of is not listed.
  public static let messages: [any Message.Type] =
    all.flatMap { [$0, reply(of: $0)] as [any Message.Type] } + [Event.self] + events.map(\.payload) + [Principal.self]

  /// The message that a call is answered by.
  public static func reply(of call: any Call.Type) -> any Message.Type { replyType(of: call) }

  private static func replyType<Request: Call>(of call: Request.Type) -> any Message.Type { Request.Reply.self }

  /// The message that an event of this kind carries; nil where the kind is not known.
  public static func payload(of kind: String) -> (any Message.Type)? {
    let named = events.first { $0.kind == kind } ?? (kind.hasPrefix("case.") ? events.first { $0.kind == "case.*" } : nil)
    return named?.payload
  }
}
