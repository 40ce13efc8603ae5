public import Bus
import CaseDomain
public import ServiceKit
public import ServiceLifecycle
public import Store

/// Cases (办件): filed on any channel, decided at once or within the promised days, each step kept as an event.
///
/// A request goes Operations → Intake, which turns other services' words into the domain's → Domain, which decides → Storage, which
/// keeps the events and the case → Answers, which says it in the contract's words. What happened elsewhere comes by Events, what days bring by
/// Background.
public struct CaseService: SuiteService {
  public static let name = "case"
  /// What a case is, its events say.
  public static let keepsLog = true
  public static let migrations = CaseSchema.migrations

  /// How the service acts by itself.
  static let principal = Principal(id: name, role: .service, channel: "service")

  public let operations: [any BusOperation]
  public let reactions: [any EventReaction]
  public let duties: [any ServiceLifecycle.Service]
  private let balance = FigureBalance()
  private let sealing = SealingProgress("yimen_case_file_pieces", "Names and rows of files")

  public init(_ environment: ServiceEnvironment) async throws { try await self.init(environment, scanner: nil) }

  /// - Parameter scanner: looks at uploads; nil: the one that the settings name.
  public init(_ environment: ServiceEnvironment, scanner: (any UploadScanner)?) async throws {
    let settings = try CaseSettings(environment.settings)
    let rules = OfficeRules(settings.rules)
    let vault = try await FileVault(environment)
    Self.sweepCopies(environment)
    let items = ItemVersions(clock: environment.clock)
    operations =
      [
        SubmitCaseOperation(environment: environment, rules: rules, items: items),
        WithdrawCaseOperation(environment: environment, rules: rules),
        ReceiveCaseOperation(environment: environment, rules: rules),
        VerifyCaseOperation(environment: environment, rules: rules),
        AcceptCaseOperation(environment: environment, rules: rules),
        BeginReviewOperation(environment: environment, rules: rules),
        DecideCaseOperation(environment: environment, rules: rules),
        GetCaseOperation(environment: environment, rules: rules),
        ListCasesOperation(environment: environment),
        ReadHistoryOperation(environment: environment),
        SupplyEvidenceOperation(environment: environment, rules: rules),
        CheckReadOperation(environment: environment),
        ReadFilingsOperation(environment: environment),
        StopClockOperation(environment: environment, rules: rules),
        ResumeClockOperation(environment: environment, rules: rules),
        ExtendCaseOperation(environment: environment, rules: rules),
        ExplainDeadlineOperation(environment: environment, rules: rules),
        ImportCalendarOperation(environment: environment, rules: rules),
        ReadCaseFiguresOperation(environment: environment),
        AuditCasesOperation(environment: environment),
        SearchCaseActsOperation(environment: environment),
        BeginCaseDraftOperation(environment: environment, rules: rules, items: items),
        SaveCaseDraftOperation(environment: environment, rules: rules),
        GetCaseDraftOperation(environment: environment),
        ListCaseDraftsOperation(environment: environment),
        DiscardCaseDraftOperation(environment: environment),
        AskCorrectionOperation(environment: environment, rules: rules),
        CorrectCaseOperation(environment: environment, rules: rules),
        RefuseAcceptanceOperation(environment: environment, rules: rules),
        PointElsewhereOperation(environment: environment, rules: rules),
        GiveBackOperation(environment: environment, rules: rules),
        ReferUpwardOperation(environment: environment, rules: rules),
        AnnulCaseOperation(environment: environment, rules: rules),
        ReadViolationsOperation(environment: environment),
        DeliverCaseOperation(environment: environment, rules: rules),
        SetFeeOperation(environment: environment, rules: rules),
        PayFeeOperation(environment: environment, rules: rules),
        WaiveFeeOperation(environment: environment, rules: rules),
        RateCaseOperation(environment: environment, rules: rules),
        PutRightOperation(environment: environment, rules: rules),
        ReadDocumentsOperation(environment: environment),
        ReadDocumentOperation(environment: environment),
        ClaimStepOperation(environment: environment, rules: rules),
        HandOverStepOperation(environment: environment, rules: rules),
        FinishStepOperation(environment: environment, rules: rules),
        ReturnStepOperation(environment: environment, rules: rules),
        ExplainDecisionOperation(environment: environment, rules: rules),
        ObjectToDecisionOperation(environment: environment, rules: rules),
        AnswerObjectionOperation(environment: environment, rules: rules),
        SubmitBundleOperation(environment: environment, rules: rules, items: items),
        ReadBundleOperation(environment: environment),
      ] + Self.fileOperations(environment, rules, vault, scanner ?? settings.scanner(in: environment.directory))
    reactions = [
      EvidenceOfEndedCertificate(environment: environment, rules: rules), FilesOfErasedSubject(), DraftsOfErasedSubject(), MergeReaction(),
    ]
    duties = [
      CaseTimers(environment: environment, rules: rules), DraftSweep(environment: environment), UploadSweep(environment: environment),
      FileSealingAnew(environment: environment, vault: vault, progress: sealing),
      BalancedFigures(environment: environment, balance: balance),
    ]
  }

  /// Whether the figures of cases balance, and how far files are sealed anew.
  public var figures: [ServiceFigure] { balance.families + sealing.families }
}
