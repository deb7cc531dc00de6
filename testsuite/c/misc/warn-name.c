/* The program's name stands before messages, also where main takes no arguments.
 * stdout:
 *   test.wasm
 * stderr:
 *   test.wasm: one 1
 *   test.wasm: two: No such file or directory
 * host: skip the program has another name
 */
#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <stdio.h>

int main(void)
{
	puts(program_invocation_short_name);
	warnx("one %d", 1);
	errno = ENOENT;
	warn("two");
	return 0;
}
