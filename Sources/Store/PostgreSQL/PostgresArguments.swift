import CPostgres

/// The arguments of one statement in PostgreSQL's binary form: integers and reals most significant byte first, texts and blobs as they are.
struct PostgresArguments {
  let types: [Oid]
  private(set) var bytes: [UInt8] = []
  /// Where each begins, and its length; nil for NULL.
  private(set) var places: [(start: Int, length: Int)?] = []

  /// - Throws: ``StoreError/constraint(_:)`` for a text that PostgreSQL has no form for.
  init(_ values: [SQLValue]) throws(StoreError) {
    types = values.map(PostgresType.of)
    for value in values {
      let start = bytes.count
      switch value {
      case .null:
        places.append(nil)
        continue
      case .integer(let value): append(UInt64(bitPattern: value))
      case .real(let value): append(value.bitPattern)
      case .text(let value):
        guard !value.utf8.contains(0) else { throw .constraint("a text holds U+0000") }
        bytes.append(contentsOf: value.utf8)
      case .blob(let value): bytes.append(contentsOf: value)
      }
      places.append((start, bytes.count - start))
    }
  }

  private mutating func append(_ value: UInt64) {
    unsafe withUnsafeBytes(of: value.bigEndian) { bytes in unsafe self.bytes.append(contentsOf: bytes) }
  }

  /// Lends the arrays that libpq takes. They are valid while `body` runs.
  func withPointers<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<CInt>, UnsafePointer<CInt>) -> Result
  ) -> Result {
    let lengths = places.map { CInt($0?.length ?? 0) } + [0]
    let formats = [CInt](repeating: 1, count: places.count + 1)
    // One byte more, so that an argument of no bytes has an address too: none means NULL.
    return unsafe (bytes + [0]).withUnsafeBytes { buffer in
      let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      let pointers = unsafe places.map { place in unsafe place.flatMap { place in unsafe start.map { unsafe $0 + place.start } } } + [nil]
      return unsafe pointers.withUnsafeBufferPointer { pointers in
        unsafe lengths.withUnsafeBufferPointer { lengths in
          unsafe formats.withUnsafeBufferPointer { formats in
            unsafe body(pointers.baseAddress!, lengths.baseAddress!, formats.baseAddress!)
          }
        }
      }
    }
  }
}
