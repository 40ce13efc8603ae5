@testable import Bus

extension World {
  /// A hostile peer connects somewhere, says something, or goes.
  func act(_ hostile: HostilePeer) {
    guard !isCalm else {
      if let connection = hostile.connection { dropAtAcceptor(connection) }
      return
    }
    if let connection = hostile.connection, connection.isUpAtAcceptor, !chance(1, in: 60) {
      // Request ids are no secrets: it names those of calls that the program which it talks to has under way.
      let mine = attempts.suffix(200).filter { $0.errand.caller === connection.acceptor && !$0.isEnded }
      hostile.overheard = mine.randomElement(using: &random)?.requestID ?? random.next()
      if put(hostile.frame(), on: connection, toAcceptor: true) == .sent { report.byFault["hostile frames", default: 0] += 1 }
    } else {
      if let connection = hostile.connection { dropAtAcceptor(connection) }
      hostile.connection = nil
      if let program = seats.randomElement(using: &random)?.program, program.pausedUntil == nil {
        connectionCount += 1
        let connection = Connection(number: connectionCount, dial: nil, acceptor: program, capacity: plan.capacity, now: now)
        program.connections.append(connection)
        hostile.connection = connection
        var greeting = Greeting()
        greeting.node = [UInt8](repeating: UInt8(200 + hostile.number), count: 16)
        var frame: [UInt8] = []
        Header(.hello).write(extensions: [], body: greeting.encoded(), to: &frame)
        _ = put(frame, on: connection, toAcceptor: true)
      }
    }
    at(now + spread(.milliseconds(20))) { $0.act(hostile) }
  }

  /// What the odd service says is changed on its way, now and then: also with checksums that are right.
  func tampered(_ frame: [UInt8], from program: Program) -> [UInt8] {
    guard !isCalm, program.seat.services.contains(Plan.oddService), chance(1, in: 4), frame.count >= Header.byteCount else { return frame }
    var frame = frame
    for _ in 0..<draw(1...3) { frame[draw(0...min(frame.count, 90) - 1)] ^= UInt8(1 << draw(0...7)) }
    guard chance(3, in: 4) else { return frame }
    let length = min(max(Header.byteCount, Int(frame[8]) | Int(frame[9]) << 8), frame.count)
    let checksum = Checksum.crc32c(frame[64..<length], continuing: Checksum.crc32c(frame[..<60]))
    for place in 0..<4 { frame[60 + place] = UInt8(truncatingIfNeeded: checksum >> (8 * UInt32(place))) }
    return frame
  }
}
