import ItemDomain

/// Reads the JSON file of a catalogue, record by record.
struct JSONCatalogueReader {
  private static let lists = Set(CatalogueList.allCases.map(\.rawValue))

  private var cutter = JSONCutter()
  private var resources: [ResourceDraft] = []
  private(set) var draft = CatalogueDraft.empty
  private(set) var lines = RecordLines(isOfTables: false)
  /// Records that were met.
  private(set) var records = 0
  /// Records that could not be read.
  private(set) var lost = 0

  mutating func read(_ text: [UInt8], _ faults: inout FaultList) {
    guard !cutter.hasFailed else { return }
    var pieces: [RecordDecoding.Cut] = []
    cutter.read(text, lists: Self.lists) { pieces.append((piece: $0, line: $1, text: $2)) }
    for outcome in RecordDecoding.outcomes(of: pieces) { take(outcome, &faults) }
    if let problem = cutter.problem { tell(problem.line, problem.rule, problem.field, &faults) }
  }

  mutating func end(_ faults: inout FaultList) {
    guard !cutter.hasFailed else { return lost += 1 }
    cutter.end()
    if let problem = cutter.problem {
      lost += 1
      return tell(problem.line, problem.rule, problem.field, &faults)
    }
    if !cutter.names.contains("schema") { tell(1, .fieldMissing, "schema", &faults) }
    for kind in CatalogueList.allCases where !kind.isOptional && !cutter.names.contains(kind.rawValue) {
      tell(1, .fieldMissing, kind.rawValue, &faults)
    }
    if cutter.names.contains(CatalogueList.resources.rawValue) { draft.resources = resources }
  }

  private mutating func take(_ outcome: RecordDecoding.Outcome, _ faults: inout FaultList) {
    switch outcome {
    case .nothing: break
    case .record(let record, let line):
      records += 1
      file(record, line)
    case .unreadable(let fault, let isRecord):
      if isRecord {
        records += 1
        lost += 1
      }
      faults.add(fault)
    }
  }

  private mutating func file(_ record: CatalogueRecord, _ line: Int) {
    switch record {
    case .certificateType(let record):
      draft.certificateTypes.append(record)
      lines.add(.certificateTypes, line: line)
    case .material(let record):
      draft.materials.append(record)
      lines.add(.materials, line: line)
    case .item(let record):
      draft.items.append(record)
      lines.add(.items, line: line)
    case .lifeEvent(let record):
      draft.lifeEvents.append(record)
      lines.add(.lifeEvents, line: line)
    case .resource(let record):
      resources.append(record)
      lines.add(.resources, line: line)
    }
  }

  private func tell(_ line: Int, _ rule: ReadRule, _ field: String, _ faults: inout FaultList) {
    faults.add(CatalogueFileFault(file: "", line: line, field: field, rule))
  }
}
