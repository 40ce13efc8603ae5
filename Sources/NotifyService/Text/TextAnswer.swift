import Bus

/// How a provider's answers are read, which is each one's own: where its name of the message stands, and what says that it took it.
struct TextAnswer: Equatable, Sendable {
  /// Members of the answer from the outside in, with dots between them: `data.messageId`.
  typealias Path = [String]

  /// Where the provider's name of the message stands.
  let receipt: Path
  /// A member and the value that it has when the message was taken; nil: any status of 2xx says so.
  let accepted: (path: Path, value: String)?

  /// - Parameters:
  ///   - receipt: `data.messageId`
  ///   - accepted: `code=0`; empty: none.
  /// - Returns: nil where either is not written so.
  init?(receipt: String, accepted: String) {
    guard let path = Self.path(receipt) else { return nil }
    self.receipt = path
    guard !accepted.isEmpty else {
      self.accepted = nil
      return
    }
    let sides = accepted.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, let path = Self.path(sides[0]) else { return nil }
    self.accepted = (path, sides[1])
  }

  func outcome(status: Int, body: [UInt8]) -> SendOutcome {
    switch status {
    case 200..<300: return taken(body)
    // The provider has no time, or does not know who asks, or not what for: it is that for every message.
    case 300..<400, 401, 403, 404, 405, 408, 425, 429, 501, 503, 505:
      return .notSent(code: "text.\(status)", retry: true, isProviders: true)
    // One that failed midway may have taken the message, and so may who stands behind a gateway that got no answer itself.
    case 500...: return .unknown(code: "text.\(status)")
    default: return .notSent(code: "text.\(status)", retry: false, isProviders: false)
    }
  }

  private func taken(_ body: [UInt8]) -> SendOutcome {
    let answer = try? JSONValue(parsing: String(decoding: body, as: UTF8.self))
    if let accepted {
      // An answer that does not say whether it took the message leaves that open.
      guard let said = answer.flatMap({ Self.text(accepted.path, of: $0) }) else { return .unknown(code: "text.answer") }
      guard said == accepted.value else { return .notSent(code: "text.notAccepted", retry: true, isProviders: false) }
    }
    let name = answer.flatMap { Self.text(receipt, of: $0) }
    return .sent(receipt: name.flatMap { (1...HTTPLimits.receipt).contains($0.count) ? $0 : nil })
  }

  private static func path(_ text: String) -> Path? {
    let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return names.allSatisfy { !$0.isEmpty } ? names : nil
  }

  private static func text(_ path: Path, of answer: JSONValue) -> String? {
    switch path.reduce(answer as JSONValue?, { $0?[$1] }) {
    case .string(let text): text
    case .integer(let number): String(number)
    case .bool(let flag): String(flag)
    default: nil
    }
  }

  static func == (left: TextAnswer, right: TextAnswer) -> Bool {
    left.receipt == right.receipt && left.accepted?.path == right.accepted?.path && left.accepted?.value == right.accepted?.value
  }
}
