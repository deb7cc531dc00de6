/* A call of an undeclared function is clang's own error.
 * compile-error: undeclared.c:[..]: error: call to undeclared function 'nonsense'
 */
int main(void) { return nonsense(); }
