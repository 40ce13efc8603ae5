public import Bus

/// The payload of `notify.windowOpened` and `notify.windowClosed`: the window after it.
public struct QueueWindowChanged: Message, Hashable {
  public var window: QueueWindowView? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "window", &window)
  }
}
