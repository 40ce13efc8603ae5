/// A text cut into the pieces that the search compares, each with its weight.
///
/// Chinese has no spaces: a piece is a character, two characters side by side, or two with one between. The last makes a search bear a
/// wrong or missing character, for 身_证 is found in 身份证, 身分证 and 身证 alike. A word in Latin letters or digits is a piece as a
/// whole, and its pairs of letters are pieces too.
struct Grams: Sendable {
  struct Gram: Sendable {
    let token: UInt64
    let weight: Double
  }

  /// Each token once, in ascending order, so that sums come out the same everywhere.
  let grams: [Gram]

  private static let character = 0.3
  private static let beside = 1.0
  private static let apart = 0.5
  private static let letters = 0.25

  /// - Parameter asked: whether people wrote it, so that words of mere asking are left out.
  init(_ text: String, asked: Bool = false) {
    var runs = Self.runs(text)
    if asked {
      let kept = runs.flatMap(Self.withoutAsking)
      if !kept.isEmpty { runs = kept }
    }
    var weights: [UInt64: Double] = [:]
    for run in runs {
      let isWord = Self.isLatin(run[0])
      if isWord {
        Self.note(Self.word(run), Self.beside, in: &weights)
      } else {
        for character in run { Self.note(UInt64(character), Self.character, in: &weights) }
      }
      for place in run.indices.dropFirst() {
        Self.note(Self.pair(run[place - 1], run[place]), isWord ? Self.letters : Self.beside, in: &weights)
        guard place > 1, !isWord else { continue }
        Self.note(Self.pair(run[place - 2], run[place]), Self.apart, in: &weights)
      }
    }
    grams = weights.map { Gram(token: $0.key, weight: $0.value) }.sorted { $0.token < $1.token }
  }

  private static func note(_ token: UInt64, _ weight: Double, in weights: inout [UInt64: Double]) {
    weights[token] = max(weights[token] ?? 0, weight)
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// FNV-1a with the top bit set, which no character and no pair has.
  private static func word(_ run: [UInt32]) -> UInt64 {
    run.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } | 1 << 63
  }

  private static func isLatin(_ character: UInt32) -> Bool {
    (48...57).contains(character) || (97...122).contains(character)
  }

  /// The text's words and stretches of Chinese, in lower case and half width; all else parts them.
  private static func runs(_ text: String) -> [[UInt32]] {
    var runs: [[UInt32]] = [[]]
    for scalar in text.unicodeScalars {
      var value = scalar.value
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      if (65...90).contains(value) { value += 32 }
      let isLatin = isLatin(value)
      guard isLatin || value > 127 && scalar.properties.isAlphabetic else {
        runs.append([])
        continue
      }
      if let last = runs[runs.count - 1].last, Self.isLatin(last) != isLatin { runs.append([]) }
      runs[runs.count - 1].append(value)
    }
    return runs.filter { !$0.isEmpty }
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
