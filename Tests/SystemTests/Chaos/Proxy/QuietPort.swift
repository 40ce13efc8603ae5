import Foundation

/// A port of loopback for a program that must have the same in all its lives: one that nobody has, and below those that the system gives away.
enum QuietPort {
  private static let range: ClosedRange<UInt16> = 12_000...29_999

  static func any() throws -> UInt16 {
    for _ in 0..<100 {
      let port = UInt16.random(in: range)
      if StreamSocket.isFree(port) { return port }
    }
    throw NotInTime(what: "a port that nobody has")
  }
}
