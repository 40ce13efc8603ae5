import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.finishImport`: the files are read and judged as a whole, then the catalogue is put in the place of the last, or nothing is.
struct FinishImportOperation: Command {
  typealias Request = FinishImport

  let environment: ServiceEnvironment
  let current: CurrentCatalogue
  let codeLengths: CodeLengths
  let board: ImportBoard

  nonisolated(nonsending) func gather(_ request: FinishImport, _ context: CallContext) async throws -> ImportedFiles {
    defer { board.clear(request.id) }
    let now = environment.clock.microseconds()
    let (stored, parts) = try await environment.store.read { [request] transaction in
      (try transaction.openImport(request.id, at: now), try transaction.importParts(request.id))
    }
    try Self.checkWhole(parts)
    let files = try await ImportedFiles.read(stored, parts, from: environment.store, codeLengths, board)
    if !request.judgeOnly, let replacement = files.replacement { current.propose(ProposedCatalogue(replacement), by: context.key) }
    return files
  }

  func decide(_ request: FinishImport, _ files: ImportedFiles, _ unit: WorkUnit) throws -> ImportOutcome {
    _ = try unit.transaction.openImport(request.id, at: unit.at)
    var outcome = ImportOutcome()
    outcome.blocking = files.judged.blocking
    outcome.warnings = files.judged.warnings
    if let replacement = files.replacement {
      outcome.report = request.judgeOnly ? try replacement.report(unit.transaction) : try replacement.write(unit)
      outcome.taken = !request.judgeOnly
    }
    let faults = files.judged.faults.map { ImportFault($0) }
    try unit.transaction.keepFaults(faults, of: request.id)
    try unit.transaction.settleImport(request.id, request.judgeOnly ? .receiving : outcome.taken ? .taken : .refused, outcome)
    outcome.faults = Array(faults.prefix(ItemLimits.importFaultsTold))
    return outcome
  }

  /// - Throws: `item.partMissing` with the first of those that are not there.
  private static func checkWhole(_ parts: [String: [Int]]) throws(Refusal) {
    guard !parts.isEmpty else { throw ItemRefusals.partMissing.refusal("part 0") }
    for (file, numbers) in parts.sorted(by: { $0.key < $1.key }) {
      guard let missing = zip(0..., numbers).first(where: { $0 != $1 })?.0 else { continue }
      throw ItemRefusals.partMissing.refusal(file.isEmpty ? "part \(missing)" : "\(file): part \(missing)")
    }
  }
}
