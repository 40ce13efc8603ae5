import Bus
import Contracts
import ServiceKit
import Synchronization

/// A service of one upload, in the place of the one that keeps cases: it takes parts of four bytes, and tells what it was asked.
final class FileServiceStandIn: Sendable {
  struct State: Sendable {
    var begun: BeginUpload?
    var parts: [Int: [UInt8]] = [:]
    /// Offsets in the order in which they came.
    var brought: [Int] = []
    var purposes: [Purpose] = []
  }

  static let id = "u-1"
  private let state: Mutex<State>
  /// The digest that it tells of the file; nil: the one that was announced.
  private let digest: String?

  init(_ state: State = State(), digest: String? = nil) {
    self.state = Mutex(state)
    self.digest = digest
  }

  var seen: State { state.withLock { $0 } }

  func change<Result>(_ body: (inout State) -> Result) -> Result { state.withLock { body(&$0) } }

  var definition: ServiceDefinition {
    ServiceDefinition(
      name: "case", version: "1",
      operations: [Begin(files: self), Put(files: self), Ask(files: self), Finish(files: self), List(files: self), Read(files: self)])
  }

  var content: [UInt8] { state.withLock { state in state.parts.sorted { $0.key < $1.key }.flatMap(\.value) } }

  var progress: UploadProgress {
    let state = seen
    let size = state.begun?.size ?? 0
    return UploadProgress.with {
      $0.id = Self.id
      $0.stage = .receiving
      ($0.size, $0.partSize) = (size, 4)
      $0.digest = state.begun?.digest ?? ""
      $0.received = state.parts.values.reduce(0) { $0 + $1.count }
      $0.missing = stride(from: 0, to: size, by: 4).filter { state.parts[$0] == nil }
    }
  }

  var entry: FileEntry {
    let begun = seen.begun ?? BeginUpload()
    return FileEntry.with {
      ($0.id, $0.name, $0.type, $0.size, $0.stage) = (Self.id, begun.name, begun.type, begun.size, .finished)
      ($0.digest, $0.reusable) = (digest ?? begun.digest, begun.reusable)
      $0.uses = [FileUse.with { ($0.caseID, $0.material) = ("c-1", "sqb") }]
      $0.reads = [FileReading()]
    }
  }

  private struct Begin: BusOperation {
    let files: FileServiceStandIn

    nonisolated(nonsending) func handle(_ request: BeginUpload, _ context: CallContext) async throws -> UploadTicket {
      files.change { $0.begun = request }
      return UploadTicket.with { ($0.id, $0.partSize) = (FileServiceStandIn.id, 4) }
    }
  }

  private struct Put: BusOperation {
    let files: FileServiceStandIn

    nonisolated(nonsending) func handle(_ request: PutUploadPart, _ context: CallContext) async throws -> UploadProgress {
      files.change {
        $0.parts[request.offset] = request.bytes
        $0.brought.append(request.offset)
      }
      return files.progress
    }
  }

  private struct Ask: BusOperation {
    let files: FileServiceStandIn

    nonisolated(nonsending) func handle(_ request: ReadUploadProgress, _ context: CallContext) async throws -> UploadProgress {
      files.progress
    }
  }

  private struct Finish: BusOperation {
    let files: FileServiceStandIn

    nonisolated(nonsending) func handle(_ request: FinishUpload, _ context: CallContext) async throws -> FileEntry { files.entry }
  }

  private struct List: BusOperation {
    let files: FileServiceStandIn

    nonisolated(nonsending) func handle(_ request: ListFiles, _ context: CallContext) async throws -> FileList {
      files.change { $0.purposes.append(request.purpose ?? Purpose()) }
      return FileList.with { $0.files = files.seen.begun == nil ? [] : [files.entry] }
    }
  }

  private struct Read: BusOperation {
    let files: FileServiceStandIn

    nonisolated(nonsending) func handle(_ request: ReadFile, _ context: CallContext) async throws -> FilePart {
      files.change { $0.purposes.append(request.purpose ?? Purpose()) }
      let content = files.content
      return FilePart.with {
        $0.offset = request.offset
        $0.bytes = Array(content.dropFirst(request.offset).prefix(4))
      }
    }
  }
}
