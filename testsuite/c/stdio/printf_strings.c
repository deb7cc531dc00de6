/* String and character conversions of printf: precision, width, wide forms, a percent, pointers as %p reads them back.
 * stdout:
 *   [abcd] [  abcd] [abcd  ] [ab] [    ab] [] [abc]
 *   [xyz] [xy]
 *   [a] [  b] [c  ] [%]
 *   [zürich] [   €] [aé] [€]
 *   0
 *   12345
 *   6
 *   1
 */
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	printf("[%s] [%6s] [%-6s] [%.2s] [%6.2s] [%.0s] [%.*s]\n", "abcd", "abcd", "abcd", "abcd", "abcd", "abcd", 3, "abcd");
	const char open_end[3] = { 'x', 'y', 'z' };
	printf("[%.3s] [%.2s]\n", open_end, open_end);
	printf("[%c] [%3c] [%-3c] [%%]\n", 'a', 'b', 'c');
	printf("[%ls] [%6ls] [%.3ls] [%lc]\n", L"z\u00fcrich", L"\u20ac", L"a\u00e9b", (wint_t)0x20ac);
	int n = printf("%s", "");
	printf("%d\n", n);
	n = printf("12345\n");
	printf("%d\n", n);
	char text[40];
	int object;
	void *back = NULL;
	snprintf(text, sizeof text, "%p", (void *)&object);
	sscanf(text, "%p", &back);
	printf("%d\n", back == &object);
	return 0;
}
