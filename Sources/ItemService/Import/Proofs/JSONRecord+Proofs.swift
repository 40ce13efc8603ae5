import ItemDomain

/// What the proof check takes from one record of a file.
extension JSONRecord {
  /// Bytes of a name in an edge.
  private static let longestName = 4_000

  /// The two names of an edge.
  func edge() throws(CatalogueFileFault) -> (needs: String, proof: String) {
    let names = if let plain = plainTexts() { plain } else { try texts() }
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty && $0.utf8.count <= Self.longestName }) else { throw fault(.badEdge) }
    return (names[0], names[1])
  }

  /// nil of an item that was withdrawn: nobody is asked for anything any more.
  func proofItem() throws(CatalogueFileFault) -> ProofItem? {
    let record = try decoded(as: ProofFileFields.Item.self)
    guard record.state != ItemVersionState.withdrawn.rawValue else { return nil }
    let needs = (record.materials ?? []).map { need in
      ProofItem.Need(
        material: need.material, isRequired: (need.necessity ?? "1") == "1" && (need.condition ?? "").isEmpty,
        namesLaw: !(need.law ?? "").isEmpty, substitutes: need.substitutes ?? [], isDeclarable: need.declarable ?? false)
    }
    return ProofItem(code: record.code, needs: needs, issues: record.result?.certificateType)
  }

  func proofMaterial() throws(CatalogueFileFault) -> ProofMaterial {
    let record = try decoded(as: ProofFileFields.Material.self)
    return ProofMaterial(
      code: record.code, name: record.name ?? "", issuer: record.issuer ?? "", kind: record.kind ?? "",
      certificateType: record.certificateType,
      isDeclarable: record.points?.declarable ?? false, isTold: record.points != nil, namesLaw: !(record.points?.law ?? "").isEmpty)
  }

  func proofCertificateType() throws(CatalogueFileFault) -> (code: String, isIssuedOutside: Bool?) {
    let record = try decoded(as: ProofFileFields.CertificateType.self)
    return (record.code, record.issuedOutside)
  }

  func proofResource() throws(CatalogueFileFault) -> ProofResource {
    let record = try decoded(as: ProofFileFields.Resource.self)
    return ProofResource(
      certificateTypes: Set(record.certificateTypes ?? []), materials: Set(record.materials ?? []),
      isShared: record.shareType != Resource.ShareType.notShared.rawValue)
  }

  /// The texts of a list.
  private func texts() throws(CatalogueFileFault) -> [String] {
    // What is no JSON is told as such.
    try checkSound()
    do throws(CatalogueFileFault) {
      return try decoded(as: [String].self)
    } catch {
      throw fault(.badEdge)
    }
  }

  /// The texts of a list, of which a file has a million: read without a decoder where nothing is escaped. nil: the decoder has to see it.
  private func plainTexts() -> [String]? {
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
      texts.append(String(decoding: text[start..<place], as: UTF8.self))
      place += 1
      skipBlanks()
      guard place < text.count else { return nil }
      if text[place] == UInt8(ascii: "]") { return place == text.count - 1 ? texts : nil }
      guard text[place] == UInt8(ascii: ",") else { return nil }
    }
  }
}
