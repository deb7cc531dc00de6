/* UBSAN_OPTIONS: the program ends at the first report, with the exit code that is asked for, and says what there is not.
 * flags: -fsanitize=undefined
 * env: UBSAN_OPTIONS=halt_on_error=1:exitcode=55,print_summary=1:print_stacktrace=1
 * host: skip it has a backtrace
 * exit: 55
 * stdout:
 *   begin
 * stderr:
 *   UndefinedBehaviorSanitizer: print_stacktrace: a program cannot see its own calls here; compile it with -g -fsanitize-trap=undefined, and wasicc run shows them
 *   options.c:22:5: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'
 *   SUMMARY: UndefinedBehaviorSanitizer: undefined-behavior options.c:22:5
 */
#include <limits.h>
#include <stdio.h>

static volatile int big = INT_MAX;

int main(void)
{
	printf("begin\n");
	fflush(stdout);
	big++;
	printf("end\n");
	return 0;
}
