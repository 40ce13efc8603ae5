/// How many messages are recorded, and the CRC-32C over them: what is recorded once is neither altered nor taken away unseen.
public struct RecordingSeal: Hashable, Sendable {
  public var count = 0
  public var checksum: UInt32 = 0

  public init() {}

  public init(count: Int, checksum: UInt32) {
    self.count = count
    self.checksum = checksum
  }
}
