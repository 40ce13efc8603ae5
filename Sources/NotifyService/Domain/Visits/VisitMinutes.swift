/// How long each reason takes at a window, in minutes.
public struct VisitMinutes: Equatable, Sendable {
  private let minutes: [VisitReasonKind: Int]

  /// 8, 6, 12 and 20 minutes: typical values.
  public static let typical = VisitMinutes([.originals: 8, .signature: 6, .biometric: 12, .interview: 20])!

  /// Nil unless every kind has a length of 1 to 240.
  public init?(_ minutes: [VisitReasonKind: Int]) {
    guard VisitReasonKind.allCases.allSatisfy({ 1...240 ~= minutes[$0] ?? 0 }) else { return nil }
    self.minutes = minutes
  }

  public subscript(kind: VisitReasonKind) -> Int { minutes[kind]! }

  /// A visit is as long as its reasons together.
  public func total(_ reasons: [VisitReason]) -> Int {
    reasons.reduce(0) { $0 + self[$1.kind] }
  }
}
