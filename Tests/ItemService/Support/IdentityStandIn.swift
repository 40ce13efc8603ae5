import Bus
import Contracts
import ServiceKit
import Store
import Synchronization

/// Answers `identity.certificates` from a shelf that a test fills, in any state and with any last day, with the identity service's own
/// refusals, one a page. The identity service itself issues certificates for decided cases only; one test asks it, to show that both speak alike.
struct IdentityStandIn: SuiteService {
  static let name = "identity"
  static let migrations: [Migration] = []
  /// What is held, and what was asked, by the data directory of the bench.
  private static let shelves = Mutex<[String: Shelf]>([:])

  struct Shelf: Sendable {
    var held: [String: [CertificateEntry]] = [:]
    var asked: [FindCertificates] = []
  }

  let operations: [any BusOperation]

  init(_ environment: ServiceEnvironment) async throws {
    operations = [Find(directory: environment.directory)]
  }

  static func hold(_ entry: CertificateEntry, by subject: String, in directory: String) {
    shelves.withLock { $0[directory, default: Shelf()].held[subject, default: []].append(entry) }
  }

  static func asked(in directory: String) -> [FindCertificates] {
    shelves.withLock { $0[directory]?.asked ?? [] }
  }

  private struct Find: BusOperation {
    let directory: String

    nonisolated(nonsending) func handle(_ request: FindCertificates, _ context: CallContext) async throws -> CertificateList {
      guard let purpose = request.purpose, purpose.kind != .unspecified else { throw IdentityRefusals.purposeMissing.refusal() }
      guard context.principal.role != .applicant || context.principal.id == request.subject else {
        throw IdentityRefusals.notOwnData.refusal()
      }
      let held = IdentityStandIn.shelves.withLock { shelves in
        shelves[directory, default: Shelf()].asked.append(request)
        return shelves[directory]?.held[request.subject] ?? []
      }
      let found = held.filter { entry in
        (request.types.isEmpty || request.types.contains(entry.type)) && (request.includingLapsed || entry.state == .valid)
      }
      let place = Int(request.after) ?? 0
      var list = CertificateList()
      list.certificates = Array(found.dropFirst(place).prefix(1))
      list.next = place + 1 < found.count ? "\(place + 1)" : ""
      return list
    }
  }
}
