/* getpwent, getpwuid, getpwnam and what getpw*_r end in (POSIX). musl's ask nscd, a server, for users without an entry. */
#include <errno.h>
#include <features.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include "database.h"

static FILE *stream;
static char *line;
static size_t size;
static struct passwd pw;

hidden int __getpw_a(const char *name, uid_t uid, struct passwd *to, char **buf, size_t *len, struct passwd **result)
{
	int err;
	*result = 0;
	FILE *f = __open_passwd();
	if (!f) return errno;
	while (!(err = __getpwent_a(f, to, buf, len, result)) && *result)
		if (name ? !strcmp(name, to->pw_name) : to->pw_uid == uid) break;
	fclose(f);
	if (err) errno = err;
	return err;
}

void setpwent(void)
{
	if (stream) fclose(stream);
	stream = 0;
}
weak_alias(setpwent, endpwent);

struct passwd *getpwent(void)
{
	struct passwd *result;
	if (!stream) stream = __open_passwd();
	if (!stream) return 0;
	__getpwent_a(stream, &pw, &line, &size, &result);
	return result;
}

/* POSIX: errno stays as it is where there is no entry. */
static struct passwd *find(const char *name, uid_t uid)
{
	struct passwd *result;
	int saved = errno, err = __getpw_a(name, uid, &pw, &line, &size, &result);
	errno = err ? err : saved;
	return result;
}

struct passwd *getpwuid(uid_t uid)
{
	return find(0, uid);
}

struct passwd *getpwnam(const char *name)
{
	return find(name, 0);
}
