/* Exchanges two names again and again, until it is killed; a third name is made once it has begun. For the host. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (argc != 4) return 2;
	for (long i = 0;; i++) {
		if (renameat2(AT_FDCWD, argv[1], AT_FDCWD, argv[2], RENAME_EXCHANGE)) return perror(argv[1]), 1;
		FILE *begun = i ? NULL : fopen(argv[3], "w");
		if (begun) fclose(begun);
		/* A storm of renames would only make every walk of a path start again. */
		usleep(20);
	}
}
