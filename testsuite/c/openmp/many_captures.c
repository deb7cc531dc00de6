/* OpenMP: a region that uses more variables than can be passed says so.
 * flags: -fopenmp
 * exit: 134
 * stderr~ OpenMP: error: a region uses 70 variables of the function around it
 * host: skip gcc passes a structure
 */
#define TEN(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9
#define ADD(x) (x##0++, x##1++, x##2++, x##3++, x##4++, x##5++, x##6++, x##7++, x##8++, x##9++)

int main(void)
{
	int TEN(a), TEN(b), TEN(c), TEN(d), TEN(e), TEN(f), TEN(g);
#pragma omp parallel
	ADD(a), ADD(b), ADD(c), ADD(d), ADD(e), ADD(f), ADD(g);
	return 0;
}
