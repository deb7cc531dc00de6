/* acct: no accounts are kept. */
#include "../internal/none.h"

NONE(acct, ENOSYS);
