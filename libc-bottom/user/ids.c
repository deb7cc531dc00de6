/*
 * User and group ids (POSIX getuid, setuid…). WASI knows no users: the process is one ordinary user, 1000, and may
 * set its ids to what they are.
 */
#include <errno.h>
#include <features.h>
#include <unistd.h>
#include "../internal/ids.h"

static int fail(int err)
{
	errno = err;
	return -1;
}

static int keep(unsigned id, unsigned now)
{
	return id == now ? 0 : fail(EPERM);
}

/* -1 leaves an id as it is. */
static int keep_all(const unsigned *id, int n, unsigned now)
{
	for (int i = 0; i < n; i++)
		if (id[i] != -1u && id[i] != now) return fail(EPERM);
	return 0;
}

int setuid(uid_t id)
{
	return keep(id, UID);
}

int seteuid(uid_t id)
{
	return keep(id, UID);
}

int setgid(gid_t id)
{
	return keep(id, GID);
}

int setegid(gid_t id)
{
	return keep(id, GID);
}

int setreuid(uid_t r, uid_t e)
{
	return keep_all((unsigned[]){ r, e }, 2, UID);
}

int setregid(gid_t r, gid_t e)
{
	return keep_all((unsigned[]){ r, e }, 2, GID);
}

int setresuid(uid_t r, uid_t e, uid_t s)
{
	return keep_all((unsigned[]){ r, e, s }, 3, UID);
}

int setresgid(gid_t r, gid_t e, gid_t s)
{
	return keep_all((unsigned[]){ r, e, s }, 3, GID);
}

int getresuid(uid_t *r, uid_t *e, uid_t *s)
{
	*r = *e = *s = UID;
	return 0;
}

int getresgid(gid_t *r, gid_t *e, gid_t *s)
{
	*r = *e = *s = GID;
	return 0;
}

int getgroups(int n, gid_t list[])
{
	if (n < 0) return fail(EINVAL);
	if (n) list[0] = GID;
	return 1;
}
