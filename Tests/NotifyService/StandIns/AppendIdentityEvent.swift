import Bus
import Contracts
import ServiceKit

/// Lets the stand-in for the identity service tell that a code is due, or that two subjects are one, or are not.
struct AppendIdentityEvent: Call, Hashable {
  typealias Reply = Empty
  static let method = Method("identity.append", 900, .command)

  var due: ContactCodeDue? = nil
  var merged: SubjectsMerged? = nil
  var unmerged: SubjectsUnmerged? = nil

  init() {}

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "due", &due)
    try visit(2, "merged", &merged)
    try visit(3, "unmerged", &unmerged)
  }
}

struct AppendIdentityEventOperation: Command {
  typealias Request = AppendIdentityEvent

  let environment: ServiceEnvironment

  func gather(_ request: AppendIdentityEvent, _ context: CallContext) async throws {}

  func decide(_ request: AppendIdentityEvent, _ gathered: Void, _ unit: WorkUnit) throws -> Empty {
    if let merged = request.merged { try unit.append("identity.subjectsMerged", of: merged.stays, merged) }
    if let unmerged = request.unmerged { try unit.append("identity.subjectsUnmerged", of: unmerged.stays, unmerged) }
    if let due = request.due { try unit.append("identity.contactCodeDue", of: due.subject, due) }
    return Empty()
  }
}

/// The code of whom it concerns: of those whose id begins with `used` none waits any more.
struct ReadStandInContactCode: BusOperation {
  func handle(_ request: ReadContactCode, _ context: CallContext) async throws -> ContactCode {
    guard context.principal.role == .service, request.kind != .unspecified else { throw BusRefusals.badRequest.refusal("kind") }
    guard !request.subject.hasPrefix("used") else { throw IdentityRefusals.codeNotWaited.refusal() }
    return ContactCode.with {
      $0.address = request.kind == .phone ? "+8610000000042" : "\(request.subject)@new.example"
      $0.code = "042137"
      $0.until = 1
      $0.language = request.subject.hasPrefix("english") ? "en" : "zh"
    }
  }
}
