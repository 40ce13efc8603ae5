import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where a command writes: lines in a buffer that goes out when it is full, and when it is told to.
final class Output: Sendable {
  static let standard = Output(descriptor: 1)
  static let diagnostics = Output(descriptor: 2)

  private static let capacity = 64 * 1_024

  private let buffer = Mutex<[UInt8]>([])
  private let sink: @Sendable ([UInt8]) -> Void

  init(to sink: @escaping @Sendable ([UInt8]) -> Void) { self.sink = sink }

  convenience init(descriptor: Int32) {
    self.init { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        if written < 0 {
          if errno == EINTR { continue }
          // Nobody can be told more than by the exit code: what was to be said could not be.
          exit(ExitStatus.outputFailed.rawValue)
        }
        rest = rest.dropFirst(written)
      }
    }
  }

  func line(_ text: String) { append(Array((text + "\n").utf8)) }

  /// Appends bytes that end with a line end.
  func append(_ bytes: [UInt8]) {
    buffer.withLock { buffer in
      buffer.append(contentsOf: bytes)
      if buffer.count >= Self.capacity { empty(&buffer) }
    }
  }

  func flush() { buffer.withLock { empty(&$0) } }

  private func empty(_ buffer: inout [UInt8]) {
    guard !buffer.isEmpty else { return }
    sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
