import Bus
import Contracts
import Foundation
import TestKit

/// A subject of one test, whom no other test knows.
struct Applicant {
  let bench: ItemBench
  let principal = Principal(id: "subject-\(UUID().uuidString)", role: .applicant, channel: "mobile")

  init(_ bench: ItemBench) { self.bench = bench }

  /// Runs a test that changes no item.
  static func reading(_ test: (Applicant) async throws -> Void) async throws {
    try await ItemBench.reading { bench async throws in try await test(Applicant(bench)) }
  }

  func hold(_ type: String, _ edit: (inout CertificateEntry) -> Void = { _ in }) {
    var entry = CertificateEntry()
    entry.id = "certificate-\(type)"
    entry.type = type
    entry.state = .valid
    edit(&entry)
    IdentityStandIn.hold(entry, by: principal.id, in: bench.bench.directory)
  }

  /// What the identity service was asked about this subject.
  var asked: [FindCertificates] {
    IdentityStandIn.asked(in: bench.bench.directory).filter { $0.subject == principal.id }
  }

  func plan(
    _ item: String, of subject: String? = nil, as reader: Principal? = nil, purpose: PurposeKind = .guide
  ) async throws -> MaterialsPlan {
    var request = NeededMaterials()
    request.item = item
    request.subject = subject ?? principal.id
    request.purpose = Purpose.with { $0.kind = purpose }
    return try await bench.bench.call(request, as: reader ?? principal)
  }
}
