#include "syscall.h"
#include_next "stdio_impl.h"
