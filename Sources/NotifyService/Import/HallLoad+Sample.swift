import FoundationEssentials
import NotifyDomain
import SampleData

extension HallLoad {
  /// The load of the sample that the program carries in itself.
  /// - Throws: ``SimulatedHallsFault``, which a test shows it does not.
  static func sample() throws(SimulatedHallsFault) -> HallLoad {
    let file = unsafe yimen_sample_halls()
    guard let load = try read(unsafe Data(UnsafeBufferPointer(start: file.bytes, count: file.length))) else {
      throw .unreadableLoad
    }
    return load
  }
}
