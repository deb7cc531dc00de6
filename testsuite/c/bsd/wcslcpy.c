/* wcslcpy and wcslcat copy no more than fits, always with an end (glibc wcslcpy).
 * host: skip an old glibc has neither
 * stdout:
 *   3 abc
 *   5 hel
 *   9 helab
 *   6 hel
 *   4
 */
#include <stdio.h>
#include <wchar.h>

int main(void)
{
	wchar_t buf[8];
	printf("%zu ", wcslcpy(buf, L"abc", 8));
	printf("%ls\n", buf);
	printf("%zu ", wcslcpy(buf, L"hello", 4));
	printf("%ls\n", buf);
	printf("%zu ", wcslcat(buf, L"abcdef", 6));
	printf("%ls\n", buf);
	buf[3] = 0;
	printf("%zu ", wcslcat(buf, L"abc", 4));
	printf("%ls\n", buf);
	printf("%zu\n", wcslcpy(0, L"four", 0));
	return 0;
}
