/* A program that cannot be executed is an error of posix_spawn; posix_spawnp looks along PATH.
 * run: --spawn
 * dirs: .
 * setup: mkdir -p a b d; printf '#!/bin/sh\necho b: $0 "$@"\nexit 4\n' >b/tool; cp b/tool a/plain; chmod +x b/tool; printf 'no program' >text; chmod +x text; : >a/tool; printf '#!/nowhere/sh\n' >lost; chmod +x lost
 * stdout:
 *   /nosuch: ENOENT
 *   text/sh: ENOTDIR
 *   : ENOENT
 *   a/plain: EACCES
 *   d: EACCES
 *   text: ENOEXEC
 *   lost: ENOENT
 *   nosuch: ENOENT on the path
 *   b: ./b/tool x y
 *   tool: 0 on the path
 *   tool: exit 4
 *   plain: EACCES on the path
 *   too long: E2BIG
 *   0 children
 */
#include "child.h"

static char *argv[] = { "tool", "x", "y", 0 };

static void try(const char *path)
{
	pid_t pid;
	printf("%s: %s\n", path, errname(posix_spawn(&pid, path, 0, 0, argv, environ)));
}

static void search(const char *name)
{
	pid_t pid;
	fflush(stdout);
	int e = posix_spawnp(&pid, name, 0, 0, argv, environ);
	if (e) {
		printf("%s: %s on the path\n", name, errname(e));
		return;
	}
	int status;
	waitpid(pid, &status, 0);
	printf("%s: 0 on the path\n", name);
	ended(name, status);
}

int main(void)
{
	try("/nosuch");
	try("text/sh");
	try("");
	try("a/plain");
	try("d");
	try("text");
	try("lost");
	setenv("PATH", "./nosuch:./a:./b:/usr/bin:/bin", 1);
	search("nosuch");
	search("tool");
	search("plain");
	size_t size = 4 << 20;
	char *big = malloc(size);
	memset(big, 'x', size - 1);
	big[size - 1] = 0;
	pid_t pid;
	printf("too long: %s\n", errname(posix_spawn(&pid, "/bin/sh", 0, 0, (char *[]){ "sh", big, 0 }, environ)));
	printf("%d children\n", wait(0) >= 0);
	return 0;
}
