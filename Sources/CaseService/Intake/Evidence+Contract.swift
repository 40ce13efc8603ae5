import Bus
import CaseDomain
import Contracts

extension CaseDomain.Evidence {
  /// What a request offers for a material.
  ///
  /// - Parameters:
  ///   - held: Where a certificate's type is read from; one that is not among them has none, and the domain refuses it.
  ///   - files: The uploads that it names (``OfferedFiles``).
  /// - Throws: `case.badEvidence` when it does not say how it is offered, or by what digest; `case.uploadUnknown` for an upload that is not among the files.
  init(_ offer: Contracts.Evidence, held: [HeldCertificate], files: [String: UploadedFile]) throws(Refusal) {
    let source: CaseDomain.EvidenceSource =
      switch offer.source {
      case .certificate: .certificate(id: offer.certificate, type: held.first { $0.id == offer.certificate }?.type ?? "")
      case .upload where !offer.upload.isEmpty: .uploaded(try Self.file(offer.upload, among: files))
      case .upload: .upload(digest: try Self.digest(offer))
      case .paper: .paper
      case .declaration: .declaration
      case .unspecified: throw CaseRefusals.badEvidence.refusal("\(offer.material): source")
      }
    self.init(material: offer.material, source: source)
  }

  /// SHA-256 in 64 hexadecimal digits: of a file that is kept elsewhere, by which it is known. That there is one, nobody here knows: it is taken for an
  /// official to look at, and no rule decides on it (``CaseDomain/Evidence/isBareDigest``).
  private static func digest(_ offer: Contracts.Evidence) throws(Refusal) -> String {
    let digest = offer.digest
    guard digest.utf8.count == 64, digest.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
      throw CaseRefusals.badEvidence.refusal("\(offer.material): digest")
    }
    return digest
  }

  private static func file(_ id: String, among files: [String: UploadedFile]) throws(Refusal) -> UploadedFile {
    guard let file = files[id] else { throw CaseRefusals.uploadUnknown.refusal("upload") }
    return file
  }
}

extension [Contracts.Evidence] {
  func offered(held: [HeldCertificate] = [], files: [String: UploadedFile]) throws(Refusal) -> [CaseDomain.Evidence] {
    var offered: [CaseDomain.Evidence] = []
    for offer in self { offered.append(try CaseDomain.Evidence(offer, held: held, files: files)) }
    return offered
  }
}
