/*
 * What WebAssembly leaves open about C++ exceptions: who defines their tag, and how std::terminate learns which
 * exception it is about.
 *
 * The engine unwinds as it throws, without first looking for a handler. An exception that nothing catches would end
 * the program with the engine's bare words, so start-up calls through __wasicc_guard when it is there, which it is
 * in a program that can throw: whatever throws or catches needs the tag. And where an exception would leave a noexcept
 * function, the compiler calls std::terminate without having caught it: no handler, and no message, could say what it
 * was. So each throw is noted on its way. Exceptions in flight form a stack: one that is thrown during the
 * unwinding of another is caught before that goes on.
 *
 * libraries.toml gives LLVM's two functions that are wrapped here other names.
 */
#include <cxxabi.h>
#include <exception>
#include <unwind.h>

__asm__(
	".globl __cpp_exception\n"
	".tagtype __cpp_exception i32\n"
	"__cpp_exception:\n"
);

namespace {
constexpr unsigned depth = 16; /* those further down are thrown all the same, but not named */
_Unwind_Exception *in_flight[depth];
}

extern "C" {
_Unwind_Reason_Code __llvm_Unwind_RaiseException(_Unwind_Exception *);

/* __cxa_throw has counted it already. */
_Unwind_Reason_Code _Unwind_RaiseException(_Unwind_Exception *thrown)
{
	unsigned n = abi::__cxa_uncaught_exceptions();
	if (n && n <= depth) in_flight[n - 1] = thrown;
	return __llvm_Unwind_RaiseException(thrown);
}
}

namespace std {
[[noreturn]] void __llvm_terminate() noexcept;

[[noreturn]] void terminate() noexcept
{
	unsigned n = abi::__cxa_uncaught_exceptions();
	if (n && n <= depth) abi::__cxa_begin_catch(in_flight[n - 1]);
	__llvm_terminate();
}
}

/* Not noexcept: that would end a longjmp gone astray in std::terminate too, which says less than the engine. */
extern "C" int __wasicc_guard(int (*run)())
{
	try {
		return run();
	} catch (...) {
		std::terminate(); /* says the exception's type and what() */
	}
}
