public import Bus

/// One step of the demo as it is told: what happened, and the facts that were checked.
public struct DemoStep: Sendable {
  public let title: Bilingual
  public let facts: [(name: String, value: String)]

  init(zh: String, en: String, _ facts: [(name: String, value: String)] = []) {
    title = Bilingual(zh: zh, en: en)
    self.facts = facts
  }
}

/// A step of the demo that did not come out as it must.
public struct DemoFailure: Error, Sendable, CustomStringConvertible {
  public let step: String
  public let expected: String
  public let found: String

  public var description: String { "demo step “\(step)” failed: expected \(expected), found \(found). 演示步骤失败。" }
}
