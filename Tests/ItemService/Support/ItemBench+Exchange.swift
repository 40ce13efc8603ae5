import Bus
import Contracts
import ItemService
import TestKit

extension ItemBench {
  func begin(_ format: CatalogueFormat, _ encoding: TextEncoding = .detected) async throws -> ImportTicket {
    try await bench.call(
      BeginImport.with {
        $0.format = format
        $0.encoding = encoding
      }, as: Self.operations)
  }

  func put(_ id: String, _ bytes: [UInt8], part: Int = 0, file: String = "") async throws -> ImportProgress {
    try await bench.call(
      PutImportPart.with {
        $0.id = id
        $0.file = file
        $0.part = part
        $0.bytes = bytes
      }, as: Self.operations)
  }

  func finish(_ id: String, judgeOnly: Bool = false, key: [UInt8]? = nil) async throws -> ImportOutcome {
    try await bench.call(
      FinishImport.with {
        $0.id = id
        $0.judgeOnly = judgeOnly
      }, as: Self.operations, key: key)
  }

  func progress(_ id: String) async throws -> ImportProgress {
    try await bench.call(ReadImportProgress.with { $0.id = id }, as: Self.operations)
  }

  /// Brings a JSON file in parts of so many bytes.
  func bring(_ bytes: [UInt8], parts size: Int) async throws -> ImportTicket {
    let ticket = try await begin(.json)
    for (part, start) in stride(from: 0, to: bytes.count, by: size).enumerated() {
      _ = try await put(ticket.id, Array(bytes[start..<min(bytes.count, start + size)]), part: part)
    }
    return ticket
  }

  /// A whole file of an export, and how many pages it had.
  func exported(
    _ format: CatalogueFormat, file: String = "", encoding: TextEncoding = .utf8, headings: ColumnHeadings = .unspecified
  ) async throws -> (bytes: [UInt8], pages: Int) {
    var request = ExportCatalogue()
    request.format = format
    request.file = file
    request.encoding = encoding
    request.headings = headings
    var bytes: [UInt8] = []
    var pages = 0
    repeat {
      let page = try await bench.call(request, as: Self.operations)
      bytes += page.bytes
      pages += 1
      request.cursor = page.next
    } while !request.cursor.isEmpty
    return (bytes, pages)
  }
}
