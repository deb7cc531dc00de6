/* -fno-exceptions: a throw is an error of the compiler.
 * flags: -fno-exceptions
 * compile-error: disabled_throw.cc:[..]: error: cannot use 'throw' with exceptions disabled
 */
int main()
{
	throw 1;
}
