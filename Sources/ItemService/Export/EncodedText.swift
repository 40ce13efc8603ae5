/// Text in UTF-8, as the bytes of a file that is written piece by piece.
public struct EncodedText {
  /// Why a text cannot be written.
  enum Problem: Error { case encodingUnavailable, broken }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private let encoding: WrittenEncoding
  private let converter: TextConverter?

  /// - Throws: where the C library does not have the encoding.
  public init(_ encoding: WrittenEncoding) throws {
    self.encoding = encoding
    converter = encoding == .gb18030 ? TextConverter(from: "UTF-8", to: "GB18030") : nil
    if encoding == .gb18030 && converter == nil { throw Problem.encodingUnavailable }
  }

  /// - Parameter isFirst: whether the file begins with it.
  /// - Throws: where the text is not whole.
  public func bytes(_ text: [UInt8], isFirst: Bool) throws -> [UInt8] {
    switch encoding {
    case .utf8: return text
    case .utf8WithMark: return isFirst ? Self.mark + text : text
    case .gb18030:
      var bytes: [UInt8] = []
      guard case .done? = converter?.convert(text, into: &bytes).stop else { throw Problem.broken }
      return bytes
    }
  }
}
