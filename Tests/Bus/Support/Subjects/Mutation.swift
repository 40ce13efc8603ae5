/// One of many small changes to bytes, as a fuzzer makes them.
enum Mutation {
  private static let telling: [UInt8] = [0, 1, 7, 8, 0x0A, 0x3F, 0x40, 0x7F, 0x80, 0xC1, 0xFE, 0xFF]

  static func of(_ seeds: [[UInt8]], _ random: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes = seeds.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes, seeds, &random) }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]], _ random: inout some RandomNumberGenerator) {
    guard let place = bytes.indices.randomElement(using: &random) else { return bytes.append(.random(in: .min ... .max, using: &random)) }
    let length = min(Int.random(in: 1...16, using: &random), bytes.count - place)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[place] = telling.randomElement(using: &random) ?? 0
    case 2: bytes.removeSubrange(place..<place + length)
    case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5:
      let other = seeds.randomElement(using: &random) ?? []
      bytes.insert(contentsOf: other.suffix(Int.random(in: 0...other.count, using: &random)), at: place)
    default:
      bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
    }
  }
}
