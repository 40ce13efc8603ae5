import GRPCCore

/// Sends back the bytes that come. Made by hand, since generated code would add messages around them.
struct EchoService: RegistrableRPCService {
  static let method = MethodDescriptor(fullyQualifiedService: "echo.Echo", method: "Say", type: .unary)

  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    router.registerHandler(forMethod: Self.method, deserializer: BytesDeserializer(), serializer: BytesSerializer()) { stream, _ in
      let request = try await ServerRequest(stream: stream)
      return StreamingServerResponse(single: ServerResponse(message: request.message))
    }
  }
}
