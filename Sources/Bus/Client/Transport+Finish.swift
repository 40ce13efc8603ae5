extension Transport {
  /// One last turn, so that goodbyes go out, then the sockets close.
  func finish(_ node: Node) {
    node.turn(on: self)
    close()
  }
}
