/*
 * Atomic operations on objects that are larger than the processor's largest: other systems have them in libatomic. With one thread
 * plain copies are atomic. Only the assembler may use these names; to clang they are operators.
 */
#include <features.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

void __generic_load(size_t size, const void *from, void *to, int order) __asm__("__atomic_load");
void __generic_store(size_t size, void *to, const void *from, int order) __asm__("__atomic_store");
void __generic_exchange(size_t size, void *object, const void *value, void *old, int order) __asm__("__atomic_exchange");
bool __generic_compare_exchange(size_t size, void *object, void *expected, const void *value, int success, int failure)
	__asm__("__atomic_compare_exchange");
bool __generic_is_lock_free(size_t size, const volatile void *object) __asm__("__atomic_is_lock_free");

void __generic_load(size_t size, const void *from, void *to, int order)
{
	memcpy(to, from, size);
}

void __generic_store(size_t size, void *to, const void *from, int order)
{
	memcpy(to, from, size);
}

void __generic_exchange(size_t size, void *object, const void *value, void *old, int order)
{
	/* The value may stand where the old one is to go. */
	char *o = object, *result = old;
	const char *v = value;
	for (size_t i = 0; i < size; i++) {
		char was = o[i];
		o[i] = v[i];
		result[i] = was;
	}
}

bool __generic_compare_exchange(size_t size, void *object, void *expected, const void *value, int success, int failure)
{
	if (!memcmp(object, expected, size)) {
		memcpy(object, value, size);
		return true;
	}
	memcpy(expected, object, size);
	return false;
}

/* As compilers say it without asking: up to 8 bytes. */
bool __generic_is_lock_free(size_t size, const volatile void *object)
{
	return size <= 8 && !(size & (size - 1));
}
