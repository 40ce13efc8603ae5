import Bus
import CaseDomain
import Contracts

extension CaseDomain.Evidence {
  /// What a request offers for a material.
  ///
  /// - Parameter held: Where a certificate's type is read from; one that is not among them has none, and the domain refuses it.
  /// - Throws: `case.badEvidence` when it does not say how it is offered.
  init(_ offer: Contracts.Evidence, held: [HeldCertificate]) throws(Refusal) {
    let source: CaseDomain.EvidenceSource =
      switch offer.source {
      case .certificate: .certificate(id: offer.certificate, type: held.first { $0.id == offer.certificate }?.type ?? "")
      case .upload: .upload(digest: offer.digest)
      case .paper: .paper
      case .declaration: .declaration
      case .unspecified: throw CaseRefusals.badEvidence.refusal("\(offer.material): source")
      }
    self.init(material: offer.material, source: source)
  }
}

extension [Contracts.Evidence] {
  func offered(held: [HeldCertificate] = []) throws(Refusal) -> [CaseDomain.Evidence] {
    var offered: [CaseDomain.Evidence] = []
    for offer in self { offered.append(try CaseDomain.Evidence(offer, held: held)) }
    return offered
  }
}
