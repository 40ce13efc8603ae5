import Foundation

/// A page of docs/ whose blocks of `sh` are played: commands of yimen, each with what it sends and what of its answer is used further down.
struct WorkedPage {
  struct Step {
    let command: String
    /// Lines `# METHOD MESSAGE`.
    var sent: [(method: String, message: String)] = []
    /// Of a line `# => FIELD: NAME, …`: variables that are members of the answer.
    var taken: [(field: String, name: String)] = []
  }

  /// A line that is neither.
  struct Unreadable: Error { let line: String }

  private(set) var steps: [Step] = []

  init(_ name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let text = try String(contentsOf: root.appending(path: "docs/\(name)"), encoding: .utf8)
    var isShell = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") { isShell = line == "```sh" } else if isShell { try take(line) }
    }
  }

  private mutating func take(_ line: String) throws {
    if line.hasPrefix("yimen ") { return steps.append(Step(command: line)) }
    // What a shell does before the first command.
    guard !steps.isEmpty else { return }
    guard line.hasPrefix("# ") else { throw Unreadable(line: line) }
    let words = line.dropFirst(2).split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { throw Unreadable(line: line) }
    guard words[0] == "=>" else { return steps[steps.count - 1].sent.append((words[0], words[1])) }
    for one in words[1].split(separator: ", ") {
      let pair = one.split(separator: ":").map { String($0.drop { $0 == " " }) }
      guard pair.count == 2 else { throw Unreadable(line: line) }
      steps[steps.count - 1].taken.append((pair[0], pair[1]))
    }
  }

  /// The words of a line as a shell makes them: blanks part them, single quotes hold them together, and outside of these variables stand for their
  /// values.
  static func words(of line: String, _ variables: [String: String]) -> [String] {
    var words: [String] = []
    var word = ""
    for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        word += part
        continue
      }
      let parts = filled(String(part), variables).split(separator: " ", omittingEmptySubsequences: false)
      for (place, text) in parts.enumerated() {
        if place > 0, !word.isEmpty {
          words.append(word)
          word = ""
        }
        word += text
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// A text with its variables' values; the longest name first, so that no name is taken for another's beginning.
  static func filled(_ text: String, _ variables: [String: String]) -> String {
    variables.sorted { $0.key.count > $1.key.count }.reduce(text) { $0.replacing("$" + $1.key, with: $1.value) }
  }
}
