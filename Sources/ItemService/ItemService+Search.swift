import ServiceKit

/// Search, suggestions, events of life.
extension ItemService {
  var searchOperations: [any BusOperation] {
    [SearchItemsOperation(current: current), SuggestItemsOperation(current: current), ListLifeEventsOperation(current: current)]
  }
}
