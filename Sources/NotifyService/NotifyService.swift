public import Bus
import Civics
import NotifyDomain
public import ServiceKit
public import ServiceLifecycle
public import Store

/// Visits and notices (预约, 通知): who has to come is told when, where, at which window and what to bring, and everybody how a case went.
///
/// An event of a case goes Events → Domain, which finds the seat and the words → Storage: visit, seats, notice and delivery in one
/// transaction. What goes over a provider leaves by Background/NoticeSender → Text, Mail; people read by Operations.
public struct NotifyService: SuiteService {
  public static let name = "notify"
  public static let migrations = NotifySchema.migrations

  /// How the service acts by itself.
  static let principal = Principal(id: name, role: .service, channel: "service")

  public let operations: [any BusOperation]
  public let reactions: [any EventReaction]
  public let duties: [any ServiceLifecycle.Service]

  /// - Throws: `SettingsError` for mail settings that cannot be used; `StoreError`.
  public init(_ environment: ServiceEnvironment) async throws {
    let halls = HallBook(try HallCatalogue.sample())
    let senders = try NoticeSenders(environment)
    self.init(environment, halls: halls, senders: senders)
    try await VisitDesk(halls: halls, notices: NoticeDesk(plan: senders.plan)).followCalendar(environment)
  }

  init(_ environment: ServiceEnvironment, halls: HallBook, senders: NoticeSenders) {
    let notices = NoticeDesk(plan: senders.plan)
    let desk = VisitDesk(halls: halls, notices: notices)
    let queue = QueueDesk(halls: halls, visits: VisitsOfQueue(desk: desk))
    operations =
      [
        ReadVisitOperation(environment: environment, halls: halls)
      ]
      + Self.hallOperations(environment, desk)
      + Self.visitOperations(environment, desk)
      + Self.queueOperations(environment, queue)
      + Self.waitingOperations(environment, queue)
      + Self.noticeOperations(environment, senders)
    let targets = ItemTargets(clock: environment.clock)
    reactions = [
      VisitForReceivedCase(desk: desk, targets: targets),
      VisitForReplacedMaterial(desk: desk, targets: targets),
      NoticeOfReceivedCase(notices: notices),
      NoticeOfAcceptedCase(notices: notices),
      NoticeOfClock(notices: notices),
      VisitOfVerifiedCase(desk: desk),
      VisitOfEndedCase(desk: desk),
      NoticeOfDecidedCase(notices: notices),
      NoticeOfDueCode(notices: notices),
      NoticeOfLostEvidence(notices: notices),
      NoticeOfOwedMaterials(notices: notices),
      NoticeOfCorrection(notices: notices),
      NoticeOfEndedCase(notices: notices),
      NoticeAfterDecision(notices: notices),
      NoticeOfRefusedCase(notices: notices),
      NoticeOfAnsweredObjection(notices: notices),
      NoticeOfMovedDates(notices: notices),
      NoticeOfDelay(notices: notices),
      HallsByCalendar(desk: desk),
      MergeReaction(),
    ]
    duties =
      Self.visitDuties(environment, desk)
      + [QueueEnd(environment: environment, desk: queue), VisitReminders(environment: environment, halls: halls, notices: notices)]
      + senders.all
  }
}
