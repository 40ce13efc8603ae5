public import Bus
import Contracts

extension Principal {
  /// Whom an applicant acts for: the one named, or itself.
  public var represented: String { actingFor.isEmpty ? id : actingFor }

  /// Refuses one who acts for another where that is not taken, and whoever but an applicant says so.
  /// - Throws: `identity.actingNotTaken`.
  public func checkActing(isTaken: Bool) throws(Refusal) {
    guard actingFor.isEmpty || role == .applicant && isTaken else {
      throw Refusal(IdentityRefusals.actingNotTaken, detail: "actingFor", notExecuted: true)
    }
  }
}
