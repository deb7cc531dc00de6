/* daemon: needs fork. musl's has closed the standard streams by the time that fork fails. */
#include <unistd.h>

int daemon(int nochdir, int noclose)
{
	return fork();
}
