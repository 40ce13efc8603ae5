/// Reads the text of one table, record by record.
struct TableReader<Record: TableRecord> {
  private static var batch: Int { 256 }
  private static var batchBytes: Int { 256 * 1_024 }

  private let file = Record.table.rawValue
  private var framer = CSVFramer()
  private var waiting: [CSVFramer.Record] = []
  private var waitingBytes = 0
  /// The column of each cell; nil before the headings were read.
  private var columns: [TableColumn<Record>?]?
  private var isUnusable = false
  private(set) var records = 0
  private(set) var lost = 0

  mutating func read(_ text: [UInt8], _ assembly: inout TableAssembly, _ faults: inout FaultList) {
    var framed: [CSVFramer.Record] = []
    framer.read(text) { framed.append($0) }
    for record in framed {
      waiting.append(record)
      waitingBytes += record.text?.count ?? 0
      if waiting.count >= Self.batch || waitingBytes >= Self.batchBytes { takeWaiting(&assembly, &faults) }
    }
  }

  mutating func end(_ assembly: inout TableAssembly, _ faults: inout FaultList) {
    if framer.isOpen {
      lost += 1
      takeWaiting(&assembly, &faults)
      return tell(framer.openedOn, .quotation, &faults)
    }
    var last: [CSVFramer.Record] = []
    framer.end { last.append($0) }
    waiting += last
    takeWaiting(&assembly, &faults)
    if columns == nil && !isUnusable { tell(1, .empty, &faults) }
  }

  private mutating func takeWaiting(_ assembly: inout TableAssembly, _ faults: inout FaultList) {
    let records = waiting
    waiting = []
    waitingBytes = 0
    var cells = CSVCells.split(records.compactMap(\.text))[...]
    for record in records {
      if record.text == nil {
        lose(record.line, .recordTooLong, &faults)
      } else if let cells = cells.removeFirst() {
        take(cells, record.line, &assembly, &faults)
      } else {
        lose(record.line, .quotation, &faults)
      }
    }
  }

  private mutating func lose(_ line: Int, _ rule: ReadRule, _ faults: inout FaultList) {
    lost += 1
    tell(line, rule, &faults)
    // Without headings no row means anything.
    if columns == nil { (columns, isUnusable) = ([], true) }
  }

  private mutating func take(_ cells: [String], _ line: Int, _ assembly: inout TableAssembly, _ faults: inout FaultList) {
    guard let columns else { return head(cells, line, &faults) }
    guard !isUnusable else { return lost += 1 }
    records += 1
    var record = Record.blank
    var isSound = true
    for (place, cell) in cells.enumerated() {
      guard place < columns.count else {
        if !cell.isEmpty { tell(line, .tooManyCells, &faults, found: cell) }
        continue
      }
      guard let column = columns[place], !column.read(cell, &record) else { continue }
      isSound = false
      tell(line, .wrongType, &faults, field: column.heading, found: cell)
    }
    // A number or a flag that the row is too short for.
    for column in columns.dropFirst(cells.count).compactMap(\.self) where !column.read("", &record) {
      isSound = false
      tell(line, .wrongType, &faults, field: column.heading)
    }
    guard isSound else { return lost += 1 }
    if let field = record.file(into: &assembly, line: line) {
      lost += 1
      tell(line, .unknownItem, &faults, field: field)
    }
  }

  private mutating func head(_ cells: [String], _ line: Int, _ faults: inout FaultList) {
    var seen: Set<String> = []
    let names = cells.map { String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
    // Rows come as long as the longest: what is empty behind the last name is no column.
    columns = names.prefix((names.lastIndex { !$0.isEmpty } ?? -1) + 1).map { name -> TableColumn<Record>? in
      guard let column = Record.columns.first(where: { $0.name == name || $0.heading == name }) else {
        tell(line, .columnUnknown, &faults, found: name)
        return nil
      }
      guard seen.insert(column.name).inserted else {
        tell(line, .columnRepeated, &faults, field: column.heading)
        return nil
      }
      return column
    }
    for column in Record.columns where column.isRequired && !seen.contains(column.name) {
      isUnusable = true
      tell(line, .columnMissing, &faults, field: column.heading)
    }
  }

  private func tell(_ line: Int, _ rule: ReadRule, _ faults: inout FaultList, field: String = "", found: String = "") {
    faults.add(CatalogueFileFault(file: file, line: line, field: field, rule, found: found))
  }
}
