// What is timed: calls, objects, strings, and an exception in every round.
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
var s = 0;
for (var i = 0; i < 200000; ++i) {
	try { throw { code: i % 7 }; } catch (e) { s += e.code; }
}
print(fib(25), s);
