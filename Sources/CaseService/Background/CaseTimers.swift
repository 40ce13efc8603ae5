import Bus
import CaseDomain
import Civics
import Logging
import ServiceKit
import ServiceLifecycle
import Store

/// Does what days bring to cases: acceptance by silence, the end of the time to correct, a lamp that turns, dates that a new calendar moves.
///
/// A timer's row goes in the transaction of its effect, so that it has one, however often the program ends meanwhile. A clock that jumps ahead brings
/// early, once, what it makes due; one that is set back brings nothing a second time, since the rows are gone.
struct CaseTimers: ServiceLifecycle.Service, CustomStringConvertible {
  /// How often the clock is looked at.
  static let interval = Duration.seconds(30)

  let environment: ServiceEnvironment
  let rules: OfficeRules

  /// What logs of starting and stopping call it.
  var description: String { "timers of cases" }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var isAwake = false
      while !Task.isCancelled {
        do {
          try await fire()
          if !isAwake {
            try await takeUpCalendar()
            try await takeUpSubmissions()
            isAwake = true
            try await fire()
          }
        } catch {
          if Task.isCancelled { return }
          environment.logger.error("timers of cases that are due could not be done; trying again", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: Self.interval)
      }
    }
  }

  /// Does all that is due now, and then looks at what a calendar moves.
  /// - Returns: How many timers it were.
  @discardableResult
  func fire() async throws -> Int {
    var fired = 0
    while true {
      try Task.checkCancellation()
      let today = environment.today
      // A read first: to find that there is nothing to do must keep no writer waiting.
      let isDue = try await environment.store.read { try !CaseTimerTable.due(by: today, limit: 1, in: $0).isEmpty }
      guard isDue else {
        guard try await lookAtFirmDates() else { return fired }
        continue
      }
      let done = try await environment.store.write { [environment, rules] transaction in
        let unit = WorkUnit(transaction, principal: CaseService.principal, cause: [], environment: environment)
        let due = try CaseTimerTable.due(by: today, limit: CaseLimits.timersPerWrite, in: transaction)
        let rules = try rules.now(in: transaction)
        for one in due { try one.fire(in: unit, rules, environment.logger) }
        return due.count
      }
      fired += done
    }
  }
}

extension CaseTimerTable.Due {
  /// Does it, and gives the case the timers that it has from now on: none that is due for the same reason again.
  fileprivate func fire(in unit: WorkUnit, _ rules: CaseRules, _ logger: Logger) throws {
    let occasion = CaseOccasion(actor: .system, channel: .suite, at: Int64(unit.at), cause: .request(Hexadecimal.text(unit.cause)))
    try CaseTimerTable.remove(self, in: unit.transaction)
    // One case that cannot be read must not hold up the others.
    guard let kept = try readable(in: unit, logger) else { return }
    if timer == .anew { try OpenStepTable.keep(kept, in: unit.transaction) }
    let record = try advance(kept, on: occasion, in: unit, rules, logger)
    for (next, day) in CaseTimer.timers(of: record) where timer == .anew || (next == timer && day > occasion.day) {
      try CaseTimerTable.put(next, of: caseID, on: day, in: unit.transaction)
    }
  }

  private func readable(in unit: WorkUnit, _ logger: Logger) throws -> KeptCase? {
    do {
      return try CaseTable.find(id: caseID, in: unit.transaction)
    } catch let error where error is KeptCaseFault || error is WireError {
      logger.error("a case could not be read for its timer", metadata: ["case.id": "\(caseID)", "error": "\(error)"])
      return nil
    }
  }

  /// - Returns: The case as it is afterwards.
  private func advance(_ kept: KeptCase, on occasion: CaseOccasion, in unit: WorkUnit, _ rules: CaseRules, _ logger: Logger) throws
    -> CaseRecord
  {
    guard let command = timer.command(on: kept.record, day: occasion.day, by: rules.calendar) else { return kept.record }
    let events: [CaseEvent]
    do throws(CaseRefusal) {
      events = try command.decide(on: kept.record, occasion: occasion, rules: rules)
    } catch {
      logger.error("a timer of a case was refused", metadata: ["case.id": "\(caseID)", "case.timer": "\(timer)", "error": "\(error.kind)"])
      return kept.record
    }
    _ = try unit.advance(kept, by: events)
    var record = kept.record
    for event in events { try record.apply(event) }
    return record
  }
}
