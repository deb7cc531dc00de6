/* OpenMP: exceptions are thrown and caught within a region, a loop, a task.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   end of inner
 *   in a region
 *   end of region
 *   18
 *   end of task
 *   from a task
 *   critical
 */
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

struct Trace {
	std::string name;
	~Trace() { std::cout << "end of " << name << '\n'; }
};

int main()
{
	std::exception_ptr kept;
#pragma omp parallel
	{
		Trace region{"region"};
		try {
			Trace inner{"inner"};
			throw std::runtime_error("in a region");
		} catch (const std::exception &e) {
			std::cout << e.what() << '\n';
		}
	}
	int caught = 0;
#pragma omp parallel for reduction(+ : caught) schedule(dynamic, 2)
	for (int i = 0; i < 10; i++) {
		try {
			if (i % 3 == 0) throw i;
		} catch (int v) {
			caught += v;
		}
	}
	std::cout << caught << '\n';
#pragma omp parallel
#pragma omp single
	{
#pragma omp task shared(kept)
		{
			Trace task{"task"};
			try {
				throw std::string("from a task");
			} catch (...) {
				kept = std::current_exception();
			}
		}
#pragma omp taskwait
	}
	try {
		std::rethrow_exception(kept);
	} catch (const std::string &s) {
		std::cout << s << '\n';
	}
#pragma omp critical
	try {
		throw 1;
	} catch (...) {
		std::cout << "critical\n";
	}
	return 0;
}
