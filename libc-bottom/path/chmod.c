/*
 * chmod, chown and their kin (POSIX chmod, chown). WASI has neither permissions nor owners, so what a program says of
 * them is remembered as long as it runs, by device and inode: its own stat and access see it, nobody else does.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include "../internal/created.h"

hidden long __sys_fstat(int, void *);
hidden long __sys_fstatat(int, const char *, void *, int);

struct memory {
	struct memory *next;
	dev_t dev;
	ino_t ino;
	mode_t mode;
	uid_t uid;
	gid_t gid;
	struct timespec changed;
};

static struct memory *table[64];

static struct memory **slot(const struct stat *st)
{
	struct memory **m = &table[(st->st_ino ^ st->st_dev) % 64];
	while (*m && ((*m)->ino != st->st_ino || (*m)->dev != st->st_dev)) m = &(*m)->next;
	return m;
}

/* Takes path/umask.c into the link: new files get their modes, also one whose inode a removed file had. */
__attribute__((__used__)) static void (*const created)(int, unsigned) = __created_file;

static int is_later(const struct timespec *a, const struct timespec *b)
{
	return a->tv_sec != b->tv_sec ? a->tv_sec > b->tv_sec : a->tv_nsec > b->tv_nsec;
}

/* Called with each stat that comes from the host. */
hidden void __stat_remembered(struct stat *st)
{
	struct memory *m = *slot(st);
	if (!m || S_ISLNK(st->st_mode)) return;
	st->st_mode = (st->st_mode & S_IFMT) | m->mode;
	st->st_uid = m->uid;
	st->st_gid = m->gid;
	if (is_later(&m->changed, &st->st_ctim)) st->st_ctim = m->changed;
}

static struct memory *remember(const struct stat *st)
{
	struct memory **m = slot(st);
	if (*m || !(*m = calloc(1, sizeof **m))) return *m;
	**m = (struct memory){ 0, st->st_dev, st->st_ino, st->st_mode & 07777, st->st_uid, st->st_gid };
	return *m;
}

static long set_mode(const struct stat *st, unsigned mode)
{
	struct memory *m = remember(st);
	if (!m) return -ENOMEM;
	m->mode = mode & 07777;
	clock_gettime(CLOCK_REALTIME, &m->changed);
	return 0;
}

/* Everybody may give files away here, as on a system that keeps no owners. -1 leaves an id. */
static long set_owner(const struct stat *st, unsigned uid, unsigned gid)
{
	struct memory *m = remember(st);
	if (!m) return -ENOMEM;
	if (uid != -1u) m->uid = uid;
	if (gid != -1u) m->gid = gid;
	/* POSIX: set-user-ID and set-group-ID do not survive. */
	if (S_ISREG(st->st_mode)) m->mode &= ~(S_ISUID | S_ISGID);
	clock_gettime(CLOCK_REALTIME, &m->changed);
	return 0;
}

hidden long __sys_fchmodat(int dirfd, const char *path, unsigned mode, int flags)
{
	struct stat st;
	if (flags & ~AT_SYMLINK_NOFOLLOW) return -EINVAL;
	long r = __sys_fstatat(dirfd, path, &st, flags);
	if (!r && S_ISLNK(st.st_mode)) return -EOPNOTSUPP;
	return r ? r : set_mode(&st, mode);
}

hidden long __sys_fchmod(int fd, unsigned mode)
{
	struct stat st;
	long r = __sys_fstat(fd, &st);
	return r ? r : set_mode(&st, mode);
}

hidden long __sys_fchownat(int dirfd, const char *path, unsigned uid, unsigned gid, int flags)
{
	struct stat st;
	if (flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) return -EINVAL;
	long r = __sys_fstatat(dirfd, path, &st, flags);
	return r ? r : set_owner(&st, uid, gid);
}

hidden long __sys_fchown(int fd, unsigned uid, unsigned gid)
{
	struct stat st;
	long r = __sys_fstat(fd, &st);
	return r ? r : set_owner(&st, uid, gid);
}
