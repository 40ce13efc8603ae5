import Bus
import Contracts
import TestKit

/// The words in which tests ask for certificates.
extension IdentityBench {
  static let office = Synthetic.office

  @discardableResult
  func put(_ change: (inout CertificateType) -> Void = { _ in }, by principal: Principal = `operator`) async throws(Refusal)
    -> CertificateType
  {
    var type = CertificateType.with {
      $0.code = "ct024"
      $0.name = "广东省居住证"
      $0.setter = Synthetic.office
    }
    change(&type)
    return try await bench.call(PutCertificateType.with { $0.type = type }, as: principal)
  }

  func issue(
    to subject: Subject, key: [UInt8]? = nil, by principal: Principal = approver, _ change: (inout IssueCertificate) -> Void = { _ in }
  ) async throws(Refusal) -> CertificateEntry {
    var request = IssueCertificate.with {
      $0.type = "ct024"
      $0.subject = subject.id
      $0.name = "居住证"
      $0.issuer = Synthetic.office
    }
    change(&request)
    return try await bench.call(request, as: principal, key: key)
  }

  func renew(
    _ certificate: CertificateEntry, key: [UInt8]? = nil, by principal: Principal = approver,
    _ change: (inout RenewCertificate) -> Void = { _ in }
  ) async throws(Refusal) -> CertificateEntry {
    var request = RenewCertificate.with { $0.certificate = certificate.id }
    change(&request)
    return try await bench.call(request, as: principal, key: key)
  }

  func change(
    _ certificate: CertificateEntry, by operation: CertificateOperation, ground: String = "行政许可法第六十九条", as principal: Principal = approver
  ) async throws(Refusal) -> CertificateEntry {
    let request = ChangeCertificate.with {
      $0.certificate = certificate.id
      $0.operation = operation
      $0.ground = ground
    }
    return try await bench.call(request, as: principal)
  }

  func certificate(
    _ certificate: CertificateEntry, for purpose: Purpose? = .handling("case-1", "verify"), by principal: Principal = clerk
  ) async throws(Refusal) -> CertificateView {
    let request = ReadCertificate.with {
      $0.certificate = certificate.id
      $0.purpose = purpose
    }
    return try await bench.call(request, as: principal)
  }

  func verify(
    _ identifier: String, type: String = "ct024", name: String = "", number: String = "", by principal: Principal = clerk
  ) async throws(Refusal) -> CertificateVerdict {
    let request = VerifyCertificate.with {
      $0.identifier = identifier
      $0.type = type
      $0.name = name
      $0.number = number
    }
    return try await bench.call(request, as: principal)
  }

  func copy(
    _ certificate: CertificateEntry, until: String = "2026-09-30", by principal: Principal,
    _ change: (inout CopyCertificate) -> Void = { _ in }
  ) async throws(Refusal) -> SignedCopy {
    var request = CopyCertificate.with {
      $0.certificate = certificate.id
      $0.use = "租房"
      $0.reader = "测试公司"
      $0.until = until
    }
    change(&request)
    return try await bench.call(request, as: principal)
  }

  func check(_ token: String, by principal: Principal = clerk) async throws(Refusal) -> CopyFinding {
    try await bench.call(CheckCopy.with { $0.token = token }, as: principal)
  }
}
