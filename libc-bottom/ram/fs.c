/*
 * The tree of names in memory: /tmp and /dev/shm, each there only as long as no preopen reaches the same path. Paths arrive
 * absolute and normalized, so there are no symbolic links to follow and no dots.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "node.h"

static struct node tmp = { .mode = S_IFDIR | S_ISVTX | 0777, .ino = 1, .links = 2, .parent = &tmp };
static struct node shm = { .mode = S_IFDIR | S_ISVTX | 0777, .ino = 2, .links = 2, .parent = &shm };
static ino_t next_ino = 3;

const char __ram_linked;

static const struct {
	const char *path;
	struct node *root;
} mounts[] = { { "/tmp", &tmp }, { "/dev/shm", &shm } };

hidden struct timespec __ram_now(void)
{
	struct timespec ts = { 0 };
	clock_gettime(CLOCK_REALTIME, &ts);
	return ts;
}

/* The root of the mount that abs lies in, and what follows its path. */
static struct node *mount_of(const char *abs, const char **rest)
{
	for (size_t i = 0; i < sizeof mounts / sizeof *mounts; i++) {
		size_t n = strlen(mounts[i].path);
		if (strncmp(abs, mounts[i].path, n) || (abs[n] && abs[n] != '/')) continue;
		*rest = abs + n;
		return mounts[i].root;
	}
	return 0;
}

static int covers(const char *abs)
{
	const char *rest;
	return mount_of(abs, &rest) != 0;
}

static struct entry **find(struct node *dir, const char *name, size_t len)
{
	struct entry **e = &dir->entries;
	while (*e && (strncmp((*e)->name, name, len) || (*e)->name[len])) e = &(*e)->next;
	return e;
}

/*
 * Walks to the directory that holds the last name of abs. The name is empty for a mount's root itself. must_be_dir: the
 * path ends in a slash.
 */
static long walk(const char *abs, struct node **dir, const char **name, size_t *len, int *must_be_dir)
{
	const char *p;
	struct node *at = mount_of(abs, &p);
	if (!at) return -ENOENT;
	while (*p == '/') p++;
	for (;;) {
		size_t n = strcspn(p, "/");
		const char *next = p + n;
		if (n > 255) return -ENAMETOOLONG;
		*must_be_dir = *next == '/';
		while (*next == '/') next++;
		if (!*next) {
			*dir = at;
			*name = p;
			*len = n;
			return 0;
		}
		struct entry *e = *find(at, p, n);
		if (!e) return -ENOENT;
		if (!S_ISDIR(e->node->mode)) return -ENOTDIR;
		at = e->node;
		p = next;
	}
}

/* The node of a path that exists. */
static long lookup(const char *abs, struct node **out)
{
	struct node *dir;
	const char *name;
	size_t len;
	int must_be_dir;
	long r = walk(abs, &dir, &name, &len, &must_be_dir);
	if (r) return r;
	if (!len) {
		*out = dir;
		return 0;
	}
	struct entry *e = *find(dir, name, len);
	if (!e) return -ENOENT;
	if (must_be_dir && !S_ISDIR(e->node->mode)) return -ENOTDIR;
	*out = e->node;
	return 0;
}

static void touch(struct node *n)
{
	n->mtim = n->ctim = __ram_now();
}

static long add(struct node *dir, const char *name, size_t len, struct node *node)
{
	struct entry *e = malloc(sizeof *e + len + 1);
	if (!e) return -ENOSPC;
	memcpy(e->name, name, len);
	e->name[len] = 0;
	e->node = node;
	e->pos = dir->next_pos++;
	/* At the end, so that positions grow along the list. */
	struct entry **end = &dir->entries;
	while (*end) end = &(*end)->next;
	e->next = 0;
	*end = e;
	touch(dir);
	return 0;
}

static void drop(struct node *dir, struct entry **e)
{
	struct entry *gone = *e;
	*e = gone->next;
	free(gone);
	touch(dir);
}

