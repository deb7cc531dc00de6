/* A throw is an error of the compiler: the C++ library of the distribution is built without exceptions.
 * compile-error: throw.cc:[..]: error: cannot use 'throw' with exceptions disabled
 */
int main()
{
	throw 1;
}
