/* A failing assert names the expression and ends with 134.
 * exit: 134
 * stderr~ 1 + 1 == 3
 */
#include <assert.h>

int main(void)
{
	assert(1 + 1 == 3);
}
