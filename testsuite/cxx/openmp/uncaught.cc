/* OpenMP: an exception that would leave a region ends the program, as the specification has it.
 * flags: -fopenmp
 * exit: 134
 * stdout:
 *   before
 * env: OMP_NUM_THREADS=1
 */
#include <cstdio>
#include <stdexcept>

int main()
{
	std::puts("before");
	std::fflush(stdout);
	try {
#pragma omp parallel
		throw std::runtime_error("out of a region");
	} catch (...) {
		std::puts("never");
	}
	return 0;
}
