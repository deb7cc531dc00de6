/* System V message queues: types, truncation, limits and errors (POSIX msgget, msgsnd, msgrcv, msgctl).
 * stdout:
 *   send(q, 2, "two") = 0
 *   send(q, 1, "one") = 0
 *   send(q, 3, "three") = 0
 *   receive(q, 1, 0): 1 one
 *   receive(q, -2, 0): 2 two
 *   receive(q, 5, IPC_NOWAIT): ENOMSG
 *   msgrcv(q, &m, 2, 0, IPC_NOWAIT): E2BIG
 *   msgrcv(q, &m, 2, 0, IPC_NOWAIT | MSG_NOERROR) = 2
 *   m.mtype = 3
 *   send(q, 0, "zero"): EINVAL
 *   msgget(0x7761, 0): ENOENT
 *   msgget(0x7761, IPC_CREAT | IPC_EXCL | 0600) >= 0: yes
 *   msgget(0x7761, IPC_CREAT | IPC_EXCL | 0600): EEXIST
 *   msgctl(q, IPC_STAT, &ds) = 0
 *   ds.msg_qnum = 1
 *   msgctl(q, IPC_RMID, 0) = 0
 *   send(q, 1, "gone"): EINVAL
 *   msgctl(msgget(0x7761, 0), IPC_RMID, 0) = 0
 */
#define _GNU_SOURCE
#include <string.h>
#include <sys/msg.h>
#include "../show.h"

struct text {
	long mtype;
	char mtext[16];
};

static int send(int q, long type, const char *text)
{
	struct text m = { .mtype = type };
	strcpy(m.mtext, text);
	return msgsnd(q, &m, strlen(text), IPC_NOWAIT);
}

static void receive(const char *call, int q, long type, int flags)
{
	struct text m = { 0 };
	errno = 0;
	if (msgrcv(q, &m, sizeof m.mtext, type, flags) < 0) printf("%s: %s\n", call, errname(errno));
	else printf("%s: %ld %s\n", call, m.mtype, m.mtext);
}

int main(void)
{
	struct text m = { 0 };
	struct msqid_ds ds;
	int q = msgget(IPC_PRIVATE, 0600);
	msgctl(msgget(0x7761, 0), IPC_RMID, 0);
	SHOW(send(q, 2, "two"));
	SHOW(send(q, 1, "one"));
	SHOW(send(q, 3, "three"));
	receive("receive(q, 1, 0)", q, 1, 0);
	receive("receive(q, -2, 0)", q, -2, 0);
	receive("receive(q, 5, IPC_NOWAIT)", q, 5, IPC_NOWAIT);
	SHOW(msgrcv(q, &m, 2, 0, IPC_NOWAIT));
	SHOW(msgrcv(q, &m, 2, 0, IPC_NOWAIT | MSG_NOERROR));
	SHOW(m.mtype);
	SHOW(send(q, 0, "zero"));
	SHOW(msgget(0x7761, 0));
	IS(msgget(0x7761, IPC_CREAT | IPC_EXCL | 0600) >= 0);
	SHOW(msgget(0x7761, IPC_CREAT | IPC_EXCL | 0600));
	send(q, 7, "left");
	SHOW(msgctl(q, IPC_STAT, &ds));
	SHOW(ds.msg_qnum);
	SHOW(msgctl(q, IPC_RMID, 0));
	SHOW(send(q, 1, "gone"));
	SHOW(msgctl(msgget(0x7761, 0), IPC_RMID, 0));
	return 0;
}
