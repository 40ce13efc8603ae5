import ServiceKit

/// The proof check, rehearsals, figures.
extension ItemService {
  var proofOperations: [any BusOperation] { [] }
}
