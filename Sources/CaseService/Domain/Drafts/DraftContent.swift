/// What a draft may hold: anything that is not too large. Whether it will do is seen when it is submitted.
enum DraftContent {
  static func evidence(_ offered: [Evidence]) throws(CaseRefusal) -> [Evidence] {
    guard offered.count <= CaseLimits.evidence else { throw .tooMuchEvidence(limit: CaseLimits.evidence) }
    for piece in offered {
      guard fits(piece.material) else { throw .materialNotAsked([String(piece.material.prefix(CaseLimits.digestBytes))]) }
      let need = MaterialNeed(id: piece.material, name: piece.material)
      switch piece.source {
      case .certificate(let id, _): guard fits(id) else { throw .certificateNotUsable(need) }
      case .upload(let digest): guard fits(digest) else { throw .emptyUpload(need) }
      case .uploaded, .paper, .declaration: break
      }
    }
    return offered
  }

  private static func fits(_ name: String) -> Bool { 1...CaseLimits.digestBytes ~= name.utf8.count }
}
