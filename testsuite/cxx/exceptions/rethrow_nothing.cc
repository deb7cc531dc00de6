/* `throw;` with nothing to throw ends the program.
 * exit: 134
 * stderr~ libc++abi: terminating
 */
int main()
{
	try { throw; } catch (...) { return 0; }
}
