#include <cstdio>
#include <stdexcept>

int main(int argc, char **)
{
	try {
		if (argc > 0) throw std::runtime_error("hello");
	} catch (const std::exception &e) {
		std::puts(e.what());
	}
}
