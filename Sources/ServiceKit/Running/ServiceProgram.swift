import Bus
import Logging
import ServiceLifecycle

/// A service as a program of its own: settings, node, store, service; SIGTERM and SIGINT drain it.
public enum ServiceProgram<Hosted: SuiteService> {
  public static func main() async {
    await Program.main(name: "\(Hosted.name)-service") { reader, signals in
      let program = try ProgramSettings(reader, program: Hosted.name)
      let node = try Program.node(program, isHub: false)
      let settings = SuiteSettings(
        directory: program.directory, store: program.store, reader: reader, logger: program.logger, signals: signals)
      // The store first: its lock keeps a second instance from taking over the first one's socket.
      let host = try await ServiceHost<Hosted>(on: node, settings: settings)
      let metrics = try await MetricsServer.open(program.metrics, MetricsSource(node: node, services: [host]), logger: program.logger)
      try await node.start()
      program.logger.info("listening", metadata: ["bus.endpoints": "\(node.endpoints)"])
      try await Program.run([host], on: node, program, beside: metrics, until: signals)
      await node.stop()
      await host.close()
    }
  }
}
