#pragma once

#include "Echo.hpp"

#include <grpcpp/impl/codegen/server_callback_handlers.h>
#include <grpcpp/impl/rpc_service_method.h>
#include <grpcpp/impl/service_type.h>
#include <grpcpp/support/server_callback.h>

#include <memory>

// Sends back what comes, in callbacks on the library's own threads.
class CallbackServer {
public:
  explicit CallbackServer(int) {
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
    builder.RegisterService(&service);
    server = builder.BuildAndStart();
  }

  int port = 0;

private:
  // What generated code would be.
  struct Service final : grpc::Service {
    Service() {
      AddMethod(new grpc::internal::RpcServiceMethod(Echo::method, Echo::type, nullptr));
      MarkMethodCallback(0, new grpc::internal::CallbackUnaryHandler<Echo::Bytes, Echo::Bytes>(
                                [](grpc::CallbackServerContext *context, const Echo::Bytes *request, Echo::Bytes *reply) {
                                  *reply = *request;
                                  auto *reactor = context->DefaultReactor();
                                  reactor->Finish(grpc::Status::OK);
                                  return reactor;
                                }));
    }
  };

  Service service;
  std::unique_ptr<grpc::Server> server;
};
