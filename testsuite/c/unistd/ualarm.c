/* ualarm interrupts a sleep, again and again, and gives what was left.
 * stdout:
 *   ualarm(1000, 1000) = 0
 *   got = 3
 *   ualarm(900000, 0) = 0
 *   left > 0 && left <= 900000: yes
 */
#define _GNU_SOURCE
#include "../show.h"
#include <signal.h>
#include <unistd.h>

static volatile sig_atomic_t got;

static void handler(int sig)
{
	if (++got == 3) ualarm(0, 0);
}

int main(void)
{
	signal(SIGALRM, handler);
	SHOW(ualarm(1000, 1000));
	while (got < 3) pause();
	SHOW(got);
	SHOW(ualarm(900000, 0));
	int left = ualarm(0, 0);
	IS(left > 0 && left <= 900000);
	return 0;
}
