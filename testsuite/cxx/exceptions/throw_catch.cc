/* An exception goes to the first handler that fits its type, by value, by reference, as a base class, as a pointer.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   int 42
 *   base of derived
 *   derived
 *   const char * text
 *   pointer to base
 *   null pointer
 *   long and not int
 *   anything
 *   virtual base
 *   slice base
 */
#include <cstdio>

struct Base {
	virtual ~Base() = default;
	virtual const char *name() const { return "base"; }
};
struct Derived : Base {
	const char *name() const override { return "derived"; }
};
struct Hidden : private Base {};
struct Left : virtual Base {};
struct Right : virtual Base {};
struct Both : Left, Right {};

template <class T> static void raise(T value)
{
	throw value;
}

int main()
{
	try { raise(42); } catch (long) { std::puts("long"); } catch (int i) { std::printf("int %d\n", i); }
	try { raise(Derived()); } catch (Base &) { std::puts("base of derived"); } catch (...) { std::puts("other"); }
	try { throw Derived(); } catch (const Base &b) { std::puts(b.name()); }
	try { throw "text"; } catch (char *) { std::puts("char *"); } catch (const char *s) { std::printf("const char * %s\n", s); }
	Derived d;
	try { throw &d; } catch (Base *) { std::puts("pointer to base"); }
	try { throw nullptr; } catch (int) { std::puts("int"); } catch (Base *p) { std::puts(p ? "some" : "null pointer"); }
	try { throw 1L; } catch (int) { std::puts("int"); } catch (long) { std::puts("long and not int"); }
	try { throw Hidden(); } catch (Base &) { std::puts("hidden"); } catch (...) { std::puts("anything"); }
	try { throw Both(); } catch (Base &) { std::puts("virtual base"); }
	try { throw Derived(); } catch (Base b) { std::printf("slice %s\n", b.name()); }
}
