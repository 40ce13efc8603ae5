import ServiceKit
import Synchronization

/// What the last check of the figures found, as metrics tell it.
final class FigureBalance: Sendable {
  struct Findings: Sendable, Hashable {
    /// Figures that differed from the cases in the last check.
    var breaks = 0
    /// Checks that were finished since the program's start.
    var checks = 0
  }

  private let kept = Mutex(Findings())

  var findings: Findings { kept.withLock { $0 } }

  func tell(breaks: Int) {
    kept.withLock { findings in
      findings.breaks = breaks
      findings.checks += 1
    }
  }

  var families: [ServiceFigure] {
    let findings = findings
    return [
      ServiceFigure(
        "yimen_case_figure_breaks", .gauge, "Figures of cases that differed from the cases in the last check; other than 0 is an alarm.",
        findings.breaks),
      ServiceFigure("yimen_case_figure_checks_total", .counter, "Checks of the figures of cases that were finished.", findings.checks),
    ]
  }
}
