import Civics

/// An officer asks for a material that the case has, or that a certificate answers. It needs a reason, and holds up nothing.
public struct AskHeld: CaseCommand {
  public let material: String
  public let reason: String
  /// The certificates that the suite holds for the applicant now.
  public let held: [HeldCertificate]

  public init(material: String, reason: String, held: [HeldCertificate] = []) {
    self.material = material
    self.reason = reason
    self.held = held
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.askHeld, on: occasion)
    guard let need = record.needs([material]).first else { throw .materialNotAsked([material]) }
    let isInCase = record.evidence.contains { $0.material == need.id && $0.source.isHeld }
    guard isInCase || EvidenceSearch.longest(of: held, for: need, on: occasion.day) != nil else { throw .notHeld(need) }
    let ask = HeldAsk(on: occasion.day, material: need.id, reason: try CaseText.grounds(reason))
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.heldAsked(ask), on: occasion)
    return unfolding.events
  }
}
