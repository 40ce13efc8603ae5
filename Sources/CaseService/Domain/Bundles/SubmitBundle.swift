/// Several items applied for in one file (一件事): what several of them ask for is offered once, and each becomes a case that ends by itself.
public struct SubmitBundle: Sendable {
  /// An item with what is for it alone.
  public struct Part: Sendable {
    public let item: ItemSnapshot
    public let offered: [Evidence]

    public init(item: ItemSnapshot, offered: [Evidence]) {
      self.item = item
      self.offered = offered
    }
  }

  public let parts: [Part]
  /// What is for each item that asks for it.
  public let shared: [Evidence]

  public init(_ parts: [Part], shared: [Evidence]) {
    self.parts = parts
    self.shared = shared
  }

  /// What each part offers, in their order: its own and of the shared what it asks for.
  /// - Throws: ``CaseRefusal/bundleUnfit(limit:)``, or ``CaseRefusal/materialNotAsked(_:)`` for what no item asks for.
  public func offers() throws(CaseRefusal) -> [[Evidence]] {
    let codes = Set(parts.map(\.item.code))
    guard 2...CaseLimits.bundle ~= parts.count, codes.count == parts.count else { throw .bundleUnfit(limit: CaseLimits.bundle) }
    let asked = Set(parts.flatMap { $0.item.materials.map(\.id) })
    let unknown = shared.map(\.material).filter { !asked.contains($0) }
    guard unknown.isEmpty else { throw .materialNotAsked(unknown) }
    return parts.map { part in
      part.offered + shared.filter { piece in part.item.materials.contains { $0.id == piece.material } }
    }
  }
}
