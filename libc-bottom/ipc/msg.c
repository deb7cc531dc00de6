/* msgget, msgsnd, msgrcv, msgctl (POSIX): message queues of the one process that there is. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/msg.h>
#include <time.h>
#include <unistd.h>
#include "../internal/block.h"
#include "object.h"

#define QUEUE_BYTES 16384
#define MESSAGE_BYTES 8192

struct message {
	struct message *next;
	long type;
	size_t len;
	char text[];
};

struct queue {
	struct ipc_object head;
	struct message *first;
	struct msqid_ds ds;
};

static struct ipc_object *queues[IPC_OBJECTS];

hidden long __syscall_ret(unsigned long);

static struct ipc_object *make(void *arg)
{
	struct queue *q = calloc(1, sizeof *q);
	if (!q) return 0;
	q->ds.msg_qbytes = QUEUE_BYTES;
	q->ds.msg_ctime = time(0);
	return &q->head;
}

int msgget(key_t key, int flags)
{
	return __syscall_ret(__ipc_get(queues, key, flags, make, 0));
}

static struct queue *find(int id)
{
	return (struct queue *)__ipc_find(queues, id);
}

int msgsnd(int id, const void *msg, size_t len, int flags)
{
	struct queue *q = find(id);
	long type;
	if (!q || len > MESSAGE_BYTES) return __syscall_ret(-EINVAL);
	memcpy(&type, msg, sizeof type);
	if (type < 1) return __syscall_ret(-EINVAL);
	if (q->ds.msg_cbytes + len > q->ds.msg_qbytes) return __syscall_ret(flags & IPC_NOWAIT ? -EAGAIN : __block(UINT64_MAX));
	struct message *m = malloc(sizeof *m + len), **end = &q->first;
	if (!m) return __syscall_ret(-ENOMEM);
	*m = (struct message){ 0, type, len };
	memcpy(m->text, (const char *)msg + sizeof type, len);
	while (*end) end = &(*end)->next;
	*end = m;
	q->ds.msg_qnum++;
	q->ds.msg_cbytes += len;
	q->ds.msg_lspid = getpid();
	q->ds.msg_stime = time(0);
	return 0;
}

/* POSIX: 0 the first; positive the first of the type; negative the first of the lowest type up to -type. */
static struct message **choose(struct queue *q, long type, int flags)
{
	struct message **best = 0;
	for (struct message **m = &q->first; *m; m = &(*m)->next) {
		if (type == 0) return m;
		if (type > 0) {
			if (((*m)->type == type) != !!(flags & MSG_EXCEPT)) return m;
		} else if ((*m)->type <= -type && (!best || (*m)->type < (*best)->type)) best = m;
	}
	return best;
}

ssize_t msgrcv(int id, void *msg, size_t len, long type, int flags)
{
	struct queue *q = find(id);
	if (!q || len > SSIZE_MAX || type == LONG_MIN) return __syscall_ret(-EINVAL);
	struct message **at = choose(q, type, flags), *m;
	if (!at) return __syscall_ret(flags & IPC_NOWAIT ? -ENOMSG : __block(UINT64_MAX));
	m = *at;
	if (m->len > len && !(flags & MSG_NOERROR)) return __syscall_ret(-E2BIG);
	if (m->len < len) len = m->len;
	memcpy(msg, &m->type, sizeof m->type);
	memcpy((char *)msg + sizeof m->type, m->text, len);
	*at = m->next;
	q->ds.msg_qnum--;
	q->ds.msg_cbytes -= m->len;
	q->ds.msg_lrpid = getpid();
	q->ds.msg_rtime = time(0);
	free(m);
	return len;
}

int msgctl(int id, int cmd, struct msqid_ds *ds)
{
	struct queue *q = find(id);
	if (!q) return __syscall_ret(-EINVAL);
	switch (cmd) {
	case IPC_STAT:
		*ds = q->ds;
		ds->msg_perm = q->head.perm;
		return 0;
	case IPC_SET:
		__ipc_set(&q->head, &ds->msg_perm);
		q->ds.msg_qbytes = ds->msg_qbytes;
		q->ds.msg_ctime = time(0);
		return 0;
	case IPC_RMID:
		__ipc_remove(queues, id);
		for (struct message *m = q->first, *next; m; m = next) {
			next = m->next;
			free(m);
		}
		free(q);
		return 0;
	}
	return __syscall_ret(-EINVAL);
}
