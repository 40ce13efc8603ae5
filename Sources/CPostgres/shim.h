// libpq, and the eventfd that ends its listener's sleep.
#include <postgresql/libpq-fe.h>
#include <sys/eventfd.h>
