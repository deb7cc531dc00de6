/* Without --spawn there are no processes, and the runner says what would have granted them. Pipes are the program's own then.
 * host: skip a host has processes
 * stdout:
 *   posix_spawn(&pid, "/bin/sh", 0, 0, argv, environ) = ENOSYS
 *   pipe(p) = 0
 *   write(p[1], "x", 1) = 1
 *   wait(0): ECHILD
 * stderr~ wasicc: note: [..]test.wasm tried to start /bin/sh, which only --spawn grants; run it with --spawn if it may start any program, with all your rights
 */
#include "child.h"

int main(void)
{
	int p[2];
	pid_t pid;
	char *argv[] = { "sh", 0 };
	ERR(posix_spawn(&pid, "/bin/sh", 0, 0, argv, environ));
	SHOW(pipe(p));
	SHOW(write(p[1], "x", 1));
	SHOW(wait(0));
	return 0;
}
