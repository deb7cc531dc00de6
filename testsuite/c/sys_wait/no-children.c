/* Without children wait and its kin say ECHILD, and EINVAL for unknown options.
 * stdout:
 *   wait(&status): ECHILD
 *   waitpid(-1, &status, 0): ECHILD
 *   waitpid(-1, &status, WNOHANG): ECHILD
 *   waitpid(999999, &status, WNOHANG): ECHILD
 *   waitid(P_ALL, 0, &info, WEXITED): ECHILD
 *   waitpid(-1, &status, 0x1230000): EINVAL
 *   waitid(P_ALL, 0, &info, 0): EINVAL
 */
#include <sys/wait.h>
#include "../show.h"

int main(void)
{
	int status;
	siginfo_t info;
	SHOW(wait(&status));
	SHOW(waitpid(-1, &status, 0));
	SHOW(waitpid(-1, &status, WNOHANG));
	SHOW(waitpid(999999, &status, WNOHANG));
	SHOW(waitid(P_ALL, 0, &info, WEXITED));
	SHOW(waitpid(-1, &status, 0x1230000));
	SHOW(waitid(P_ALL, 0, &info, 0));
	return 0;
}
