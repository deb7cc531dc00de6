/* -fmalloc=debug: _Exit looks at the guards, but not for leaks; a handler of SIGABRT runs.
 * flags: -g -fmalloc=debug
 * host: skip the host's malloc does not see it
 * exit: 134
 * stdout:
 *   handler
 * stderr~ malloc: write behind the end of a block of 6 bytes at 0x[..]: at offset 6 is now 0x01, seen at exit
 * stderr~ in main at [..]ends.c:24:21
 * stderr~ wasicc: error: [..]test.wasm: ended by -fmalloc=debug, see above; --env WASICC_MALLOC=continue goes on after errors
 */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void handler(int signal)
{
	write(1, "handler\n", 8);
}

int main(void)
{
	signal(SIGABRT, handler);
	malloc(5);
	char *volatile p = malloc(6);
	p[6] = 1;
	_Exit(3);
}
