#include "syscall.h"
#include_next "locale_impl.h"
