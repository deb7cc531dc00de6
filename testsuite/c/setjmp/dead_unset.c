/* longjmp with a jmp_buf that was never set, empty or full of rubbish, is a trap with a name.
 * matrix: -O0 | -O2 | -DRUBBISH | -DRUBBISH=0xfffffff0
 * host: skip it is undefined behaviour
 * exit: 134
 * stdout:
 * stderr~ with a jmp_buf that setjmp never set
 */
#include <setjmp.h>
#include <string.h>

static jmp_buf env, other;

int main(void)
{
	if (setjmp(other))
		return 1;
#ifdef RUBBISH
	unsigned words[sizeof env / 4];
	for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
		words[i] = RUBBISH;
	memcpy(env, words, sizeof env);
#endif
	longjmp(env, 1);
}
