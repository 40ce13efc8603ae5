import Foundation
import NIOSSL

/// A certificate that its own key signed, made for this run by the openssl program and thrown away after it.
struct TestCertificate: Sendable {
  struct CannotMake: Error {}

  /// In PEM.
  let file: String
  let keyFile: String

  /// For `localhost` and 127.0.0.1.
  static let local = Result { try TestCertificate(names: "DNS:localhost,IP:127.0.0.1") }
  /// For somebody else's name.
  static let foreign = Result { try TestCertificate(names: "DNS:other.example") }

  private init(names: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yimen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let openssl = Process()
    openssl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    openssl.currentDirectoryURL = folder
    openssl.arguments =
      ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
      + ["-subj", "/CN=test", "-addext", "subjectAltName=\(names)", "-keyout", "key.pem", "-out", "certificate.pem"]
    openssl.standardError = FileHandle.nullDevice
    try openssl.run()
    openssl.waitUntilExit()
    guard openssl.terminationStatus == 0 else { throw CannotMake() }
    file = folder.appendingPathComponent("certificate.pem").path
    keyFile = folder.appendingPathComponent("key.pem").path
  }

  func serverContext() throws -> NIOSSLContext {
    try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: NIOSSLCertificate.fromPEMFile(file).map { .certificate($0) },
        privateKey: .privateKey(NIOSSLPrivateKey(file: keyFile, format: .pem))))
  }
}
