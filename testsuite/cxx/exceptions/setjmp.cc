/* setjmp, longjmp and exceptions in one program, in one function, and each within the other.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   jumped 1
 *   caught 2
 *   jumped 3 past a handler
 *   caught 4 after a jump
 *   caught 5 where setjmp was called
 *   jumped 6 out of a handler
 *   rounds 1000 1000
 */
#include <csetjmp>
#include <cstdio>

static std::jmp_buf env;

[[gnu::noinline]] static void jump(int n)
{
	std::longjmp(env, n);
}

[[gnu::noinline]] static void raise(int n)
{
	throw n;
}

static void jump_past_handler()
{
	try { jump(3); } catch (...) { std::puts("a handler caught a jump"); }
}

static void both_in_one(volatile int n)
{
	try {
		int got = setjmp(env);
		if (got == 0) jump(n);
		raise(got);
	} catch (int i) {
		std::printf("caught %d where setjmp was called\n", i);
	}
}

static void out_of_handler()
{
	int got = setjmp(env);
	if (got) {
		std::printf("jumped %d out of a handler\n", got);
		return;
	}
	int n = 0;
	try { raise(6); } catch (int i) { n = i; }
	jump(n);
}

int main()
{
	int got = setjmp(env);
	if (got == 0) jump(1);
	std::printf("jumped %d\n", got);

	try { raise(2); } catch (int i) { std::printf("caught %d\n", i); }

	got = setjmp(env);
	if (got == 0) jump_past_handler();
	std::printf("jumped %d past a handler\n", got);

	try { raise(got + 1); } catch (int i) { std::printf("caught %d after a jump\n", i); }

	both_in_one(5);
	out_of_handler();

	volatile int jumps = 0, throws = 0;
	for (volatile int i = 0; i < 1000; i = i + 1) {
		if (setjmp(env) == 0) jump(1);
		jumps = jumps + 1;
		try { raise(i); } catch (int) { throws = throws + 1; }
	}
	std::printf("rounds %d %d\n", jumps, throws);
}
