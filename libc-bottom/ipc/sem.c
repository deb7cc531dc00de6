/* semget, semop, semtimedop, semctl (POSIX): sets of semaphores. SEM_UNDO has nothing to do in a set that ends with the process. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sem.h>
#include <time.h>
#include <unistd.h>
#include "../internal/block.h"
#include "../internal/clock.h"
#include "object.h"

#define SEMAPHORES_MAX 32000
#define VALUE_MAX 32767
#define OPS_MAX 500

struct set {
	struct ipc_object head;
	int n;
	time_t otime, ctime;
	struct {
		unsigned short value;
		int pid;
	} sem[];
};

static struct ipc_object *sets[IPC_OBJECTS];

hidden long __syscall_ret(unsigned long);

static struct ipc_object *make(void *arg)
{
	int n = *(int *)arg;
	struct set *s = calloc(1, sizeof *s + n * sizeof *s->sem);
	if (!s) return 0;
	s->n = n;
	s->ctime = time(0);
	return &s->head;
}

static struct set *find(int id)
{
	return (struct set *)__ipc_find(sets, id);
}

int semget(key_t key, int n, int flags)
{
	if (n < 0 || n > SEMAPHORES_MAX || (!n && key == IPC_PRIVATE)) return __syscall_ret(-EINVAL);
	long id = __ipc_get(sets, key, n ? flags : flags & ~IPC_CREAT, make, &n);
	/* A new set of no semaphores is EINVAL, an old one may be asked for without a number. */
	if (id == -ENOENT && !n && flags & IPC_CREAT) return __syscall_ret(-EINVAL);
	if (id >= 0 && n > find(id)->n) return __syscall_ret(-EINVAL);
	return __syscall_ret(id);
}

/* All operations or none. 1 if one of them would block; *wait is whether it may. */
static long try(struct set *s, const struct sembuf *ops, size_t n, int *wait)
{
	unsigned short before[OPS_MAX];
	for (size_t i = 0; i < n; i++) before[i] = s->sem[ops[i].sem_num].value;
	for (size_t i = 0; i < n; i++) {
		int value = s->sem[ops[i].sem_num].value, sum = value + ops[i].sem_op;
		long r = 0;
		if (ops[i].sem_op ? sum < 0 : value) r = 1;
		else if (sum > VALUE_MAX) r = -ERANGE;
		if (!r) {
			s->sem[ops[i].sem_num].value = sum;
			continue;
		}
		*wait = !(ops[i].sem_flg & IPC_NOWAIT);
		/* In the opposite order, since a semaphore may stand there twice. */
		while (i--) s->sem[ops[i].sem_num].value = before[i];
		return r;
	}
	return 0;
}

int semtimedop(int id, struct sembuf *ops, size_t n, const struct timespec *timeout)
{
	struct set *s = find(id);
	int wait;
	if (!s || !n) return __syscall_ret(-EINVAL);
	if (n > OPS_MAX) return __syscall_ret(-E2BIG);
	for (size_t i = 0; i < n; i++)
		if (ops[i].sem_num >= s->n) return __syscall_ret(-EFBIG);
	long r = try(s, ops, n, &wait);
	if (r == 1) {
		uint64_t end = UINT64_MAX, now;
		if (!wait) return __syscall_ret(-EAGAIN);
		if (timeout && !__clock_read(WASI_CLOCK_REALTIME, &now))
			end = now + timeout->tv_sec * 1000000000ull + timeout->tv_nsec;
		r = __block(end);
		return __syscall_ret(r == -ETIMEDOUT ? -EAGAIN : r);
	}
	if (r) return __syscall_ret(r);
	for (size_t i = 0; i < n; i++) s->sem[ops[i].sem_num].pid = getpid();
	s->otime = time(0);
	return 0;
}

int semop(int id, struct sembuf *ops, size_t n)
{
	return semtimedop(id, ops, n, 0);
}

static int set_all(struct set *s, const unsigned short *values)
{
	for (int i = 0; i < s->n; i++)
		if (values[i] > VALUE_MAX) return __syscall_ret(-ERANGE);
	for (int i = 0; i < s->n; i++) s->sem[i].value = values[i];
	s->ctime = time(0);
	return 0;
}

int semctl(int id, int num, int cmd, ...)
{
	union {
		int val;
		struct semid_ds *buf;
		unsigned short *array;
	} arg;
	va_list ap;
	va_start(ap, cmd);
	arg.buf = va_arg(ap, void *);
	va_end(ap);
	struct set *s = find(id);
	if (!s) return __syscall_ret(-EINVAL);
	switch (cmd) {
	case IPC_STAT:
		*arg.buf = (struct semid_ds){ .sem_perm = s->head.perm, .sem_otime = s->otime, .sem_ctime = s->ctime, .sem_nsems = s->n };
		return 0;
	case IPC_SET:
		__ipc_set(&s->head, &arg.buf->sem_perm);
		s->ctime = time(0);
		return 0;
	case IPC_RMID:
		__ipc_remove(sets, id);
		free(s);
		return 0;
	case GETALL:
		for (int i = 0; i < s->n; i++) arg.array[i] = s->sem[i].value;
		return 0;
	case SETALL:
		return set_all(s, arg.array);
	}
	if (num < 0 || num >= s->n) return __syscall_ret(-EINVAL);
	switch (cmd) {
	case GETVAL: return s->sem[num].value;
	case GETPID: return s->sem[num].pid;
	case GETNCNT: case GETZCNT: return 0;
	case SETVAL:
		if (arg.val < 0 || arg.val > VALUE_MAX) return __syscall_ret(-ERANGE);
		s->sem[num].value = arg.val;
		s->ctime = time(0);
		return 0;
	}
	return __syscall_ret(-EINVAL);
}
