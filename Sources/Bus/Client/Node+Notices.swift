import Logging

extension Node {
  /// Tells those who run the program.
  func tell(_ notice: Notice) {
    switch notice {
    case .registrationRefused(let reason):
      logger.error("the hub does not take on this program's services; nobody will find them", metadata: ["bus.reason": "\(reason)"])
    case .clockDiffers(let seconds, let peer):
      logger.warning(
        "two clocks differ; set the wrong one, or times of cases and traces will not fit together",
        metadata: ["clock.seconds": "\(seconds)", "bus.peer": "\(peer)"])
    }
  }
}
