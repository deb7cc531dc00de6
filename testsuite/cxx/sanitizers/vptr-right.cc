/* -fsanitize=undefined has nothing to say of objects that are what they are used as: multiple and virtual bases, classes of templates and
 * of unnamed namespaces, objects that are being constructed and destroyed, thrown ones, calls through member pointers.
 * flags: -fsanitize=undefined
 * matrix: -O0 | -O2 | -O1 -flto
 * host-flags: -O1
 * stdout:
 *   137
 * stderr:
 */
#include <cstdio>

struct Root {
	Root() { touch(); here(); }
	virtual ~Root() { here(); }
	virtual void here() {}
	void touch() { a++; }
	int a = 1;
};
struct Left : virtual Root {
	Left() { touch(); a++; }
	~Left() { touch(); }
	int b = 2;
};
struct Right : virtual Root {
	Right() { a++; }
	void here() override { c++; }
	int c = 3;
};
struct Joined : Left, Right {
	Joined() { touch(); b++; c++; }
	~Joined() { d++; touch(); }
	void here() override { d++; }
	int d = 4;
};
struct Other {
	virtual int e() { return 1; }
};
struct Both : Other, Joined {
	int e() override { return f; }
	int f = 5;
};
template <class T> struct Wrapped : T {
	Wrapped() { this->touch(); }
	int g = 6;
};
namespace {
struct Hidden : Both {
	void touch_too() { touch(); }
};
} // namespace
struct Node {
	virtual ~Node() {}
	Node *next = nullptr;
};
struct Leaf : Node {
	int get() const { return v; }
	int v = 9;
};

template <class T, class From> static T *down(From *from)
{
	return static_cast<T *>(from);
}

static int count(Root *root)
{
	root->here();
	root->touch();
	return root->a;
}

int main()
{
	Joined joined;
	Both both;
	Wrapped<Joined> wrapped;
	Hidden hidden;
	Left left;
	Right right;
	Leaf leaf;
	int n = 0;
	Root *roots[] = { &joined, &both, &wrapped, &hidden, &left, &right };
	for (Root *root : roots)
		n += count(root);
	Left *lefts[] = { &joined, &both, &wrapped, &hidden, &left };
	for (Left *one : lefts) {
		one->touch();
		n += one->b;
	}
	Joined *all[] = {
		&joined,
		down<Joined>(static_cast<Left *>(&both)),
		down<Joined>(static_cast<Right *>(&both)),
		down<Joined>(static_cast<Left *>(&wrapped)),
		down<Joined>(static_cast<Right *>(&hidden)),
		dynamic_cast<Joined *>(roots[3]),
	};
	for (Joined *one : all) {
		one->touch();
		n += one->d + one->c;
	}
	Other *other = &both;
	Both *same = down<Both>(other);
	n += same->e() + same->d;
	n += down<Hidden>(static_cast<Other *>(&hidden))->f;
	hidden.touch_too();
	Node *nodes[] = { &leaf };
	n += down<Leaf>(nodes[0])->get();
	auto here = &Joined::here;
	(all[1]->*here)();
	try {
		throw Joined();
	} catch (Root &root) {
		n += count(&root);
	}
	std::printf("%d\n", n);
}
