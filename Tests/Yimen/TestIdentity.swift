import Bus
import Contracts
import ServiceKit

/// An identity service that repeats what it was asked, with who asked, for tests of the command line.
enum TestIdentity {
  static let definition = ServiceDefinition(
    name: "identity", version: "1",
    operations: [
      GrantEcho(), RevokeEcho(), MandatesOfAll(), OpenEcho(), SessionsOfAll(), EndEcho(), ExportEcho(), BrowsingEcho(), BaseEcho(),
      PutBaseEcho(), AddEcho(), RetireEcho(), ReadsOfAll(), MergesOfAll(), MayActEcho(), StandingEcho(), CertificateEcho(), KeysOfAll(),
    ])

  /// What an export goes on with.
  static let cases = ServiceDefinition(name: "case", version: "1", operations: [ExportCasesEcho()])

  /// What a command writes that asks this service.
  static func lines(of arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode()
    suite.node.serve(definition)
    suite.node.serve(cases)
    let outcome: Result<[String], any Error>
    do {
      outcome = .success(try await CollectedOutput.lines(of: arguments + ["--data", suite.directory]))
    } catch {
      outcome = .failure(error)
    }
    await suite.stop()
    return try outcome.get()
  }

  static func words(_ principal: Principal) -> String {
    "\(principal.role):\(principal.id)/\(principal.actingFor)/\(principal.session)@\(principal.channel)"
  }
}

private struct GrantEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: GrantMandate, _ context: CallContext) async throws -> MandateEntry {
    MandateEntry.with {
      $0.id = TestIdentity.words(context.principal)
      $0.subject = request.subject
      $0.agent = request.agent
      $0.kind = request.kind
      $0.ground = request.ground
      $0.items = request.items
      $0.from = request.from
      $0.until = request.until
      $0.state = .standing
    }
  }
}

private struct RevokeEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: RevokeMandate, _ context: CallContext) async throws -> MandateEntry {
    guard request.mandate != "none" else { throw IdentityRefusals.unknownMandate.refusal("mandate") }
    return MandateEntry.with {
      $0.id = request.mandate
      $0.state = .revoked
    }
  }
}

private struct MandatesOfAll: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadMandates, _ context: CallContext) async throws -> MandateList {
    func entry(_ id: String, _ kind: MandateKind) -> MandateEntry {
      MandateEntry.with {
        $0.id = id
        $0.kind = kind
        $0.subject = request.subject
        $0.agent = "\(request.purpose?.kind ?? .unspecified) \(request.purpose?.caseID ?? "") \(request.purpose?.step ?? "")"
        $0.state = request.includingEnded ? .ended : .standing
      }
    }
    return MandateList.with {
      $0.next = request.limit == 0 ? "" : "\(request.after)+\(request.limit)"
      $0.given = [entry("m1", .agent)]
      $0.held = [entry("m2", .parent)]
    }
  }
}

private struct OpenEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: OpenSession, _ context: CallContext) async throws -> OpenedSession {
    OpenedSession.with {
      $0.session = "00112233445566778899aabbccddeeff"
      $0.level = request.proof == .document && request.evidence == "resident" ? 2 : 1
      $0.name = "\(request.subject) \(request.device)"
    }
  }
}

private struct SessionsOfAll: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadSessions, _ context: CallContext) async throws -> SessionList {
    SessionList.with {
      $0.next = request.limit == 0 ? "" : "\(request.after)+\(request.limit)"
      $0.sessions = [
        SessionEntry.with {
          $0.name = "n1"
          $0.level = 2
          $0.proof = .document
          $0.device = "a phone"
          $0.state = request.includingEnded ? .ended : .standing
        }
      ]
    }
  }
}

private struct EndEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: EndSession, _ context: CallContext) async throws -> EndedSessions {
    EndedSessions.with { $0.count = request.name.isEmpty ? 3 : 1 }
  }
}

private struct BaseEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadBaseInformation, _ context: CallContext) async throws -> BaseInformation {
    BaseInformation.with {
      $0.next = request.limit == 0 ? "" : "\(request.after)+\(request.limit)"
      $0.entries = [
        BaseEntry.with {
          $0.resource = "\(request.purpose?.kind ?? .unspecified)"
          $0.name = request.subject
          $0.value = "某路 1 号"
        }
      ]
    }
  }
}

