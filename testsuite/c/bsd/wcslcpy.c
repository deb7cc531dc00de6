/* wcslcpy and wcslcat terminate always and give the length they tried to make.
 * stdout:
 *   3 abc
 *   7 abcde
 *   9 abcde
 *   3
 * host: skip the host lacks BSD's functions
 */
#include <stdio.h>
#include <wchar.h>

int main(void)
{
	wchar_t a[6];
	printf("%zu ", wcslcpy(a, L"abc", 6));
	printf("%ls\n", a);
	printf("%zu ", wcslcat(a, L"defg", 6));
	printf("%ls\n", a);
	printf("%zu ", wcslcpy(a, L"abcdefghi", 6));
	printf("%ls\n", a);
	printf("%zu\n", wcslcpy(a, L"xyz", 0));
	return 0;
}
