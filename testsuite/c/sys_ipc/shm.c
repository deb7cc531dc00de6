/* System V shared memory: attached twice it is the same memory, removed it stays until the last detach (POSIX shmget, shmat).
 * stdout:
 *   shmat(m, 0, 0): ok
 *   zero at first: yes
 *   b[5] == 'x': yes
 *   shmctl(m, IPC_STAT, &ds) = 0
 *   ds.shm_nattch = 2
 *   ds.shm_segsz = 5000
 *   shmctl(m, IPC_RMID, 0) = 0
 *   a[5] == 'x': yes
 *   shmdt(a) = 0
 *   shmdt(b) = 0
 *   shmctl(m, IPC_STAT, &ds): EINVAL
 *   shmdt(&ds): EINVAL
 *   shmget(0x7762, 10, 0): ENOENT
 *   shmget(IPC_PRIVATE, 0, IPC_CREAT | 0600): EINVAL
 */
#define _GNU_SOURCE
#include <sys/shm.h>
#include "../show.h"

int main(void)
{
	struct shmid_ds ds;
	int m = shmget(IPC_PRIVATE, 5000, 0600);
	char *a, *b;
	a = PTR(shmat(m, 0, 0));
	show_truth("zero at first", !a[0] && !a[4999]);
	b = shmat(m, 0, 0);
	a[5] = 'x';
	IS(b[5] == 'x');
	SHOW(shmctl(m, IPC_STAT, &ds));
	SHOW(ds.shm_nattch);
	SHOW(ds.shm_segsz);
	SHOW(shmctl(m, IPC_RMID, 0));
	IS(a[5] == 'x');
	SHOW(shmdt(a));
	SHOW(shmdt(b));
	SHOW(shmctl(m, IPC_STAT, &ds));
	SHOW(shmdt(&ds));
	SHOW(shmget(0x7762, 10, 0));
	SHOW(shmget(IPC_PRIVATE, 0, IPC_CREAT | 0600));
	return 0;
}
