/* process_vm_readv, process_vm_writev: there are no other processes. */
#include "../internal/none.h"

NONE(process_vm_readv, ENOSYS);
