/// The proof check of a catalogue: what it holds, in the order in which it comes, and then the judgement.
///
/// It takes drafts with faults, so that a draft keeps its findings and a file need not be without fault to be judged.
public struct ProofCheck: Sendable {
  public private(set) var items: [ProofItem] = []
  private(set) var materials: [String: ProofMaterial] = [:]
  /// Types that somebody outside the catalogue issues, and types that nobody there does.
  private(set) var isIssuedOutside: [String: Bool] = [:]
  private(set) var resources: [ProofResource] = []

  public init() {}

  /// The items that people can apply for, or will again, and besides an item that may be published.
  public init(_ catalogue: Catalogue, with draft: ProofItem? = nil) {
    for type in catalogue.certificateTypes { addCertificateType(type.code, isIssuedOutside: type.isIssuedOutside) }
    for material in catalogue.materials { add(ProofMaterial(material)) }
    for resource in catalogue.resources { add(ProofResource(resource)) }
    for item in catalogue.items where item.code != draft?.code && (item.state == .published || item.state == .paused) {
      add(ProofItem(item))
    }
    if let draft { add(draft) }
  }

  /// What a file holds, judged or not; nobody is asked for anything any more by an item that was withdrawn.
  public init(_ draft: CatalogueDraft) {
    for type in draft.certificateTypes { addCertificateType(type.code, isIssuedOutside: type.issuedOutside) }
    for material in draft.materials { add(ProofMaterial(material)) }
    for resource in draft.resources ?? [] { add(ProofResource(resource)) }
    for item in draft.items where item.state != ItemVersionState.withdrawn.rawValue { add(ProofItem(item)) }
  }

  public mutating func add(_ item: ProofItem) { items.append(item) }

  public mutating func add(_ material: ProofMaterial) { materials[material.code] = material }

  public mutating func add(_ resource: ProofResource) { resources.append(resource) }

  /// - Parameter isIssuedOutside: nil: where no item issues it.
  public mutating func addCertificateType(_ code: String, isIssuedOutside: Bool?) {
    if let isIssuedOutside { self.isIssuedOutside[code] = isIssuedOutside }
  }

  /// Materials that are asked for and that there are not, each with an item that asks; at most `limit`.
  public func unknownMaterials(atMost limit: Int) -> [(item: String, material: String)] {
    var found: [(item: String, material: String)] = []
    for item in items {
      for need in item.needs {
        for code in [need.material] + need.substitutes where materials[code] == nil {
          guard found.count < limit else { return found }
          found.append((item.code, code))
        }
      }
    }
    return found
  }

  /// - Parameter about: only what touches one of these items is told; empty: everything.
  public func judge(about: Set<String> = []) -> ProofJudgement {
    let graph = ProofGraph(self)
    var judgement = ProofJudgement(about: about)
    judgement.items = items.count
    judgement.edges = graph.network.edges
    graph.judge(into: &judgement)
    RegisterCheck(self, graph.network).judge(into: &judgement)
    return judgement
  }
}
