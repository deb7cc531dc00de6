/* system gives what waitpid would, and the command has the program's files, directory and environment.
 * run: --spawn
 * dirs: .
 * setup: mkdir sub; echo deep >sub/file
 * env: NAME=value
 * stdout:
 *   there is a shell: yes
 *   status: exit 3
 *   signal: signal 2
 *   not found: exit 127
 *   value
 *   set
 *   deep
 *   SIGINT is as it was: yes
 *   one
 *   two
 *   three
 *   file: exit 0
 */
#include "child.h"

int main(void)
{
	printf("there is a shell: %s\n", system(0) ? "yes" : "no");
	fflush(stdout);
	ended("status", system("exit 3"));
	ended("signal", system("kill -2 $$"));
	ended("not found", system("nosuchprogram 2>/dev/null"));
	system("echo $NAME");
	setenv("NAME", "set", 1);
	system("echo $NAME");
	chdir("sub");
	system("cat file");
	struct sigaction sa;
	sigaction(SIGINT, 0, &sa);
	printf("SIGINT is as it was: %s\n", sa.sa_handler == SIG_DFL ? "yes" : "no");
	fflush(stdout);
	/* Output goes behind the child's, also in a file. */
	int out = dup(1);
	if (!freopen("out", "w", stdout)) return 1;
	puts("one");
	fflush(stdout);
	system("echo two");
	puts("three");
	fflush(stdout);
	dup2(out, 1);
	ended("file", system("cat out"));
	return 0;
}
