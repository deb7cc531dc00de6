/* strmode (BSD): a file's type and permissions as `ls -l` shows them, with a blank at the end. */
#include <string.h>
#include <sys/stat.h>

static char type(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG: return '-';
	case S_IFDIR: return 'd';
	case S_IFLNK: return 'l';
	case S_IFCHR: return 'c';
	case S_IFBLK: return 'b';
	case S_IFIFO: return 'p';
	case S_IFSOCK: return 's';
	}
	return '?';
}

/* The x of one class, where `special` is set-id or the sticky bit, shown as letter. */
static char execute(int can, int special, char letter)
{
	if (special) return can ? letter : letter - 'a' + 'A';
	return can ? 'x' : '-';
}

void strmode(mode_t mode, char *s)
{
	static const char letters[] = "rwxrwxrwx";
	s[0] = type(mode);
	for (int i = 0; i < 9; i++) s[1 + i] = mode & 0400 >> i ? letters[i] : '-';
	s[3] = execute(mode & S_IXUSR, mode & S_ISUID, 's');
	s[6] = execute(mode & S_IXGRP, mode & S_ISGID, 's');
	s[9] = execute(mode & S_IXOTH, mode & S_ISVTX, 't');
	s[10] = ' ';
	s[11] = 0;
}
