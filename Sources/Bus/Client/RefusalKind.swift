/// One row of the registry of refusals: what may go wrong, what it means and what to do.
///
/// Ranges: bus 1-999, identity 1000, item 2000, case 3000, notify 4000, exchange 5000. A code is never used again.
public struct RefusalKind: Sendable, Hashable {
  public let code: UInt16
  /// The name in dotted form: `case.materialMissing`.
  public let name: String
  public let status: Status
  public let meaning: Bilingual
  public let remedy: Bilingual
  /// Whether the same call may succeed later without a change.
  public let retry: Bool

  public init(_ code: UInt16, _ name: String, _ status: Status, meaning: Bilingual, remedy: Bilingual, retry: Bool = false) {
    self.code = code
    self.name = name
    self.status = status
    self.meaning = meaning
    self.remedy = remedy
    self.retry = retry
  }

  /// A refusal of this kind; `detail` names what it is about (codes and field names, never personal data).
  public func refusal(_ detail: String = "") -> Refusal { Refusal(self, detail: detail) }
}