static struct node *make(mode_t mode, struct node *parent)
{
	struct node *n = calloc(1, sizeof *n);
	if (!n) return 0;
	*n = (struct node){ .mode = mode, .ino = next_ino++, .links = S_ISDIR(mode) ? 2 : 1, .parent = parent };
	n->atim = n->mtim = n->ctim = __ram_now();
	return n;
}

hidden void __ram_release(struct node *n)
{
	if (n->links > 0 || n->opens > 0) return;
	free(n->data);
	free(n);
}

static long create(struct node *dir, const char *name, size_t len, mode_t mode, struct node **out)
{
	struct node *n = make(mode, dir);
	if (!n) return -ENOSPC;
	long r = add(dir, name, len, n);
	if (r) {
		n->links = 0;
		__ram_release(n);
		return r;
	}
	*out = n;
	return 0;
}

static mode_t masked(unsigned mode)
{
	mode_t mask = umask(0);
	umask(mask);
	return mode & 07777 & ~mask;
}

static long ram_open(const char *abs, int flags, unsigned mode)
{
	struct node *dir, *n;
	const char *name;
	size_t len;
	int must_be_dir;
	long r = walk(abs, &dir, &name, &len, &must_be_dir);
	if (r) return r;
	struct entry *e = len ? *find(dir, name, len) : 0;
	if (len && !e) {
		if (!(flags & O_CREAT)) return -ENOENT;
		if (must_be_dir) return -EISDIR;
		if ((r = create(dir, name, len, S_IFREG | masked(mode), &n))) return r;
	} else {
		n = len ? e->node : dir;
		if ((flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL)) return -EEXIST;
		if (!S_ISDIR(n->mode) && (flags & O_DIRECTORY || must_be_dir)) return -ENOTDIR;
		if (S_ISDIR(n->mode) && flags & (O_WRONLY | O_CREAT)) return -EISDIR;
	}
	return __ram_open_node(n, flags);
}

hidden void __ram_stat_node(const struct node *n, struct stat *st)
{
	*st = (struct stat){
		.st_dev = 0x7261, .st_ino = n->ino, .st_mode = n->mode, .st_nlink = n->links,
		.st_uid = getuid(), .st_gid = getgid(), .st_size = n->size, .st_blksize = 4096, .st_blocks = (n->size + 511) / 512,
		.st_atim = n->atim, .st_mtim = n->mtim, .st_ctim = n->ctim,
	};
}

static long ram_stat(const char *abs, struct stat *st)
{
	struct node *n;
	long r = lookup(abs, &n);
	if (!r) __ram_stat_node(n, st);
	return r;
}

static long ram_mkdir(const char *abs, unsigned mode)
{
	struct node *dir, *n;
	const char *name;
	size_t len;
	int must_be_dir;
	long r = walk(abs, &dir, &name, &len, &must_be_dir);
	if (r) return r;
	if (!len || *find(dir, name, len)) return -EEXIST;
	if (!(r = create(dir, name, len, S_IFDIR | masked(mode), &n))) dir->links++;
	return r;
}

static long ram_unlink(const char *abs, int want_dir)
{
	struct node *dir;
	const char *name;
	size_t len;
	int must_be_dir;
	long r = walk(abs, &dir, &name, &len, &must_be_dir);
	if (r) return r;
	if (!len) return -EBUSY;
	struct entry **e = find(dir, name, len);
	if (!*e) return -ENOENT;
	struct node *n = (*e)->node;
	if (S_ISDIR(n->mode)) {
		if (!want_dir) return -EISDIR;
		if (n->entries) return -ENOTEMPTY;
		n->links = 0;
		dir->links--;
	} else {
		if (want_dir || must_be_dir) return -ENOTDIR;
		n->links--;
	}
	drop(dir, e);
	n->ctim = __ram_now();
	__ram_release(n);
	return 0;
}

