import Bus
import Civics
import Contracts
import ServiceKit
import Store

/// `case.neededAsks`: how often applicants were asked for what was held.
struct NeededAsksOperation: BusOperation {
  static let usual = 100
  static let most = 500

  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: ReadNeededAsks, _ context: CallContext) async throws -> NeededAskList {
    guard let from = Day(request.from), let until = Day(request.until), from < until else {
      throw BusRefusals.badRequest.refusal("from, until", fits: FieldFit.period)
    }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit", fits: FieldFit.limit) }
    guard let after = Self.key(request.after) else { throw BusRefusals.badRequest.refusal("after", fits: FieldFit.next) }
    for (name, text) in [("item", request.item), ("department", request.department)] where text.utf8.contains(0) {
      throw BusRefusals.badRequest.refusal(name, fits: FieldFit.text)
    }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    let counts = try await environment.store.read { [request] transaction in
      try NeededAskTable.counts(
        item: request.item, department: request.department, from: from, until: until, after: after, limit: limit, in: transaction)
    }
    return NeededAskList.with {
      $0.counts = counts
      if counts.count == limit, let last = counts.last {
        $0.next = [last.item, last.department, last.material].map { Hexadecimal.text(Array($0.utf8)) }.joined(separator: ".")
      }
    }
  }

  /// The three parts of a cursor, each in hexadecimal digits, for a department may hold any character.
  private static func key(_ text: String) -> (String, String, String)? {
    if text.isEmpty { return ("", "", "") }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).compactMap { Hexadecimal.bytes(String($0)) }
      .compactMap { String(validating: $0, as: UTF8.self) }
    guard parts.count == 3, parts.allSatisfy({ !$0.utf8.contains(0) }) else { return nil }
    return (parts[0], parts[1], parts[2])
  }
}
