import GRPCCore

/// A message that is its own bytes, on its way in.
struct BytesDeserializer: MessageDeserializer {
  func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> [UInt8] { unsafe bytes.withUnsafeBytes { unsafe Array($0) } }
}
