/* sethostname, setdomainname: the machine is the host's. */
#include "../internal/none.h"

NONE(sethostname, ENOSYS);
