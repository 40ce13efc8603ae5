/// What cells hold, read and written.
enum TableCell {
  private static let yes: Set<String> = ["是", "yes", "true", "1", "y"]
  private static let no: Set<String> = ["否", "no", "false", "0", "n"]

  /// A whole number in digits.
  static func number(_ cell: String) -> Int? {
    // Int would also take a plus sign.
    cell.first == "+" ? nil : Int(cell)
  }

  static func flag(_ cell: String) -> Bool? {
    let word = cell.lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }

  static func text(_ flag: Bool) -> String { flag ? "是" : "否" }

  /// The lines of a cell that are not empty.
  static func lines(_ cell: String) -> [String] {
    cell.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// `name=value` on each line; nil where a line is none, or a name stands twice.
  static func pairs(_ cell: String) -> [String: String]? {
    var pairs: [String: String] = [:]
    for line in lines(cell) {
      // The value is a code, which holds no sign; the name may be anything.
      guard let sign = line.lastIndex(of: "=") else { return nil }
      let name = String(line[..<sign])
      guard pairs.updateValue(String(line[line.index(after: sign)...]), forKey: name) == nil else { return nil }
    }
    return pairs
  }

  static func text(_ pairs: [String: String]) -> String {
    pairs.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
  }
}
