#pragma once

#include "Echo.hpp"

#include <grpcpp/impl/rpc_service_method.h>
#include <grpcpp/support/async_unary_call.h>

#include <deque>
#include <memory>
#include <optional>
#include <thread>

// Sends back what comes, over a completion queue and on a thread of its own, for as long as the process lives: requests that are waited
// for cannot be taken back without a lock between that thread and this one, which would be measured too.
class QueueServer {
public:
  // More requests are waited for than come at once, since a place is free again only after its answer has left.
  explicit QueueServer(int inFlight) {
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
    builder.RegisterService(&service);
    queue = builder.AddCompletionQueue();
    server = builder.BuildAndStart();
    if (!server) return;
    for (int place = 0; place < 2 * inFlight; ++place) calls.emplace_back().wait(*this);
    std::thread([this] {
      void *tag;
      bool isDone;
      while (queue->Next(&tag, &isDone)) {
        if (isDone) static_cast<Call *>(tag)->proceed(*this);
      }
    }).detach();
  }

  int port = 0;

private:
  using Writer = grpc::ServerAsyncResponseWriter<Echo::Bytes>;

  // What generated code would be.
  struct Service final : grpc::Service {
    Service() {
      AddMethod(new grpc::internal::RpcServiceMethod(Echo::method, Echo::type, nullptr));
      MarkMethodAsync(0);
    }

    void await(grpc::ServerContext &context, Echo::Bytes &body, Writer &writer, grpc::ServerCompletionQueue &queue, void *tag) {
      RequestAsyncUnary(0, &context, &body, &writer, &queue, &queue, tag);
    }
  };

  // One place: waits for a request, answers it, waits for the next.
  struct Call {
    std::optional<grpc::ServerContext> context;
    std::optional<Writer> writer;
    Echo::Bytes body;
    bool isAnswered = false;

    void wait(QueueServer &server) {
      isAnswered = false;
      writer.reset();
      context.emplace();
      writer.emplace(&*context);
      server.service.await(*context, body, *writer, *server.queue, this);
    }

    void proceed(QueueServer &server) {
      if (isAnswered) return wait(server);
      isAnswered = true;
      writer->Finish(body, grpc::Status::OK, this);
    }
  };

  Service service;
  std::unique_ptr<grpc::ServerCompletionQueue> queue;
  std::unique_ptr<grpc::Server> server;
  std::deque<Call> calls;
};
