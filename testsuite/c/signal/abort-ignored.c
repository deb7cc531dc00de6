/* abort ends the process although SIGABRT is ignored.
 * exit: 134
 */
#include <signal.h>
#include <stdlib.h>

int main(void)
{
	signal(SIGABRT, SIG_IGN);
	abort();
}
