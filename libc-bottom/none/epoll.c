/* The epoll family. */
#include "../internal/none.h"

NONE(epoll_create, ENOSYS);
