/*
 * Names for 64-bit file offsets. off_t has 64 bits here, so musl's headers have them as macros; objects that were compiled
 * with other headers need the functions.
 */
#include <stdio.h>

FILE *fopen64(const char *restrict path, const char *restrict mode)
{
	return fopen(path, mode);
}

FILE *freopen64(const char *restrict path, const char *restrict mode, FILE *restrict file)
{
	return freopen(path, mode, file);
}

int fseeko64(FILE *file, off_t off, int whence)
{
	return fseeko(file, off, whence);
}

off_t ftello64(FILE *file)
{
	return ftello(file);
}

int fgetpos64(FILE *restrict file, fpos_t *restrict pos)
{
	return fgetpos(file, pos);
}

int fsetpos64(FILE *file, const fpos_t *pos)
{
	return fsetpos(file, pos);
}
