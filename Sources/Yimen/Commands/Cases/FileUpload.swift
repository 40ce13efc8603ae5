import Bus
import Contracts

/// Brings a file to the case service: what is missing of it, and no more.
struct FileUpload {
  /// Where it begins.
  enum Start {
    case anew(BeginUpload)
    /// An upload that was begun before, by its id.
    case resumed(String)
  }

  private static let patience = Duration.seconds(30)
  /// The file is read, checked and scanned in one call.
  private static let patienceOfFinish = Duration.seconds(600)

  let node: Node
  let principal: Principal
  /// Whether progress is told, on standard error.
  let isTold: Bool

  nonisolated(nonsending) func run(_ file: UploadSource, _ start: Start) async throws -> FileEntry {
    let id: String
    switch start {
    case .resumed(let begun): id = begun
    case .anew(let begin):
      id = try await node.call(begin, options).id
      // By it the upload goes on after a break.
      tell("上传编号 upload \(id)")
    }
    let progress = try await node.call(ReadUploadProgress.with { $0.id = id }, options)
    try check(file, against: progress)
    let missing = Set(progress.missing)
    if progress.stage == .receiving, !missing.isEmpty {
      try await file.parts(of: progress.partSize) { offset, bytes in
        guard missing.contains(offset) else { return }
        let part = PutUploadPart.with {
          $0.id = id
          $0.offset = offset
          $0.bytes = bytes
        }
        let now = try await node.call(part, options)
        tell("已送出 brought  \(SizeText.text(Int64(now.received))) / \(SizeText.text(Int64(now.size)))")
      }
    }
    return try await node.call(
      FinishUpload.with { $0.id = id }, CallOptions(timeout: Self.patienceOfFinish, principal: principal))
  }

  /// Parts of two files make neither.
  private func check(_ file: UploadSource, against progress: UploadProgress) throws(CommandFailure) {
    // A service of before tells no digest.
    guard progress.size != file.size || (!progress.digest.isEmpty && progress.digest != file.digest) else { return }
    throw CommandFailure(
      .badData, zh: "\(file.path)（\(file.size) 字节，\(file.digest)）不是该上传的文件（\(progress.size) 字节，\(progress.digest)）。",
      en: "\(file.path) (\(file.size) bytes, \(file.digest)) is not the file of that upload (\(progress.size) bytes, \(progress.digest)).",
      remedyZh: "用原来的文件续传，或不带 --resume 重新上传。", remedyEn: "Go on with the file that it was begun with, or begin anew without --resume.")
  }

  private var options: CallOptions { CallOptions(timeout: Self.patience, principal: principal) }

  private func tell(_ text: String) {
    guard isTold else { return }
    Output.diagnostics.line(text)
    Output.diagnostics.flush()
  }
}
