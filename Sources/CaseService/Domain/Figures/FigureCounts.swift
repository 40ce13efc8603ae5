/// How many cases there are of one kind, or by how many that changes.
public struct FigureCounts: Hashable, Sendable {
  public private(set) var received = 0
  public private(set) var inHand = 0
  public private(set) var finished = 0
  public private(set) var withdrawn = 0
  public private(set) var refused = 0
  public private(set) var referred = 0

  public init() {}

  /// As they were counted, balanced or not.
  public init(received: Int, inHand: Int, finished: Int, withdrawn: Int, refused: Int, referred: Int) {
    self.received = received
    self.inHand = inHand
    self.finished = finished
    self.withdrawn = withdrawn
    self.refused = refused
    self.referred = referred
  }

  /// Whether received = in hand + finished + withdrawn + refused + referred.
  public var isBalanced: Bool { received == inHand + finished + withdrawn + refused + referred }

  public subscript(figure: CaseFigure) -> Int {
    switch figure {
    case .inHand: inHand
    case .finished: finished
    case .withdrawn: withdrawn
    case .refused: refused
    case .referred: referred
    }
  }

  /// Counts cases as received and as one of the figures.
  public mutating func add(_ cases: Int, as figure: CaseFigure) {
    received += cases
    switch figure {
    case .inHand: inHand += cases
    case .finished: finished += cases
    case .withdrawn: withdrawn += cases
    case .refused: refused += cases
    case .referred: referred += cases
    }
  }

  public static func + (left: FigureCounts, right: FigureCounts) -> FigureCounts {
    FigureCounts(
      received: left.received + right.received, inHand: left.inHand + right.inHand, finished: left.finished + right.finished,
      withdrawn: left.withdrawn + right.withdrawn, refused: left.refused + right.refused, referred: left.referred + right.referred)
  }
}
