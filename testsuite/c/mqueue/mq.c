/* POSIX message queues: priorities, limits, attributes, notification and errors.
 * host: skip a container's host need not have message queues
 * stdout:
 *   mq_send(q, "low", 3, 1) = 0
 *   mq_send(q, "high", 4, 5) = 0
 *   mq_send(q, "low2", 4, 1): EAGAIN
 *   mq_timedsend(q, "x", 1, 40000, 0): EINVAL
 *   mq_send(q, "123456789", 9, 0): EMSGSIZE
 *   mq_getattr(q, &a) = 0
 *   a.mq_curmsgs = 2
 *   mq_receive(q, text, 4, 0): EMSGSIZE
 *   mq_receive(q, text, 8, &prio) = 4
 *   prio = 5
 *   mq_receive(q, text, 8, &prio) = 3
 *   mq_receive(q, text, 8, &prio): EAGAIN
 *   mq_notify(q, &ev) = 0
 *   mq_notify(q, &ev): EBUSY
 *   mq_send(q, "wake", 4, 0) = 0
 *   signals = 1
 *   mq_setattr(q, &block, &a) = 0
 *   mq_receive(q, text, 8, 0) = 4
 *   mq_timedreceive(q, text, 8, 0, &past): ETIMEDOUT
 *   mq_receive(q, text, 8, 0): EDEADLK
 *   mq_open("/q", O_RDONLY | O_CREAT | O_EXCL, 0600, 0): EEXIST
 *   mq_unlink("/q") = 0
 *   mq_open("/q", O_RDONLY): ENOENT
 *   mq_close(q) = 0
 *   mq_close(q): EBADF
 *   mq_open("/a/b", O_RDONLY): EACCES
 */
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <time.h>
#include "../show.h"

static volatile sig_atomic_t signals;

static void count(int sig)
{
	(void)sig;
	signals++;
}

int main(void)
{
	struct mq_attr a = { .mq_maxmsg = 2, .mq_msgsize = 8 }, block = { 0 };
	struct sigevent ev = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
	struct timespec past = { 1, 0 };
	char text[8];
	unsigned prio = 0;
	signal(SIGUSR1, count);
	mqd_t q = mq_open("/q", O_RDWR | O_CREAT | O_NONBLOCK, 0600, &a);
	SHOW(mq_send(q, "low", 3, 1));
	SHOW(mq_send(q, "high", 4, 5));
	SHOW(mq_send(q, "low2", 4, 1));
	SHOW(mq_timedsend(q, "x", 1, 40000, 0));
	SHOW(mq_send(q, "123456789", 9, 0));
	SHOW(mq_getattr(q, &a));
	SHOW(a.mq_curmsgs);
	SHOW(mq_receive(q, text, 4, 0));
	SHOW(mq_receive(q, text, 8, &prio));
	SHOW(prio);
	SHOW(mq_receive(q, text, 8, &prio));
	SHOW(mq_receive(q, text, 8, &prio));
	SHOW(mq_notify(q, &ev));
	SHOW(mq_notify(q, &ev));
	SHOW(mq_send(q, "wake", 4, 0));
	SHOW(signals);
	SHOW(mq_setattr(q, &block, &a));
	SHOW(mq_receive(q, text, 8, 0));
	SHOW(mq_timedreceive(q, text, 8, 0, &past));
	SHOW(mq_receive(q, text, 8, 0));
	SHOW(mq_open("/q", O_RDONLY | O_CREAT | O_EXCL, 0600, 0));
	SHOW(mq_unlink("/q"));
	SHOW(mq_open("/q", O_RDONLY));
	SHOW(mq_close(q));
	SHOW(mq_close(q));
	SHOW(mq_open("/a/b", O_RDONLY));
	return 0;
}
