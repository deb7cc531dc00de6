/* The conversions behind IFTODT and DTTOIF, whose numbers are WASI's and not S_IF* shifted. */
#include <errno.h>
#include <dirent.h>
#include <sys/stat.h>
#include "../internal/path.h"
#include "../internal/wasi.h"

int __wasilibc_iftodt(int mode)
{
	switch (mode & S_IFMT) {
	case S_IFBLK: return DT_BLK;
	case S_IFCHR: return DT_CHR;
	case S_IFDIR: return DT_DIR;
	case S_IFIFO: return DT_FIFO;
	case S_IFLNK: return DT_LNK;
	case S_IFREG: return DT_REG;
	case S_IFSOCK: return DT_SOCK;
	}
	return DT_UNKNOWN;
}

int __wasilibc_dttoif(int type)
{
	switch (type) {
	case DT_BLK: return S_IFBLK;
	case DT_CHR: return S_IFCHR;
	case DT_DIR: return S_IFDIR;
	case DT_FIFO: return S_IFIFO;
	case DT_LNK: return S_IFLNK;
	case DT_REG: return S_IFREG;
	case DT_SOCK: return S_IFSOCK;
	}
	return 0;
}
