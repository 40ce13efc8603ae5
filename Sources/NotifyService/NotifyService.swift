public import Bus
import Civics
import NotifyDomain
public import ServiceKit
public import ServiceLifecycle
public import Store

/// Visits and notices (预约, 通知): who has to come is told when, where, at which window and what to bring, and everybody how a case went.
///
/// An event of a case goes Events → Domain, which finds the seat and the words → Storage: visit, seats, notice and delivery in one
/// transaction. Mail leaves by Background/MailSender → Mail; people read by Operations.
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
    let catalogue = try HallCatalogue.sample()
    let rules = BookingRules(halls: catalogue.halls, calendar: .published, minutes: catalogue.minutes)
    let mail = try MailSettings(environment.settings)
    let notices = NoticeDesk(sendsMail: mail != nil)
    let desk = VisitDesk(rules: rules, notices: notices)
    let queue = QueueDesk(booking: rules)
    operations =
      [
        ReadMailboxOperation(environment: environment),
        ReadVisitOperation(environment: environment, rules: rules),
      ] + Self.queue(environment, queue)
    reactions = [
      VisitForReceivedCase(desk: desk),
      NoticeOfReceivedCase(notices: notices),
      VisitOfVerifiedCase(desk: desk),
      VisitOfEndedCase(desk: desk),
      NoticeOfDecidedCase(notices: notices),
      NoticeOfDueCode(notices: notices),
      NoticeOfLostEvidence(notices: notices),
      NoticeOfOwedMaterials(notices: notices),
      NoticeOfCorrection(notices: notices),
      NoticeOfEndedCase(notices: notices),
      NoticeAfterDecision(notices: notices),
      MergeReaction(),
    ]
    duties =
      [WaitingList(environment: environment, desk: desk), QueueEnd(environment: environment, desk: queue)]
      + (mail.map { [MailSender(environment: environment, settings: $0)] } ?? [])
  }

  /// What a hall's queue is asked.
  private static func queue(_ environment: ServiceEnvironment, _ desk: QueueDesk) -> [any BusOperation] {
    [
      CheckInAtHallOperation(environment: environment, desk: desk),
      CallNextTicketOperation(environment: environment, desk: desk),
      CallTicketNumberOperation(environment: environment, desk: desk),
      CallTicketAgainOperation(environment: environment, desk: desk),
      ServeTicketOperation(environment: environment, desk: desk),
      FinishTicketOperation(environment: environment, desk: desk),
      ParkTicketOperation(environment: environment, desk: desk),
      ResumeTicketOperation(environment: environment, desk: desk),
      ForwardTicketOperation(environment: environment, desk: desk),
      MissTicketOperation(environment: environment, desk: desk),
      ReturnToLineOperation(environment: environment, desk: desk),
      LeaveQueueOperation(environment: environment, desk: desk),
      OpenWindowOperation(environment: environment, desk: desk),
      CloseWindowOperation(environment: environment, desk: desk),
      ReadQueueOperation(environment: environment, desk: desk),
      ReadTicketOperation(environment: environment, desk: desk),
      ExplainOrderOperation(environment: environment, desk: desk),
      HandOutNumbersOperation(environment: environment, desk: desk),
      MergeOfflineOperation(environment: environment, desk: desk),
      ReadScreenOperation(environment: environment, desk: desk),
    ]
  }
}
