import Bus

/// A command whose answer has personal data in it, which is masked unless it is asked for.
protocol IdentityAskingCommand: CallingCommand {
  var asking: IdentityCallOptions { get }
}

extension IdentityAskingCommand {
  var principal: PrincipalOptions { asking.principal }
  var suite: SuiteOptions { asking.suite }

  /// What the service masks is shown; what it tells in full only with `--reveal`, unless a command says otherwise.
  func json(_ reply: Request.Reply) -> [JSONValue] { [reply.json(revealing: asking.reveal)] }
}
