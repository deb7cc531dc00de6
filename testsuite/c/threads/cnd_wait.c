/* cnd_wait on a condition that nobody could ever signal ends the program with a message.
 * exit: 134
 * stdout:
 *   before
 * stderr~ [..]deadlock[..]
 * host: skip a host would wait for ever
 */
#include <stdio.h>
#include <threads.h>

int main(void)
{
	mtx_t m;
	cnd_t c;
	mtx_init(&m, mtx_plain);
	cnd_init(&c);
	mtx_lock(&m);
	puts("before");
	fflush(stdout);
	cnd_wait(&c, &m);
	puts("after");
	return 0;
}
