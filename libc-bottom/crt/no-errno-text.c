/*
 * In place of ../stdio/errno_text.c, which needs the texts of all errors: wasicc links this object first, and looks into the program whether a
 * format in it has %m. The text below is how it sees that printf is there at all (driver/src/cc/errno_text.rs).
 */
#include <features.h>
#include <sys/uio.h>
#include "../internal/wasi.h"

static const char text[] = "printf: %m: link with -fno-wasicc-small-printf\n";

__attribute__((__weak__)) hidden char *__printf_errno_text(int e)
{
	struct iovec iov = { (void *)text, sizeof text - 1 };
	size_t n;
	wasi_fd_write(2, &iov, 1, &n);
	__builtin_trap();
}
