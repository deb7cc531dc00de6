/* OpenMP: objects of classes in clauses are copied, assigned and destroyed as the specification says, and none is left.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   new b kept
 *   single
 *   b 4 kept!
 *   a8
 *   <01234
 *   alive 1
 *   one 3
 *   three 1
 *   two 2
 *   6 0.75
 *   45 190
 */
#include <iostream>
#include <map>
#include <string>
#include <vector>

static int alive;

struct Object {
	std::string text;
	Object() : text("new") { alive++; }
	Object(std::string t) : text(std::move(t)) { alive++; }
	Object(const Object &o) : text(o.text) { alive++; }
	Object &operator=(const Object &) = default;
	~Object() { alive--; }
	Object &operator+=(const Object &o)
	{
		text += o.text;
		return *this;
	}
};

extern Object kept;
#pragma omp threadprivate(kept)
Object kept("kept");

using Words = std::map<std::string, int>;
#pragma omp declare reduction(merge : Words : [](Words &a, Words &b) { for (auto &[k, n] : b) a[k] += n; }(omp_out, omp_in))
#pragma omp declare reduction(+ : Object : omp_out += omp_in) initializer(omp_priv = Object(""))

template <typename T> T sum(const std::vector<T> &v)
{
	T total{};
#pragma omp parallel for reduction(+ : total)
	for (auto it = v.begin(); it < v.end(); ++it) total += *it;
	return total;
}

int main()
{
	{
		Object a("a"), b("b"), last("none");
#pragma omp parallel private(a) firstprivate(b) copyin(kept)
		{
			std::cout << a.text << ' ' << b.text << ' ' << kept.text << '\n';
			b.text = "changed";
			kept.text += "!";
#pragma omp for lastprivate(last)
			for (int i = 0; i < 5; i++) last = Object(std::to_string(i));
#pragma omp single copyprivate(b)
			b.text = "single";
			std::cout << b.text << '\n';
		}
		std::cout << b.text << ' ' << last.text << ' ' << kept.text << '\n';
#pragma omp parallel num_threads(1)
#pragma omp single
		for (int i = 0; i < 3; i++) {
			Object o("task " + std::to_string(i));
#pragma omp task firstprivate(o)
			{
				o.text += " ran";
#pragma omp critical
				alive += o.text.size() == 10 ? 0 : 1000;
			}
#pragma omp task firstprivate(o) if (0)
			o.text.clear();
		}
		Object end("begin");
#pragma omp parallel num_threads(1)
#pragma omp single
#pragma omp taskloop num_tasks(3) firstprivate(a) lastprivate(end)
		for (int i = 0; i < 9; i++) end.text = a.text + std::to_string(i);
		std::cout << end.text << '\n';
		Object all("<");
#pragma omp parallel for reduction(+ : all) ordered
		for (int i = 0; i < 5; i++) all += Object(std::to_string(i));
		std::cout << all.text << '\n';
	}
	std::cout << "alive " << alive << '\n';

	Words words;
	std::vector<std::string> list{"one", "two", "one", "three", "two", "one"};
#pragma omp parallel for reduction(merge : words)
	for (std::size_t i = 0; i < list.size(); i++) words[list[i]]++;
	for (auto &[word, n] : words) std::cout << word << ' ' << n << '\n';
	std::cout << sum(std::vector<int>{1, 2, 3}) << ' ' << sum(std::vector<double>{.5, .25}) << '\n';

	int pairs = 0;
	std::vector<int> xs{1, 2, 3}, ys{10, 20};
#pragma omp parallel for collapse(2) reduction(+ : pairs)
	for (int x : xs)
		for (int y : ys) pairs += x * y;
	auto lambda = [&](int n) {
		int local = 0;
#pragma omp parallel for reduction(+ : local, pairs)
		for (int i = 0; i < n; i++) local += i, pairs++;
		return local;
	};
	std::cout << lambda(10) << ' ' << pairs << '\n';
	return 0;
}
