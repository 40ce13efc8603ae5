import Civics

/// What an item asks of a subject who holds these certificates: each material once, in the item's order, with what is to be done and why.
///
/// Certificates are joined by type and holder, never by a name. A certificate more never makes a material more. An item that renews a
/// certificate and asks for the old one is in order: the old one, held, is what it asks for.
public struct MaterialsNeeded: Hashable, Sendable {
  public let lines: [NeededMaterial]

  public init(for item: Item, in catalogue: Catalogue, held: [HeldCertificate]) {
    let byType = Dictionary(grouping: held, by: \.type)
    lines = item.materials.compactMap { need in
      guard let material = catalogue.material(need.material) else { return nil }
      let reason = Self.reason(for: material, among: material.certificateType.flatMap { byType[$0] } ?? [], in: catalogue)
      return NeededMaterial(
        material: material, necessity: need.necessity, copies: need.copies,
        standing: Self.standing(need.necessity, reason), reason: reason)
    }
  }

  /// The lines of one standing, in order.
  public func lines(_ standing: MaterialStanding) -> [NeededMaterial] {
    lines.filter { $0.standing == standing }
  }

  /// Whether nothing required is missing, so that a case can be filed without bringing anything.
  public var isComplete: Bool {
    lines.allSatisfy { $0.standing != .toBring }
  }

  /// Among several certificates the one that helps most decides; of equals the one with the least id, so that order is no matter.
  private static func reason(for material: Material, among certificates: [HeldCertificate], in catalogue: Catalogue) -> MaterialReason {
    guard material.isReplaceable, let type = material.certificateType else { return .paperOnly }
    let sorted = certificates.sorted { $0.id < $1.id }
    let right = sorted.filter { $0.holder == material.holder }
    if let held = right.first(where: \.isInForce) { return .certificateHeld(held.id) }
    if let lapsed = right.first { return .certificateNotInForce(lapsed.id) }
    if let others = sorted.first { return .certificateOfAnotherHolder(others.id) }
    return .certificateNotHeld(issuedBy: catalogue.itemsIssuing(type))
  }

  private static func standing(_ necessity: MaterialNecessity, _ reason: MaterialReason) -> MaterialStanding {
    if case .certificateHeld = reason { return .held }
    return switch necessity {
    case .required: .toBring
    case .situational: .conditional
    case .mayFollow: .mayFollow
    }
  }
}
