/* -fsanitize=undefined in C++ looks whether an object is of the class that it is used as, by its vptr: of another class, part of another
 * object, no object at all, dead. A virtual base counts only where it is. What is right before that is not reported.
 * flags: -fsanitize=undefined
 * matrix: -O0 | -O2 | -fno-exceptions
 * host: skip the host's compiler names other columns, and classes without their namespace
 * stdout:
 *   1
 *   vptr.cc:102:26: runtime error: member call on address 0x… which does not point to an object of type 'zoo::Bird'
 *   0x…: note: object is of type 'zoo::Animal'
 *   vptr for 'zoo::Animal'
 *   vptr.cc:103:7: runtime error: downcast of address 0x… which does not point to an object of type 'Bird'
 *   0x…: note: object is of type 'zoo::Pair<int>'
 *   vptr for 'zoo::Pair<int>'
 *   vptr.cc:104:48: runtime error: member call on address 0x… which does not point to an object of type 'zoo::Bird'
 *   0x…: note: object is base class subobject at offset 8 within object of type 'zoo::CagedAnimal'
 *   vptr for 'zoo::Animal' base class of 'zoo::CagedAnimal'
 *   vptr.cc:105:24: runtime error: member access within address 0x… which does not point to an object of type 'zoo::Cage'
 *   0x…: note: object is of type 'zoo::Duck'
 *   vptr for 'zoo::Duck'
 *   vptr.cc:106:46: runtime error: member access within address 0x… which does not point to an object of type 'zoo::Swimmer'
 *   0x…: note: object is base class subobject at offset 8 within object of type 'zoo::Duck'
 *   vptr for 'zoo::Flyer' base class of 'zoo::Duck'
 *   vptr.cc:107:47: runtime error: member call on address 0x… which does not point to an object of type 'zoo::Bird'
 *   0x…: note: object is base class subobject at offset 16 within object of type 'zoo::Duck'
 *   vptr for 'zoo::Animal' base class of 'zoo::Duck'
 *   vptr.cc:110:25: runtime error: member access within address 0x… which does not point to an object of type 'zoo::Animal'
 *   0x…: note: object has invalid vptr
 *   vptr.cc:115:25: runtime error: member access within address 0x… which does not point to an object of type 'zoo::Animal'
 *   0x…: note: object has invalid vptr
 */
#include <cstdio>
#include <cstring>
#include <new>
#include <string>
#include <unistd.h>

namespace zoo {
struct Animal {
	virtual ~Animal() {}
	virtual int legs() { return 4; }
	int age = 7;
};
struct Bird : Animal {
	int legs() override { return 2; }
	int wings() { return age; }
};
struct Cage {
	virtual int bars() { return 9; }
	int width = 1;
};
struct CagedAnimal : Cage, Animal {};
template <class T> struct Pair : Animal {
	T other;
};
struct Swimmer : virtual Animal {
	int fins = 2;
};
struct Flyer : virtual Animal {
	int feathers = 3;
};
struct Duck : Swimmer, Flyer {};
} // namespace zoo

using namespace zoo;

/* The compiler is to know nothing of what it gets. */
template <class T> static T *as(void *volatile p)
{
	return static_cast<T *>(p);
}

/* Addresses are nobody's business. */
static void tell(int from)
{
	std::string text(8192, 0);
	text.resize(read(from, &text[0], text.size()));
	size_t at = 0;
	while ((at = text.find("0x", at)) != text.npos) {
		at += 2;
		text.replace(at, text.find_first_not_of("0123456789abcdef", at) - at, "…");
	}
	for (size_t end; (end = text.find('\n')) != text.npos; text.erase(0, end + 1)) {
		std::string line = text.substr(0, end);
		if (line.find("runtime error") != line.npos || line.find("note") != line.npos || line.find("vptr for") != line.npos)
			std::puts(line.substr(line.find_first_not_of(' ')).c_str());
	}
}

int main()
{
	int p[2];
	if (pipe(p) || dup2(p[1], 2) < 0)
		return 2;
	Animal animal;
	Bird bird;
	CagedAnimal caged;
	Pair<int> pair;
	Duck duck;
	int n = as<Bird>(&bird)->wings() + as<Animal>(&bird)->legs() + as<Animal>(static_cast<Animal *>(&caged))->age
		+ as<Animal>(static_cast<Animal *>(&duck))->age + as<Flyer>(static_cast<Flyer *>(&duck))->age
		+ as<Swimmer>(&duck)->fins;
	n += as<Bird>(&animal)->wings();
	n += static_cast<Bird *>(as<Animal>(&pair))->age;
	n += as<Bird>(static_cast<Animal *>(&caged))->wings();
	n += as<Cage>(&duck)->width != 0;
	n += as<Duck>(static_cast<Flyer *>(&duck))->fins != 0;
	n += as<Bird>(static_cast<Animal *>(&duck))->wings();
	alignas(8) char room[sizeof(Animal)];
	std::memset(room, 0x11, sizeof room);
	n += as<Animal>(room)->age;
	new (room) Animal;
	n += as<Animal>(room)->age;
	as<Animal>(room)->~Animal();
	std::memset(room, 0, sizeof room);
	n += as<Animal>(room)->age;
	std::printf("%d\n", n != 0);
	tell(p[0]);
}
