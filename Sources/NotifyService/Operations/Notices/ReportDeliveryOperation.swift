import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.deliveryReport`: a provider says what became of a message that it took.
struct ReportDeliveryOperation: Command {
  typealias Request = ReportDelivery

  /// As the settings call them, with the channel of each.
  static let providers: [String: NoticeChannel] = ["text": .text, "text2": .text, "mail": .mail, "mail2": .mail]

  let environment: ServiceEnvironment
  let plan: DeliveryPlan
  /// Which of its channel's providers each one is that the settings have.
  let places: [String: Int]

  nonisolated(nonsending) func gather(_ request: ReportDelivery, _ context: CallContext) async throws {}

  func decide(_ request: ReportDelivery, _ gathered: Void, _ unit: WorkUnit) throws -> DeliveryReported {
    guard let channel = Self.providers[request.provider] else { throw NotifyRefusals.unknownProvider.refusal("provider") }
    guard !request.message.isEmpty || !request.receipt.isEmpty, request.receipt.count <= HTTPLimits.receipt,
      !request.receipt.utf8.contains(0)
    else { throw BusRefusals.badRequest.refusal("message, receipt") }
    let (event, now) = (request.delivered ? DeliveryEvent.received : .bounced, Int64(unit.at))
    guard let (kept, isLast) = try find(request, over: channel, unit) else {
      if !request.receipt.isEmpty, request.message.isEmpty {
        let isKept = try DeliveryTable.keepEarly(event, request.receipt, by: request.provider, now: now, in: unit.transaction)
        guard isKept else { throw NotifyRefusals.tooManyReports.refusal() }
      }
      return DeliveryReported()
    }
    return try DeliveryReported.with { reported in
      (reported.known, reported.state) = (true, kept.state.rawValue)
      // Of an attempt that is past only that it arrived is of weight: that the person has it.
      guard event == .received || isLast,
        let known = kept.after(event, ofAttempt: kept.attempt, now: now) ?? (event == .received ? kept.receivedBefore() : nil)
      else { return }
      try DeliveryTable.replace(kept, by: known, failure: event == .bounced ? "bounced" : "", at: now, in: unit.transaction)
      if let subject = try NoticeTable.subject(of: kept.notice, in: unit.transaction) {
        try plan.goOn(after: known, of: subject, now: now, in: unit.transaction)
      }
      (reported.changed, reported.state) = (true, known.state.rawValue)
    }
  }

  /// The delivery that a report is of, and whether it is of the attempt that the delivery is at.
  private func find(_ request: ReportDelivery, over channel: NoticeChannel, _ unit: WorkUnit) throws -> (Delivery, Bool)? {
    let place = places[request.provider]
    guard !request.message.isEmpty else {
      guard let place else { return nil }
      return try DeliveryTable.find(receipt: request.receipt, over: channel, by: place, in: unit.transaction).map {
        ($0.delivery, $0.isLast)
      }
    }
    guard let named = Delivery.names(request.message), named.channel == channel,
      let kept = try DeliveryTable.find(named.notice, over: channel, in: unit.transaction)
    else { return nil }
    // Our name is the same for all attempts: it is of this one where it is of this one's provider, and not under a name that is not its.
    let receipt = try DeliveryTable.receipt(of: kept, in: unit.transaction)
    return (kept, place == kept.provider && (request.receipt.isEmpty || receipt == nil || receipt == request.receipt))
  }
}
