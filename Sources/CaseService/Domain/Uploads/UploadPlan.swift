/// How a file of some size comes in parts: each begins at a multiple of the part size and holds all that is there.
public struct UploadPlan: Hashable, Sendable {
  /// Bytes of the file, from 1.
  public let size: Int

  public init(size: Int) { self.size = size }

  public var parts: Int { (size + UploadLimits.partSize - 1) / UploadLimits.partSize }

  /// Bytes of a part.
  public func length(of part: Int) -> Int { min(UploadLimits.partSize, size - offset(of: part)) }

  public func offset(of part: Int) -> Int { part * UploadLimits.partSize }

  /// Which part begins at an offset and has so many bytes.
  public func part(at offset: Int, count: Int) throws(UploadRefusal) -> Int {
    guard offset >= 0, offset < size, offset % UploadLimits.partSize == 0 else { throw .misplaced(partSize: UploadLimits.partSize) }
    let part = offset / UploadLimits.partSize
    guard count == length(of: part) else { throw .partOfOtherLength(expected: length(of: part)) }
    return part
  }

  /// Where the parts begin that have not come, in order.
  public func missing(_ received: Set<Int>) -> [Int] {
    (0..<parts).filter { !received.contains($0) }.map(offset)
  }

  /// Bytes of the parts that have come.
  public func received(_ received: Set<Int>) -> Int { received.reduce(0) { $0 + length(of: $1) } }
}
