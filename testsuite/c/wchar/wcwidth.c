/* wcwidth and wcswidth: 0 for the zero, 1 for letters, 2 for wide characters, -1 for what cannot be printed.
 * stdout:
 *   0 0
 *   61 1
 *   7e 1
 *   e9 1
 *   4e2d 2
 *   ac00 2
 *   301 0
 *   a -1
 *   7f -1
 *   4 2 -1
 */
#define _XOPEN_SOURCE 700
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	static const wchar_t all[] = { 0, L'a', L'~', 0xe9, 0x4e2d, 0xac00, 0x301, L'\n', 0x7f };
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		printf("%lx %d\n", (unsigned long)all[i], wcwidth(all[i]));
	printf("%d %d %d\n", wcswidth(L"a\u4e2d\u00e9", 10), wcswidth(L"abc", 2), wcswidth(L"a\nb", 3));
	return 0;
}
