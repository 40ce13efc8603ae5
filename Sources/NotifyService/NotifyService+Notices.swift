import Bus
import NotifyDomain
import ServiceKit

extension NotifyService {
  static func noticeOperations(_ environment: ServiceEnvironment, _ senders: NoticeSenders) -> [any BusOperation] {
    [
      ReadMailboxOperation(environment: environment),
      ReadPreferencesOperation(environment: environment),
      PutPreferencesOperation(environment: environment),
      ReadDeliveriesOperation(environment: environment),
      ReadDeadLettersOperation(environment: environment),
      ResendNoticeOperation(environment: environment),
      ReportDeliveryOperation(environment: environment, plan: senders.plan, places: senders.places),
      PutTemplateOperation(environment: environment),
      ReadTemplatesOperation(environment: environment),
      PreviewTemplateOperation(environment: environment),
      ReadSlipOperation(environment: environment),
    ]
  }
}
