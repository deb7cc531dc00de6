/* Atomic objects larger than eight bytes: loads, stores, exchanges, compared and not, arithmetic.
 * matrix: -O0 -Wno-atomic-alignment | -O2 -Wno-atomic-alignment
 * host-flags: -Wl,--no-as-needed -latomic
 * stdout:
 *   0 3
 *   0 9 1 9 5 3
 *   140
 *   0
 */
#include <stdatomic.h>
#include <stdio.h>

struct large { int a[8]; };
static _Atomic struct large large;
static _Atomic __int128 wide;

int main(void)
{
	struct large t = large, u;
	t.a[7] = 3;
	large = t;
	t.a[0] = 9;
	u = atomic_exchange(&large, t);
	printf("%d %d\n", u.a[0], u.a[7]);
	printf("%d", atomic_compare_exchange_strong(&large, &u, t));
	printf(" %d", u.a[0]);
	u.a[1] = 5;
	t = atomic_load(&large);
	printf(" %d", atomic_compare_exchange_strong(&large, &t, u));
	t = atomic_load_explicit(&large, memory_order_acquire);
	printf(" %d %d %d\n", t.a[0], t.a[1], t.a[7]);
	wide += 5;
	wide <<= 70;
	printf("%llx\n", (unsigned long long)(wide >> 64));
	printf("%d\n", atomic_is_lock_free(&large));
	return 0;
}
