/// Keys that nobody has.
enum SealSample {
  static func key(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 32) }

  static func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in .random(in: 0...255) } }
}