static int inside(const struct node *n, const struct node *dir)
{
	for (; ; n = n->parent) {
		if (n == dir) return 1;
		if (n->parent == n) return 0;
	}
}

static long ram_rename(const char *from, const char *to)
{
	struct node *old_dir, *new_dir;
	const char *old_name, *new_name;
	size_t old_len, new_len;
	int old_slash, new_slash;
	long r = walk(from, &old_dir, &old_name, &old_len, &old_slash);
	if (!r) r = walk(to, &new_dir, &new_name, &new_len, &new_slash);
	if (r) return r;
	if (!old_len || !new_len) return -EBUSY;
	struct entry **old = find(old_dir, old_name, old_len), *other = *find(new_dir, new_name, new_len);
	if (!*old) return -ENOENT;
	struct node *n = (*old)->node;
	int is_dir = S_ISDIR(n->mode);
	if (!is_dir && (old_slash || new_slash)) return -ENOTDIR;
	if (is_dir && inside(new_dir, n)) return -EINVAL;
	if (other) {
		if (other->node == n) return 0;
		if (is_dir && !S_ISDIR(other->node->mode)) return -ENOTDIR;
		if (!is_dir && S_ISDIR(other->node->mode)) return -EISDIR;
		if ((r = ram_unlink(to, S_ISDIR(other->node->mode)))) return r;
	}
	if ((r = add(new_dir, new_name, new_len, n))) return r;
	/* The list may have changed: the old name is looked up again, and it is the first of the two. */
	drop(old_dir, find(old_dir, old_name, old_len));
	if (is_dir) {
		old_dir->links--;
		new_dir->links++;
		n->parent = new_dir;
	}
	return 0;
}

static long ram_link(const char *from, const char *to)
{
	struct node *n, *dir;
	const char *name;
	size_t len;
	int must_be_dir;
	long r = lookup(from, &n);
	if (!r) r = walk(to, &dir, &name, &len, &must_be_dir);
	if (r) return r;
	if (!len || *find(dir, name, len)) return -EEXIST;
	if (S_ISDIR(n->mode)) return -EPERM;
	if (must_be_dir) return -ENOENT;
	if ((r = add(dir, name, len, n))) return r;
	n->links++;
	n->ctim = __ram_now();
	return 0;
}

static long ram_utimens(const char *abs, const struct timespec ts[2])
{
	struct node *n;
	long r = lookup(abs, &n);
	if (r) return r;
	struct timespec now = __ram_now();
	for (int i = 0; i < 2; i++) {
		struct timespec *t = i ? &n->mtim : &n->atim;
		if (!ts || ts[i].tv_nsec == UTIME_NOW) *t = now;
		else if (ts[i].tv_nsec != UTIME_OMIT) *t = ts[i];
	}
	n->ctim = now;
	return 0;
}

static const char *ram_entry(int fd, long *pos, ino_t *ino, unsigned char *type)
{
	struct node *dir = __ram_node_of(fd);
	if (!dir) return 0;
	/* "." and ".." have the first two positions. */
	if (*pos < 2) {
		*ino = *pos ? dir->parent->ino : dir->ino;
		*type = DT_DIR;
		return (*pos)++ ? ".." : ".";
	}
	for (struct entry *e = dir->entries; e; e = e->next) {
		if (e->pos < *pos - 2) continue;
		*pos = e->pos + 3;
		*ino = e->node->ino;
		*type = S_ISDIR(e->node->mode) ? DT_DIR : DT_REG;
		return e->name;
	}
	return 0;
}

static const struct ram fs = {
	covers, ram_open, ram_stat, ram_mkdir, ram_unlink, ram_rename, ram_link, ram_utimens, ram_entry,
};

__attribute__((__constructor__(5))) static void start(void)
{
	tmp.atim = tmp.mtim = tmp.ctim = shm.atim = shm.mtim = shm.ctim = __ram_now();
	__ram = &fs;
}
