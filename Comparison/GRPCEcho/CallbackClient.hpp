#pragma once

#include "Echo.hpp"

#include <grpcpp/support/client_callback.h>

#include <deque>
#include <memory>
#include <optional>
#include <semaphore>

// Keeps a number of calls in flight over one connection, each asked anew in the callback of its answer.
class CallbackClient {
public:
  CallbackClient(std::shared_ptr<grpc::Channel> channel, std::size_t bytes)
      : channel(channel), method(Echo::method, Echo::type, channel), body(bytes, 7) {}

  Echo run(int inFlight, std::chrono::duration<double> duration) {
    std::deque<Call> calls(inFlight);
    const auto start = Echo::Clock::now();
    end = start + std::chrono::duration_cast<Echo::Clock::duration>(duration);
    isAlone = inFlight == 1;
    for (auto &call : calls) call.ask(*this);
    for (int call = 0; call < inFlight; ++call) ended.acquire();
    Echo echo;
    echo.seconds = std::chrono::duration<double>(Echo::Clock::now() - start).count();
    for (const auto &call : calls) {
      echo.calls += call.echo.calls;
      echo.failures += call.echo.failures;
    }
    if (isAlone) echo.roundTrips = calls[0].echo.roundTrips;
    return echo;
  }

private:
  // One place: asks again as soon as it has its answer. Its figures are its own, so that no two threads share them.
  struct Call {
    std::optional<grpc::ClientContext> context;
    Echo::Bytes request;
    Echo::Bytes reply;
    Echo::Clock::time_point asked;
    Echo echo;

    void ask(CallbackClient &client) {
      context.emplace();
      request = Echo::request(client.body);
      reply.Clear();
      asked = Echo::Clock::now();
      grpc::internal::CallbackUnaryCall<Echo::Bytes, Echo::Bytes>(client.channel.get(), client.method, &*context, &request, &reply,
                                                                  [this, &client](grpc::Status status) { answered(client, status); });
    }

    void answered(CallbackClient &client, const grpc::Status &status) {
      const auto now = Echo::Clock::now();
      const bool isEcho = status.ok() && reply.Length() == client.body.size();
      ++(isEcho ? echo.calls : echo.failures);
      if (client.isAlone) echo.roundTrips.push_back(std::chrono::duration<double, std::nano>(now - asked).count());
      if (now < client.end) {
        ask(client);
      } else {
        client.ended.release();
      }
    }
  };

  std::shared_ptr<grpc::Channel> channel;
  grpc::internal::RpcMethod method;
  std::vector<std::uint8_t> body;
  Echo::Clock::time_point end;
  bool isAlone = false;
  std::counting_semaphore<> ended{0};
};
