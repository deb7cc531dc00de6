/*
 * POSIX message queues (mq_open, mq_send, mq_receive, mq_notify…) of the one process that there is. A queue's descriptor is an ordinary
 * one, as on Linux: close and poll take it.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <mqueue.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "../internal/block.h"
#include "../internal/fdtab.h"
#include "../internal/signal.h"

#define PRIO_MAX_MQ 32768
#define MESSAGES_MAX 4096
#define MESSAGE_BYTES (1 << 20)

struct message {
	struct message *next;
	unsigned prio;
	size_t len;
	char text[];
};

struct queue {
	struct queue *next;
	char *name;          /* null once unlinked */
	long maxmsg, msgsize, count;
	struct message *first;
	int opens;
	int notify;          /* registered: SIGEV_SIGNAL or SIGEV_NONE; else -1 */
	int sig;
	union sigval value;
	struct ofd *notify_by;
};

struct open_queue {
	struct ofd ofd;
	struct queue *queue;
};

static struct queue *queues;

static int fail(int err)
{
	errno = err;
	return -1;
}

static struct queue *queue_of(struct ofd *f)
{
	return ((struct open_queue *)f)->queue;
}

static void release(struct queue *q)
{
	if (q->name || q->opens) return;
	for (struct queue **p = &queues; *p; p = &(*p)->next)
		if (*p == q) {
			*p = q->next;
			break;
		}
	for (struct message *m = q->first, *next; m; m = next) {
		next = m->next;
		free(m);
	}
	free(q);
}

static void close_queue(struct ofd *f)
{
	struct queue *q = queue_of(f);
	if (q->notify_by == f) {
		q->notify = -1;
		q->notify_by = 0;
	}
	q->opens--;
	release(q);
}

static long no_io(struct ofd *f, const struct iovec *iov, int n)
{
	return -EBADF;
}

static long stat_queue(struct ofd *f, struct stat *st)
{
	*st = (struct stat){ .st_mode = S_IFREG | 0600, .st_nlink = 1, .st_uid = getuid(), .st_gid = getgid() };
	return 0;
}

static int ready(struct ofd *f, int events)
{
	struct queue *q = queue_of(f);
	return (q->count ? events & POLLIN : 0) | (q->count < q->maxmsg ? events & POLLOUT : 0);
}

static const struct fd_ops ops = {
	.readv = no_io, .writev = no_io, .stat = stat_queue, .ready = ready, .close = close_queue,
};

static const char *check_name(const char *name)
{
	while (*name == '/') name++;
	if (!*name || strchr(name, '/')) return errno = *name ? EACCES : ENOENT, (const char *)0;
	if (strlen(name) > NAME_MAX) return errno = ENAMETOOLONG, (const char *)0;
	return name;
}

static struct queue *find(const char *name)
{
	struct queue *q = queues;
	while (q && (!q->name || strcmp(q->name, name))) q = q->next;
	return q;
}

static struct queue *create(const char *name, const struct mq_attr *a)
{
	struct mq_attr standard = { .mq_maxmsg = 10, .mq_msgsize = 8192 };
	if (!a) a = &standard;
	if (a->mq_maxmsg <= 0 || a->mq_msgsize <= 0 || a->mq_maxmsg > MESSAGES_MAX || a->mq_msgsize > MESSAGE_BYTES)
		return errno = EINVAL, (struct queue *)0;
	struct queue *q = calloc(1, sizeof *q);
	if (!q || !(q->name = strdup(name))) {
		free(q);
		return 0;
	}
	q->maxmsg = a->mq_maxmsg;
	q->msgsize = a->mq_msgsize;
	q->notify = -1;
	q->next = queues;
	queues = q;
	return q;
}

mqd_t mq_open(const char *name, int flags, ...)
{
	va_list ap;
	struct mq_attr *attr = 0;
	if (!(name = check_name(name))) return -1;
	if (flags & O_CREAT) {
		va_start(ap, flags);
		(void)va_arg(ap, unsigned);
		attr = va_arg(ap, struct mq_attr *);
		va_end(ap);
	}
	struct queue *q = find(name);
	if (q && (flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL)) return fail(EEXIST);
	if (!q && !(flags & O_CREAT)) return fail(ENOENT);
	if (!q && !(q = create(name, attr))) return -1;
	struct open_queue *o = calloc(1, sizeof *o);
	if (!o) return -1;
	o->ofd.ops = &ops;
	o->ofd.flags = flags & (O_RDWR | O_NONBLOCK);
	if (!(o->ofd.flags & O_RDWR)) o->ofd.flags |= O_RDONLY;
	o->queue = q;
	q->opens++;
	long fd = __fd_new(&o->ofd);
	return fd < 0 ? fail(-fd) : fd;
}

static struct ofd *get(mqd_t mq)
{
	int fd = mq;
	struct ofd *f = fd_virtual(&fd);
	if (f && f->ops == &ops) return f;
	errno = EBADF;
	return 0;
}

