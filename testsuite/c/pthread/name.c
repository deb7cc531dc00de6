/* pthread_setname_np and pthread_getname_np: the thread's name, of 15 bytes at most.
 * flags: -pthread
 * stdout:
 *   pthread_setname_np(pthread_self(), "worker") = 0
 *   pthread_getname_np(pthread_self(), name, sizeof name) = 0
 *   worker
 *   pthread_setname_np(pthread_self(), "a name of sixteen") = ERANGE
 *   pthread_getname_np(pthread_self(), name, 3) = ERANGE
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include "../show.h"

int main(void)
{
	char name[16];
	ERR(pthread_setname_np(pthread_self(), "worker"));
	ERR(pthread_getname_np(pthread_self(), name, sizeof name));
	puts(name);
	ERR(pthread_setname_np(pthread_self(), "a name of sixteen"));
	ERR(pthread_getname_np(pthread_self(), name, 3));
	return 0;
}
