import Bus
import Contracts

/// Brings the files of a catalogue to the item service in parts, and tells how far it is.
struct CatalogueUpload {
  /// The most that a call is given: a large catalogue is read, judged and written in one.
  private static let patience = Duration.seconds(600)
  private static let patienceOfPart = Duration.seconds(30)
  private static let interval = Duration.seconds(1)
  /// Parts that are on their way at once: while one is written to disk, the next arrive.
  private static let partsInFlight = 4

  let node: Node
  let principal: Principal
  /// Whether progress is told, on standard error.
  let isTold: Bool

  /// - Returns: the import's id, by which its faults are asked for, and what came of it.
  nonisolated(nonsending) func run(
    _ files: CatalogueFiles, encoding: TextEncoding, note: String, judgeOnly: Bool
  ) async throws -> (id: String, outcome: ImportOutcome) {
    let begin = BeginImport.with {
      $0.format = files.format
      $0.encoding = encoding
      $0.note = note
    }
    let ticket = try await node.call(begin, options)
    do {
      for file in files.files { try await bring(file, ticket) }
      let outcome = try await finish(ticket.id, judgeOnly: judgeOnly)
      if judgeOnly { await cancel(ticket.id) }
      return (ticket.id, outcome)
    } catch {
      await cancel(ticket.id)
      throw error
    }
  }

  private nonisolated(nonsending) func bring(_ file: CatalogueFiles.File, _ ticket: ImportTicket) async throws {
    let open = try OpenFile(file.path)
    var request = PutImportPart()
    request.id = ticket.id
    request.file = file.name
    try await withThrowingTaskGroup(of: Contracts.ImportProgress.self) { group in
      while true {
        request.bytes = try Self.next(open, ticket.partBytes)
        if request.bytes.isEmpty { break }
        if request.part >= Self.partsInFlight { tell(try await group.next()) }
        group.addTask { [self, request] in try await node.call(request, options) }
        request.part += 1
      }
      for try await progress in group { tell(progress) }
    }
    guard request.part > 0 else {
      throw CommandFailure(
        .badData, zh: "文件 \(file.path) 为空。", en: "the file \(file.path) is empty.", remedyZh: "重新导出该文件。", remedyEn: "Export it again.")
    }
  }

  /// A whole part, or what is left of the file.
  private static func next(_ file: OpenFile, _ count: Int) throws -> [UInt8] {
    var part: [UInt8] = []
    while part.count < count {
      let bytes: [UInt8]
      do throws(InputFile.Problem) {
        bytes = try InputFile.next(file.descriptor, count - part.count)
      } catch {
        throw file.failure(error)
      }
      if bytes.isEmpty { break }
      part += bytes
    }
    return part
  }

  private nonisolated(nonsending) func finish(_ id: String, judgeOnly: Bool) async throws -> ImportOutcome {
    let watch = Task { [self] in
      while !Task.isCancelled {
        try await Task.sleep(for: Self.interval)
        let progress = try await node.call(ReadImportProgress.with { $0.id = id }, options)
        tell("\(progress.stage)  记录 records \(progress.recordsRead)  事项 items \(progress.items)  问题 faults \(progress.faults)")
      }
    }
    defer { watch.cancel() }
    let finish = FinishImport.with {
      $0.id = id
      $0.judgeOnly = judgeOnly
    }
    return try await node.call(finish, CallOptions(timeout: Self.patience, principal: principal))
  }

  /// What was brought is of no use any more; where this fails, it is forgotten after a day.
  private nonisolated(nonsending) func cancel(_ id: String) async {
    _ = try? await node.call(CancelImport.with { $0.id = id }, options)
  }

  private func tell(_ progress: Contracts.ImportProgress?) {
    if let progress { tell("已送出 brought  \(SizeText.text(Int64(progress.bytes)))") }
  }

  private func tell(_ text: String) {
    guard isTold else { return }
    Output.diagnostics.line(text)
    Output.diagnostics.flush()
  }

  private var options: CallOptions { CallOptions(timeout: Self.patienceOfPart, principal: principal) }
}
