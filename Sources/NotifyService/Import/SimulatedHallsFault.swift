public import NotifyDomain

/// Why a halls file is not simulated.
public enum SimulatedHallsFault: Error, Equatable, Sendable {
  /// The halls themselves: the place in the file and what is wrong there, in Chinese and English.
  case halls(String)
  /// The part `load` is no such part, or lacks a figure.
  case unreadableLoad
  /// A figure of the load that cannot be.
  case load(HallLoadFault)
}

extension SimulatedHallsFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .halls(let text): text
    case .unreadableLoad: "load 缺少数值或无法读取 lacks a figure or cannot be read"
    case .load(let fault): "load.\(fault.rawValue) 不可用 cannot be used"
    }
  }
}
