// libzmq, and what its loop sleeps on beside its sockets: an eventfd and a timerfd.
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <zmq.h>
