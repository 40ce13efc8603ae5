public import ItemDomain

/// A file of a generated catalogue, written without holding the catalogue.
public struct GeneratedFile {
  private let catalogue: GeneratedCatalogue
  private let writer: CatalogueFileWriter
  private let text: EncodedText

  /// - Parameter table: nil: the JSON file.
  /// - Throws: where the C library does not have the encoding.
  public init(_ catalogue: GeneratedCatalogue, table: CatalogueTable?, headings: Headings, encoding: WrittenEncoding) throws {
    self.catalogue = catalogue
    writer = CatalogueFileWriter(table: table, headings: headings)
    text = try EncodedText(encoding)
  }

  /// - Parameter emit: is given the file's bytes, some thousand at a time.
  public func write(_ emit: ([UInt8]) throws -> Void) throws {
    var waiting: [UInt8] = []
    var isFirst = true
    func flush() throws {
      try emit(try text.bytes(waiting, isFirst: isFirst))
      waiting.removeAll(keepingCapacity: true)
      isFirst = false
    }
    for kind in writer.kinds {
      waiting += writer.opening(kind)
      for place in 0..<count(of: kind) {
        waiting += try writer.text(of: record(kind, place), isFirst: place == 0)
        if waiting.count >= 64 * 1_024 { try flush() }
      }
    }
    waiting += writer.closing
    try flush()
  }

  private func count(of kind: CatalogueList) -> Int {
    switch kind {
    case .certificateTypes: catalogue.certificateTypes.count
    case .materials: catalogue.materials.count
    case .items: catalogue.count
    case .lifeEvents: catalogue.lifeEvents.count
    case .resources: catalogue.resources.count
    }
  }

  private func record(_ kind: CatalogueList, _ place: Int) -> CatalogueRecord {
    switch kind {
    case .certificateTypes: .certificateType(catalogue.certificateTypes[place])
    case .materials: .material(catalogue.materials[place])
    case .items: .item(catalogue.item(place))
    case .lifeEvents: .lifeEvent(catalogue.lifeEvents[place])
    case .resources: .resource(catalogue.resources[place])
    }
  }
}
