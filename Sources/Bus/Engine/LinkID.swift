/// One link of a node: a place in its table and how often the place was used before.
public struct LinkID: Sendable, Hashable {
  let index: Int
  let generation: UInt32
}
