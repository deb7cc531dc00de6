/*
 * mntent.h: tables of mounted file systems. Where no file of that name can be opened, the table of what is mounted lists the
 * preopens, each a mount of its own. musl's only reads files.
 */
#include <ctype.h>
#include <errno.h>
#include <mntent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../internal/missing.h"
#include "../internal/preopen.h"
#include "../internal/wasi.h"

static const char blanks[] = " \t";

/* A blank or a backslash in a field is a backslash and three octal digits. */
static void put_field(FILE *f, const char *s, char end)
{
	for (; *s; s++)
		if (strchr(" \t\n\\", *s)) fprintf(f, "\\%03o", (unsigned char)*s);
		else putc(*s, f);
	putc(end, f);
}

static int octal(const char *s)
{
	for (int i = 0; i < 3; i++)
		if (s[i] < '0' || s[i] > '7') return -1;
	return (s[0] - '0') << 6 | (s[1] - '0') << 3 | (s[2] - '0');
}

/* The next field of *s, in place. */
static char *take_field(char **s)
{
	char *from = *s + strspn(*s, blanks), *to = from, *result = from;
	while (*from && !strchr(blanks, *from)) {
		int c = *from == '\\' ? octal(from + 1) : -1;
		*to++ = c < 0 ? *from : c;
		from += c < 0 ? 1 : 4;
	}
	*s = *from ? from + 1 : from;
	*to = 0;
	return result;
}

static int is_mount_table(const char *name)
{
	static const char *const names[] = { MOUNTED, "/proc/mounts", "/proc/self/mounts" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(name, names[i])) return 1;
	return 0;
}

static void put_preopen(FILE *f, const struct preopen *p)
{
	struct wasi_fdstat st;
	int writable = !wasi_fd_fdstat_get(p->fd, &st) && st.rights_inheriting & WASI_RIGHT_FD_WRITE;
	put_field(f, p->name, ' ');
	putc('/', f);
	put_field(f, p->prefix, ' ');
	fprintf(f, "wasi %s 0 0\n", writable ? "rw" : "ro");
}

static FILE *preopen_table(void)
{
	FILE *f = __preopens_load() ? 0 : tmpfile();
	if (!f) return 0;
	for (int i = 0; i < __preopens_len; i++) put_preopen(f, __preopens + i);
	rewind(f);
	return f;
}

FILE *setmntent(const char *name, const char *mode)
{
	struct missing_preopen before = __wasicc_missing_preopen;
	FILE *f = fopen(name, mode);
	if (f || *mode != 'r' || (errno != ENOENT && errno != ENOTDIR) || !is_mount_table(name)) return f;
	__wasicc_missing_preopen = before;
	return preopen_table();
}

int endmntent(FILE *f)
{
	if (f) fclose(f);
	return 1;
}

/* What is written there is an entry, not a comment or an empty line. */
static int parse(char *line, struct mntent *m)
{
	line[strcspn(line, "\n")] = 0;
	m->mnt_fsname = take_field(&line);
	m->mnt_dir = take_field(&line);
	m->mnt_type = take_field(&line);
	m->mnt_opts = take_field(&line);
	m->mnt_freq = strtol(line, &line, 10);
	m->mnt_passno = strtol(line, &line, 10);
	return *m->mnt_fsname && *m->mnt_fsname != '#';
}

struct mntent *getmntent_r(FILE *f, struct mntent *m, char *buf, int size)
{
	while (fgets(buf, size, f)) {
		size_t n = strlen(buf);
		if (n + 1 == (size_t)size && buf[n - 1] != '\n') {
			/* The rest of the line is lost, and the entry with it. */
			for (int c = getc(f); c != EOF && c != '\n'; c = getc(f));
			errno = ERANGE;
			return 0;
		}
		if (parse(buf, m)) return m;
	}
	return 0;
}

struct mntent *getmntent(FILE *f)
{
	static struct mntent entry;
	static char *line;
	static size_t size;
	while (getline(&line, &size, f) > 0)
		if (parse(line, &entry)) return &entry;
	return 0;
}

int addmntent(FILE *f, const struct mntent *m)
{
	if (fseek(f, 0, SEEK_END)) return 1;
	put_field(f, m->mnt_fsname, ' ');
	put_field(f, m->mnt_dir, ' ');
	put_field(f, m->mnt_type, ' ');
	put_field(f, m->mnt_opts, ' ');
	return fprintf(f, "%d %d\n", m->mnt_freq, m->mnt_passno) < 0;
}

/* Where the option stands among those with commas between, alone or with a value. */
char *hasmntopt(const struct mntent *m, const char *option)
{
	size_t n = strlen(option);
	for (char *s = m->mnt_opts;; s++) {
		if (!strncmp(s, option, n) && (!s[n] || s[n] == ',' || s[n] == '=')) return s;
		s = strchr(s, ',');
		if (!s) return 0;
	}
}
