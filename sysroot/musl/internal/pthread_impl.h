#include "syscall.h"
#include_next "pthread_impl.h"
