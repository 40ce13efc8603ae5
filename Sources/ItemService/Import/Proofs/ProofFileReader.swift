public import ItemDomain

/// Reads a file for the proof check as it comes, in pieces of any size: an export of the catalogue, or a bare list of edges.
///
/// It takes of each record only what the check asks for, so that a catalogue with other faults is judged too. Memory is bounded by the longest
/// record and by what the check holds.
public struct ProofFileReader: Sendable {
  public enum Content: Sendable {
    case catalogue(ProofCheck)
    case edges(ProofEdges)
  }

  private static let lists = Set(ProofFileList.allCases.map(\.rawValue))

  private var cutter = JSONCutter()
  private var check = ProofCheck()
  private var edges = ProofEdges()
  private var codes: Set<String> = []
  private var ways = 0
  private var hasSchema = false
  private var fault: ProofFileFault?
  private var isAtStart = true
  private var start: [UInt8] = []

  public init() {}

  /// Whether the rest of the file changes nothing any more.
  public var hasFailed: Bool { fault != nil }

  /// Takes the next bytes of the file.
  public mutating func read(_ bytes: [UInt8]) {
    guard fault == nil else { return }
    guard isAtStart else { return cut(bytes) }
    // A mark of three bytes may come in pieces.
    start += bytes
    guard start.count >= 3 else { return }
    begin()
  }

  /// Ends the file.
  /// - Throws: the first thing that is wrong with it.
  public mutating func finish() throws(ProofFileFault) -> Content {
    if isAtStart && fault == nil { begin() }
    if let fault { throw fault }
    guard cutter.isAtEnd else { throw ProofFileFault(cutter.isAtStart ? .empty : .unfinished, line: cutter.line) }
    let (isCatalogue, isEdges) = (cutter.names.contains(ProofFileList.items.rawValue), cutter.names.contains(ProofFileList.edges.rawValue))
    switch (isCatalogue, isEdges) {
    case (false, false): throw ProofFileFault(.neither)
    case (true, true): throw ProofFileFault(.both)
    case (false, true): return .edges(edges)
    case (true, false):
      guard hasSchema else { throw ProofFileFault(.wrongSchema) }
      if let unknown = check.unknownMaterials(atMost: 1).first {
        throw ProofFileFault(.unknownMaterial, field: "items \(unknown.item): \(unknown.material)")
      }
      return .catalogue(check)
    }
  }

  private mutating func begin() {
    isAtStart = false
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    cut(start.starts(with: mark) ? Array(start.dropFirst(mark.count)) : start)
    start = []
  }

  private mutating func cut(_ bytes: [UInt8]) {
    if cutter.isAtEnd { return checkTrailing(bytes[...]) }
    var pieces: [(piece: JSONCutter.Piece, line: Int, text: [UInt8]?)] = []
    cutter.read(bytes, lists: Self.lists) { pieces.append(($0, $1, $2)) }
    for (piece, line, text) in pieces where fault == nil {
      do throws(ProofFileFault) {
        try take(piece, line, text)
      } catch {
        fault = error
      }
    }
    if fault == nil, let problem = cutter.problem {
      fault =
        problem.rule == .repeatedField
        ? ProofFileFault(.repeated, line: problem.line, field: problem.field) : ProofFileFault(.notJSON, line: problem.line)
    }
  }

  private mutating func checkTrailing(_ bytes: ArraySlice<UInt8>) {
    if bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) { fault = ProofFileFault(.notJSON, line: cutter.line) }
  }

  private mutating func take(_ piece: JSONCutter.Piece, _ line: Int, _ text: [UInt8]?) throws(ProofFileFault) {
    switch piece {
    case .value(let field):
      guard ProofFileList(rawValue: field) == nil else { throw ProofFileFault(.wrongType, line: line, field: field) }
      guard field == "schema" else { return }
      guard text == Array("\"\(CatalogueDraft.schema)\"".utf8) else { throw ProofFileFault(.wrongSchema, line: line, field: field) }
      hasSchema = true
    case .element(let name, let place):
      guard let list = ProofFileList(rawValue: name) else { return }
      let field = "\(name)[\(place)]"
      guard place < list.most else { throw ProofFileFault(.tooMany, line: line, field: name) }
      guard let text else { throw ProofFileFault(.tooLong, line: line, field: field) }
      try add(ProofFileRecord(text, line: line, field: field), to: list)
    }
  }

  private mutating func add(_ record: ProofFileRecord, to list: ProofFileList) throws(ProofFileFault) {
    switch list {
    case .edges:
      let (needs, proof) = try record.edge()
      edges.add(needs, proof)
    case .items:
      guard let item = try record.item() else { return }
      ways += item.needs.reduce(0) { $0 + 1 + $1.substitutes.count }
      guard ways <= CatalogueLimits.edges else { throw ProofFileFault(.tooMany, line: record.line, field: "\(record.field).materials") }
      guard codes.insert(item.code).inserted else { throw ProofFileFault(.repeated, line: record.line, field: "\(record.field).code") }
      check.add(item)
    case .materials: check.add(try record.material())
    case .certificateTypes:
      let type = try record.certificateType()
      check.addCertificateType(type.code, isIssuedOutside: type.isIssuedOutside)
    case .resources: check.add(try record.resource())
    }
  }
}
