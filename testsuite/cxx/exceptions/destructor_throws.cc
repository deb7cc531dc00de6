/* A destructor is noexcept: an exception that leaves it ends the program, caught outside or not.
 * flags: -Wno-exceptions
 * matrix: -O0 | -O2
 * exit: 134
 * stderr~ libc++abi: terminating due to uncaught exception of type int
 */
struct Bad {
	~Bad() { throw 1; }
};

int main()
{
	try { Bad b; } catch (int) { return 0; }
}
