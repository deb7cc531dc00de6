/* alarm sends SIGALRM, which cuts a sleep short; a new alarm gives the rest of the old one.
 * stdout:
 *   alarm(100) = 0
 *   alarm(50) = 100
 *   alarm(0) = 50
 *   alarm(0) = 0
 *   sleep(30) >= 28 = 1
 *   got == SIGALRM: yes
 *   time(0) - start < 10: yes
 *   alarm(0) = 0
 */
#include <signal.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got = sig;
}

int main(void)
{
	signal(SIGALRM, handler);
	SHOW(alarm(100));
	SHOW(alarm(50));
	SHOW(alarm(0));
	SHOW(alarm(0));
	time_t start = time(0);
	alarm(1);
	SHOW(sleep(30) >= 28);
	IS(got == SIGALRM);
	IS(time(0) - start < 10);
	SHOW(alarm(0));
	return 0;
}
