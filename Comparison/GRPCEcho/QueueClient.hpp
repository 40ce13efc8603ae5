#pragma once

#include "Echo.hpp"

#include <grpcpp/support/async_unary_call.h>

#include <deque>
#include <memory>
#include <optional>

// Keeps a number of calls in flight over one connection and a completion queue, on the thread that runs it.
class QueueClient {
public:
  QueueClient(std::shared_ptr<grpc::Channel> channel, std::size_t bytes)
      : channel(channel), method(Echo::method, Echo::type, channel), body(bytes, 7) {}

  Echo run(int inFlight, std::chrono::duration<double> duration) {
    Echo echo;
    std::deque<Call> calls(inFlight);
    const auto start = Echo::Clock::now();
    const auto end = start + duration;
    for (auto &call : calls) call.ask(*this);
    auto asked = start;
    int waiting = inFlight;
    void *tag;
    bool isDone;
    while (waiting > 0 && queue.Next(&tag, &isDone)) {
      auto &call = *static_cast<Call *>(tag);
      const auto now = Echo::Clock::now();
      const bool isEcho = call.status.ok() && call.reply.Length() == body.size();
      ++(isEcho ? echo.calls : echo.failures);
      if (inFlight == 1) echo.roundTrips.push_back(std::chrono::duration<double, std::nano>(now - asked).count());
      asked = now;
      if (now < end) {
        call.ask(*this);
      } else {
        --waiting;
      }
    }
    echo.seconds = std::chrono::duration<double>(Echo::Clock::now() - start).count();
    return echo;
  }

private:
  using Reader = grpc::ClientAsyncResponseReader<Echo::Bytes>;

  // One place: asks again as soon as it has its answer.
  struct Call {
    std::optional<grpc::ClientContext> context;
    std::unique_ptr<Reader> reader;
    Echo::Bytes reply;
    grpc::Status status;

    void ask(QueueClient &client) {
      reader.reset();
      context.emplace();
      reply.Clear();
      reader.reset(grpc::internal::ClientAsyncResponseReaderHelper::Create<Echo::Bytes>(
          client.channel.get(), &client.queue, client.method, &*context, Echo::request(client.body)));
      reader->StartCall();
      reader->Finish(&reply, &status, this);
    }
  };

  std::shared_ptr<grpc::Channel> channel;
  grpc::internal::RpcMethod method;
  grpc::CompletionQueue queue;
  std::vector<std::uint8_t> body;
};
