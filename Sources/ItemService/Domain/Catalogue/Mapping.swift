/// How the elements of a list are gone through that do not depend on each other: one after the other, or several at once, where whoever asks has
/// the processors for it.
public protocol Mapping: Sendable {
  /// What each element becomes, in their order.
  /// - Throws: what the first in their order throws that does.
  func map<Element: Sendable, Output: Sendable, Failure: Error>(
    _ elements: [Element], _ transform: @Sendable (Element) throws(Failure) -> Output
  ) throws(Failure) -> [Output]
}
