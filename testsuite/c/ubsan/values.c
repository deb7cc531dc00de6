/* -fsanitize=bool, enum, float-cast-overflow, float-divide-by-zero, builtin: values that a type does not have.
 * flags: -fsanitize=undefined,float-divide-by-zero,float-cast-overflow -w
 * host: skip the host's compiler reports other columns
 * stdout:
 *   values.c:35:9: runtime error: load of value 2, which is not a valid value for type 'bool'
 *   values.c:36:9: runtime error: 3e+09 is outside the range of representable values of type 'int'
 *   values.c:37:9: runtime error: -1.5 is outside the range of representable values of type 'unsigned int'
 *   values.c:39:9: runtime error: nan is outside the range of representable values of type 'int'
 *   values.c:40:9: runtime error: 1e+4000 is outside the range of representable values of type 'int'
 *   values.c:41:9: runtime error: 1000 is outside the range of representable values of type 'unsigned char'
 *   values.c:42:15: runtime error: division by zero
 *   values.c:43:15: runtime error: division by zero
 *   values.c:44:23: runtime error: passing zero to ctz(), which is not a valid argument
 *   values.c:45:23: runtime error: passing zero to clz(), which is not a valid argument
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static volatile double three_billion = 3e9, zero;
static volatile float f = -1.5f, nan_value;
static volatile long double huge = 1e4000L;
static volatile __fp16 half = 1000;
static volatile int sink, none;
static volatile unsigned char byte;
static volatile double quotient;

int main(void)
{
	dup2(1, 2);
	bool b;
	char two = 2;
	memcpy(&b, &two, 1);
	sink = b;
	sink = three_billion;
	sink = (unsigned)f;
	nan_value = __builtin_nanf("");
	sink = (int)nan_value;
	sink = (int)huge;
	byte = (unsigned char)half;
	quotient = 1 / zero;
	quotient = 0 / zero;
	sink = __builtin_ctz(none);
	sink = __builtin_clz(none);
	return 0;
}
