import ItemDomain

/// Turns what was cut out of a JSON catalogue into records, on as many processors as there are: that is most of the work of reading.
enum RecordDecoding {
  typealias Cut = (piece: JSONCutter.Piece, line: Int, text: [UInt8]?)

  enum Outcome: Sendable {
    /// A field that is not read.
    case nothing
    case record(CatalogueRecord, line: Int)
    case unreadable(CatalogueFileFault, isRecord: Bool)
  }

  /// What each is, in their order.
  static func outcomes(of cuts: [Cut]) -> [Outcome] {
    OnAllProcessors().map(cuts) { outcome(of: $0) }
  }

  private static func outcome(of cut: Cut) -> Outcome {
    do throws(CatalogueFileFault) {
      return try read(cut)
    } catch {
      if case .element = cut.piece { return .unreadable(error, isRecord: true) }
      return .unreadable(error, isRecord: false)
    }
  }

  private static func read(_ cut: Cut) throws(CatalogueFileFault) -> Outcome {
    let record = try record(of: cut)
    switch cut.piece {
    case .value(let field):
      try checkValue(of: field, record)
      return .nothing
    case .element(let list, _):
      guard let kind = CatalogueList(rawValue: list) else { return .nothing }
      return .record(try read(kind, record), line: cut.line)
    }
  }

  /// What was cut out, with its place.
  /// - Throws: where it is too long to be held.
  static func record(of cut: Cut) throws(CatalogueFileFault) -> JSONRecord {
    let path =
      switch cut.piece {
      case .value(let field): field
      case .element(let list, let place): "\(list)[\(place)]"
      }
    guard let text = cut.text else { throw CatalogueFileFault(file: "", line: cut.line, field: path, .recordTooLong) }
    return JSONRecord(text: text, line: cut.line, path: path)
  }

  /// A field that is no list of records: the schema, or one that is not read, which must be sound JSON all the same.
  static func checkValue(of field: String, _ record: JSONRecord) throws(CatalogueFileFault) {
    try record.checkSound()
    guard CatalogueList(rawValue: field) == nil else { throw record.fault(.wrongType) }
    guard field != "schema" || record.text == Array("\"\(CatalogueDraft.schema)\"".utf8) else { throw record.fault(.wrongSchema) }
  }

  private static func read(_ kind: CatalogueList, _ record: JSONRecord) throws(CatalogueFileFault) -> CatalogueRecord {
    switch kind {
    case .certificateTypes: .certificateType(try record.decoded(as: CertificateTypeDraft.self))
    case .materials: .material(try record.decoded(as: MaterialDraft.self))
    case .items: .item(try record.decoded(as: ItemDraft.self))
    case .lifeEvents: .lifeEvent(try record.decoded(as: LifeEventDraft.self))
    case .resources: .resource(try record.decoded(as: ResourceDraft.self))
    }
  }
}
