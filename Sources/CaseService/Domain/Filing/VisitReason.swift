/// Why the applicant must come to the hall: the originals to verify, a signature, an interview, a photograph.
public struct VisitReason: Hashable, Sendable {
  /// `originals`, `signature`, `interview` or `biometric`.
  public let code: String
  /// The reason in Chinese, as the catalogue words it.
  public let text: String
  /// 到办事现场次数: 1 or more.
  public let visits: Int

  public init(code: String, text: String, visits: Int = 1) {
    self.code = code
    self.text = text
    self.visits = visits
  }
}
