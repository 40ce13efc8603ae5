import FoundationEssentials
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
    switch cut.piece {
    case .value(let field): value(field, cut.line, cut.text)
    case .element(let list, let place): element(list, "\(list)[\(place)]", cut.line, cut.text)
    }
  }

  /// A field that is no list of records: the schema, or one that is not read, which must be sound JSON all the same.
  private static func value(_ field: String, _ line: Int, _ text: [UInt8]?) -> Outcome {
    guard let text else { return unreadable(line, .recordTooLong, field, isRecord: false) }
    if let error = scanned(text, line, field) { return unreadable(error, line, isRecord: false) }
    if CatalogueList(rawValue: field) != nil { return unreadable(line, .wrongType, field, isRecord: false) }
    guard field == "schema", text != Array("\"\(CatalogueDraft.schema)\"".utf8) else { return .nothing }
    return unreadable(line, .wrongSchema, field, isRecord: false)
  }

  private static func element(_ list: String, _ path: String, _ line: Int, _ text: [UInt8]?) -> Outcome {
    guard let text else { return unreadable(line, .recordTooLong, path, isRecord: true) }
    if let error = scanned(text, line, path) { return unreadable(error, line, isRecord: true) }
    guard let kind = CatalogueList(rawValue: list) else { return .nothing }
    do throws(CatalogueImportError) {
      return .record(try record(kind, Data(text)), line: line)
    } catch {
      let field = error.field.map { $0.isEmpty ? path : "\(path).\($0)" } ?? path
      return unreadable(line, ReadRule(rawValue: error.reason.rawValue) ?? .notJSON, field, isRecord: true)
    }
  }

  private static func record(_ kind: CatalogueList, _ data: Data) throws(CatalogueImportError) -> CatalogueRecord {
    switch kind {
    case .certificateTypes: .certificateType(try CatalogueImport.decode(CertificateTypeDraft.self, from: data))
    case .materials: .material(try CatalogueImport.decode(MaterialDraft.self, from: data))
    case .items: .item(try CatalogueImport.decode(ItemDraft.self, from: data))
    case .lifeEvents: .lifeEvent(try CatalogueImport.decode(LifeEventDraft.self, from: data))
    case .resources: .resource(try CatalogueImport.decode(ResourceDraft.self, from: data))
    }
  }

  private static func scanned(_ text: [UInt8], _ line: Int, _ path: String) -> CatalogueImportError? {
    var scanner = JSONScanner(text[...], line: line, path: path)
    do throws(CatalogueImportError) {
      try scanner.scan()
      return nil
    } catch {
      return error
    }
  }

  private static func unreadable(_ error: CatalogueImportError, _ line: Int, isRecord: Bool) -> Outcome {
    unreadable(error.line ?? line, ReadRule(rawValue: error.reason.rawValue) ?? .notJSON, error.field ?? "", isRecord: isRecord)
  }

  private static func unreadable(_ line: Int, _ rule: ReadRule, _ field: String, isRecord: Bool) -> Outcome {
    .unreadable(CatalogueFileFault(file: "", line: line, field: field, rule), isRecord: isRecord)
  }
}
