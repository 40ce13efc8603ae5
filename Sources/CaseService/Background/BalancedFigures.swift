import CaseDomain
import Logging
import ServiceKit
import ServiceLifecycle
import Store

/// Keeps the figures of cases what the cases come to: counts those that were filed before there were figures, and checks the sums against the cases.
///
/// It mends nothing: a figure that differs has a reason, which somebody must find.
struct BalancedFigures: ServiceLifecycle.Service, CustomStringConvertible {
  /// How often all figures are checked.
  static let interval = Duration.seconds(3_600)
  /// How soon it is tried again where that failed.
  static let pause = Duration.seconds(30)

  let environment: ServiceEnvironment
  let balance: FigureBalance

  /// What logs of starting and stopping call it.
  var description: String { "figures of cases" }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        var pause = Self.interval
        do {
          try await countUncounted()
          try await check()
        } catch {
          if Task.isCancelled { return }
          environment.logger.error("figures of cases could not be checked; trying again", metadata: ["error": "\(error)"])
          pause = Self.pause
        }
        try? await Task.sleep(for: pause)
      }
    }
  }

  /// Counts the cases that stand in no figure yet, and notes their acts.
  func countUncounted() async throws {
    var last = ""
    while true {
      try Task.checkCancellation()
      // A read first: to find that there is nothing to do must keep no writer waiting.
      let ids = try await environment.store.read { [last] in try UncountedCases.ids(after: last, limit: CaseLimits.countedPerWrite, in: $0)
      }
      guard let end = ids.last else { return }
      try await environment.store.write { [logger = environment.logger] transaction in
        for id in ids { try UncountedCases.count(id, logger, in: transaction) }
      }
      last = end
    }
  }

  /// Compares all figures with the cases.
  /// - Returns: Where they differ, the oldest first; at most ``CaseLimits/namedBreaks`` of them.
  @discardableResult
  func check() async throws -> [FigureBreak] {
    var from = CaseHour(number: 0)
    var (named, count) = ([FigureBreak](), 0)
    while true {
      try Task.checkCancellation()
      let stretch = try await environment.store.read { [from] transaction -> (hours: Range<CaseHour>, breaks: [FigureBreak])? in
        guard let first = try FigureTable.next(from: from, in: transaction) else { return nil }
        let hours = first..<CaseHour(number: first.number + CaseLimits.hoursPerCheck)
        return (hours, try FigureTable.breaks(hours, in: transaction))
      }
      guard let stretch else { break }
      from = stretch.hours.upperBound
      count += stretch.breaks.count
      named += stretch.breaks.prefix(CaseLimits.namedBreaks - named.count)
    }
    balance.tell(breaks: count)
    for found in named { tell(found) }
    return named
  }

  private func tell(_ found: FigureBreak) {
    environment.logger.error(
      "figures of cases differ from the cases; run yimen cases audit",
      metadata: [
        "figures.hour": "\(found.key.hour)", "figures.item": "\(found.key.item)", "figures.hall": "\(found.key.hall)",
        "figures.channel": "\(found.key.channel)", "figures.kept": "\(found.figures.text)", "figures.cases": "\(found.cases.text)",
      ])
  }
}

extension FigureCounts {
  /// Received, and as what.
  fileprivate var text: String { "\(received) = " + CaseFigure.allCases.map { "\(self[$0])" }.joined(separator: " + ") }
}
