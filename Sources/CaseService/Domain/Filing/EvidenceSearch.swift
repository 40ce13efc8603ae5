import Civics

/// Materials are first looked for among the certificates held, and only then asked for.
///
/// A held certificate wins over a file or a paper that the applicant offers: what the office can see for itself is the
/// better proof, and one thing less to bring.
struct EvidenceSearch {
  let item: ItemSnapshot
  let offered: [Evidence]
  let held: [HeldCertificate]
  /// The day on which the certificates must be in force.
  let day: Day
  /// Whether the applicant will come to the hall, and so can bring papers.
  let takesPaper: Bool

  struct Outcome {
    var evidence: [Evidence] = []
    /// What may follow later (容缺后补) and is not there yet.
    var outstanding: [String] = []
    var missing: [MaterialNeed] = []
  }

  func run() throws(CaseRefusal) -> Outcome {
    try checkOffers()
    var outcome = Outcome()
    for need in item.materials {
      let offers = offered.filter { $0.material == need.id }
      if let certificate = find(need, named: offers) {
        outcome.evidence.append(Evidence(material: need.id, source: .certificate(id: certificate.id, type: certificate.type)))
      } else if !offers.isEmpty {
        outcome.evidence += offers
      } else {
        switch need.necessity {
        case .required: outcome.missing.append(need)
        case .mayFollow: outcome.outstanding.append(need.id)
        case .situational: break
        }
      }
    }
    return outcome
  }

  /// The certificate that answers a need: the one the applicant named, else the one valid longest.
  ///
  /// Nobody's certificates are looked at for a material that applies in some situations only, unless the applicant offers it.
  private func find(_ need: MaterialNeed, named offers: [Evidence]) -> HeldCertificate? {
    if need.necessity == .situational && offers.isEmpty { return nil }
    let usable = held.filter { $0.stands(for: need) && $0.isUsable(on: day) }
    let named = usable.first { certificate in offers.contains { $0.source == .certificate(id: certificate.id, type: certificate.type) } }
    return named ?? Self.longest(of: usable, for: need, on: day)
  }

  /// Of the certificates held, the one that answers a need for longest.
  static func longest(of held: [HeldCertificate], for need: MaterialNeed, on day: Day) -> HeldCertificate? {
    held.filter { $0.stands(for: need) && $0.isUsable(on: day) }.min { $0.outlasts($1) }
  }

  private func checkOffers() throws(CaseRefusal) {
    guard offered.count <= CaseLimits.evidence else { throw .tooMuchEvidence(limit: CaseLimits.evidence) }
    let needs = Dictionary(item.materials.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let unknown = offered.map(\.material).filter { needs[$0] == nil }
    guard unknown.isEmpty else { throw .materialNotAsked(unknown) }
    for offer in offered {
      guard let need = needs[offer.material] else { continue }
      switch offer.source {
      case .upload(let digest):
        guard (1...CaseLimits.digestBytes).contains(digest.utf8.count) else { throw .emptyUpload(need) }
      // What an upload is was checked when it was finished, and may not be offered before.
      case .uploaded: break
      case .declaration:
        guard need.acceptsDeclaration else { throw .declarationNotTaken(need) }
      case .paper:
        guard takesPaper else { throw .paperNotTaken(need) }
      case .certificate(let id, let type):
        guard held.contains(where: { $0.id == id && $0.type == type && $0.stands(for: need) && $0.isUsable(on: day) }) else {
          throw .certificateNotUsable(need)
        }
      }
    }
  }
}

extension HeldCertificate {
  /// Whether it is the better choice of two: valid longer, then the smaller id so that the choice is always the same.
  fileprivate func outlasts(_ other: HeldCertificate) -> Bool {
    switch (validUntil, other.validUntil) {
    case (nil, nil): id < other.id
    case (nil, _): true
    case (_, nil): false
    case (let mine?, let theirs?): mine == theirs ? id < other.id : mine > theirs
    }
  }
}
