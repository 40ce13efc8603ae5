import FoundationEssentials
import ItemDomain

/// Reads the JSON file of a catalogue, record by record.
struct JSONCatalogueReader {
  private static let lists = Set(CatalogueList.allCases.map(\.rawValue))

  private var cutter = JSONCutter()
  private var isOver = false
  private var resources: [ResourceDraft] = []
  private(set) var draft = CatalogueDraft.empty
  private(set) var lines = RecordLines(isOfTables: false)
  /// Records that were met.
  private(set) var records = 0
  /// Records that could not be read.
  private(set) var lost = 0

  mutating func read(_ text: [UInt8], _ faults: inout FaultList) {
    if cutter.isAtEnd { return trailing(text, &faults) }
    guard !cutter.hasFailed else { return }
    var pieces: [(JSONCutter.Piece, Int, [UInt8]?)] = []
    cutter.read(text, lists: Self.lists) { pieces.append(($0, $1, $2)) }
    for (piece, line, text) in pieces { take(piece, line, text, &faults) }
    if let problem = cutter.problem { tell(problem.line, problem.rule, problem.field, &faults) }
  }

  mutating func end(_ faults: inout FaultList) {
    guard !cutter.hasFailed else { return lost += 1 }
    guard cutter.isAtEnd else {
      lost += 1
      return tell(cutter.isAtStart ? 1 : cutter.line, cutter.isAtStart ? .empty : .notJSON, "", &faults)
    }
    if !cutter.names.contains("schema") { tell(1, .fieldMissing, "schema", &faults) }
    for kind in CatalogueList.allCases where !kind.isOptional && !cutter.names.contains(kind.rawValue) {
      tell(1, .fieldMissing, kind.rawValue, &faults)
    }
    if cutter.names.contains(CatalogueList.resources.rawValue) { draft.resources = resources }
  }

  /// The text went on behind the end.
  private mutating func trailing(_ text: [UInt8], _ faults: inout FaultList) {
    guard !isOver, text.contains(where: { !" \t\r\n".utf8.contains($0) }) else { return }
    isOver = true
    tell(cutter.line, .notJSON, "", &faults)
  }

  private mutating func take(_ piece: JSONCutter.Piece, _ line: Int, _ text: [UInt8]?, _ faults: inout FaultList) {
    switch piece {
    case .value(let field): value(field, line, text, &faults)
    case .element(let list, let place):
      records += 1
      guard let kind = CatalogueList(rawValue: list) else { return }
      record(kind, "\(list)[\(place)]", line, text, &faults)
    }
  }

  /// A field that is no list of records: the schema, or one that is not read, which must be sound JSON all the same.
  private mutating func value(_ field: String, _ line: Int, _ text: [UInt8]?, _ faults: inout FaultList) {
    guard let text else { return tell(line, .recordTooLong, field, &faults) }
    if let error = Self.scanned(text, line, field) { return tell(error, line, &faults) }
    if Self.lists.contains(field) { return tell(line, .wrongType, field, &faults) }
    guard field == "schema", text != Array("\"\(CatalogueDraft.schema)\"".utf8) else { return }
    tell(line, .wrongSchema, field, &faults)
  }

  private mutating func record(_ kind: CatalogueList, _ path: String, _ line: Int, _ text: [UInt8]?, _ faults: inout FaultList) {
    guard let text else {
      lost += 1
      return tell(line, .recordTooLong, path, &faults)
    }
    if let error = Self.scanned(text, line, path) {
      lost += 1
      return tell(error, line, &faults)
    }
    do throws(CatalogueImportError) {
      let data = Data(text)
      switch kind {
      case .certificateTypes: draft.certificateTypes.append(try CatalogueImport.decode(CertificateTypeDraft.self, from: data))
      case .materials: draft.materials.append(try CatalogueImport.decode(MaterialDraft.self, from: data))
      case .items: draft.items.append(try CatalogueImport.decode(ItemDraft.self, from: data))
      case .lifeEvents: draft.lifeEvents.append(try CatalogueImport.decode(LifeEventDraft.self, from: data))
      case .resources: resources.append(try CatalogueImport.decode(ResourceDraft.self, from: data))
      }
      lines.add(kind, line: line)
    } catch {
      lost += 1
      let field = error.field.map { $0.isEmpty ? path : "\(path).\($0)" } ?? path
      tell(line, ReadRule(rawValue: error.reason.rawValue) ?? .notJSON, field, &faults)
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

  private func tell(_ error: CatalogueImportError, _ line: Int, _ faults: inout FaultList) {
    tell(error.line ?? line, ReadRule(rawValue: error.reason.rawValue) ?? .notJSON, error.field ?? "", &faults)
  }

  private func tell(_ line: Int, _ rule: ReadRule, _ field: String, _ faults: inout FaultList) {
    faults.add(CatalogueFileFault(file: "", line: line, field: field, rule))
  }
}
