import NotifyService

/// A file with halls and a day's load, in the format of the sample's.
enum HallFile {
  static let most = 4 * 1_024 * 1_024

  /// The sample's halls where no path is given.
  /// - Throws: `CommandFailure` that names what is wrong.
  static func read(_ path: String?) throws -> SimulatedHalls {
    guard let path else { return try SimulatedHalls.sample() }
    let bytes: [UInt8]
    do throws(InputFile.Problem) {
      bytes = try InputFile.bytes(of: path, atMost: most)
    } catch {
      guard case .tooLarge = error else { throw OpenFile.failure(error, path) }
      throw CommandFailure(
        .badData, zh: "\(path)：超过\(most)字节。", en: "\(path): it is over \(most) bytes.", remedyZh: "分成几个文件。",
        remedyEn: "Make it several files.")
    }
    do throws(SimulatedHallsFault) {
      return try SimulatedHalls(json: bytes)
    } catch {
      throw CommandFailure(
        .badData, zh: "\(path)：\(error)。", en: "\(path): \(error).", remedyZh: "格式见 Sources/SampleData/README.md。",
        remedyEn: "See Sources/SampleData/README.md for its form.")
    }
  }
}
