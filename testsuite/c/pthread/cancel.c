/* A thread cancels itself at its next cancellation point, not before, and runs its handlers and destructors; then the program ends.
 * stdout:
 *   pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, 0) = 0
 *   pthread_cancel(pthread_self()) = 0
 *   not while disabled
 *   pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, 0) = 0
 *   not before a cancellation point
 *   cleanup
 *   destructor
 *   at exit
 * host: skip the main thread of the host leaves the process to its other threads
 */
#include "../show.h"
#include <pthread.h>
#include <stdlib.h>

static void say(void *what)
{
	puts(what);
}

static void at_exit(void)
{
	puts("at exit");
}

int main(void)
{
	pthread_key_t key;
	atexit(at_exit);
	pthread_key_create(&key, say);
	pthread_setspecific(key, "destructor");
	ERR(pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, 0));
	ERR(pthread_cancel(pthread_self()));
	pthread_testcancel();
	puts("not while disabled");
	ERR(pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, 0));
	pthread_cleanup_push(say, "cleanup");
	puts("not before a cancellation point");
	fflush(stdout);
	pthread_testcancel();
	puts("never reached");
	pthread_cleanup_pop(0);
	return 1;
}
