import CPostgres

/// The arguments of one statement in PostgreSQL's binary form, made once, as bare libpq takes them.
struct LibpqArguments: Sendable {
  /// One argument: its type's number in PostgreSQL's catalogue (pg_type.dat), and its bytes.
  struct Argument: Sendable {
    let type: UInt32
    let bytes: [UInt8]

    static func bytea(_ bytes: [UInt8]) -> Argument { Argument(type: 17, bytes: bytes) }
    static func text(_ text: String) -> Argument { Argument(type: 25, bytes: Array(text.utf8)) }
    static func int8(_ value: Int64) -> Argument {
      Argument(type: 20, bytes: unsafe withUnsafeBytes(of: value.bigEndian) { unsafe Array($0) })
    }
  }

  let types: [Oid]
  private let bytes: [CChar]
  private let starts: [Int]
  private let lengths: [CInt]
  private let formats: [CInt]

  init(_ arguments: [Argument]) {
    types = arguments.map(\.type)
    bytes = arguments.flatMap { $0.bytes.map { CChar(bitPattern: $0) } }
    starts = arguments.indices.map { index in arguments[..<index].reduce(0) { $0 + $1.bytes.count } }
    lengths = arguments.map { CInt($0.bytes.count) }
    formats = arguments.map { _ in 1 }
  }

  /// Lends the arrays that libpq takes. They are valid while `body` runs.
  func withPointers<Result>(
    _ body: (CInt, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<CInt>?, UnsafePointer<CInt>?) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: starts.count + 1) { pointers in
        for (index, start) in starts.enumerated() { unsafe pointers[index] = unsafe bytes.baseAddress.map { unsafe $0 + start } }
        return unsafe lengths.withUnsafeBufferPointer { lengths in
          unsafe formats.withUnsafeBufferPointer { formats in
            unsafe body(CInt(starts.count), UnsafePointer(pointers.baseAddress), lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }
}
