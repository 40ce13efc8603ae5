import CaseDomain
import Civics
import Testing

@Suite("What waits for what in a flow")
struct CaseFlowTests {
  typealias Sample = CaseSample

  /// As many steps as a flow may have, each of which waits for what is told of it.
  static func steps(_ after: (Int) -> [Int]) -> [DepartmentStep] {
    (0..<30).map { place in
      DepartmentStep(
        code: "s\(place)", name: "审查", department: "部门\(place)", limit: .workdays(1), after: after(place).map { "s\($0)" })
    }
  }

  /// Each waits for all before it.
  static let all = steps { Array(0..<$0) }

  @Test func `a step waits for those before it, be it by way of others`() {
    let codes = Self.all.map(\.code)
    let chain = CaseFlow(of: Self.steps { $0 == 0 ? [] : [$0 - 1] })
    let flow = CaseFlow(of: Self.all)
    let none = CaseFlow(of: Self.steps { _ in [] })
    for (place, code) in codes.enumerated() {
      #expect(flow.waiting(for: code) == Set(codes[(place + 1)...]))
      #expect(chain.waiting(for: code) == Set(codes[(place + 1)...]))
      #expect(none.waiting(for: code).isEmpty)
    }
    #expect(flow.waiting(for: "water").isEmpty)
  }

  @Test func `of thirty steps that each wait for all before the last is given back alone, and the first with all others`() throws {
    var record = try Sample.accepted(Sample.item("P404", "事项", type: .licence, promised: 20, flow: Self.all))
    for step in Self.all { record = try record.after(FinishStep(step.code), StepCommandTests.desk(1)) }
    let last = try record.after(ReturnStep("s29", text: "有误"), StepCommandTests.desk(1))
    #expect(last.steps?.open.map(\.code) == ["s29"] && last.steps?.awaited.count == 1)
    let first = try record.after(ReturnStep("s0", text: "有误"), StepCommandTests.desk(1))
    #expect(first.steps?.open.map(\.code) == ["s0"] && first.steps?.awaited.count == 30)
  }
}
