/// A catalogue that holds together: every code known, every reference there, no rule broken that blocks publication.
public struct Catalogue: Sendable {
  /// By code.
  public private(set) var items: [Item]
  public let materials: [Material]
  public let certificateTypes: [CertificateType]
  public let lifeEvents: [LifeEvent]
  /// The register of resources.
  public let register: ResourceRegister
  /// What the rules found that does not stop publication; at most ``CatalogueLimits/warnings``.
  public let warnings: [CatalogueFault]

  private let codeLengths: CodeLengths
  /// What drafts may name; kept, since many are read against one catalogue.
  private let materialCodes: Set<String>
  private let certificateTypeCodes: Set<String>
  private var itemPlaces: [String: Int]
  private let materialPlaces: [String: Int]
  private let certificateTypePlaces: [String: Int]
  private var issuers: [String: [String]]

  /// Checks a draft as a whole.
  ///
  /// - Parameter mapping: how the items are gone through.
  /// - Throws: ``CatalogueRefusal`` with every fault, when any rule of level block is broken.
  public init(
    _ draft: CatalogueDraft, codeLengths: CodeLengths = .national, by mapping: any Mapping = MappingInTurn()
  ) throws(CatalogueRefusal) {
    var check = CatalogueCheck(codeLengths: codeLengths)
    check.judge(draft, by: mapping)
    guard check.faults.isEmpty else { throw CatalogueRefusal(faults: check.faults) }

    items = check.items.sorted { $0.code < $1.code }
    materials = check.materials.sorted { $0.code < $1.code }
    certificateTypes = check.certificateTypes.sorted { $0.code < $1.code }
    lifeEvents = check.lifeEvents.sorted { $0.code < $1.code }
    register = ResourceRegister(check.resources)
    warnings = check.warnings

    self.codeLengths = codeLengths
    itemPlaces = Self.places(items.map(\.code))
    materialPlaces = Self.places(materials.map(\.code))
    certificateTypePlaces = Self.places(certificateTypes.map(\.code))
    materialCodes = Set(materialPlaces.keys)
    certificateTypeCodes = Set(certificateTypePlaces.keys)
    issuers = Self.issuers(items)
  }

  /// The same catalogue with items in the place of those of their codes, or added where there are none.
  public func replacing(_ others: [Item]) -> Catalogue {
    var catalogue = self
    var added: [Item] = []
    for item in others {
      if let place = itemPlaces[item.code] { catalogue.items[place] = item } else { added.append(item) }
    }
    if !added.isEmpty {
      catalogue.items = (catalogue.items + added).sorted { $0.code < $1.code }
      catalogue.itemPlaces = Self.places(catalogue.items.map(\.code))
    }
    catalogue.issuers = Self.issuers(catalogue.items)
    return catalogue
  }

  /// The same catalogue, its items in other versions and states.
  /// - Parameter standings: by code; the others stay as they are.
  public func standing(_ standings: [String: ItemStanding]) -> Catalogue {
    var catalogue = self
    for (place, item) in items.enumerated() {
      guard let standing = standings[item.code], standing != ItemStanding(version: item.version, state: item.state) else { continue }
      catalogue.items[place].version = standing.version
      catalogue.items[place].state = standing.state
    }
    catalogue.issuers = Self.issuers(catalogue.items)
    return catalogue
  }

  /// What keeps an item's draft from standing beside the others: its implementation code is another's.
  public func conflicts(of draft: ItemDraft) -> [CatalogueFault] {
    guard items.contains(where: { $0.implementationCode == draft.implementationCode && $0.code != draft.code }) else { return [] }
    var check = RecordCheck("item", draft.code, at: 0)
    check.fault(.duplicate, ItemDraft.CodingKeys.implementationCode.rawValue, found: draft.implementationCode)
    return check.faults
  }

  /// Reads a resource's draft as a part of this catalogue, with every fault of it; no resource where it cannot be read.
  public func reading(_ draft: ResourceDraft) -> (resource: Resource?, faults: [CatalogueFault]) {
    var check = RecordCheck("resource", draft.code, at: 0)
    check.text(draft.code, ResourceDraft.CodingKeys.code.rawValue, atMost: CatalogueLimits.code)
    let resource = ResourceCheck.read(draft, &check, materials: materialCodes, certificateTypes: certificateTypeCodes)
    return (resource, check.faults)
  }

  /// The register of resources, by code.
  public var resources: [Resource] { register.resources }

  /// Reads one item's draft as a part of this catalogue, with every fault of it; no item where it cannot be read.
  public func reading(_ draft: ItemDraft) -> (item: Item?, faults: [CatalogueFault]) {
    var check = RecordCheck("item", draft.code, at: 0)
    check.text(draft.code, ItemDraft.CodingKeys.code.rawValue, atMost: CatalogueLimits.code)
    let reader = ItemCheck(codeLengths: codeLengths, materials: materialCodes, certificateTypes: certificateTypeCodes)
    let item = reader.read(draft, &check)
    return (item, check.faults)
  }

  public func item(_ code: String) -> Item? {
    itemPlaces[code].map { items[$0] }
  }

  public func material(_ code: String) -> Material? {
    materialPlaces[code].map { materials[$0] }
  }

  public func certificateType(_ code: String) -> CertificateType? {
    certificateTypePlaces[code].map { certificateTypes[$0] }
  }

  /// The codes of the published items whose result is a certificate of this type, in order.
  public func itemsIssuing(_ certificateType: String) -> [String] {
    issuers[certificateType] ?? []
  }

  private static func issuers(_ items: [Item]) -> [String: [String]] {
    var issuers: [String: [String]] = [:]
    for item in items where item.state == .published {
      if let type = item.result.certificateType { issuers[type, default: []].append(item.code) }
    }
    return issuers
  }

  private static func places(_ codes: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
  }
}
