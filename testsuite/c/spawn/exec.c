/* exec gives the program's place to another, with its arguments and environment; where that cannot be, the program goes on.
 * run: --spawn
 * dirs: .
 * stdout:
 *   execv("/nosuch/program", argv): ENOENT
 *   kept
 *   shell: sh one set
 * exit: 42
 */
#include "child.h"

int main(void)
{
	char *argv[] = { "sh", "-c", "cat; echo shell: $0 $1 $NAME; exit 42", "sh", "one", 0 };
	char *envp[] = { "NAME=set", "PATH=/usr/bin:/bin", 0 };
	SHOW(execv("/nosuch/program", argv));
	FILE *f = fopen("in", "w+");
	fputs("lost\nkept\n", f);
	fflush(f);
	lseek(fileno(f), 5, SEEK_SET);
	dup2(fileno(f), 0);
	fflush(stdout);
	execve("/bin/sh", argv, envp);
	puts("not reached");
	return 1;
}
