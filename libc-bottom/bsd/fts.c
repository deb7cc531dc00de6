/*
 * fts (BSD): a walk through file trees, each directory seen before and after what is in it.
 *
 * The current directory never changes, as if FTS_NOCHDIR were given: a path below a preopen costs the host no more than a
 * name does, and fts_accpath may then be the path itself. An entry, its name, path and status are one block of memory.
 * fts_cur is the entry handed out last; its fts_link are the entries still to come on its level, its fts_parent the way back.
 */
#include <dirent.h>
#include <errno.h>
#include <fts.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int is_dot(const char *name)
{
	return name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]));
}

/* An entry `name` in dir, or with path `name` where dir is null. */
static FTSENT *new_entry(const char *dir, size_t dirlen, const char *name, FTSENT *parent)
{
	size_t namelen = strlen(name), slash = dirlen && dir[dirlen - 1] != '/';
	/* The entry with its name, then its status, then its path. */
	size_t at = (offsetof(FTSENT, fts_name) + namelen + 8) & ~(size_t)7;
	if (at < sizeof(FTSENT)) at = sizeof(FTSENT);
	FTSENT *e = calloc(1, at + sizeof(struct stat) + dirlen + slash + namelen + 1);
	if (!e) return 0;
	e->fts_statp = (struct stat *)((char *)e + at);
	char *path = (char *)(e->fts_statp + 1);
	memcpy(e->fts_name, name, namelen + 1);
	e->fts_namelen = namelen;
	if (dirlen) memcpy(path, dir, dirlen);
	if (slash) path[dirlen] = '/';
	memcpy(path + dirlen + slash, name, namelen + 1);
	e->fts_path = e->fts_accpath = path;
	e->fts_pathlen = dirlen + slash + namelen;
	e->fts_parent = parent;
	e->fts_level = parent ? parent->fts_level + 1 : FTS_ROOTPARENTLEVEL;
	e->fts_instr = FTS_NOINSTR;
	e->fts_symfd = -1;
	e->fts_info = FTS_INIT;
	return e;
}

static void free_list(FTSENT *e)
{
	while (e) {
		FTSENT *next = e->fts_link;
		free(e);
		e = next;
	}
}

/* Fills in the status of e and what follows from it. Returns its fts_info. */
static int examine(FTS *f, FTSENT *e, int follow)
{
	struct stat *st = e->fts_statp;
	if (f->fts_options & FTS_LOGICAL || (f->fts_options & FTS_COMFOLLOW && e->fts_level == FTS_ROOTLEVEL)) follow = 1;
	e->fts_errno = 0;
	if (follow ? stat(e->fts_accpath, st) : lstat(e->fts_accpath, st)) {
		int err = errno;
		/* A link that leads nowhere is no error; what else cannot be followed is. */
		if (follow && !lstat(e->fts_accpath, st)) {
			if (S_ISLNK(st->st_mode) && err == ENOENT) return FTS_SLNONE;
		}
		memset(st, 0, sizeof *st);
		e->fts_errno = err;
		return FTS_NS;
	}
	e->fts_dev = st->st_dev;
	e->fts_ino = st->st_ino;
	e->fts_nlink = st->st_nlink;
	if (S_ISLNK(st->st_mode)) return FTS_SL;
	if (S_ISREG(st->st_mode)) return FTS_F;
	if (!S_ISDIR(st->st_mode)) return FTS_DEFAULT;
	if (e->fts_level > FTS_ROOTLEVEL && is_dot(e->fts_name)) return FTS_DOT;
	for (FTSENT *up = e->fts_parent; up && up->fts_level >= FTS_ROOTLEVEL; up = up->fts_parent) {
		if (up->fts_ino != e->fts_ino || up->fts_dev != e->fts_dev) continue;
		e->fts_cycle = up;
		return FTS_DC;
	}
	return FTS_D;
}

