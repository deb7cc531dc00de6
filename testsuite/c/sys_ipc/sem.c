/* System V semaphores: all operations or none, and their errors (POSIX semget, semop, semctl).
 * stdout:
 *   semctl(s, 0, SETVAL, 2) = 0
 *   semctl(s, 1, SETVAL, 0) = 0
 *   op(s, 0, -1, 0) = 0
 *   semctl(s, 0, GETVAL) = 1
 *   semop(s, both, 2): EAGAIN
 *   semctl(s, 0, GETVAL) = 1
 *   op(s, 1, 0, IPC_NOWAIT) = 0
 *   op(s, 0, 0, IPC_NOWAIT): EAGAIN
 *   op(s, 9, 1, 0): EFBIG
 *   op(s, 0, 32767, 0): ERANGE
 *   semctl(s, 0, SETVAL, -1): ERANGE
 *   semctl(s, 9, GETVAL): EINVAL
 *   semctl(s, 0, GETNCNT) = 0
 *   semctl(s, 0, GETALL, all) = 0
 *   all[0] = 1
 *   all[1] = 0
 *   semctl(s, 0, IPC_STAT, &ds) = 0
 *   ds.sem_nsems = 2
 *   semtimedop(s, both, 2, &soon): EAGAIN
 *   semctl(s, 0, IPC_RMID) = 0
 *   op(s, 0, 1, 0): EINVAL
 *   semget(IPC_PRIVATE, -1, 0600): EINVAL
 */
#define _GNU_SOURCE
#include <sys/sem.h>
#include <time.h>
#include "../show.h"

static int op(int s, int num, int by, int flags)
{
	struct sembuf b = { num, by, flags };
	return semop(s, &b, 1);
}

int main(void)
{
	struct sembuf both[2] = { { 0, -1, IPC_NOWAIT }, { 1, -1, IPC_NOWAIT } };
	struct timespec soon = { 0, 1000000 };
	struct semid_ds ds;
	unsigned short all[2] = { 9, 9 };
	int s = semget(IPC_PRIVATE, 2, 0600);
	SHOW(semctl(s, 0, SETVAL, 2));
	SHOW(semctl(s, 1, SETVAL, 0));
	SHOW(op(s, 0, -1, 0));
	SHOW(semctl(s, 0, GETVAL));
	SHOW(semop(s, both, 2));
	SHOW(semctl(s, 0, GETVAL));
	SHOW(op(s, 1, 0, IPC_NOWAIT));
	SHOW(op(s, 0, 0, IPC_NOWAIT));
	SHOW(op(s, 9, 1, 0));
	SHOW(op(s, 0, 32767, 0));
	SHOW(semctl(s, 0, SETVAL, -1));
	SHOW(semctl(s, 9, GETVAL));
	SHOW(semctl(s, 0, GETNCNT));
	SHOW(semctl(s, 0, GETALL, all));
	SHOW(all[0]);
	SHOW(all[1]);
	SHOW(semctl(s, 0, IPC_STAT, &ds));
	SHOW(ds.sem_nsems);
	both[0].sem_flg = both[1].sem_flg = 0;
	SHOW(semtimedop(s, both, 2, &soon));
	SHOW(semctl(s, 0, IPC_RMID));
	SHOW(op(s, 0, 1, 0));
	SHOW(semget(IPC_PRIVATE, -1, 0600));
	return 0;
}
