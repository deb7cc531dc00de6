/* The question of runner.h, and what of other files works differently where children can be started. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <signal.h>
#include <stdlib.h>
#include "../internal/fd.h"
#include "../internal/fdtab.h"
#include "../internal/wasi.h"
#include "runner.h"

hidden long __sys_setfd(int, int);

int __children;

hidden long __runner_ask(struct request *q)
{
	static int nobody;
	/* A program to start is told to a runner that refuses it: it may say how to grant it. */
	if (nobody && q->what != ASK_START) return -ENOSYS;
	if (!wasi_fd_prestat_get(QUESTION, (struct wasi_prestat *)q) && q->what == ANSWERED) return -q->error;
	nobody = 1;
	return -ENOSYS;
}

hidden long __runner_fd(int host, int flags)
{
	long fd = __fd_lowest(0);
	struct ofd *f = fd < 0 ? 0 : calloc(1, sizeof *f);
	if (fd >= 0 && !f) fd = -ENOMEM;
	if (f) {
		f->host = host;
		fd = __fd_install(fd, f);
	}
	if (fd < 0) {
		free(f);
		wasi_fd_close(host);
	} else if (flags & O_CLOEXEC) __sys_setfd(fd, FD_CLOEXEC);
	return fd;
}

/* pipe2 (fd/pipe.c): a pipe of the host's, which children can have. */
hidden long __host_pipe(int *fd, int flags)
{
	struct request q = { .what = ASK_PIPE, .pipe = { .nonblocking = flags & O_NONBLOCK } };
	long r = __runner_ask(&q);
	if (r) return r;
	long in = __runner_fd(q.numbers[0], flags);
	if (in < 0) {
		wasi_fd_close(q.numbers[1]);
		return in;
	}
	long out = __runner_fd(q.numbers[1], flags);
	if (out < 0) {
		long ignored;
		__fd_table_close(in, &ignored);
		return out;
	}
	fd[0] = in;
	fd[1] = out;
	return 0;
}

static long tell(int what, pid_t pid, int n)
{
	struct request q = { .what = what, .child = { pid, n } };
	long r = __runner_ask(&q);
	return r == -ENOSYS ? -ESRCH : r;
}

/* kill (signal/kill.c) of another process. */
hidden long __host_kill(pid_t pid, int sig)
{
	return tell(ASK_KILL, pid, sig);
}

/* setpgid (session.c) of a child. */
hidden long __host_setpgid(pid_t pid, pid_t group)
{
	return tell(ASK_GROUP, pid, group);
}
