public import Civics
public import Contracts

extension CopyFinding {
  /// What a token shows by itself, without asking how the certificate stands.
  /// - Parameters:
  ///   - keys: public keys, of 32 bytes each.
  ///   - day: today.
  public init(_ token: String, keys: [[UInt8]], on day: Day) {
    self.init()
    guard let copy = CopyToken.open(token, keys: keys), let end = Day(copy.until) else {
      verdict = .changed
      return
    }
    self.copy = copy
    verdict = day <= end ? .genuine : .expired
  }
}
