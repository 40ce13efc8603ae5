#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Converts text between encodings with iconv of the C library, as it comes.
@safe final class TextConverter {
  /// Why the conversion stopped.
  enum Stop {
    /// All bytes were taken.
    case done
    /// The next bytes are no character.
    case broken
    /// The next bytes are the beginning of a character.
    case unfinished
  }

  private let handle: iconv_t

  /// - Returns: nil where the C library does not have one of the encodings.
  init?(from: String, to: String) {
    guard let handle = unsafe iconv_open(to, from), Int(bitPattern: handle) != -1 else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe iconv_close(handle) }

  /// Converts what can be converted.
  /// - Returns: how many bytes were taken, and why no more.
  func convert(_ input: [UInt8], into output: inout [UInt8]) -> (taken: Int, stop: Stop) {
    var taken = 0
    while taken < input.count {
      let room = (input.count - taken) * 2 + 16
      var problem: Int32 = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        unsafe input.withUnsafeBytes { source in
          var from = unsafe UnsafeMutableRawPointer(mutating: source.baseAddress)?.advanced(by: taken).assumingMemoryBound(to: CChar.self)
          var to = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
          var left = source.count - taken
          var free = room
          // (size_t)-1, a failure.
          if unsafe iconv(handle, &from, &left, &to, &free) == Int(bitPattern: UInt.max) { problem = errno }
          taken = source.count - left
          filled = room - free
        }
      }
      output += piece
      switch problem {
      case 0, E2BIG: continue
      case EINVAL: return (taken, .unfinished)
      default: return (taken, .broken)
      }
    }
    return (taken, .done)
  }
}
