/* memchr, memrchr, strchr, strrchr, strchrnul, index and rindex find the right byte at every alignment,
 * stop at n, find the terminating zero, and treat the byte as unsigned char.
 * stdout:
 *   memchr 4 -1 12 -1
 *   memrchr 8 4 -1
 *   strchr 2 12 -1
 *   strrchr 10 12 -1
 *   strchrnul 2 12
 *   index 4 rindex 8 -1
 *   high 1 1 1
 *   18816 of 18816
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <strings.h>

static long at(const char *base, const void *p)
{
	return p ? (long)((const char *)p - base) : -1;
}

int main(void)
{
	const char *s = "hello, world";
	printf("memchr %ld %ld %ld %ld\n", at(s, memchr(s, 'o', 12)), at(s, memchr(s, 'o', 4)), at(s, memchr(s, 0, 13)),
		at(s, memchr(s, 'o', 0)));
	printf("memrchr %ld %ld %ld\n", at(s, memrchr(s, 'o', 12)), at(s, memrchr(s, 'o', 8)), at(s, memrchr(s, 'z', 12)));
	printf("strchr %ld %ld %ld\n", at(s, strchr(s, 'l')), at(s, strchr(s, 0)), at(s, strchr(s, 'z')));
	printf("strrchr %ld %ld %ld\n", at(s, strrchr(s, 'l')), at(s, strrchr(s, 0)), at(s, strrchr(s, 'z')));
	printf("strchrnul %ld %ld\n", at(s, strchrnul(s, 'l')), at(s, strchrnul(s, 'z')));
	printf("index %ld rindex %ld %ld\n", at(s, index(s, 'o')), at(s, rindex(s, 'o')), at(s, index(s, 'q')));
	const char high[] = "a\xe9z";
	printf("high %ld %ld %ld\n", at(high, memchr(high, 0xe9, 3)), at(high, strchr(high, (char)0xe9)),
		at(high, strrchr(high, 0x1e9)));

	int good = 0, all = 0;
	char a[80];
	for (int start = 0; start < 16; start++)
		for (int n = 0; n < 48; n++)
			for (int hit = 0; hit <= n; hit++, all++) {
				memset(a, 'x', sizeof a);
				a[start + hit] = 'y';
				a[start + n + 1] = 'y';
				long want = hit < n ? hit : -1;
				long want_last = hit < n ? hit : -1;
				int right = at(a + start, memchr(a + start, 'y', n)) == want;
				right &= at(a + start, memrchr(a + start, 'y', n)) == want_last;
				a[start + n] = 0;
				long in_string = hit < n ? hit : -1;
				right &= at(a + start, strchr(a + start, 'y')) == in_string;
				right &= at(a + start, strchrnul(a + start, 'y')) == (in_string < 0 ? n : in_string);
				good += right;
			}
	printf("%d of %d\n", good, all);
	return 0;
}
