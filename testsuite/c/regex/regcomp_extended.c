/* Extended regular expressions: alternatives, repetition, classes, anchors, groups and where they matched.
 * stdout:
 *   'abc': (2,5)
 *   'abc': no
 *   'a|bc|d': (1,3)
 *   '(ab|a)(bc|c)?': (0,3) (0,2) (2,3)
 *   'x*': (0,0)
 *   '^a.c$': (0,3)
 *   '^$': (0,0)
 *   '[[:digit:]]+-[a-f]{2,3}': (2,9)
 *   '[^a-z ]+': (4,7)
 *   '[]a]+': (1,4)
 *   '[a-]+': (1,4)
 *   'a{3}': (0,3)
 *   'a{2,}': (0,4)
 *   '(a(b(c)?))d': (0,3) (0,2) (1,2) (-1,-1)
 *   'HeLLo': (4,9)
 *   '[A-C]+': (2,5)
 *   'a.b': (0,3)
 *   'a.b': no
 *   '^b$': (2,3)
 *   '^b$': no
 *   '^a': no
 *   'a$': no
 *   'a\.b': (0,3)
 *   '(foo|foobar)(bar)?': (0,9) (0,6) (6,9)
 *   '[[:alpha:]_][[:alnum:]_]*': (2,6)
 *   '[[:space:][:punct:]]+': (2,6)
 *   '()': (0,0) (0,0)
 */
#include <regex.h>
#include <stdio.h>

static void match(const char *pattern, const char *text, int flags, int run)
{
	regex_t re;
	regmatch_t m[4];
	int r = regcomp(&re, pattern, REG_EXTENDED | flags);
	if (r) {
		printf("'%s' does not compile\n", pattern);
		return;
	}
	r = regexec(&re, text, 4, m, run);
	printf("'%s':", pattern);
	if (r)
		printf(" %s", r == REG_NOMATCH ? "no" : "error");
	else
		for (size_t i = 0; i <= re.re_nsub && i < 4; i++)
			printf(" (%d,%d)", (int)m[i].rm_so, (int)m[i].rm_eo);
	puts("");
	regfree(&re);
}

int main(void)
{
	match("abc", "xxabcxx", 0, 0);
	match("abc", "xxabxx", 0, 0);
	match("a|bc|d", "xbcd", 0, 0);
	match("(ab|a)(bc|c)?", "abc", 0, 0);
	match("x*", "aaa", 0, 0);
	match("^a.c$", "abc", 0, 0);
	match("^$", "", 0, 0);
	match("[[:digit:]]+-[a-f]{2,3}", "x 123-abcd", 0, 0);
	match("[^a-z ]+", "abc DEF ghi", 0, 0);
	match("[]a]+", "x]a]", 0, 0);
	match("[a-]+", "x-a-", 0, 0);
	match("a{3}", "aaaa", 0, 0);
	match("a{2,}", "aaaa", 0, 0);
	match("(a(b(c)?))d", "abd", 0, 0);
	match("HeLLo", "say hello", REG_ICASE, 0);
	match("[A-C]+", "xxabcxx", REG_ICASE, 0);
	match("a.b", "a\nb", 0, 0);
	match("a.b", "a\nb", REG_NEWLINE, 0);
	match("^b$", "a\nb\nc", REG_NEWLINE, 0);
	match("^b$", "a\nb\nc", 0, 0);
	match("^a", "a", 0, REG_NOTBOL);
	match("a$", "a", 0, REG_NOTEOL);
	match("a\\.b", "a.b axb", 0, 0);
	match("(foo|foobar)(bar)?", "foobarbar", 0, 0);
	match("[[:alpha:]_][[:alnum:]_]*", "9 id_7 x", 0, 0);
	match("[[:space:][:punct:]]+", "ab ,; c", 0, 0);
	match("()", "abc", 0, 0);
	return 0;
}
