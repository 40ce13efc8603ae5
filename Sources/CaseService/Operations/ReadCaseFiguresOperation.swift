import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.figures`: how many cases were received in a period, and what has become of them by now.
struct ReadCaseFiguresOperation: BusOperation {
  static let usual = 200
  static let most = 1_000

  let environment: ServiceEnvironment

  func handle(_ request: ReadCaseFigures, _ context: CallContext) async throws -> CaseFigures {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit", fits: FieldFit.limit) }
    let question = try FigureTable.Question(request, today: environment.today)
    var after: SQLValue?
    if !request.after.isEmpty {
      after = request.after.utf8.contains(0) ? nil : question.grouping.key(of: request.after)
      guard after != nil else { throw BusRefusals.badRequest.refusal("after", fits: FieldFit.next) }
    }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    let (sums, position) = try await environment.read(atLeast: request.atLeast, context) { [after] transaction in
      // One more than is told, so that it is known whether there are more.
      (try FigureTable.sums(question, after: after, limit: limit + 1, in: transaction), try transaction.eventBounds().newest)
    }
    return CaseFigures.with {
      $0.rows = sums.prefix(limit).map { CaseFigureRow(question.grouping.text(of: $0.key), $0.counts) }
      $0.next = sums.count > limit ? $0.rows.last?.key ?? "" : ""
      $0.from = "\(question.hours.lowerBound)"
      $0.until = "\(question.hours.upperBound)"
      $0.position = Int(position)
    }
  }
}
