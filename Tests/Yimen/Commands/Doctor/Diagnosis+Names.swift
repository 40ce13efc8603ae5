import Bus

@testable import yimen

extension [Diagnosis] {
  /// What was found, for a test to compare: `fail hub.noListener`.
  var names: [String] { map { "\($0.state.rawValue) \($0.name)" } }

  /// Whether each that is not well says in both languages what helps, in one line.
  var areTold: Bool {
    allSatisfy { finding in
      let text = finding.text
      let isTold = !finding.meaning.zh.isEmpty && !finding.meaning.en.isEmpty && !text.contains("\n")
      return isTold && (finding.state == .ok || text.contains("。") && text.hasSuffix("."))
    }
  }
}
