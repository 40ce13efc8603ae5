import FoundationEssentials
import ItemDomain

/// One record of a file, with its place, from which the proof check takes what it asks for.
struct ProofFileRecord {
  /// Bytes of a name in an edge.
  static let longestName = 4_000

  let text: [UInt8]
  let line: Int
  let field: String

  init(_ text: [UInt8], line: Int, field: String) {
    self.text = text
    self.line = line
    self.field = field
  }

  /// The two names of an edge.
  func edge() throws(ProofFileFault) -> (needs: String, proof: String) {
    let names: [String]
    if let plain = try plainTexts() {
      names = plain
    } else {
      names = try decode([String].self, otherwise: .badEdge)
    }
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty && $0.utf8.count <= Self.longestName }) else { throw fault(.badEdge) }
    return (names[0], names[1])
  }

  /// nil of an item that was withdrawn: nobody is asked for anything any more.
  func item() throws(ProofFileFault) -> ProofItem? {
    let record = try decode(ProofFileFields.Item.self, otherwise: .wrongType)
    guard record.state != "withdrawn" else { return nil }
    let needs = (record.materials ?? []).map { need in
      ProofItem.Need(
        material: need.material, isRequired: (need.necessity ?? "1") == "1" && (need.condition ?? "").isEmpty,
        namesLaw: !(need.law ?? "").isEmpty, substitutes: need.substitutes ?? [], isDeclarable: need.declarable ?? false)
    }
    return ProofItem(code: record.code, needs: needs, issues: record.result?.certificateType)
  }

  func material() throws(ProofFileFault) -> ProofMaterial {
    let record = try decode(ProofFileFields.Material.self, otherwise: .wrongType)
    return ProofMaterial(
      code: record.code, name: record.name ?? "", issuer: record.issuer ?? "", kind: record.kind ?? "",
      certificateType: record.certificateType,
      isDeclarable: record.points?.declarable ?? false, isTold: record.points != nil, namesLaw: !(record.points?.law ?? "").isEmpty)
  }

  func certificateType() throws(ProofFileFault) -> (code: String, isIssuedOutside: Bool?) {
    let record = try decode(ProofFileFields.CertificateType.self, otherwise: .wrongType)
    return (record.code, record.issuedOutside)
  }

  func resource() throws(ProofFileFault) -> ProofResource {
    let record = try decode(ProofFileFields.Resource.self, otherwise: .wrongType)
    return ProofResource(
      certificateTypes: Set(record.certificateTypes ?? []), materials: Set(record.materials ?? []), isShared: record.shareType != "3")
  }

  private func decode<Value: Decodable>(_ type: Value.Type, otherwise reason: ProofFileFault.Reason) throws(ProofFileFault) -> Value {
    guard String(validating: text, as: UTF8.self) != nil else { throw fault(.notUTF8) }
    do throws(CatalogueImportError) {
      var scanner = JSONScanner(text[...], line: line, path: field)
      try scanner.scan()
      return try CatalogueImport.decode(type, from: Data(text))
    } catch {
      let path = error.field.map { $0.hasPrefix(field) ? $0 : "\(field).\($0)" } ?? field
      switch error.reason {
      case .repeatedField: throw ProofFileFault(.repeated, line: error.line ?? line, field: path)
      case .notJSON: throw ProofFileFault(.notJSON, line: error.line ?? line, field: path)
      default: throw ProofFileFault(reason, line: error.line ?? line, field: reason == .badEdge ? field : path)
      }
    }
  }

  /// The texts of a list, of which a file has a million: read without a decoder where nothing is escaped. nil: the decoder has to see it.
  private func plainTexts() throws(ProofFileFault) -> [String]? {
    var texts: [String] = []
    var place = 0
    func skipBlanks() { while place < text.count, " \t\r\n".utf8.contains(text[place]) { place += 1 } }
    guard text.first == UInt8(ascii: "[") else { return nil }
    while true {
      place += 1
      skipBlanks()
      guard place < text.count, text[place] == UInt8(ascii: "\"") else { return nil }
      let start = place + 1
      place = start
      while place < text.count, text[place] != UInt8(ascii: "\"") {
        guard text[place] != UInt8(ascii: "\\"), text[place] >= 0x20 else { return nil }
        place += 1
      }
      guard let name = String(validating: text[start..<place], as: UTF8.self) else { throw fault(.notUTF8) }
      texts.append(name)
      place += 1
      skipBlanks()
      guard place < text.count else { return nil }
      if text[place] == UInt8(ascii: "]") { return place == text.count - 1 ? texts : nil }
      guard text[place] == UInt8(ascii: ",") else { return nil }
    }
  }

  private func fault(_ reason: ProofFileFault.Reason) -> ProofFileFault { ProofFileFault(reason, line: line, field: field) }
}
