#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Questions to the file system.
enum Path {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
