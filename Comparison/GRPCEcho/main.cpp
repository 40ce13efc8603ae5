// The echo of this comparison over gRPC C++: client and server in one process, asynchronous calls over one connection of loopback tcp,
// bytes without messages, deadlines or metadata.
//
//   grpc-echo queues|callbacks BYTES IN_FLIGHT SECONDS
//
// by completion queues, one and a thread for each side, or by callbacks, on the library's threads. It prints the calls answered, the
// seconds they took and the median round trip in nanoseconds (0 with more than one in flight).

#include "CallbackClient.hpp"
#include "CallbackServer.hpp"
#include "QueueClient.hpp"
#include "QueueServer.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>

template <class Server, class Client> static int run(std::size_t bytes, int inFlight, std::chrono::duration<double> duration) {
  // Neither ends before the process does.
  Server &server = *new Server(inFlight);
  const auto channel = Echo::channel(server.port);
  if (!channel->WaitForConnected(std::chrono::system_clock::now() + std::chrono::seconds(5))) return 1;
  Client &client = *new Client(channel, bytes);
  // The first calls also make what is made once.
  client.run(inFlight, duration / 10);
  Echo echo = client.run(inFlight, duration);
  if (echo.failures > 0) return 1;

  auto &trips = echo.roundTrips;
  double middle = 0;
  if (!trips.empty()) {
    const auto half = trips.begin() + trips.size() / 2;
    std::nth_element(trips.begin(), half, trips.end());
    middle = *half;
  }
  std::printf("%llu %.6f %.0f\n", static_cast<unsigned long long>(echo.calls), echo.seconds, middle);
  return std::fflush(stdout);
}

int main(int count, char **arguments) {
  const std::string way = count == 5 ? arguments[1] : "";
  if (way != "queues" && way != "callbacks") {
    std::fprintf(stderr, "usage: grpc-echo queues|callbacks BYTES IN_FLIGHT SECONDS\n");
    return 64;
  }
  const std::size_t bytes = std::strtoul(arguments[2], nullptr, 10);
  const int inFlight = std::atoi(arguments[3]);
  const std::chrono::duration<double> duration(std::atof(arguments[4]));
  // A call that is never answered keeps nobody waiting.
  alarm(static_cast<unsigned>(duration.count()) + 15);
  const int status = way == "queues" ? run<QueueServer, QueueClient>(bytes, inFlight, duration)
                                     : run<CallbackServer, CallbackClient>(bytes, inFlight, duration);
  // At once, since the server's thread does not end.
  std::_Exit(status);
}
