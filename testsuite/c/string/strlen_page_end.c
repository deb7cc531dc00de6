/* Functions that read a string look at nothing behind its end, also when it ends with the last byte of memory that
 * was asked for, at every alignment.
 * stdout:
 *   bytes: 70 of 70
 *   wide: 40 of 40
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <wchar.h>

int main(void)
{
	const size_t size = 2 * 65536;
	char *base = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (base == MAP_FAILED)
		return 1;
	char *end = base + size;
	int good = 0, all = 0;
	for (size_t n = 0; n < 70; n++, all++) {
		char copy[80];
		memset(end - n - 1, 'a', n);
		end[-1] = 0;
		char *s = end - n - 1;
		int right = strlen(s) == n && strnlen(s, 1000) == n && strnlen(s, n / 2) == n / 2;
		right &= strcmp(strcpy(copy, s), s) == 0 && strlen(copy) == n;
		right &= stpcpy(copy, s) == copy + n;
		right &= strchr(s, 'b') == NULL && memchr(s, 'b', n + 1) == NULL;
		right &= strspn(s, "a") == n && strcspn(s, "b") == n;
		right &= strncmp(s, copy, 1000) == 0 && memcmp(s, copy, n + 1) == 0;
		char *dup = strdup(s);
		right &= dup && strcmp(dup, s) == 0;
		free(dup);
		good += right;
	}
	printf("bytes: %d of %d\n", good, all);

	wchar_t *wend = (wchar_t *)end;
	good = all = 0;
	for (size_t n = 0; n < 40; n++, all++) {
		wchar_t copy[48];
		wmemset(wend - n - 1, L'w', n);
		wend[-1] = 0;
		wchar_t *s = wend - n - 1;
		int right = wcslen(s) == n && wcsnlen(s, 1000) == n;
		right &= wcscmp(wcscpy(copy, s), s) == 0 && wcschr(s, L'x') == NULL;
		right &= wmemcmp(copy, s, n + 1) == 0;
		good += right;
	}
	printf("wide: %d of %d\n", good, all);
	return munmap(base, size) != 0;
}
