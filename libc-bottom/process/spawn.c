/* posix_spawn (POSIX): where the runner grants it (runner.h); else ENOSYS. system and popen come through it. */
#include <errno.h>
#include <features.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../internal/path.h"
#include "../internal/preopen.h"
#include "../internal/signal.h"
#include "runner.h"

/* Where a program has no signals (signal/deliver.c), all have their defaults. */
extern uint64_t __sig_blocked __attribute__((__weak__));
hidden void __sig_actions(uint64_t *ignored, uint64_t *handled) __attribute__((__weak__));

hidden long __sys_chdir(const char *);

/* The place of an absolute path. What no preopen reaches the runner looks for under that name. */
static struct place place(const char *abs)
{
	const char *rel = "";
	const struct preopen *o = __preopen_match(abs, &rel);
	if (!*rel) rel = ".";
	return (struct place){
		.dir = o ? o->fd : -1, .inner = rel, .inner_len = strlen(rel), .whole = abs, .whole_len = strlen(abs),
	};
}

static int absolute(char *buf, const char *path)
{
	size_t n = strlen(path), d = *path == '/' ? 0 : strlen(__cwd);
	if (!n) return ENOENT;
	if (n >= PATH_MAX || d + n + 2 > 2 * PATH_MAX) return ENAMETOOLONG;
	memcpy(buf, __cwd, d);
	if (d && __cwd[d - 1] != '/') buf[d++] = '/';
	memcpy(buf + d, path, n + 1);
	return 0;
}

static uint64_t bits(const sigset_t *set)
{
	uint64_t b;
	memcpy(&b, set, sizeof b);
	return b;
}

static void attributes(struct request *q, const posix_spawnattr_t *attr)
{
	uint64_t handled = 0;
	if (&__sig_blocked) q->start.blocked = __sig_blocked;
	if (__sig_actions) __sig_actions(&q->start.ignored, &handled);
	q->start.defaults = handled;
	if (!attr) return;
	if (attr->__flags & POSIX_SPAWN_SETSIGMASK) q->start.blocked = bits(&attr->__mask);
	if (attr->__flags & POSIX_SPAWN_SETSIGDEF) q->start.defaults |= bits(&attr->__def);
	if (attr->__flags & POSIX_SPAWN_SETSID) q->start.flags |= START_SESSION;
	if (attr->__flags & POSIX_SPAWN_SETPGROUP) {
		q->start.flags |= START_GROUP;
		/* The group of this process is number 1 here; the child is in it anyway. */
		if (attr->__pgrp == 1) q->start.flags &= ~START_GROUP;
		q->start.group = attr->__pgrp;
	}
}

static int start(pid_t *pid, const char *path, struct child_files *files, const posix_spawnattr_t *attr,
	char *const argv[], char *const envp[], unsigned flags)
{
	char abs[2 * PATH_MAX];
	struct passed *list;
	struct request q = { .what = ASK_START, .start = { .argv = argv, .envp = envp, .flags = flags } };
	int e = absolute(abs, path);
	if (e) return e;
	e = __child_files_pass(files, &list, &q.start.count);
	if (e) return e;
	q.start.files = list;
	q.start.program = place(abs);
	/* A script is told the name by which it was called, which counts from the child's directory as well. */
	if (*path != '/') {
		q.start.program.whole = path;
		q.start.program.whole_len = strlen(path);
	}
	q.start.cwd = place(__cwd);
	attributes(&q, attr);
	e = -__runner_ask(&q);
	free(list);
	if (e) return e;
	__children++;
	if (pid) *pid = q.ended.pid;
	return 0;
}

hidden int __runner_start(pid_t *pid, const char *path, const posix_spawn_file_actions_t *fa, const posix_spawnattr_t *attr,
	char *const argv[], char *const envp[], unsigned flags)
{
	struct child_files files = { 0 };
	/* An action may change the directory, for the child. */
	char *back = fa && fa->__actions ? strdup(__cwd) : 0;
	int e = __child_files_all(&files);
	if (!e && fa) e = __child_files_act(&files, fa);
	if (!e) e = start(pid, path, &files, attr, argv, envp, flags);
	__child_files_end(&files);
	if (back && strcmp(back, __cwd)) __sys_chdir(back);
	free(back);
	return e;
}

int posix_spawn(pid_t *restrict pid, const char *restrict path, const posix_spawn_file_actions_t *fa,
	const posix_spawnattr_t *restrict attr, char *const argv[restrict], char *const envp[restrict])
{
	int saved = errno, e = __runner_start(pid, path, fa, attr, argv, envp, 0);
	errno = saved;
	return e;
}

/* Each directory of PATH, as POSIX has it for execvp: what may not be executed is told of if nothing else is found. */
static int search(pid_t *pid, const char *file, const posix_spawn_file_actions_t *fa, const posix_spawnattr_t *attr,
	char *const argv[], char *const envp[])
{
	char path[PATH_MAX];
	const char *dirs = getenv("PATH");
	size_t n = strlen(file);
	int seen = 0;
	if (!dirs) dirs = "/usr/local/bin:/bin:/usr/bin";
	if (n > NAME_MAX) return ENAMETOOLONG;
	for (;; dirs++) {
		size_t d = strcspn(dirs, ":");
		if (d + n + 2 <= sizeof path) {
			memcpy(path, dirs, d);
			path[d] = '/';
			memcpy(path + d + (d > 0), file, n + 1);
			int e = posix_spawn(pid, path, fa, attr, argv, envp);
			if (e == EACCES) seen = 1;
			else if (e != ENOENT && e != ENOTDIR) return e;
		}
		dirs += d;
		if (!*dirs) return seen ? EACCES : ENOENT;
	}
}

int posix_spawnp(pid_t *restrict pid, const char *restrict file, const posix_spawn_file_actions_t *fa,
	const posix_spawnattr_t *restrict attr, char *const argv[restrict], char *const envp[restrict])
{
	if (!*file) return ENOENT;
	if (strchr(file, '/')) return posix_spawn(pid, file, fa, attr, argv, envp);
	return search(pid, file, fa, attr, argv, envp);
}
