/* Shared memory objects and named semaphores need no directory that was granted: they live in memory (POSIX shm_open, sem_open).
 * stdout:
 *   shm_open("/wasicc-object", O_RDONLY, 0): ENOENT
 *   ftruncate(fd, 4096) = 0
 *   q[100] == 'k': yes
 *   shm_open("/wasicc-object", O_CREAT | O_EXCL | O_RDWR, 0600): EEXIST
 *   shm_unlink("/wasicc-object") = 0
 *   shm_unlink("/wasicc-object"): ENOENT
 *   p[100] == 'k': yes
 *   sem_wait(s) = 0
 *   sem_trywait(s): EAGAIN
 *   sem_post(again) = 0
 *   value = 1
 *   sem_unlink("/wasicc-sem") = 0
 *   sem_unlink("/wasicc-sem"): ENOENT
 *   sem_close(s) = 0
 */
#include <fcntl.h>
#include <semaphore.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int value;
	shm_unlink("/wasicc-object");
	sem_unlink("/wasicc-sem");
	SHOW(shm_open("/wasicc-object", O_RDONLY, 0));
	int fd = shm_open("/wasicc-object", O_CREAT | O_RDWR, 0600);
	SHOW(ftruncate(fd, 4096));
	char *p = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	char *q = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	p[100] = 'k';
	IS(q[100] == 'k');
	SHOW(shm_open("/wasicc-object", O_CREAT | O_EXCL | O_RDWR, 0600));
	SHOW(shm_unlink("/wasicc-object"));
	SHOW(shm_unlink("/wasicc-object"));
	munmap(q, 4096);
	IS(p[100] == 'k');
	sem_t *s = sem_open("/wasicc-sem", O_CREAT, 0600, 1), *again = sem_open("/wasicc-sem", 0);
	SHOW(sem_wait(s));
	SHOW(sem_trywait(s));
	SHOW(sem_post(again));
	sem_getvalue(s, &value);
	SHOW(value);
	SHOW(sem_unlink("/wasicc-sem"));
	SHOW(sem_unlink("/wasicc-sem"));
	SHOW(sem_close(s));
	return 0;
}
