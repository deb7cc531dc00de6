/* Basic regular expressions: groups with backslashes, back references, literal stars and braces.
 * stdout:
 *   '\(ab*\)c' xabbc: (1,5) (1,4)
 *   '\(a.\)\1' abacac: (2,6) (2,4)
 *   '\(.*\)-\1' xy-xy: (0,5) (0,2)
 *   '*a' b*a: (1,3)
 *   'a{2}' aa a{2}: (3,7)
 *   'a\{2,3\}' aaaa: (0,3)
 *   'a+b' a+b aab: (0,3)
 *   '(a)' (a): (0,3)
 *   'a|b' a|b: (0,3)
 *   '^*x' *x: (0,2)
 *   'a^b' a^b: (0,3)
 *   'a$b' a$b: (0,3)
 *   '\(^a\)' ab: (0,1) (0,1)
 *   '[0-9]*\.[0-9]' 12.5: (0,4)
 */
#include <regex.h>
#include <stdio.h>

static void match(const char *pattern, const char *text)
{
	regex_t re;
	regmatch_t m[3];
	int r = regcomp(&re, pattern, 0);
	if (r) {
		printf("'%s' does not compile\n", pattern);
		return;
	}
	r = regexec(&re, text, 3, m, 0);
	printf("'%s' %s:", pattern, text);
	if (r)
		printf(" no");
	else
		for (size_t i = 0; i <= re.re_nsub && i < 3; i++)
			printf(" (%d,%d)", (int)m[i].rm_so, (int)m[i].rm_eo);
	puts("");
	regfree(&re);
}

int main(void)
{
	match("\\(ab*\\)c", "xabbc");
	match("\\(a.\\)\\1", "abacac");
	match("\\(.*\\)-\\1", "xy-xy");
	match("*a", "b*a");
	match("a{2}", "aa a{2}");
	match("a\\{2,3\\}", "aaaa");
	match("a+b", "a+b aab");
	match("(a)", "(a)");
	match("a|b", "a|b");
	match("^*x", "*x");
	match("a^b", "a^b");
	match("a$b", "a$b");
	match("\\(^a\\)", "ab");
	match("[0-9]*\\.[0-9]", "12.5");
	return 0;
}
