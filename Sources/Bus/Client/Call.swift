/// A request that knows its reply and its method: one file an operation in the contracts.
public protocol Call: Message {
  associatedtype Reply: Message
  static var method: Method { get }
}
