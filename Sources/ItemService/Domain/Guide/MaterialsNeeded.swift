import Civics

/// What an item asks of a subject who holds these certificates: each material once, in the item's order, with what is to be done and why.
///
/// Certificates are joined by type and holder, never by a name. A certificate more never makes a material more. An item that renews a
/// certificate and asks for the old one is in order: the old one, held, is what it asks for. Nobody has answered a question here; see ``GuidePlan``.
public struct MaterialsNeeded: Hashable, Sendable {
  public let lines: [NeededMaterial]

  public init(for item: Item, in catalogue: Catalogue, held: [HeldCertificate]) {
    let byType = Dictionary(grouping: held, by: \.type)
    lines = item.materials.compactMap { need in
      guard let material = catalogue.material(need.material) else { return nil }
      let reason = MaterialReason(of: material, byType, in: catalogue)
      let necessity = need.necessityWithoutAnswers
      return NeededMaterial(
        material: material, necessity: necessity, copies: need.copies, standing: Self.standing(necessity, reason), reason: reason)
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

  private static func standing(_ necessity: MaterialNecessity, _ reason: MaterialReason) -> MaterialStanding {
    if case .certificateHeld = reason { return .held }
    return switch necessity {
    case .required: .toBring
    case .situational: .conditional
    case .mayFollow: .mayFollow
    }
  }
}
