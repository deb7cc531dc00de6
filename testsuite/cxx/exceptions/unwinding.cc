/* Unwinding destroys what was constructed, in reverse, and nothing else: locals, members, bases, array elements,
 * temporaries.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   +a +b ~b ~a caught
 *   +base +member ~member ~base caught
 *   +0 +1 +2 ~2 ~1 ~0 caught
 *   +x ~x caught
 *   +held ~held caught
 *   +in loop ~in loop +in loop ~in loop caught
 */
#include <cstdio>
#include <memory>

struct Traced {
	const char *name;
	explicit Traced(const char *n) : name(n) { std::printf("+%s ", name); }
	Traced(const Traced &) = delete;
	~Traced() { std::printf("~%s ", name); }
};

static void locals()
{
	Traced a("a");
	{
		Traced b("b");
		throw 1;
	}
}

struct WithBase : Traced {
	Traced member{"member"};
	WithBase() : Traced("base") { throw 1; }
	~WithBase() { std::printf("never "); }
};

static int made;
struct Element {
	int n = made++;
	Element() { if (n == 3) throw 1; std::printf("+%d ", n); }
	~Element() { std::printf("~%d ", n); }
};

static void use(const Traced &)
{
	throw 1;
}

static void loop()
{
	for (int i = 0; ; i++) {
		Traced t("in loop");
		if (i == 1) throw 1;
	}
}

template <class F> static void check(F f)
{
	try { f(); } catch (int) { std::puts("caught"); }
}

int main()
{
	check(locals);
	check([] { WithBase w; });
	check([] { Element e[5]; });
	check([] { use(Traced("x")); });
	check([] { auto held = std::make_unique<Traced>("held"); throw 1; });
	check(loop);
}
