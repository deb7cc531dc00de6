/*
 * What WebAssembly leaves open about C++ exceptions: who defines their tag, and what becomes of one that nothing
 * catches. The engine would end the program with a bare "uncaught exception"; start-up therefore calls
 * through __wasicc_guard when it is there, which it is in a program that can throw: whatever throws or catches
 * needs the tag.
 */
#include <exception>

__asm__(
	".globl __cpp_exception\n"
	".tagtype __cpp_exception i32\n"
	"__cpp_exception:\n"
);

/* Not noexcept: that would end a longjmp gone astray in std::terminate too, which says less than the engine. */
extern "C" int __wasicc_guard(int (*run)())
{
	try {
		return run();
	} catch (...) {
		std::terminate(); /* says the exception's type and what() */
	}
}
