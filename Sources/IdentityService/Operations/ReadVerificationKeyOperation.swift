import Bus
import Contracts
import ServiceKit

/// `identity.verificationKey`: what copies are checked with where the network does not reach.
struct ReadVerificationKeyOperation: BusOperation {
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadVerificationKey, _ context: CallContext) async throws -> VerificationKey {
    VerificationKey.with {
      $0.algorithm = "ed25519"
      $0.keys = cipher.copies.publicKeys.map { Hexadecimal.text($0) }
    }
  }
}
