@testable import Bus

/// Somebody who connects and sends what nobody should: frames out of place, cut short, changed, and noise.
final class HostilePeer {
  let number: Int
  var random: Xoshiro256
  var connection: Connection?
  /// The id of somebody else's request.
  var overheard: UInt64 = 0

  init(number: Int, random: Xoshiro256) {
    self.number = number
    self.random = random
  }

  private func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// The next frame that it sends.
  func frame() -> [UInt8] {
    var frame: [UInt8] = []
    for _ in 0..<draw(1...3) { write(to: &frame) }
    switch draw(0...5) {
    case 0: return Array(frame.prefix(draw(0...frame.count)))
    case 1:
      for _ in 0..<draw(1...8) { frame[draw(0...frame.count - 1)] ^= UInt8(1 << draw(0...7)) }
      return frame
    case 2: return (0..<draw(0...200)).map { _ in UInt8(draw(0...255)) }
    default: return frame
    }
  }

  /// A record of any type with a body of any other; never one that would change a directory.
  private func write(to frame: inout [UInt8]) {
    let types = RecordType.allCases.filter { $0 != .register && $0 != .unregister && $0 != .renew }
    var header = Header(types[draw(0...types.count - 1)])
    header.requestID = draw(0...2) > 0 ? overheard : random.next()
    let method = ServiceModel.methods(of: ServiceModel.name(draw(0...2)))[draw(0...1)]
    header.service = method.serviceID
    header.method = method.number
    header.timeout = UInt32(draw(0...3_000))
    header.reason = UInt16(draw(0...17))
    if draw(0...3) == 0 { header.flags.insert(.notExecuted) }
    var extensions = Extensions()
    // Its keys are its own.
    if draw(0...1) == 0 { extensions.key = [UInt8](repeating: UInt8(number), count: 8) + Body.encode(draw(0...9)) }
    var greeting = Greeting()
    greeting.node = [UInt8](repeating: UInt8(200 + number), count: 16)
    greeting.incarnation = draw(0...2)
    let body =
      switch draw(0...3) {
      case 0: greeting.encoded()
      case 1: DirectoryTable.with { $0.isSnapshot = true }.encoded()
      default: Body.encode(-1 - number)
      }
    header.write(extensions: extensions.encoded, body: body, to: &frame)
  }
}
