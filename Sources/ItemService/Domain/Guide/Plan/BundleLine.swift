public import Civics

/// One material of a bundle, asked for once for all its items.
public struct BundleLine: Hashable, Sendable {
  /// As it stands for the item that asks most.
  public let line: GuideLine
  /// The strictest of the items that ask for it.
  public let necessity: MaterialNecessity
  /// The most that an item asks for.
  public let copies: Int
  /// The items that ask for it in this situation, by code, in the bundle's order.
  public let items: [String]
  /// The item of the bundle whose result it is; then it is not asked for.
  public let source: Item?
  /// What would do as well for all that ask for it, best first.
  public let otherWays: [GuideAction]

  public var action: GuideAction { source == nil ? line.action : .leaveOut }

  public var why: Bilingual {
    guard let source else { return line.why }
    return Bilingual(
      "由本件事中“\(source.name)”（\(source.code)）的结果提供，不必提交",
      "it comes as the result of \(source.nameEnglish) (\(source.code)) of this bundle; nothing to bring")
  }
}
