/* wcslcpy and wcslcat (BSD, glibc): wcscpy and wcscat into n wide characters, always with an end. */
#include <wchar.h>

size_t wcslcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	size_t len = wcslen(from);
	if (n) {
		size_t copied = len < n ? len : n - 1;
		wmemcpy(to, from, copied);
		to[copied] = 0;
	}
	return len;
}

size_t wcslcat(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	size_t used = wcsnlen(to, n);
	if (used == n) return n + wcslen(from);
	return used + wcslcpy(to + used, from, n - used);
}
