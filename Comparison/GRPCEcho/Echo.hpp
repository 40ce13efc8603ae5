#pragma once

#include <grpcpp/grpcpp.h>
#include <grpcpp/support/byte_buffer.h>

#include <chrono>
#include <cstdint>
#include <vector>

// What both ways of calling share: the one method, whose messages are bytes, and what a run of it tells.
struct Echo {
  static constexpr const char *method = "/echo.Echo/Say";
  static constexpr auto type = grpc::internal::RpcMethod::NORMAL_RPC;

  using Bytes = grpc::ByteBuffer;
  using Clock = std::chrono::steady_clock;

  std::uint64_t calls = 0;
  std::uint64_t failures = 0;
  double seconds = 0;
  // Nanoseconds of each round trip, when one call is in flight.
  std::vector<double> roundTrips;

  // A request of its own, copied, as a message would be written anew.
  static Bytes request(const std::vector<std::uint8_t> &body) {
    const grpc::Slice slice(body.data(), body.size());
    return Bytes(&slice, 1);
  }

  static std::shared_ptr<grpc::Channel> channel(int port) {
    return grpc::CreateChannel("127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials());
  }
};
