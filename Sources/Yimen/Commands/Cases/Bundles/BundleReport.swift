import Contracts

/// A bundle as people read it: its cases, and the one visit for all of them.
enum BundleReport {
  static func tell(_ bundle: BundleView, to output: Output) {
    output.line("一件事 bundle  \(bundle.id)")
    var table = Table(["编号 number", "事项 item", "状态 state", "承诺 promised"])
    for view in bundle.cases { table.add([view.number, "\(view.item) \(view.itemName)", "\(view.state)", view.promised?.due ?? ""]) }
    for line in table.lines() { output.line(line) }
    output.line("未结 open: \(bundle.open)")
    tell("共用材料 offered once", bundle.shared, to: output)
    tell("到场原因 to come for", bundle.visitReasons, to: output)
    tell("携带 to bring", bundle.bring.map(\.material), to: output)
  }

  private static func tell(_ what: String, _ words: [String], to output: Output) {
    guard !words.isEmpty else { return }
    output.line("\(what): \(DisplayText.printable(words.joined(separator: ", ")))")
  }
}
