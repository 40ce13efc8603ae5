import Bus
import Contracts
import Logging
import NotifyDomain
import ServiceKit
import ServiceLifecycle
import Store

extension NoticeSender {
  /// One attempt at one notice.
  /// - Returns: Whether what came of it is on disk.
  func attempt(_ due: DueNotice) async -> Bool {
    if due.isOvertaken || due.delivery.until.map({ now >= $0 }) == true { return await settle(due, .overtaken) }
    if let later = DeliveryPlan.postponed(due.delivery, due.preferences ?? .standard, now: now) {
      let now = now
      return await keep { try DeliveryTable.replace(due.delivery, by: later, at: now, in: $0) } != nil
    }
    let notice: OutgoingNotice
    switch await compose(due) {
    case .success(let composed): notice = composed
    case .failure(.stopped): return false
    case .failure(.noAddress): return await settle(due, .noAddress)
    case .failure(.noAnswer):
      // An attempt that surely sent nothing: it counts, so that this ends too.
      guard let begun = await begin(due.delivery) else { return false }
      return await settle(due, begun, .notSent(code: "noAnswer", retry: true, isProviders: false))
    }
    // The store failed, or the delivery is not as it was: it is looked at again.
    guard let begun = await begin(due.delivery) else { return false }
    let outcome = await send(notice)
    board.note(place, failed: outcome.isProviders, now: now)
    if outcome.event != .accepted {
      environment.logger.info(
        "a notice was not sent",
        metadata: ["notice.provider": "\(provider.name)", "notice.failure": "\(outcome.code)", "notice.retry": "\(outcome.mayRetry)"])
    }
    return await settle(due, begun, outcome)
  }

  /// Writes down that an attempt begins.
  /// - Returns: nil when the delivery is not as it was.
  private func begin(_ delivery: Delivery) async -> Delivery? {
    let now = now
    guard let sending = delivery.attempted(now: now) else { return nil }
    return await keep { try DeliveryTable.replace(delivery, by: sending, at: now, in: $0) } == true ? sending : nil
  }

  /// Writes down what came of an attempt. Whatever was written of it meanwhile, by a report or by an instance that took over, is only added to.
  private func settle(_ due: DueNotice, _ begun: Delivery, _ outcome: SendOutcome) async -> Bool {
    let (now, name, providers, plan) = (now, provider.name, providers, plan)
    let jitter = Double(environment.randomBytes(1)[0]) / 255
    return await keep { transaction in
      guard let kept = try DeliveryTable.find(begun.notice, over: begun.channel, in: transaction), kept.round == begun.round,
        kept.attempt == begun.attempt
      else { return true }
      var known = kept
      if let next = kept.after(
        outcome.event, ofAttempt: kept.attempt, now: now, retry: outcome.mayRetry, jitter: jitter, providers: providers)
      {
        try DeliveryTable.replace(kept, by: next, failure: outcome.code, at: now, in: transaction)
        known = next
      }
      if let receipt = outcome.receipt { known = try DeliveryTable.name(known, receipt, by: name, now: now, in: transaction) }
      try plan.goOn(after: known, of: due.subject, now: now, in: transaction)
      return true
    } ?? false
  }

  /// Writes down what is known without an attempt.
  private func settle(_ due: DueNotice, _ event: DeliveryEvent) async -> Bool {
    let (now, plan) = (now, plan)
    guard let settled = due.delivery.after(event, ofAttempt: due.delivery.attempt, now: now) else { return false }
    return await keep { transaction in
      if try DeliveryTable.replace(due.delivery, by: settled, at: now, in: transaction) {
        try plan.goOn(after: settled, of: due.subject, now: now, in: transaction)
      }
      return true
    } ?? false
  }

  /// Sends, and when the program is to stop waits for the answer only so long; the outcome is exact also then. Who merely lost the duty to send
  /// waits for it to the end.
  private func send(_ notice: OutgoingNotice) async -> SendOutcome {
    // A task of its own: with the duty this one is cancelled, and a notice that is cut off may have been taken or not.
    let sending = Task { await provider.send(notice) }
    return await withTaskGroup(of: SendOutcome?.self) { group in
      group.addTask { await sending.value }
      group.addTask {
        guard (try? await gracefulShutdown()) != nil, (try? await Task.sleep(for: Self.grace)) != nil else { return nil }
        sending.cancel()
        return nil
      }
      for await outcome in group {
        if let outcome {
          group.cancelAll()
          return outcome
        }
      }
      return .unknown(code: "stopped")
    }
  }

  /// In a task of its own: what is known of a notice is written also when this one is cancelled.
  private func keep(_ body: @escaping @Sendable (Transaction) throws -> Bool) async -> Bool? {
    let store = environment.store
    let kept = await Task { try await store.write(body) }.result
    if case .failure(let error) = kept {
      environment.logger.error("a delivery could not be kept", metadata: ["error": "\(error)"])
    }
    return try? kept.get()
  }
}

extension DeliveryPlan {
  /// Writes the delivery that takes the place of one that came to nothing.
  func goOn(after ended: Delivery, of subject: String, now: Int64, in transaction: Transaction) throws {
    guard ended.cameToNothing else { return }
    let preferences = try PreferenceTable.preferences(of: subject, in: transaction) ?? .standard
    guard let next = successor(of: ended, preferences, now: now) else { return }
    try DeliveryTable.insert(next, at: now, in: transaction)
  }
}
