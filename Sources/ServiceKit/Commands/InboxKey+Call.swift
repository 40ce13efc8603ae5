public import Bus
public import Store

extension InboxKey {
  /// Under what the command of a call stands in the inbox, once it was executed.
  public init(_ context: CallContext) {
    self.init(key: context.key, principal: PrincipalText.text(of: context.principal), method: context.method.name)
  }
}
