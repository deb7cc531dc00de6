/* -fmalloc=debug: _Exit passes its code on, and says nothing of leaks.
 * flags: -g -fmalloc=debug
 * host-flags: -g
 * exit: 3
 * stderr:
 */
#include <stdlib.h>

int main(void)
{
	malloc(5);
	_Exit(3);
}
