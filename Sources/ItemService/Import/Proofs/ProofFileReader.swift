public import ItemDomain

/// Reads a JSON file for the proof check as it comes, in pieces of any size: an export of the catalogue, or a bare list of edges.
///
/// It takes of each record only what the check asks for, so that a catalogue with other faults is judged too. Memory is bounded by the longest
/// record and by what the check holds.
public struct ProofFileReader {
  public enum Content: Sendable {
    case catalogue(ProofCheck)
    case edges(ProofEdges)
  }

  private static let listOfEdges = "edges"
  private static let lists = Set(CatalogueList.allCases.map(\.rawValue) + [listOfEdges])

  private var text: FileText
  private var cutter = JSONCutter()
  /// The first is told, and nothing is read after it.
  private var faults = FaultList(most: 1)
  private var check = ProofCheck()
  private var edges = ProofEdges()
  private var codes: Set<String> = []
  private var ways = 0

  public init(encoding: FileEncoding = .detected) {
    text = FileText(file: "", encoding: encoding)
  }

  /// Whether the rest of the file changes nothing any more.
  public var hasFailed: Bool { faults.total > 0 }

  /// Takes the next bytes of the file.
  public mutating func read(_ bytes: [UInt8]) {
    guard !hasFailed else { return }
    cut(text.read(bytes, &faults))
  }

  /// Ends the file.
  /// - Throws: the first thing that is wrong with it.
  public mutating func finish() throws(CatalogueFileFault) -> Content {
    if !hasFailed { cut(text.end(&faults)) }
    cutter.end()
    tellProblem()
    if let fault = faults.kept.first { throw fault }
    switch (cutter.names.contains(CatalogueList.items.rawValue), cutter.names.contains(Self.listOfEdges)) {
    case (false, false): throw CatalogueFileFault(file: "", line: 0, .neitherItemsNorEdges)
    case (true, true): throw CatalogueFileFault(file: "", line: 0, .itemsAndEdges)
    case (false, true): return .edges(edges)
    case (true, false):
      guard cutter.names.contains("schema") else { throw CatalogueFileFault(file: "", line: 1, field: "schema", .fieldMissing) }
      try check.checkMaterials()
      return .catalogue(check)
    }
  }

  private mutating func cut(_ text: [UInt8]) {
    guard !hasFailed else { return }
    var cuts: [RecordDecoding.Cut] = []
    cutter.read(text, lists: Self.lists) { cuts.append((piece: $0, line: $1, text: $2)) }
    for cut in cuts where !hasFailed {
      do throws(CatalogueFileFault) {
        try take(cut)
      } catch {
        faults.add(error)
      }
    }
    tellProblem()
  }

  private mutating func tellProblem() {
    guard !hasFailed, let problem = cutter.problem else { return }
    faults.add(CatalogueFileFault(file: "", line: problem.line, field: problem.field, problem.rule))
  }

  private mutating func take(_ cut: RecordDecoding.Cut) throws(CatalogueFileFault) {
    let record = try RecordDecoding.record(of: cut)
    switch cut.piece {
    case .value(let field):
      try RecordDecoding.checkValue(of: field, record)
      guard field != Self.listOfEdges else { throw record.fault(.wrongType) }
    case .element(let name, let place):
      let list = CatalogueList(rawValue: name)
      guard place < list?.most ?? CatalogueLimits.edges else { throw CatalogueFileFault(file: "", line: cut.line, field: name, .tooMany) }
      try add(record, to: list)
    }
  }

  /// - Parameter list: nil: that of edges.
  private mutating func add(_ record: JSONRecord, to list: CatalogueList?) throws(CatalogueFileFault) {
    switch list {
    case nil:
      let (needs, proof) = try record.edge()
      edges.add(needs, proof)
    case .items:
      guard let item = try record.proofItem() else { return }
      ways += item.needs.reduce(0) { $0 + 1 + $1.substitutes.count }
      guard ways <= CatalogueLimits.edges else {
        throw CatalogueFileFault(file: "", line: record.line, field: "\(record.path).materials", .tooMany)
      }
      guard codes.insert(item.code).inserted else {
        throw CatalogueFileFault(file: "", line: record.line, field: "\(record.path).code", .duplicate)
      }
      check.add(item)
    case .materials: check.add(try record.proofMaterial())
    case .certificateTypes:
      let type = try record.proofCertificateType()
      check.addCertificateType(type.code, isIssuedOutside: type.isIssuedOutside)
    case .resources: check.add(try record.proofResource())
    case .lifeEvents: break
    }
  }
}