/* Puts a list in the order of fts_compar. Without memory it keeps the one it has. */
static FTSENT *sorted(FTS *f, FTSENT *list, size_t n)
{
	if (!f->fts_compar || n < 2) return list;
	if (n > f->fts_nitems) {
		FTSENT **a = reallocarray(f->fts_array, n + 32, sizeof *a);
		if (!a) return list;
		f->fts_array = a;
		f->fts_nitems = n + 32;
	}
	FTSENT **a = f->fts_array;
	for (size_t i = 0; i < n; i++, list = list->fts_link) a[i] = list;
	qsort(a, n, sizeof *a, (int (*)(const void *, const void *))f->fts_compar);
	for (size_t i = 0; i < n; i++) a[i]->fts_link = i + 1 < n ? a[i + 1] : 0;
	return a[0];
}

/* The name of a tree's root is the last part of the path that was given; slashes at its end stay out of it. */
static void name_root(FTSENT *e)
{
	char *name = e->fts_name;
	size_t n = e->fts_namelen;
	while (n > 1 && name[n - 1] == '/') n--;
	size_t start = n;
	while (start && name[start - 1] != '/') start--;
	if (start == n) start = n - 1; /* "/" itself */
	memmove(name, name + start, n - start);
	name[n - start] = 0;
	e->fts_namelen = n - start;
}

/* An error that ends the walk. */
static FTSENT *stop(FTS *f, int err)
{
	f->fts_options |= FTS_STOP;
	errno = err;
	return 0;
}

FTS *fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (options & ~FTS_OPTIONMASK || !*paths) {
		errno = EINVAL;
		return 0;
	}
	FTS *f = calloc(1, sizeof *f);
	FTSENT *parent = f ? new_entry(0, 0, "", 0) : 0, *list = 0, **end = &list;
	size_t n = 0;
	if (!parent) {
		free(f);
		return 0;
	}
	f->fts_compar = compare;
	f->fts_options = options | FTS_NOCHDIR;
	f->fts_rfd = -1;
	for (; *paths; paths++, n++) {
		FTSENT *e = 0;
		if (!**paths) errno = ENOENT;
		else e = new_entry(0, 0, *paths, parent);
		if (!e) goto fail;
		e->fts_info = examine(f, e, 0);
		*end = e;
		end = &e->fts_link;
	}
	list = sorted(f, list, n);
	/* Before the first fts_read, an entry stands before the list. */
	if (!(f->fts_cur = new_entry(0, 0, "", parent))) goto fail;
	f->fts_cur->fts_link = list;
	return f;
fail:
	free_list(list);
	free(parent);
	free(f->fts_array);
	free(f);
	return 0;
}

/* Whether the type that readdir gave spares a look at the file. */
static int needs_no_status(const FTS *f, const struct dirent *d)
{
	if (!(f->fts_options & FTS_NOSTAT)) return 0;
	return d->d_type != DT_UNKNOWN && d->d_type != DT_DIR && (d->d_type != DT_LNK || !(f->fts_options & FTS_LOGICAL));
}

/* The entries of directory e: all there is to know, or their names alone. On failure e says why. */
static FTSENT *build(FTS *f, FTSENT *e, int names_only)
{
	FTSENT *list = 0, **end = &list;
	struct dirent *d;
	size_t n = 0;
	DIR *dir = opendir(e->fts_accpath);
	if (!dir) {
		if (!names_only) e->fts_info = FTS_DNR;
		e->fts_errno = errno;
		return 0;
	}
	while (errno = 0, (d = readdir(dir))) {
		if (is_dot(d->d_name) && !(f->fts_options & FTS_SEEDOT)) continue;
		FTSENT *child = new_entry(e->fts_path, e->fts_pathlen, d->d_name, e);
		if (!child) {
			free_list(list);
			closedir(dir);
			e->fts_info = FTS_ERR;
			return stop(f, ENOMEM);
		}
		child->fts_ino = d->d_ino;
		if (names_only || needs_no_status(f, d)) child->fts_info = FTS_NSOK;
		else child->fts_info = examine(f, child, 0);
		*end = child;
		end = &child->fts_link;
		n++;
	}
	if (errno) {
		e->fts_errno = errno;
		if (!n && !names_only) e->fts_info = FTS_ERR;
	} else if (!n && !names_only) e->fts_info = FTS_DP;
	closedir(dir);
	return sorted(f, list, n);
}

