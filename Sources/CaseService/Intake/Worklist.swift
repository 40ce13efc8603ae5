import Bus
import Contracts
import ServiceKit

/// A list of the cases of many, which tells nothing of whose they are: for who works on them, and who checks them.
enum Worklist {
  /// - Throws: `bus.badRequest` for one whose list is of a subject; `identity.purposeMissing`, `identity.purposeNotAllowed`.
  static func check(_ purpose: Purpose?, by principal: Principal) throws(Refusal) {
    try principal.checkActing(isTaken: false)
    guard principal.role != .applicant else { throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.subject) }
    guard let purpose, purpose.kind != .unspecified else { throw IdentityRefusals.purposeMissing.refusal("purpose") }
    let kinds = PersonalRead.purposes(of: principal.role).intersection(PersonalRead.ofCase)
    guard kinds.contains(purpose.kind) else {
      throw IdentityRefusals.purposeNotAllowed.refusal("\(principal.role), \(purpose.kind)")
    }
    // Which case it is for, the list is to tell.
    guard purpose.kind != .handling || !purpose.step.isEmpty else { throw IdentityRefusals.purposeMissing.refusal("step") }
  }
}
