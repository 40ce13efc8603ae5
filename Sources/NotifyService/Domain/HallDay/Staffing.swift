/// How many windows are open in each half hour of a day.
public struct Staffing: Equatable, Sendable {
  public static let pieceMinutes = 30
  /// For each half hour from midnight, 48 of them.
  public private(set) var windows: [Int]

  /// The same all day.
  public init(windows: Int) {
    self.windows = [Int](repeating: max(0, windows), count: 24 * 60 / Self.pieceMinutes)
  }

  public subscript(piece: Int) -> Int {
    get { windows[piece] }
    set { windows[piece] = max(0, newValue) }
  }

  public var most: Int { windows.max() ?? 0 }

  /// The half hours that lie in hours given in minutes of the day, in order.
  public static func pieces(in hours: [Range<Int>]) -> [Int] {
    hours.flatMap { $0.lowerBound / pieceMinutes...($0.upperBound - 1) / pieceMinutes }.reduce(into: []) { pieces, piece in
      if pieces.last != piece { pieces.append(piece) }
    }
  }

  /// Hours that windows are staffed in these hours, all together.
  public func windowHours(in hours: [Range<Int>]) -> Double {
    hours.joined().reduce(0) { $0 + Double(windows[$1 / Self.pieceMinutes]) } / 60
  }
}
