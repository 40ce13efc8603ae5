import Bus
import Foundation
import ServiceKit
import TestKit
import Testing

@Suite("The directory of sockets")
struct SocketDirectoryTests {
  let longest = "identity"

  @Test func `lies in the data directory`() {
    let data = TemporaryDirectory.make()
    #expect(SocketDirectory(of: data).path(of: "hub") == data + "/run/hub.ipc")
  }

  @Test func `is short where the data directory's path is too long for a socket, and its own for each`() {
    let data = TemporaryDirectory.make() + String(repeating: "/long", count: 30)
    let sockets = SocketDirectory(of: data)
    #expect(sockets.path(of: longest).utf8.count <= BusLimits.ipcPathBytes)
    #expect(sockets.path == SocketDirectory(of: data).path)
    #expect(sockets.path != SocketDirectory(of: data + "/other").path)
  }

  @Test func `fits a socket's path at every length of the data directory's`() {
    for length in 1...200 {
      let data = "/" + String(repeating: "d", count: length)
      #expect(SocketDirectory(of: data).path(of: longest).utf8.count <= BusLimits.ipcPathBytes)
    }
  }

  @Test func `is this user's alone`() throws {
    let sockets = SocketDirectory(of: TemporaryDirectory.make())
    try sockets.make()
    try sockets.make()
    let permissions = try FileManager.default.attributesOfItem(atPath: sockets.path)[.posixPermissions] as? Int
    #expect(permissions == 0o700)
  }

  @Test func `may be made by several programs at the same time`() async throws {
    for _ in 0..<300 {
      let sockets = SocketDirectory(of: TemporaryDirectory.make())
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { try sockets.make() } }
        try await group.waitForAll()
      }
    }
  }

  @Test func `is refused where others may write, or where it leads elsewhere`() throws {
    let sockets = SocketDirectory(of: TemporaryDirectory.make())
    try sockets.make()
    try FileManager.default.setAttributes([.posixPermissions: 0o770], ofItemAtPath: sockets.path)
    #expect(throws: SocketDirectoryError.notOwn(sockets.path)) { try sockets.make() }
    try FileManager.default.removeItem(atPath: sockets.path)
    let elsewhere = TemporaryDirectory.make()
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: sockets.path, withDestinationPath: elsewhere)
    #expect(throws: SocketDirectoryError.notOwn(sockets.path)) { try sockets.make() }
  }
}
