/* What the tests of children have in common. */
#ifndef CHILD_H
#define CHILD_H

#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Prints how a child ended. */
static inline void ended(const char *what, int status)
{
	if (WIFEXITED(status)) printf("%s: exit %d\n", what, WEXITSTATUS(status));
	else if (WIFSIGNALED(status)) printf("%s: signal %d\n", what, WTERMSIG(status));
	else if (WIFSTOPPED(status)) printf("%s: stopped by %d\n", what, WSTOPSIG(status));
	else if (WIFCONTINUED(status)) printf("%s: continued\n", what);
	else printf("%s: status %#x\n", what, status);
	fflush(stdout);
}

/* Starts sh -c command, and gives its process id. */
static inline pid_t shell(const char *command, const posix_spawn_file_actions_t *fa, const posix_spawnattr_t *attr)
{
	pid_t pid = -1;
	fflush(stdout);
	int e = posix_spawn(&pid, "/bin/sh", fa, attr, (char *[]){ "sh", "-c", (char *)command, 0 }, environ);
	if (e) printf("posix_spawn: %s\n", errname(e));
	return pid;
}

static inline void wait_for(const char *what, pid_t pid)
{
	int status;
	if (waitpid(pid, &status, 0) != pid) printf("%s: waitpid: %s\n", what, errname(errno));
	else ended(what, status);
}

#endif
