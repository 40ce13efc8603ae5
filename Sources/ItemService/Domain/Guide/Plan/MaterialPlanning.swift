import Civics

/// How the materials of an item stand in a situation, for one subject.
struct MaterialPlanning {
  private let catalogue: Catalogue
  private let situation: Situation
  private let held: [String: [HeldCertificate]]

  init(catalogue: Catalogue, situation: Situation, held: [HeldCertificate]) {
    self.catalogue = catalogue
    self.situation = situation
    self.held = Dictionary(grouping: held, by: \.type)
  }

  /// nil where the catalogue has no such material.
  func line(_ need: ItemMaterial) -> GuideLine? {
    guard let material = catalogue.material(need.material) else { return nil }
    let applies = applies(need)
    let reason = MaterialReason(of: material, held, in: catalogue)
    let substitutes = need.substitutes.compactMap(catalogue.material)
    let resources = catalogue.register.resources(for: material)
    return GuideLine(
      material: material, copies: need.copies, law: need.law.isEmpty ? material.points.law : need.law,
      necessity: Self.necessity(need, applies), applies: applies,
      ways: ways(need, material, reason, substitutes), decidedBy: questions(need.condition, applies), reason: reason,
      substitutes: substitutes, withheld: resources.first { !$0.isShared })
  }

  /// What applies in some situations, and does not say in which, only who knows the case can tell.
  private func applies(_ need: ItemMaterial) -> Verdict {
    need.condition == nil && need.necessity == .situational ? .open([]) : situation.verdict(on: need.condition)
  }

  private static func necessity(_ need: ItemMaterial, _ applies: Verdict) -> MaterialNecessity {
    guard need.necessity != .mayFollow else { return .mayFollow }
    return applies == .holds ? .required : .situational
  }

  private func ways(_ need: ItemMaterial, _ material: Material, _ reason: MaterialReason, _ substitutes: [Material]) -> [Way] {
    var ways: [Way] = []
    if let held = holding(material, reason, substitutes) { ways.append(held) }
    if let fetched = fetching([material] + substitutes) { ways.append(fetched) }
    if need.isDeclarable || material.points.isDeclarable { ways.append(.declared) }
    if need.necessity == .mayFollow { ways.append(.follows) }
    return ways + [.brought]
  }

  private func holding(_ material: Material, _ reason: MaterialReason, _ substitutes: [Material]) -> Way? {
    if case .certificateHeld(let id) = reason { return .held(certificate: id, of: material) }
    for substitute in substitutes {
      if case .certificateHeld(let id) = MaterialReason(of: substitute, held, in: catalogue) {
        return .held(certificate: id, of: substitute)
      }
    }
    return nil
  }

  private func fetching(_ materials: [Material]) -> Way? {
    for material in materials {
      if let resource = catalogue.register.resources(for: material).first(where: \.isShared) { return .fetched(resource, of: material) }
    }
    return nil
  }

  private func questions(_ condition: Condition?, _ applies: Verdict) -> [Question] {
    let codes = applies.isOpen ? applies.questions : Set(condition?.questions ?? [])
    return codes.isEmpty ? [] : situation.questions.filter { codes.contains($0.code) }
  }
}
