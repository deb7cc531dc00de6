/* Functions that are declared without parameters are called all the same with -fwasicc-call-casts, those of libc and variadic
 * ones included, and a note says which.
 * matrix: -O0 -g | -O2 | -O2 -s
 * flags: -w -fwasicc-call-casts
 * sources: parts/definitions.c
 * dirs: .
 * setup: printf hello >file
 * compiler~ wasicc: note: add_three() is (i32, i32, i32) -> i32 in definitions.c, but (i32, i32) -> i32 in declarations.c: the call in main() is adapted
 * compiler~ wasicc: note: far() is (i64) -> i64 in definitions.c, but (i32) -> i32 in declarations.c: the call in main() is adapted
 * compiler~ wasicc: note: lseek() is (i32, i64, i32) -> i64 in libc.a([..]), but (i32, i32, i32) -> i32 in declarations.c: the call in main() is adapted
 * compiler~ wasicc: note: nothing() is (i32) -> void in definitions.c, but (i32, i32) -> i32 in declarations.c: the call in main() is adapted
 * compiler~ wasicc: note: dprintf() is (i32, i32, i32) -> i32 in libc.a([..]), but (i32, i32, i32, i64, f64) -> i32 in declarations.c: the call in main() is adapted
 * compiler~ wasicc: note: same() is (i32) -> i32 in definitions.c, but (i32, i32) -> i32 in declarations.c: the call in main() is adapted
 * compiler~ wasicc: note: alone() is (i32) -> i32 in definitions.c, but (i32, i32) -> i32 in declarations.c: the call in main() is adapted
 * host-flags: -w
 * stdout:
 *   3
 *   -9
 *   nothing 5
 *   2
 *   lo
 *   a 1234567890123 1.5
 *   0
 *   1
 *   81
 */
int printf(const char *, ...);
int puts(const char *);

int add_three();
int far();
int nothing();
int same();
int alone();
int (*address_of_same(void))(int);
int (*volatile pointer)() = alone;
int open();
int dprintf();
int fflush();
long lseek();
int read();

int main(void)
{
	char text[20] = "";
	int fd = open("file", 0);

	printf("%d\n", add_three(1, 2));
	printf("%d\n", far(-10));
	nothing(5, 6);
	printf("%d\n", (int)lseek(fd, -3L, 2));
	read(fd, text, 19);
	puts(text + 1);
	fflush((void *)0);
	dprintf(1, "%c %lld %g\n", 'a', 1234567890123LL, 1.5);
	printf("%d\n", same(1, 2) - 1);
	printf("%d\n", (int (*)(int))same == address_of_same());
	/* Whose address nothing but a file with a wrong call takes. */
	printf("%d\n", pointer(alone(1, 2)));
	return 0;
}
