/* pthread_setname_np takes 15 letters, and pthread_getname_np gives them back.
 * stdout:
 *   pthread_setname_np(pthread_self(), "fifteen letters") = 0
 *   pthread_getname_np(pthread_self(), name, sizeof name) = 0
 *   fifteen letters
 *   pthread_setname_np(pthread_self(), "sixteen letters!") = ERANGE
 *   pthread_getname_np(pthread_self(), name, 3) = ERANGE
 *   pthread_getname_np(pthread_self(), name, sizeof name) = 0
 *   fifteen letters
 */
#define _GNU_SOURCE
#include "../show.h"
#include <pthread.h>

int main(void)
{
	char name[16] = "";
	ERR(pthread_setname_np(pthread_self(), "fifteen letters"));
	ERR(pthread_getname_np(pthread_self(), name, sizeof name));
	puts(name);
	ERR(pthread_setname_np(pthread_self(), "sixteen letters!"));
	ERR(pthread_getname_np(pthread_self(), name, 3));
	ERR(pthread_getname_np(pthread_self(), name, sizeof name));
	puts(name);
	return 0;
}
