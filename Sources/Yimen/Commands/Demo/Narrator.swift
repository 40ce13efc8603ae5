import Bus
import Suite

/// Tells the demo: a paragraph a step, a line a round when there are many, or JSON.
struct Narrator: Sendable {
  let output: Output
  let isJSON: Bool
  let isBrief: Bool

  func tell(_ step: DemoStep) {
    if isJSON {
      guard !isBrief else { return }
      let facts = step.facts.map { (name: $0.name, value: JSONValue.string($0.value)) }
      write(.object([("step", .string(step.title.en)), ("zh", .string(step.title.zh)), ("facts", .object(facts))]))
    } else if !isBrief {
      output.line("● \(step.title.zh)")
      output.line("  \(step.title.en)")
      for fact in step.facts { output.line("    \(fact.name): \(fact.value)") }
      output.flush()
    }
  }

  /// A case that the suite has acknowledged must be there ever after.
  func acknowledged(id: String, number: String) {
    guard isJSON else { return }
    write(.object([("acknowledged", .string(id)), ("number", .string(number))]))
  }

  func finished(_ round: Int, of rounds: Int, _ outcome: DemoStory.Outcome) {
    if isJSON {
      let cases = outcome.cases.map { JSONValue.string($0.number) }
      write(.object([("round", .integer(round)), ("of", .integer(rounds)), ("passed", .bool(true)), ("cases", .array(cases))]))
    } else {
      output.line("✔ \(round)/\(rounds)  \(outcome.cases.map(\.number).joined(separator: "  "))")
      output.flush()
    }
  }

  private func write(_ json: JSONValue) {
    output.line(json.text)
    output.flush()
  }
}
