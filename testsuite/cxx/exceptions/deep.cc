/* An exception passes through a thousand frames with something to destroy in each.
 * matrix: -O0 | -O2
 * stdout:
 *   1000 destroyed, caught 1
 */
#include <cstdio>

static int destroyed;
struct Local {
	~Local() { destroyed++; }
};

[[gnu::noinline]] static void down(int depth)
{
	Local l;
	if (depth == 1) throw 1;
	down(depth - 1);
}

int main()
{
	try { down(1000); } catch (int i) { std::printf("%d destroyed, caught %d\n", destroyed, i); }
}
