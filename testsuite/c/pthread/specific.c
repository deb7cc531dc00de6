/* Thread-specific data: keys, their values, and destructors at pthread_exit.
 * stdout:
 *   pthread_key_create(&a, destroy) = 0
 *   pthread_key_create(&b, 0) = 0
 *   pthread_getspecific(a) == 0: yes
 *   pthread_setspecific(a, "again") = 0
 *   pthread_setspecific(b, "value") = 0
 *   again
 *   value
 *   pthread_key_delete(b) = 0
 *   pthread_key_create(&b, 0) = 0
 *   pthread_getspecific(b) == 0: yes
 *   n >= 64: yes
 *   destroy again
 *   destroy last
 *   at exit
 */
#include <pthread.h>
#include <stdlib.h>
#include "../show.h"

static pthread_key_t a, b;

static void destroy(void *value)
{
	printf("destroy %s\n", (char *)value);
	if (!strcmp(value, "again")) pthread_setspecific(a, "last");
}

static void at_exit(void)
{
	puts("at exit");
}

int main(void)
{
	ERR(pthread_key_create(&a, destroy));
	ERR(pthread_key_create(&b, 0));
	IS(pthread_getspecific(a) == 0);
	ERR(pthread_setspecific(a, "again"));
	ERR(pthread_setspecific(b, "value"));
	puts(pthread_getspecific(a));
	puts(pthread_getspecific(b));
	ERR(pthread_key_delete(b));
	ERR(pthread_key_create(&b, 0));
	IS(pthread_getspecific(b) == 0);
	int n = 0;
	pthread_key_t k;
	while (!pthread_key_create(&k, 0) && n < 5000) n++;
	IS(n >= 64);
	atexit(at_exit);
	pthread_exit(0);
}
