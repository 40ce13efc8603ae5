/// One of the equal pieces of a hall's day; a seat in it is what people book.
public struct Slot: Hashable, Sendable {
  /// Counts the day's slots from 0.
  public let index: Int
  /// Minute of the day.
  public let start: Int
  /// In minutes.
  public let length: Int

  public init(index: Int, start: Int, length: Int) {
    self.index = index
    self.start = start
    self.length = length
  }

  public var end: Int { start + length }
}
