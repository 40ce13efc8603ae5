/// A field of before keys had numbers: made by another implementation of HKDF-SHA256 and AES-256-GCM (RFC 5869, NIST SP 800-38D), from thirty-two
/// bytes of 1 with a nonce of zeros, for the name of subject `s1`.
enum KnownField {
  static let bytes: [UInt8] = [
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 226, 51, 243,
    27, 21, 193, 190, 232, 207, 33, 62, 247, 15, 247, 250, 196, 85, 113, 183,
    123, 93, 85, 18, 191, 186,
  ]
}
