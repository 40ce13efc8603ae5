import FoundationEssentials

/// A record that was cut out of a JSON file, with its place.
struct JSONRecord {
  let text: [UInt8]
  /// On which it begins, from 1.
  let line: Int
  /// Where it stands, such as `items[12]`.
  let path: String

  /// - Throws: the first thing by which it is no sound JSON, or not such a record.
  func decoded<Record: Decodable>(as type: Record.Type) throws(CatalogueFileFault) -> Record {
    try checkSound()
    do throws(CatalogueImportError) {
      return try CatalogueImport.decode(type, from: Data(text))
    } catch {
      throw fault(rule(of: error), field: error.field.map { $0.isEmpty ? path : "\(path).\($0)" } ?? path)
    }
  }

  /// - Throws: the first thing by which it is no sound JSON.
  func checkSound() throws(CatalogueFileFault) {
    var scanner = JSONScanner(text[...], line: line, path: path)
    do throws(CatalogueImportError) {
      try scanner.scan()
    } catch {
      throw CatalogueFileFault(file: "", line: error.line ?? line, field: error.field ?? "", rule(of: error))
    }
  }

  func fault(_ rule: ReadRule, field: String? = nil) -> CatalogueFileFault {
    CatalogueFileFault(file: "", line: line, field: field ?? path, rule)
  }

  private func rule(of error: CatalogueImportError) -> ReadRule { ReadRule(rawValue: error.reason.rawValue) ?? .notJSON }
}
