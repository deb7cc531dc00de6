/* getgrent, getgrgid, getgrnam, what getgr*_r end in (POSIX), and getgrouplist. musl's ask nscd, a server, for more. */
#include <errno.h>
#include <features.h>
#include <grp.h>
#include <stdlib.h>
#include <string.h>
#include "database.h"

static FILE *stream;
static char *line, **members;
static size_t size, members_size;
static struct group gr;

hidden int __getgr_a(const char *name, gid_t gid, struct group *to, char **buf, size_t *len, char ***mem, size_t *nmem,
	struct group **result)
{
	int err;
	*result = 0;
	FILE *f = __open_group();
	if (!f) return errno;
	while (!(err = __getgrent_a(f, to, buf, len, mem, nmem, result)) && *result)
		if (name ? !strcmp(name, to->gr_name) : to->gr_gid == gid) break;
	fclose(f);
	if (err) errno = err;
	return err;
}

void setgrent(void)
{
	if (stream) fclose(stream);
	stream = 0;
}
weak_alias(setgrent, endgrent);

struct group *getgrent(void)
{
	struct group *result;
	if (!stream) stream = __open_group();
	if (!stream) return 0;
	__getgrent_a(stream, &gr, &line, &size, &members, &members_size, &result);
	return result;
}

/* POSIX: errno stays as it is where there is no entry. */
static struct group *find(const char *name, gid_t gid)
{
	struct group *result;
	int saved = errno, err = __getgr_a(name, gid, &gr, &line, &size, &members, &members_size, &result);
	errno = err ? err : saved;
	return result;
}

struct group *getgrgid(gid_t gid)
{
	return find(0, gid);
}

struct group *getgrnam(const char *name)
{
	return find(name, 0);
}

static int is_member(const struct group *g, const char *user)
{
	for (char **m = g->gr_mem; *m; m++)
		if (!strcmp(*m, user)) return 1;
	return 0;
}

/* gid, and the groups that list user. *n becomes their number; -1 if there was no room for all. */
int getgrouplist(const char *user, gid_t gid, gid_t *groups, int *n)
{
	int room = *n, count = 0, err;
	char *buf = 0, **mem = 0;
	size_t len = 0, nmem = 0;
	struct group g, *result;
	if (count++ < room) groups[0] = gid;
	FILE *f = __open_group();
	if (!f) return -1;
	while (!(err = __getgrent_a(f, &g, &buf, &len, &mem, &nmem, &result)) && result)
		if (g.gr_gid != gid && is_member(&g, user) && count++ < room) groups[count - 1] = g.gr_gid;
	fclose(f);
	free(buf);
	free(mem);
	if (err) {
		errno = err;
		return -1;
	}
	*n = count;
	return count > room ? -1 : count;
}
