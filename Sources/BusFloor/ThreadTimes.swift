import Glibc

/// The processor time of some threads of this program, by the kernel's count (proc(5), task/*/schedstat: the first number, in nanoseconds).
public struct ThreadTimes {
  private let threads: Set<String>

  /// The threads that there are now.
  public static var all: ThreadTimes { ThreadTimes(threads: names) }

  /// The threads that came since `earlier`.
  public static func since(_ earlier: ThreadTimes) -> ThreadTimes { ThreadTimes(threads: names.subtracting(earlier.threads)) }

  public var seconds: Double { threads.reduce(0) { $0 + Self.seconds(of: $1) } }

  private static var names: Set<String> {
    guard let directory = unsafe opendir("/proc/self/task") else { return [] }
    defer { _ = unsafe closedir(directory) }
    var names: Set<String> = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.insert(name) }
    }
    return names
  }

  private static func seconds(of thread: String) -> Double {
    guard let file = unsafe fopen("/proc/self/task/\(thread)/schedstat", "r") else { return 0 }
    defer { _ = unsafe fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard unsafe fgets(&line, Int32(line.count), file) != nil else { return 0 }
    return unsafe strtod(line, nil) / 1e9
  }
}
