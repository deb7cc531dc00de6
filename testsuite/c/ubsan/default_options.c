/* __ubsan_default_options, which UBSAN_OPTIONS overrides.
 * flags: -fsanitize=undefined
 * matrix: -DFIRST=7 | -DFIRST=9
 * env: UBSAN_OPTIONS=exitcode=8
 * host: skip the host's runtime library is shared and does not see it
 * exit: 8
 * stdout:
 */
#include <limits.h>
#include <stdio.h>

#define TEXT(s) #s
#define QUOTED(s) TEXT(s)

const char *__ubsan_default_options(void)
{
	return "exitcode=" QUOTED(FIRST) ",halt_on_error=yes";
}

int main(void)
{
	volatile int big = INT_MAX;
	big++;
	printf("end\n");
	return 0;
}
