import ArgumentParser
import Bus
import Contracts

/// Answers to questions of a guide as they are written at the command line.
enum AnswerArgument {
  /// Reads `reason=spouse`, `jobs=cook,driver`, and in a bundle `P005:reason=spouse` for one item alone.
  static func answer(_ text: String) throws -> GuideAnswer {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let names = sides[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[1].isEmpty, let question = names.last, names.allSatisfy({ !$0.isEmpty }) else {
      throw ValidationError("“\(text)” 应为 问题=回答，多个以逗号隔开。“\(text)” is no answer; write QUESTION=ANSWER, several with commas.")
    }
    return GuideAnswer.with {
      $0.item = names.count == 2 ? String(names[0]) : ""
      $0.question = String(question)
      $0.values = sides[1].split(separator: ",").map(String.init)
    }
  }

  /// How a question is answered here.
  static func hint(_ question: GuideQuestion) -> String {
    let values =
      switch question.kind {
      case .unspecified: ""
      case .yesNo: "yes|no"
      case .oneOf: question.choices.map(\.code).joined(separator: "|")
      case .severalOf: question.choices.map(\.code).joined(separator: ",")
      case .number: question.least == 0 && question.most == 0 ? "NUMBER" : "\(question.least)…\(question.most)"
      }
    return "--answer \(question.code)=\(values)"
  }
}
