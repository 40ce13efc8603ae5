import CQREncode

/// A text as a QR code (ISO/IEC 18004), which a quarter of its area may be dirty of without harm (level Q).
struct QRCode {
  /// The text is longer than a code holds, or no memory was left.
  struct NotEncoded: Error {}

  /// Light modules around it that readers need.
  private static let quiet = 4

  /// Modules of a side.
  let width: Int
  /// Row by row; true: dark.
  let isDark: [Bool]

  /// - Parameter text: without a zero byte.
  init(_ text: String) throws(NotEncoded) {
    guard let code = unsafe QRcode_encodeString(text, 0, QR_ECLEVEL_Q, QR_MODE_8, 1) else { throw NotEncoded() }
    defer { unsafe QRcode_free(code) }
    let side = Int(unsafe code.pointee.width)
    guard let data = unsafe code.pointee.data else { throw NotEncoded() }
    width = side
    // The lowest bit of a module is its colour.
    isDark = unsafe UnsafeBufferPointer(start: data, count: side * side).map { $0 & 1 == 1 }
  }

  /// Drawn as SVG, one path of runs of dark modules, black on white so that any reader takes it whatever page it stands on.
  var svg: String {
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        guard isDark[row * width + column] else {
          column += 1
          continue
        }
        let start = column
        while column < width, isDark[row * width + column] { column += 1 }
        path += "M\(start + Self.quiet) \(row + Self.quiet)h\(column - start)v1h-\(column - start)z"
      }
    }
    let side = width + 2 * Self.quiet
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\">"
      + "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path d=\"\(path)\"/></svg>\n"
  }
}
