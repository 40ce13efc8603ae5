import Glibc

/// What the kernel tells of this process (proc_pid_stat(5)); nothing but numbers.
struct ProcessFigures: Sendable, Equatable {
  var residentBytes = 0
  /// Seconds since 1970.
  var startSeconds = 0.0
  var processorSeconds = 0.0
  var openFiles = 0
  /// How many there may be.
  var mostOpenFiles = 0

  /// Nil where the kernel does not tell.
  static func current() -> ProcessFigures? {
    guard let stat = read("/proc/self/stat"), let system = read("/proc/stat") else { return nil }
    let ticks = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
    // The program's name, in parentheses, may hold blanks; the third field follows it.
    guard let end = stat.lastIndex(of: ")") else { return nil }
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    func field(_ number: Int) -> Double? { fields.indices.contains(number - 3) ? Double(fields[number - 3]) : nil }
    guard let user = field(14), let kernel = field(15), let start = field(22), let pages = field(24),
      let boot = system.split(separator: "\n").first(where: { $0.hasPrefix("btime ") }).flatMap({ Double($0.dropFirst(6)) })
    else { return nil }
    var figures = ProcessFigures()
    figures.processorSeconds = (user + kernel) / ticks
    figures.startSeconds = boot + start / ticks
    figures.residentBytes = Int(pages) * sysconf(Int32(_SC_PAGESIZE))
    figures.openFiles = openFiles
    figures.mostOpenFiles = OpenFiles.limit
    return figures
  }

  private static func read(_ path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    // /proc/stat grows with the machine; what is looked for stands in its first part.
    while text.count < 1 << 20 {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      text += buffer[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static var openFiles: Int {
    guard let directory = unsafe opendir("/proc/self/fd") else { return 0 }
    defer { unsafe closedir(directory) }
    var count = 0
    while unsafe readdir(directory) != nil { count += 1 }
    // Without `.`, `..` and the one that reads.
    return max(0, count - 3)
  }
}
