import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.checkInCode`: the code by which a visit is checked in. It is random, so that nobody comes to another's by trying, and made when it is
/// first asked for, so that a booking costs no row more.
struct MakeCheckInCodeOperation: Command {
  typealias Request = MakeCheckInCode

  static let isDoneForAnother = true

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: MakeCheckInCode, _ context: CallContext) async throws -> [UInt8] {
    try await VisitAccess(environment: environment).check(visit: request.visitID, request.purpose, among: [.ownUse, .handling], context)
    return environment.randomBytes(VisitCode.length)
  }

  func decide(_ request: MakeCheckInCode, _ random: [UInt8], _ unit: WorkUnit) throws -> CheckInCode {
    guard let visit = try VisitTable.find(request.visitID, in: unit.transaction), visit.status.hasSeat else {
      throw NotifyRefusals.visitNotOpen.refusal("visitID")
    }
    var code = try CodeTable.code(of: visit.id, in: unit.transaction)
    if code == nil {
      let made = VisitCode(random: random).text
      try CodeTable.insert(made, of: visit.id, in: unit.transaction)
      code = made
    }
    return try CheckInCode.with {
      $0.code = code ?? ""
      $0.svg = try QRCode(code ?? "").svg
    }
  }
}
