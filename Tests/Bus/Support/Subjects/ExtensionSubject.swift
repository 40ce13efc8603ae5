@testable import Bus

/// Extensions: what is read is written so that it is read again, and no way to read them says something else.
enum ExtensionSubject {
  static func run(_ bytes: [UInt8]) throws(Fault) {
    let bytes = bytes.prefix(BusLimits.headerBytes - Header.byteCount)
    guard let extensions = try? Extensions(decoding: bytes) else {
      _ = try? Extensions.target(in: bytes)
      return
    }
    try Fault.unless(PlainReading.areExtensions(Array(bytes)), "extensions are read from bytes that are none")
    let written = extensions.encoded
    try Fault.unless(written.count & 7 == 0, "extensions that are not a multiple of eight")
    try Fault.unless(written.count <= bytes.count, "extensions that grow by being read")
    let again = try? Extensions(decoding: written[...])
    try Fault.unless(again == extensions && again?.encoded == written, "extensions that are read otherwise than they are written")
    let target = try? Extensions.target(in: bytes)
    try Fault.unless(target == extensions.target, "a relay that reads another target")
    var known = KnownPrincipal()
    for _ in 0..<2 {
      let same = try? Extensions(decoding: bytes, known: &known)
      try Fault.unless(same == extensions, "a principal that is known and another")
    }
  }
}
