/* With NDEBUG an assert does nothing and does not evaluate its expression; static_assert is always there.
 * stdout:
 *   0
 */
#define NDEBUG
#include <assert.h>
#include <stdio.h>

static_assert(sizeof(int) == 4, "int has four bytes");

int main(void)
{
	int n = 0;
	assert(n++ == 99);
	assert(0);
	printf("%d\n", n);
	return 0;
}
