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
    let mail = try MailSettings(environment.settings)
    let notices = NoticeDesk(sendsMail: mail != nil)
    let desk = VisitDesk(halls: halls, notices: notices)
    let queue = QueueDesk(halls: halls, visits: VisitsOfQueue(desk: desk))
    operations =
      [
        ReadMailboxOperation(environment: environment),
        ReadVisitOperation(environment: environment, halls: halls),
      ]
      + Self.hallOperations(environment, desk)
      + Self.visitOperations(environment, desk)
      + Self.queueOperations(environment, queue)
      + Self.waitingOperations(environment, queue)
    let catalogue = try HallCatalogue.sample()
    let rules = BookingRules(halls: catalogue.halls, calendar: .published, minutes: catalogue.minutes)
    let senders = try NoticeSenders(environment)
    let notices = NoticeDesk(plan: senders.plan)
    let desk = VisitDesk(rules: rules, notices: notices)
    operations = [
      ReadMailboxOperation(environment: environment),
      ReadVisitOperation(environment: environment, rules: rules),
      ReadPreferencesOperation(environment: environment),
      PutPreferencesOperation(environment: environment),
      ReadDeliveriesOperation(environment: environment),
      ReadDeadLettersOperation(environment: environment),
      ResendNoticeOperation(environment: environment),
      ReportDeliveryOperation(environment: environment, plan: senders.plan),
      PutTemplateOperation(environment: environment),
      ReadTemplatesOperation(environment: environment),
      PreviewTemplateOperation(environment: environment),
      ReadSlipOperation(environment: environment),
    ]
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
      NoticeOfRefusedCase(notices: notices),
      NoticeOfAnsweredObjection(notices: notices),
      NoticeOfMovedDates(notices: notices),
      NoticeOfDelay(notices: notices),
      MergeReaction(),
    ]
    duties =
      Self.visitDuties(environment, desk)
      + [QueueEnd(environment: environment, desk: queue)]
      + (mail.map { [MailSender(environment: environment, settings: $0)] } ?? [])
      [WaitingList(environment: environment, desk: desk), VisitReminders(environment: environment, notices: notices)] + senders.all
  }
}
