/* getrandom (behind getentropy, arc4random): WASI random_get. */
#include <errno.h>
#include <features.h>
#include "../internal/wasi.h"

hidden long __sys_getrandom(void *buf, size_t len, unsigned flags)
{
	if (flags & ~3u) return -EINVAL;
	int err = wasi_random_get(buf, len);
	return err ? -err : (long)len;
}
