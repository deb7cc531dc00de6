/* Every error of regcomp by its name, and a text from regerror for each; REG_NOSUB gives no positions.
 * stdout:
 *   '[abc' REG_EBRACK 1
 *   '(abc' REG_EPAREN 1
 *   'abc)' 0
 *   'a{2,1}' REG_BADBR 1
 *   '[[:nope:]]' REG_ECTYPE 1
 *   '[z-a]' REG_ERANGE 1
 *   '*a' REG_BADRPT 1
 *   '\(a' REG_EPAREN 1
 *   'a\)' REG_EPAREN 1
 *   '\(a\)\2' REG_ESUBREG 1
 *   'a\' REG_EESCAPE 1
 *   'a\{2\}' 0
 *   0
 *   1 3
 */
#include <regex.h>
#include <stdio.h>
#include <string.h>

static const char *name(int r)
{
	return r == 0 ? "0" : r == REG_BADPAT ? "REG_BADPAT" : r == REG_ECOLLATE ? "REG_ECOLLATE" : r == REG_ECTYPE ? "REG_ECTYPE" :
		r == REG_EESCAPE ? "REG_EESCAPE" : r == REG_ESUBREG ? "REG_ESUBREG" : r == REG_EBRACK ? "REG_EBRACK" : r == REG_EPAREN ? "REG_EPAREN" :
		r == REG_EBRACE ? "REG_EBRACE" : r == REG_BADBR ? "REG_BADBR" : r == REG_ERANGE ? "REG_ERANGE" : r == REG_ESPACE ? "REG_ESPACE" :
		r == REG_BADRPT ? "REG_BADRPT" : "?";
}

static void compile(const char *pattern, int flags)
{
	regex_t re;
	int r = regcomp(&re, pattern, flags);
	printf("'%s' %s", pattern, name(r));
	if (r) {
		char text[100] = "";
		size_t n = regerror(r, &re, text, sizeof text);
		printf(" %d", n == strlen(text) + 1 && n > 1);
	} else {
		regfree(&re);
	}
	puts("");
}

int main(void)
{
	compile("[abc", REG_EXTENDED);
	compile("(abc", REG_EXTENDED);
	compile("abc)", REG_EXTENDED);
	compile("a{2,1}", REG_EXTENDED);
	compile("[[:nope:]]", REG_EXTENDED);
	compile("[z-a]", REG_EXTENDED);
	compile("*a", REG_EXTENDED);
	compile("\\(a", 0);
	compile("a\\)", 0);
	compile("\\(a\\)\\2", 0);
	compile("a\\", REG_EXTENDED);
	compile("a\\{2\\}", 0);
	regex_t re;
	regmatch_t m = { -7, -7 };
	regcomp(&re, "b+", REG_EXTENDED | REG_NOSUB);
	int r = regexec(&re, "abbc", 1, &m, 0);
	printf("%d\n", r);
	char small[4];
	size_t n = regerror(REG_NOMATCH, &re, small, sizeof small);
	printf("%d %zu\n", n > 4, strlen(small));
	regfree(&re);
	return 0;
}
