/* stdatomic.h in one thread: every operation on every size, compare and exchange, flags, fences.
 * stdout:
 *   signed char 60 40 1 61
 *   unsigned short 60 40 1 61
 *   int 60 40 1 61
 *   long 60 40 1 61
 *   long long 60 40 1 61
 *   uint64_t 60 40 1 61
 *   0 1 0
 *   3 4 2
 */
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

#define TRY(type) do { \
	_Atomic(type) a = 5; \
	type old = atomic_fetch_add(&a, 3); \
	old += atomic_fetch_sub_explicit(&a, 1, memory_order_relaxed); \
	old += atomic_fetch_or(&a, 8); \
	old += atomic_fetch_and(&a, 12); \
	old += atomic_fetch_xor(&a, 1); \
	old += atomic_exchange(&a, 40); \
	type expected = 41; \
	int failed = !atomic_compare_exchange_strong(&a, &expected, 50); \
	int done = 0; \
	while (!done) \
		done = atomic_compare_exchange_weak(&a, &expected, 60); \
	atomic_store(&a, atomic_load(&a) + 1); \
	printf("%s %lld %lld %d %lld\n", #type, (long long)old, (long long)expected, failed, (long long)atomic_load_explicit(&a, memory_order_acquire)); \
} while (0)

int main(void)
{
	TRY(signed char);
	TRY(unsigned short);
	TRY(int);
	TRY(long);
	TRY(long long);
	TRY(uint64_t);
	atomic_flag flag = ATOMIC_FLAG_INIT;
	int first = atomic_flag_test_and_set(&flag), second = atomic_flag_test_and_set(&flag);
	atomic_flag_clear(&flag);
	int third = atomic_flag_test_and_set(&flag);
	printf("%d %d %d\n", first, second, third);
	atomic_thread_fence(memory_order_seq_cst);
	atomic_signal_fence(memory_order_release);
	struct { int a, b; } value = { 1, 2 };
	_Atomic(struct pair { int a, b; }) pair;
	atomic_init(&pair, ((struct pair){ 3, 4 }));
	struct pair got = atomic_exchange(&pair, ((struct pair){ 5, 6 }));
	printf("%d %d %d\n", got.a, got.b, value.b);
	return 0;
}
