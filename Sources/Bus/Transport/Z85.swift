import CZMQ

/// ZeroMQ's text form of keys: five characters for each four bytes (RFC 32).
enum Z85 {
  /// - Parameter bytes: A multiple of four.
  static func text(of bytes: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: bytes.count / 4 * 5 + 1)
    _ = unsafe zmq_z85_encode(&text, bytes, bytes.count)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Nil unless the text stands for as many bytes.
  static func bytes(of text: String, count: Int) -> [UInt8]? {
    guard text.utf8.count == count / 4 * 5 else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    guard unsafe zmq_z85_decode(&bytes, text) != nil else { return nil }
    return bytes
  }
}
