/* -fmalloc=debug has nothing to say of a program that does nothing wrong, and does not change what it does.
 * matrix: -O0 -g -fmalloc=debug | -O2 -g -fmalloc=debug | -O2 -flto -fmalloc=debug | -O2 -mno-simd128 -fmalloc=debug
 * host-flags: -O0
 * dirs: .
 * stdout:
 *   done
 *   bye kept
 * stderr:
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <locale.h>
#include <malloc.h>
#include <regex.h>
#include <search.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <wchar.h>

static jmp_buf env;
static char *kept;
static void **pool;
static volatile size_t huge = SIZE_MAX / 2;

static int failed(const char *what)
{
	printf("wrong: %s\n", what);
	return 1;
}

static void at_exit(void)
{
	free(malloc(5));
	printf("bye %s\n", kept);
}

static void leave(char *p)
{
	free(p);
	longjmp(env, 1);
}

static int compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

static int sizes(void)
{
	void *volatile p;
	if (posix_memalign((void **)&p, 4096, 10) || (uintptr_t)p % 4096) return failed("posix_memalign");
	memset(p, 1, 10);
	free(p);
	p = aligned_alloc(64, 128);
	if ((uintptr_t)p % 64) return failed("aligned_alloc");
	memset(p, 2, 128);
	p = realloc(p, 1000);
	if (((char *)p)[127] != 2) return failed("realloc of an aligned block");
	free(p);
	p = memalign(256, 5);
	if ((uintptr_t)p % 256) return failed("memalign");
	free(p);
	p = calloc(10, 10);
	for (int i = 0; i < 100; i++)
		if (((char *)p)[i]) return failed("calloc");
	free(p);
	p = malloc(0);
	free(p);
	free(NULL);
	char *q = NULL;
	for (size_t old = 0, n = 1; n < 1000000; old = n, n = n * 3 / 2 + 1) {
		q = realloc(q, n);
		for (size_t i = 0; i < old; i++)
			if (q[i] != (char)i) return failed("realloc");
		for (size_t i = old; i < n; i++) q[i] = (char)i;
		if (malloc_usable_size(q) < n) return failed("malloc_usable_size");
	}
	q = realloc(q, 3);
	if (memcmp(q, "\0\1\2", 3)) return failed("realloc to less");
	if ((p = realloc(q, huge + 1))) return failed("realloc of too much");
	free(q);
	if ((p = calloc(huge, 4))) return failed("calloc of too much");
	if ((p = malloc(huge + 1))) return failed("malloc of too much");
	return 0;
}

static void libc(void)
{
	char *line = NULL, *text;
	size_t n = 0;
	FILE *f = tmpfile();
	for (int i = 0; i < 1000; i++) fprintf(f, "line %d\n", i);
	rewind(f);
	while (getline(&line, &n, f) > 0) continue;
	free(line);
	fopen("/dev/null", "w");
	f = open_memstream(&text, &n);
	fprintf(f, "%100d", 5);
	fclose(f);
	free(text);
	setenv("A", "b", 1);
	setenv("A", "cdefg", 1);
	unsetenv("A");
	void *root = NULL;
	tsearch("b", &root, compare);
	tsearch("a", &root, compare);
	tdelete("a", &root, compare);
	tdelete("b", &root, compare);
	if (asprintf(&text, "%d", 5) > 0) free(text);
	free(wcsdup(L"abc"));
	setlocale(LC_ALL, "");
	time_t t = 0;
	localtime(&t);
	DIR *d = opendir(".");
	readdir(d);
	closedir(d);
	regex_t re;
	regcomp(&re, "a(b|c)*d", REG_EXTENDED);
	regexec(&re, "abcd", 0, NULL, 0);
	regfree(&re);
}

int main(void)
{
	atexit(at_exit);
	kept = strdup("kept");
	if (!setjmp(env)) leave(malloc(100));
	if (sizes()) return 1;
	libc();
	/* Found through memory that malloc does not know, in the middle of the block. */
	pool = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	pool[10] = (char *)malloc(100) + 50;
	setvbuf(stdout, malloc(BUFSIZ), _IOFBF, BUFSIZ);
	printf("done\n");
	return 0;
}
