import CaseService
import IdentityService
import ItemService
import NotifyService
public import ServiceKit

/// The services of the suite.
public enum SuiteServices {
  /// In the order in which they start.
  public static let all: [any SuiteService.Type] = [IdentityService.self, ItemService.self, CaseService.self, NotifyService.self]
}
