public import Bus
public import Contracts

extension FindCertificates {
  /// Asks for one page after the other, to the end: a decision rests on all that somebody holds, or on none of it.
  /// - Parameters:
  ///   - pages: how many there may be.
  ///   - call: asks for one.
  /// - Returns: the certificates of all pages, those of each as they came, and what the holder is.
  /// - Throws: `identity.tooManyCertificates` where more pages are left; what the call throws.
  public nonisolated(nonsending) func all(
    within pages: Int, _ call: nonisolated(nonsending) (FindCertificates) async throws(Refusal) -> CertificateList
  ) async throws(Refusal) -> CertificateList {
    var request = self
    var all = CertificateList()
    for _ in 0..<pages {
      let page = try await call(request)
      all.certificates += page.certificates
      all.subjectKind = page.subjectKind
      guard !page.next.isEmpty else { return all }
      request.after = page.next
    }
    throw IdentityRefusals.tooManyCertificates.refusal("\(pages) pages")
  }
}
