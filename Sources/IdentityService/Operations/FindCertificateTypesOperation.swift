import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.certificateTypes`: the types that were put, by their codes. They are nobody's data.
struct FindCertificateTypesOperation: BusOperation {
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: FindCertificateTypes, _ context: CallContext) async throws -> CertificateTypeList {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    guard request.codes.count <= IdentityLimits.typesAtMost else { throw BusRefusals.badRequest.refusal("codes") }
    let limit = request.limit == 0 ? IdentityLimits.typesByDefault : min(request.limit, IdentityLimits.typesAtMost)
    do {
      let found = try await environment.store.read { transaction in
        guard !request.codes.isEmpty else { return try CertificateTypeTable.list(after: request.after, limit: limit, in: transaction) }
        let codes = Set(request.codes).filter { $0 > request.after }.sorted()
        return try codes.compactMap { try CertificateTypeTable.find($0, in: transaction) }.prefix(limit).map { $0 }
      }
      return CertificateTypeList.with { $0.types = found.map { Contracts::CertificateType($0) } }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
