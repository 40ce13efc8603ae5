import Bus
import FoundationEssentials
import ServiceKit

/// Reads the ring and the secret files of a directory, and the key file that was named.
enum RingLook {
  static func facts(in directory: KeyDirectory, isNamed: Bool, keyFile: String?, now: Int) -> RingChecks.Facts {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    let secrets = names.sorted().filter { $0.hasSuffix(".key") && $0 != KeyChecks.identity }.map { "\(directory.path)/\($0)" }
    return RingChecks.Facts(
      ringPath: directory.ringPath, ring: ring(directory), isNamed: isNamed, secrets: secrets.map { ($0, held($0)) },
      named: keyFile.map { ($0, held($0)) }, now: now)
  }

  private static func ring(_ directory: KeyDirectory) -> Result<KeyRegister, KeyError> {
    do throws(KeyError) { return .success(try directory.register()) } catch { return .failure(error) }
  }

  private static func held(_ path: String) -> Result<HeldKey, KeyError> {
    do throws(KeyError) { return .success(HeldKey(try KeySecret(reading: path))) } catch { return .failure(error) }
  }
}
