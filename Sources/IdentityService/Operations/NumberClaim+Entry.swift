import Bus
import Civics
import Contracts
import IdentityDomain

extension NumberClaim {
  /// A number as a call carries it.
  /// - Throws: `identity.invalidNumber` where the kind is none.
  init(_ number: String, kind code: String) throws(Refusal) {
    guard !code.isEmpty else {
      self.init(number)
      return
    }
    guard let kind = IdentifierKind(rawValue: code) else { throw IdentityRefusals.invalidNumber.refusal("kind") }
    self.init(number, as: kind)
  }
}
