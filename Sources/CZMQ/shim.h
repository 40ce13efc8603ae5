// libzmq, and the eventfd that a loop sleeps on beside its sockets.
#include <sys/eventfd.h>
#include <zmq.h>
