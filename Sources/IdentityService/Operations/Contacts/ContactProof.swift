import IdentityDomain
import ServiceKit
import Store

/// A code that came back from a verified contact point, as what proves somebody who opens a session.
struct ContactProof: Sendable {
  /// A verified point that a code was sent to.
  private struct Awaited {
    let point: ContactTable.Record
    let check: ContactCheck
  }

  let desk: ContactDesk

  /// Takes a code for a subject, from whichever of its verified points. Right, and it is used up; wrong, and it counts wherever one is waited for.
  func takes(_ code: String, of root: SubjectID, _ unit: WorkUnit) throws -> Bool {
    guard !code.isEmpty else { return false }
    let awaited = try awaited(of: root, unit)
    for one in awaited {
      guard case .verified = try outcome(of: code, one, unit) else { continue }
      try ContactTable.removePending(of: root, one.point.kind, in: unit.transaction)
      return true
    }
    for one in awaited {
      guard case .wrong(let counted) = try outcome(of: code, one, unit) else { continue }
      let point = one.point.standing(isVerified: false, code: one.point.code, madeAt: counted.madeAt, tries: counted.tries)
      try ContactTable.keep(point, in: unit.transaction)
    }
    return false
  }

  private func outcome(of code: String, _ awaited: Awaited, _ unit: WorkUnit) throws -> ContactCheck.Outcome {
    try refusing { () throws(IdentityRefusal) in try awaited.check.given(code, at: unit.at) }
  }

  /// Those that wait for a code and are verified as well: a code that went to an address of which nobody knows whose it is proves nobody.
  private func awaited(of root: SubjectID, _ unit: WorkUnit) throws -> [Awaited] {
    let verified = try ContactTable.verified(of: root, in: unit.transaction)
    return try ContactKind.allCases.compactMap { kind in
      guard let used = verified.first(where: { $0.kind == kind }),
        let waiting = try ContactTable.points(of: root, kind, in: unit.transaction).first(where: { !$0.isVerified }),
        let check = try desk.check(waiting), check.isOpen(at: unit.at), try desk.address(waiting) == desk.address(used)
      else { return nil }
      return Awaited(point: waiting, check: check)
    }
  }
}
