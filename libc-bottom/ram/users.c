/*
 * The functions whose files may be in memory, and by which the file system in memory comes into a program: the name
 * maker behind mkstemp, mkdtemp, tmpfile and tmpnam, and shm_open, behind which sem_open is, too.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../internal/ram.h"
#include "../internal/wasi.h"

__attribute__((__used__)) static const char *const fs = &__ram_linked;

/* Six random characters over the template's X's. */
hidden char *__randname(char *template)
{
	static const char set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
	unsigned char bytes[6];
	if (wasi_random_get(bytes, sizeof bytes)) memset(bytes, 0, sizeof bytes);
	for (int i = 0; i < 6; i++) template[i] = set[bytes[i] % (sizeof set - 1)];
	return template;
}

/* The name of a shared memory object or a semaphore as a path: one component, with or without a slash before it. */
hidden char *__shm_mapname(const char *name, char *buf)
{
	while (*name == '/') name++;
	size_t n = strlen(name);
	if (!n || strchr(name, '/') || !strcmp(name, ".") || !strcmp(name, "..")) {
		errno = EINVAL;
		return 0;
	}
	if (n > NAME_MAX) {
		errno = ENAMETOOLONG;
		return 0;
	}
	strcpy(buf, "/dev/shm/");
	return strcat(buf, name);
}

int shm_open(const char *name, int flags, mode_t mode)
{
	char buf[NAME_MAX + 10];
	if (!__shm_mapname(name, buf)) return -1;
	return open(buf, flags | O_NOFOLLOW | O_CLOEXEC, mode);
}

int shm_unlink(const char *name)
{
	char buf[NAME_MAX + 10];
	if (!__shm_mapname(name, buf)) return -1;
	return unlink(buf);
}
