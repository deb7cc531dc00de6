/* ptrace: there are no other processes. */
#include "../internal/none.h"

NONE(ptrace, ENOSYS);
