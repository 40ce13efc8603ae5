/// A realistic catalogue that a seed makes: the same one for the same seed, and marked synthetic. For tests and benches.
///
/// Types of items as in a real district, services of the sample at places that do not exist, materials drawn as in the sample. Every code
/// begins with ``mark``, and every item says what it is in its conditions. Nothing of it breaks a rule that blocks, and nobody is sent in
/// circles by it. Any part of it is made by itself, so that a file of it can be written without holding it.
public struct GeneratedCatalogue: Sendable {
  /// What every code of it begins with.
  public static let mark = "SYN"

  /// From 1.
  public let count: Int
  public let seed: UInt64
  private let codeLengths: CodeLengths

  public init(count: Int, seed: UInt64, codeLengths: CodeLengths = .national) {
    self.count = count
    self.seed = seed
    self.codeLengths = codeLengths
  }

  /// The whole of it. Nothing of it breaks a rule that blocks.
  public func draft() -> CatalogueDraft {
    CatalogueDraft(
      schema: CatalogueDraft.schema, certificateTypes: certificateTypes, materials: materials, items: (0..<count).map(item),
      lifeEvents: lifeEvents, resources: resources)
  }

  public var certificateTypes: [CertificateTypeDraft] {
    GeneratedCertificates.all.map { CertificateTypeDraft(code: Self.code($0.code), name: $0.name, issuedOutside: nil) }
  }

  public var materials: [MaterialDraft] { GeneratedMaterials.all.map(\.draft) }

  /// The item at a place, from 0.
  public func item(_ place: Int) -> ItemDraft {
    var numbers = SplitMix64(seed: seed, place: place)
    let service = Self.service(&numbers)
    return GeneratedItem(place: place, service: service, codeLengths: codeLengths).draft(&numbers)
  }

  /// Events of life, with the first items that belong to them.
  public var lifeEvents: [LifeEventDraft] {
    var items: [String: [String]] = [:]
    for place in 0..<min(count, GeneratedLifeEvents.itemsLookedAt) {
      var numbers = SplitMix64(seed: seed, place: place)
      guard let event = GeneratedServices.all[Self.service(&numbers)].lifeEvent else { continue }
      items[event, default: []].append(GeneratedItem.code(place))
    }
    return GeneratedLifeEvents.all.map { event in
      LifeEventDraft(
        code: Self.code(event.code), name: event.name, wanted: event.wanted,
        items: Array((items[event.of] ?? []).prefix(GeneratedLifeEvents.itemsOfEach)), source: nil)
    }
  }

  public var resources: [ResourceDraft] {
    GeneratedLifeEvents.resources.map { resource in
      ResourceDraft(
        code: Self.code(resource.code), name: resource.name, provider: resource.provider, shareType: "1", mode: "API",
        certificateTypes: [Self.code(resource.certificateType)], materials: nil, fields: resource.fields, cycle: "realtime",
        refusalGround: nil)
    }
  }

  static func code(_ code: String) -> String { "\(mark)-\(code)" }

  /// The first that is drawn of an item: the place of its service in ``GeneratedServices``.
  private static func service(_ numbers: inout SplitMix64) -> Int {
    let type = GeneratedServices.types.draw(&numbers)
    return numbers.one(of: GeneratedServices.byType[type] ?? [0])
  }
}
