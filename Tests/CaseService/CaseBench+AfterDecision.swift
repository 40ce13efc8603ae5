import Bus
import Contracts
import ServiceKit
import TestKit

/// Fees, delivery, rating and documents, in the words in which tests ask for them.
extension CaseBench {
  func setFee(_ id: String, fen: Int = 1_000, basis: String = "某规定", before: FeeDue = .unspecified, by principal: Principal = clerk)
    async throws -> CaseView
  {
    let request = SetFee.with {
      $0.caseID = id
      $0.name = "鉴定费"
      $0.fen = fen
      $0.basis = basis
      $0.before = before
    }
    return try await call(request, as: principal)
  }

  func payFee(_ id: String, _ fee: String = "1", receipt: String = "0012345678", by principal: Principal = clerk) async throws -> CaseView {
    try await call(PayFee.with { ($0.caseID, $0.fee, $0.receipt) = (id, fee, receipt) }, as: principal)
  }

  func waiveFee(_ id: String, _ fee: String = "1", reason: String = "低保对象") async throws -> CaseView {
    try await call(WaiveFee.with { ($0.caseID, $0.fee, $0.reason) = (id, fee, reason) }, as: Self.approver)
  }

  func deliver(
    _ id: String, _ method: DeliveryMethod = .window, tracking: String = "", by principal: Principal = clerk, key: [UInt8]? = nil
  ) async throws -> CaseView {
    let request = DeliverCase.with {
      $0.caseID = id
      $0.method = method
      $0.trackingNumber = tracking
    }
    return try await call(request, as: principal, key: key)
  }

  func rate(_ id: String, _ grade: RatingGrade, comment: String = "", by principal: Principal = applicant(SampleSubjects.person))
    async throws -> CaseView
  {
    try await call(RateCase.with { ($0.caseID, $0.grade, $0.comment) = (id, grade, comment) }, as: principal)
  }

  func putRight(_ id: String, _ measures: String = "增开窗口") async throws -> CaseView {
    try await call(PutRight.with { ($0.caseID, $0.measures) = (id, measures) }, as: Self.clerk)
  }

  func documents(_ id: String, as principal: Principal = clerk) async throws -> [DocumentEntry] {
    let request = ReadDocuments.with {
      $0.caseID = id
      $0.purpose = .usual(of: principal, case: id)
    }
    return try await call(request, as: principal).documents
  }

  func document(_ id: String, _ number: String, as principal: Principal = clerk) async throws -> DrawnDocument {
    let request = ReadDocument.with {
      $0.caseID = id
      $0.document = number
      $0.purpose = .usual(of: principal, case: id)
    }
    return try await call(request, as: principal)
  }
}
