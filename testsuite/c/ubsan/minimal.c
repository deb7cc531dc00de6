/* -fsanitize-minimal-runtime names the kind, once.
 * flags: -fsanitize=undefined -fsanitize-minimal-runtime -w
 * matrix: -O0 | -O2
 * host: skip clang alone has it
 * stdout:
 *   ubsan: add-overflow
 *   ubsan: mul-overflow
 *   ubsan: shift-out-of-bounds
 *   ubsan: out-of-bounds
 */
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

static volatile int big = INT_MAX, places = 40, three = 3;
static volatile int sink;
static int array[3];

int main(void)
{
	dup2(1, 2);
	for (int i = 0; i < 3; i++)
		sink = big + 1;
	sink = -big * 2;
	sink = 1 << places;
	sink = array[three];
	return 0;
}
