/* fnmatch: stars, question marks, brackets, escapes, leading periods and slashes under each flag.
 * stdout:
 *   1: yes
 *   2: yes
 *   3: yes
 *   4: yes
 *   5: yes
 *   6: no
 *   7: yes
 *   8: no
 *   9: yes
 *   10: yes
 *   11: yes
 *   12: yes
 *   13: no
 *   14: yes
 *   15: yes
 *   16: no
 *   17: yes
 *   18: no
 *   19: yes
 *   20: no
 *   21: yes
 *   22: no
 *   23: no
 *   24: yes
 *   25: yes
 *   26: yes
 *   27: yes
 *   28: no
 */
#define _GNU_SOURCE
#include <fnmatch.h>
#include <stdio.h>

static void match(const char *pattern, const char *text, int flags)
{
	int r = fnmatch(pattern, text, flags);
	static int count;
	printf("%d: %s\n", ++count, r == 0 ? "yes" : r == FNM_NOMATCH ? "no" : "error");
}

int main(void)
{
	match("*", "anything", 0);
	match("*", "", 0);
	match("a*c", "abbbc", 0);
	match("a*c*e", "abcde", 0);
	match("a?c", "abc", 0);
	match("a?c", "ac", 0);
	match("[a-c]x", "bx", 0);
	match("[!a-c]x", "bx", 0);
	match("[!a-c]x", "dx", 0);
	match("[]x]", "]", 0);
	match("[[:upper:]]*", "Word", 0);
	match("\\*", "*", 0);
	match("\\*", "x", 0);
	match("\\*", "\\x", FNM_NOESCAPE);
	match("*", "a/b", 0);
	match("*", "a/b", FNM_PATHNAME);
	match("a/*", "a/b", FNM_PATHNAME);
	match("a?b", "a/b", FNM_PATHNAME);
	match("*", ".hidden", 0);
	match("*", ".hidden", FNM_PERIOD);
	match(".*", ".hidden", FNM_PERIOD);
	match("a/*", "a/.b", FNM_PATHNAME | FNM_PERIOD);
	match("ABC", "abc", 0);
	match("ABC", "abc", FNM_CASEFOLD);
	match("a", "a/b", FNM_LEADING_DIR);
	match("[a", "[a", 0);
	match("*.c", "file.c", 0);
	match("*.c", "file.cc", 0);
	return 0;
}
