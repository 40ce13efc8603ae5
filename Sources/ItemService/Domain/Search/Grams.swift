/// A text cut into the pieces that the search compares.
///
/// Chinese has no spaces: a piece is a character, two characters side by side, or two with one between. The last makes a search bear a
/// wrong or missing character, for 身_证 is found in 身份证, 身分证 and 身证 alike. A word in Latin letters or digits is a piece as a
/// whole, and its pairs of letters are pieces too.
struct Grams: Sendable {
  /// Each token once, in ascending order, so that sums come out the same everywhere.
  let grams: [Gram]
  /// The text's words and stretches of Chinese, in lower case and half width.
  let runs: [[UInt32]]

  /// - Parameter asked: whether people wrote it, so that words of mere asking are left out.
  init(_ text: String, asked: Bool = false) {
    var runs = Self.runs(text)
    if asked {
      let kept = runs.flatMap(Self.withoutAsking)
      if !kept.isEmpty { runs = kept }
    }
    var pieces: [Gram] = []
    for run in runs {
      let isWord = Self.isLatin(run[0])
      if isWord {
        pieces.append(Gram(token: Gram.word(run), piece: .beside))
      } else {
        pieces += run.map { Gram(token: UInt64($0), piece: .character) }
      }
      for place in run.indices.dropFirst() {
        pieces.append(Gram(token: Gram.pair(run[place - 1], run[place]), piece: isWord ? .letters : .beside))
        guard place > 1, !isWord else { continue }
        pieces.append(Gram(token: Gram.pair(run[place - 2], run[place]), piece: .apart))
      }
    }
    self.runs = runs
    pieces.sort { ($0.token, $1.piece) < ($1.token, $0.piece) }
    grams = pieces.indices.filter { $0 == 0 || pieces[$0].token != pieces[$0 - 1].token }.map { pieces[$0] }
  }

  /// The part of the text that other tokens cover, 0 to 1. They are in ascending order.
  func part(in tokens: [UInt64]) -> Float {
    var whole: Float = 0
    var covered: Float = 0
    var place = 0
    for gram in grams {
      whole += gram.piece.weight
      while place < tokens.count, tokens[place] < gram.token { place += 1 }
      if place < tokens.count, tokens[place] == gram.token { covered += gram.piece.weight }
    }
    return whole > 0 ? covered / whole : 0
  }

  /// What a piece is in the text; nil where it is not in it.
  func piece(_ token: UInt64) -> GramPiece? {
    var (low, high) = (0, grams.count)
    while low < high {
      let middle = (low + high) / 2
      if grams[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low < grams.count && grams[low].token == token ? grams[low].piece : nil
  }

  /// A character in lower case and half width.
  static func plain(_ scalar: Unicode.Scalar) -> UInt32 {
    var value = scalar.value
    if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
    return (65...90).contains(value) ? value + 32 : value
  }

  static func isLatin(_ character: UInt32) -> Bool {
    (48...57).contains(character) || (97...122).contains(character)
  }

  /// Everything that is neither a letter nor a digit parts them.
  static func runs(_ text: String) -> [[UInt32]] {
    var runs: [[UInt32]] = []
    var run: [UInt32] = []
    func end() {
      if !run.isEmpty { runs.append(run) }
      run = []
    }
    for scalar in text.unicodeScalars {
      let value = plain(scalar)
      let isLatin = isLatin(value)
      guard isLatin || value > 127 && scalar.properties.isAlphabetic else {
        end()
        continue
      }
      if let last = run.last, Self.isLatin(last) != isLatin { end() }
      run.append(value)
    }
    end()
    return runs
  }

  /// Words that ask and tell nothing of what is looked for; longer ones first.
  private static let asking: [[UInt32]] = [
    "需要什么材料", "要什么材料", "要带什么", "怎么办理", "如何办理", "怎样办理", "在哪里办", "去哪里办", "怎么申请", "如何申请", "怎么办", "怎样办",
    "我想要", "需要", "什么", "哪里", "怎么", "怎样", "如何", "请问", "我想", "我要", "想要", "可以", "一下", "我的", "的", "了", "吗", "呢", "我",
  ].map { $0.unicodeScalars.map(\.value) }

  private static func withoutAsking(_ run: [UInt32]) -> [[UInt32]] {
    var kept: [[UInt32]] = [[]]
    var place = 0
    while place < run.count {
      if let words = asking.first(where: { run[place...].starts(with: $0) }) {
        place += words.count
        kept.append([])
      } else {
        kept[kept.count - 1].append(run[place])
        place += 1
      }
    }
    return kept.filter { !$0.isEmpty }
  }
}