private struct PutBaseEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: PutBaseInformation, _ context: CallContext) async throws -> BaseInformationTaken {
    BaseInformationTaken.with {
      $0.subject =
        "\(request.subject) \(request.resource) \(request.provider) \(request.asOf) "
        + request.fields.map { "\($0.name):\($0.value)" }.joined(separator: " ")
      $0.taken = request.fields.count
    }
  }
}

private struct ExportEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ExportSubject, _ context: CallContext) async throws -> ExportPage {
    ExportPage.with {
      $0.json = JSONValue.object([("who", .string(TestIdentity.words(context.principal)))]).text
      $0.next = request.after.isEmpty ? "reads:0" : ""
    }
  }
}

private struct ExportCasesEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ExportCases, _ context: CallContext) async throws -> ExportPage {
    ExportPage.with {
      $0.json = JSONValue.object([("cases", .string("\(request.subject) \(request.purpose?.kind ?? .unspecified) \(request.after)"))]).text
      $0.next = request.after.isEmpty ? "files:0" : ""
    }
  }
}

private struct BrowsingEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReportBrowsing, _ context: CallContext) async throws -> BrowsingReport {
    let reader = BrowsingEntry.with { $0.principal = TestIdentity.words(context.principal) }
    return BrowsingReport.with { $0.readers = [reader] }
  }
}

private struct AddEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: AddIdentifier, _ context: CallContext) async throws -> Subject {
    Subject.with {
      $0.id = request.subject
      $0.name = "added by \(context.principal.role)"
      $0.identifiers = [request.identifier ?? IdentifierEntry()]
    }
  }
}

private struct RetireEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: RetireIdentifier, _ context: CallContext) async throws -> Subject {
    Subject.with {
      $0.id = request.subject
      $0.name = "laid down by \(context.principal.role)"
      $0.identifiers = [request.identifier ?? IdentifierEntry()]
    }
  }
}

private struct ReadsOfAll: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadsOfSubject, _ context: CallContext) async throws -> ReadList {
    let handled = ReadEntry.with {
      $0.sequence = request.after + 1
      $0.at = 1_788_228_000_000_000
      $0.principal = "\(request.subject) \(request.limit)"
      $0.role = .clerk
      $0.purpose = Purpose.with { ($0.kind, $0.caseID, $0.step) = (.handling, "c1", "verify") }
      $0.fields = ["name", "birth"]
    }
    let kept = ReadEntry.with {
      $0.sequence = request.after + 2
      $0.principal = context.principal.id
      $0.role = context.principal.role
      $0.duty = "upkeep"
    }
    return ReadList.with { $0.reads = [handled, kept] }
  }
}

private struct MergesOfAll: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadMerges, _ context: CallContext) async throws -> MergeList {
    MergeList.with {
      $0.merges = [MergeState.with { ($0.subject, $0.mergedInto) = ("s2", "s1") }]
      $0.next = request.limit == 0 ? "" : "\(request.after)+\(request.limit)"
    }
  }
}

private struct MayActEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: MayAct, _ context: CallContext) async throws -> MandateAnswer {
    MandateAnswer.with {
      $0.allowed = request.item != "P099"
      $0.mandate = "\(request.agent) for \(request.subject)"
      $0.kind = .agent
      $0.items = request.item.isEmpty ? [] : [request.item]
      $0.denial = $0.allowed ? .unspecified : .otherItem
    }
  }
}

private struct StandingEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: CheckSession, _ context: CallContext) async throws -> SessionStanding {
    SessionStanding.with {
      $0.state = request.session == "00ff" ? .standing : .expired
      $0.subject = "s1"
      $0.level = 2
    }
  }
}

private struct CertificateEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadCertificate, _ context: CallContext) async throws -> CertificateView {
    CertificateView.with {
      $0.subject = "\(request.certificate) \(request.type) \(request.number) \(request.purpose?.kind ?? .unspecified)"
      $0.identifier = "1.2.156 \(request.identifier)"
    }
  }
}

private struct KeysOfAll: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadVerificationKey, _ context: CallContext) async throws -> VerificationKey {
    VerificationKey.with {
      $0.algorithm = "ed25519"
      $0.keys = ["aa", "bb"]
    }
  }
}
