/* pthread_self, pthread_equal, cancellation states, and calls on oneself.
 * stdout:
 *   pthread_equal(pthread_self(), pthread_self()): yes
 *   pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old) = 0
 *   old == PTHREAD_CANCEL_ENABLE: yes
 *   pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old) = 0
 *   old == PTHREAD_CANCEL_DISABLE: yes
 *   pthread_setcancelstate(77, &old) = EINVAL
 *   pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old) = 0
 *   old == PTHREAD_CANCEL_DEFERRED: yes
 *   pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, 0) = 0
 *   pthread_setcanceltype(77, &old) = EINVAL
 *   cleanup two
 *   pthread_kill(pthread_self(), SIGUSR1) = 0
 *   got == SIGUSR1: yes
 *   pthread_kill(pthread_self(), 0) = 0
 *   pthread_kill(pthread_self(), 1000) = EINVAL
 *   pthread_sigmask(SIG_BLOCK, &set, &before) = 0
 *   pthread_sigmask(77, &set, 0) = EINVAL
 *   pthread_sigmask(SIG_SETMASK, &before, 0) = 0
 */
#include <pthread.h>
#include <signal.h>
#include "../show.h"

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got = sig;
}

static void cleanup(void *arg)
{
	printf("cleanup %s\n", (char *)arg);
}

int main(void)
{
	int old;
	sigset_t set, before;
	IS(pthread_equal(pthread_self(), pthread_self()));
	ERR(pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old));
	IS(old == PTHREAD_CANCEL_ENABLE);
	ERR(pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old));
	IS(old == PTHREAD_CANCEL_DISABLE);
	ERR(pthread_setcancelstate(77, &old));
	ERR(pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old));
	IS(old == PTHREAD_CANCEL_DEFERRED);
	ERR(pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, 0));
	ERR(pthread_setcanceltype(77, &old));
	pthread_testcancel();
	pthread_cleanup_push(cleanup, "one");
	pthread_cleanup_push(cleanup, "two");
	pthread_cleanup_pop(1);
	pthread_cleanup_pop(0);
	signal(SIGUSR1, handler);
	ERR(pthread_kill(pthread_self(), SIGUSR1));
	IS(got == SIGUSR1);
	ERR(pthread_kill(pthread_self(), 0));
	ERR(pthread_kill(pthread_self(), 1000));
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	ERR(pthread_sigmask(SIG_BLOCK, &set, &before));
	ERR(pthread_sigmask(77, &set, 0));
	ERR(pthread_sigmask(SIG_SETMASK, &before, 0));
	return 0;
}