static void drop_children(FTS *f)
{
	free_list(f->fts_child);
	f->fts_child = 0;
	f->fts_options &= ~FTS_NAMEONLY;
}

static FTSENT *follow(FTS *f, FTSENT *e)
{
	e->fts_info = examine(f, e, 1);
	if (e->fts_info == FTS_D) e->fts_flags |= FTS_SYMFOLLOW;
	e->fts_instr = FTS_NOINSTR;
	return e;
}

/* Makes e, or the first after it that fts_set does not skip, the current entry; null at the end of the list. */
static FTSENT *enter(FTS *f, FTSENT *e)
{
	while (e && e->fts_instr == FTS_SKIP) {
		FTSENT *next = e->fts_link;
		free(e);
		e = next;
	}
	if (!e) return 0;
	if (e->fts_level == FTS_ROOTLEVEL) {
		name_root(e);
		f->fts_dev = e->fts_dev;
	}
	if (e->fts_instr == FTS_FOLLOW && (e->fts_info == FTS_SL || e->fts_info == FTS_SLNONE)) follow(f, e);
	e->fts_instr = FTS_NOINSTR;
	return f->fts_cur = e;
}

/* Everything on e's level has been seen: its directory comes again, or the end. */
static FTSENT *leave(FTS *f, FTSENT *parent)
{
	if (parent->fts_level == FTS_ROOTPARENTLEVEL) {
		free(parent);
		f->fts_cur = 0;
		errno = 0;
		return 0;
	}
	parent->fts_info = parent->fts_errno ? FTS_ERR : FTS_DP;
	return f->fts_cur = parent;
}

FTSENT *fts_read(FTS *f)
{
	FTSENT *e = f->fts_cur, *parent, *next;
	if (!e || f->fts_options & FTS_STOP) return 0;
	int instr = e->fts_instr;
	e->fts_instr = FTS_NOINSTR;
	if (instr == FTS_AGAIN) {
		drop_children(f);
		e->fts_info = examine(f, e, e->fts_flags & FTS_SYMFOLLOW);
		return e;
	}
	if (instr == FTS_FOLLOW && (e->fts_info == FTS_SL || e->fts_info == FTS_SLNONE)) return follow(f, e);
	if (e->fts_info == FTS_D) {
		if (instr == FTS_SKIP || (f->fts_options & FTS_XDEV && e->fts_dev != f->fts_dev)) {
			drop_children(f);
			e->fts_info = FTS_DP;
			return e;
		}
		if (f->fts_options & FTS_NAMEONLY) drop_children(f);
		next = f->fts_child ? f->fts_child : build(f, e, 0);
		f->fts_child = 0;
		if (!next) return f->fts_options & FTS_STOP ? 0 : e;
		return (next = enter(f, next)) ? next : leave(f, e);
	}
	drop_children(f);
	parent = e->fts_parent;
	next = e->fts_link;
	free(e);
	return (next = enter(f, next)) ? next : leave(f, parent);
}

FTSENT *fts_children(FTS *f, int instr)
{
	FTSENT *e = f->fts_cur;
	if (instr && instr != FTS_NAMEONLY) {
		errno = EINVAL;
		return 0;
	}
	errno = 0;
	if (!e || f->fts_options & FTS_STOP) return 0;
	if (e->fts_info == FTS_INIT) return e->fts_link;
	if (e->fts_info != FTS_D) return 0;
	drop_children(f);
	f->fts_child = build(f, e, instr == FTS_NAMEONLY);
	if (f->fts_child && instr == FTS_NAMEONLY) f->fts_options |= FTS_NAMEONLY;
	if (!f->fts_child) errno = e->fts_errno;
	return f->fts_child;
}

int fts_set(FTS *f, FTSENT *e, int instr)
{
	if (instr < 0 || instr > FTS_SKIP) {
		errno = EINVAL;
		return -1;
	}
	e->fts_instr = instr;
	return 0;
}

int fts_close(FTS *f)
{
	FTSENT *e = f->fts_cur;
	free_list(f->fts_child);
	while (e) {
		FTSENT *up = e->fts_parent;
		free_list(e);
		e = up;
	}
	free(f->fts_array);
	free(f);
	return 0;
}
