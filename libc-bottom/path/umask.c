/* umask (POSIX umask): WASI creates files without a mode; the mask is kept for whoever asks. */
#include <errno.h>
#include <features.h>
#include "../internal/path.h"
#include "../internal/wasi.h"

static unsigned mask = 022;

hidden long __sys_umask(unsigned new)
{
	unsigned old = mask;
	mask = new & 0777;
	return old;
}