int mq_close(mqd_t mq)
{
	return get(mq) ? close(mq) : -1;
}

int mq_unlink(const char *name)
{
	if (!(name = check_name(name))) return -1;
	struct queue *q = find(name);
	if (!q) return fail(ENOENT);
	free(q->name);
	q->name = 0;
	release(q);
	return 0;
}

int mq_getattr(mqd_t mq, struct mq_attr *a)
{
	return mq_setattr(mq, 0, a);
}

int mq_setattr(mqd_t mq, const struct mq_attr *restrict new, struct mq_attr *restrict old)
{
	struct ofd *f = get(mq);
	if (!f) return -1;
	struct queue *q = queue_of(f);
	if (old) *old = (struct mq_attr){
		.mq_flags = f->flags & O_NONBLOCK, .mq_maxmsg = q->maxmsg, .mq_msgsize = q->msgsize, .mq_curmsgs = q->count,
	};
	if (new) f->flags = (f->flags & ~O_NONBLOCK) | (new->mq_flags & O_NONBLOCK);
	return 0;
}

/* Where POSIX blocks: EAGAIN, ETIMEDOUT, EINTR, or EDEADLK since nobody else has the queue. */
static int wait(const struct ofd *f, const struct timespec *at)
{
	if (f->flags & O_NONBLOCK) return fail(EAGAIN);
	if (at && (at->tv_nsec < 0 || at->tv_nsec >= 1000000000)) return fail(EINVAL);
	return fail(-__block(at ? at->tv_sec * 1000000000ull + at->tv_nsec : UINT64_MAX));
}

static void notify(struct queue *q)
{
	if (q->notify == SIGEV_SIGNAL) {
		siginfo_t info = { .si_signo = q->sig, .si_code = SI_MESGQ, .si_value = q->value, .si_pid = 1, .si_uid = getuid() };
		__sig_queue(q->sig, &info);
	}
	q->notify = -1;
	q->notify_by = 0;
	__sig_deliver();
}

int mq_timedsend(mqd_t mq, const char *text, size_t len, unsigned prio, const struct timespec *at)
{
	struct ofd *f = get(mq);
	if (!f) return -1;
	struct queue *q = queue_of(f);
	if (!(f->flags & O_WRONLY)) return fail(EBADF);
	if (prio >= PRIO_MAX_MQ) return fail(EINVAL);
	if (len > (size_t)q->msgsize) return fail(EMSGSIZE);
	if (q->count == q->maxmsg) return wait(f, at);
	struct message *m = malloc(sizeof *m + len), **p = &q->first;
	if (!m) return -1;
	/* The highest priority first, the oldest first among equals. */
	while (*p && (*p)->prio >= prio) p = &(*p)->next;
	*m = (struct message){ *p, prio, len };
	memcpy(m->text, text, len);
	*p = m;
	if (q->count++ == 0 && q->notify >= 0) notify(q);
	return 0;
}

int mq_send(mqd_t mq, const char *text, size_t len, unsigned prio)
{
	return mq_timedsend(mq, text, len, prio, 0);
}

ssize_t mq_timedreceive(mqd_t mq, char *restrict buf, size_t len, unsigned *restrict prio, const struct timespec *restrict at)
{
	struct ofd *f = get(mq);
	if (!f) return -1;
	struct queue *q = queue_of(f);
	if (!(f->flags & O_RDONLY)) return fail(EBADF);
	if (len < (size_t)q->msgsize) return fail(EMSGSIZE);
	struct message *m = q->first;
	if (!m) return wait(f, at);
	q->first = m->next;
	q->count--;
	len = m->len;
	memcpy(buf, m->text, len);
	if (prio) *prio = m->prio;
	free(m);
	return len;
}

ssize_t mq_receive(mqd_t mq, char *buf, size_t len, unsigned *prio)
{
	return mq_timedreceive(mq, buf, len, prio, 0);
}

int mq_notify(mqd_t mq, const struct sigevent *ev)
{
	struct ofd *f = get(mq);
	if (!f) return -1;
	struct queue *q = queue_of(f);
	if (!ev) {
		if (q->notify_by == f) {
			q->notify = -1;
			q->notify_by = 0;
		}
		return 0;
	}
	if (q->notify >= 0) return fail(EBUSY);
	/* SIGEV_THREAD would need a thread. */
	if (ev->sigev_notify == SIGEV_THREAD) return fail(ENOTSUP);
	if (ev->sigev_notify != SIGEV_SIGNAL && ev->sigev_notify != SIGEV_NONE) return fail(EINVAL);
	if (ev->sigev_notify == SIGEV_SIGNAL && (ev->sigev_signo < 1 || ev->sigev_signo >= _NSIG)) return fail(EINVAL);
	q->notify = ev->sigev_notify;
	q->sig = ev->sigev_signo;
	q->value = ev->sigev_value;
	q->notify_by = f;
	return 0;
}
