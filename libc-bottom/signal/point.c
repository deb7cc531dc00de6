/* What waits know of signals. The hooks by which system calls reach timers are null while no timer was ever set. */
#include "../internal/signal.h"

int (*__sig_point)(void);
uint64_t (*__sig_next_timer)(void);
unsigned __sig_handled;
