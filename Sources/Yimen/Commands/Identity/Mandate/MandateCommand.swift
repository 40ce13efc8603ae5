import ArgumentParser

/// Who may act for whom.
struct MandateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mandate",
    abstract: "委托与代理。Who may act for whom: parents, legal representatives, clerks of bodies, agents.",
    discussion: """
      先设立委托，代理人再以 --acting-for 办理。A mandate is given first; who holds it acts with --acting-for.

        yimen identity mandate grant COMPANY PERSON --kind clerk --ground document --as clerk:window-3
        yimen call case.submit '{…}' --as applicant:PERSON --acting-for COMPANY
        yimen identity mandate list COMPANY --as applicant:COMPANY
        yimen identity mandate check PERSON COMPANY --item P027 --as service:case
        yimen identity mandate revoke MANDATE --as applicant:COMPANY
      """,
    subcommands: [MandateGrantCommand.self, MandateRevokeCommand.self, MandateListCommand.self, MandateCheckCommand.self])
}
