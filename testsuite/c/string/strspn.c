/* strspn, strcspn and strpbrk, with empty sets, sets of one byte and sets of all bytes.
 * stdout:
 *   3 0 1 0
 *   3 11 4 0
 *   = value|value|1
 *   255 of 255
 */
#include <stdio.h>
#include <string.h>

int main(void)
{
	const char *s = "key = value";
	printf("%zu %zu %zu %zu\n", strspn(s, "yek"), strspn(s, ""), strspn(s, "k"), strspn("", "abc"));
	printf("%zu %zu %zu %zu\n", strcspn(s, "= "), strcspn(s, ""), strcspn(s, "="), strcspn("", "abc"));
	printf("%s|%s|%d\n", strpbrk(s, "=v"), strpbrk(s, "v"), strpbrk(s, "") == NULL);

	char all[256];
	for (int i = 0; i < 255; i++)
		all[i] = (char)(i + 1);
	all[255] = 0;
	int good = 0;
	for (int c = 1; c < 256; c++) {
		char one[2] = { (char)c, 0 };
		good += strcspn(all, one) == (size_t)c - 1 && strspn(all, all) == 255 && strpbrk(all, one) == all + c - 1;
	}
	printf("%d of 255\n", good);
	return 0;
}
