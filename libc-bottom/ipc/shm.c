/* shmget, shmat, shmdt, shmctl (POSIX): segments of the process's own memory, attached where they are. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/shm.h>
#include <time.h>
#include <unistd.h>
#include "../internal/pages.h"
#include "object.h"

struct segment {
	struct ipc_object head;
	char *addr;
	size_t len;
	int removed;
	struct shmid_ds ds;
};

static struct ipc_object *segments[IPC_OBJECTS];

hidden long __syscall_ret(unsigned long);

static struct segment *find(int id)
{
	return (struct segment *)__ipc_find(segments, id);
}

static struct ipc_object *make(void *arg)
{
	size_t size = *(size_t *)arg;
	struct segment *s = calloc(1, sizeof *s);
	if (!s) return 0;
	s->len = (size + PAGE - 1) & -PAGE;
	if (!(s->addr = __pages_alloc(s->len, PAGE))) {
		free(s);
		return 0;
	}
	s->ds.shm_segsz = size;
	s->ds.shm_cpid = getpid();
	s->ds.shm_ctime = time(0);
	return &s->head;
}

int shmget(key_t key, size_t size, int flags)
{
	if (size > PTRDIFF_MAX - PAGE || (!size && key == IPC_PRIVATE)) return __syscall_ret(-EINVAL);
	long id = __ipc_get(segments, key, size ? flags : flags & ~IPC_CREAT, make, &size);
	if (id == -ENOENT && !size && flags & IPC_CREAT) return __syscall_ret(-EINVAL);
	if (id >= 0 && size > find(id)->ds.shm_segsz) return __syscall_ret(-EINVAL);
	return __syscall_ret(id);
}

static void destroy(struct segment *s)
{
	for (int i = 0; i < IPC_OBJECTS; i++)
		if (segments[i] == &s->head) segments[i] = 0;
	__pages_free(s->addr, s->len);
	free(s);
}

/* Linear memory shows one place once: an address of the caller's choice is only possible if it is that place. */
void *shmat(int id, const void *addr, int flags)
{
	struct segment *s = find(id);
	if (addr && flags & SHM_RND) addr = (const void *)((uintptr_t)addr & -(uintptr_t)SHMLBA);
	if (!s || (addr && addr != s->addr)) {
		errno = EINVAL;
		return (void *)-1;
	}
	s->ds.shm_nattch++;
	s->ds.shm_lpid = getpid();
	s->ds.shm_atime = time(0);
	return s->addr;
}

int shmdt(const void *addr)
{
	for (int i = 0; i < IPC_OBJECTS; i++) {
		struct segment *s = (struct segment *)segments[i];
		if (!s || s->addr != addr || !s->ds.shm_nattch) continue;
		s->ds.shm_nattch--;
		s->ds.shm_lpid = getpid();
		s->ds.shm_dtime = time(0);
		if (s->removed && !s->ds.shm_nattch) destroy(s);
		return 0;
	}
	return __syscall_ret(-EINVAL);
}

int shmctl(int id, int cmd, struct shmid_ds *ds)
{
	struct segment *s = find(id);
	if (!s) return __syscall_ret(-EINVAL);
	switch (cmd) {
	case IPC_STAT:
		*ds = s->ds;
		ds->shm_perm = s->head.perm;
		return 0;
	case IPC_SET:
		__ipc_set(&s->head, &ds->shm_perm);
		s->ds.shm_ctime = time(0);
		return 0;
	case IPC_RMID:
		/* It stays until the last detach, without its key. */
		s->head.perm.__key = IPC_PRIVATE;
		s->removed = 1;
		if (!s->ds.shm_nattch) destroy(s);
		return 0;
	case SHM_LOCK: case SHM_UNLOCK:
		return 0;
	}
	return __syscall_ret(-EINVAL);
}
