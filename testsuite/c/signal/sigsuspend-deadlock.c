/* A wait for a signal that nobody can send ends the program with a message.
 * exit: 134
 * stderr~ deadlock
 * host: skip a host process waits for ever
 */
#include <signal.h>
#include <unistd.h>

int main(void)
{
	sigset_t none;
	sigemptyset(&none);
	sigsuspend(&none);
	return 0;
}
