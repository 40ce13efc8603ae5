import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.beginImport`: files that follow in parts.
struct BeginImportOperation: Command {
  typealias Request = BeginImport

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: BeginImport, _ context: CallContext) async throws {
    guard request.format.file != nil else { throw BusRefusals.badRequest.refusal("format") }
    guard request.note.unicodeScalars.count <= CatalogueLimits.text, Ground.namesNobody(request.note) else {
      throw BusRefusals.badRequest.refusal("note")
    }
    try await forgetLeftovers()
  }

  /// What ended ones have left goes before more comes: there are never parts of more imports than may be under way twice over. Some at a time, so that
  /// no other write waits for all of it.
  nonisolated(nonsending) func forgetLeftovers() async throws {
    while try await environment.store.write({ try $0.forgetParts(limit: ItemLimits.partsForgotten) }) {}
  }

  func decide(_ request: BeginImport, _ gathered: Void, _ unit: WorkUnit) throws -> ImportTicket {
    guard try unit.transaction.importsUnderWay(at: unit.at) < ItemLimits.imports else {
      throw ItemRefusals.importsTooMany.refusal("at most \(ItemLimits.imports)")
    }
    var ticket = ImportTicket()
    ticket.id = unit.newID().description
    ticket.partBytes = ItemLimits.importPart
    ticket.parts = ItemLimits.importParts
    ticket.expiresAt = unit.at + ItemLimits.importLife
    try unit.transaction.addImport(
      ticket.id, request, principal: PrincipalText.text(of: unit.principal), at: unit.at, expiresAt: ticket.expiresAt)
    return ticket
  }
}
