// Exceptions by the thousand: thrown by programs and by the machine, caught,
// thrown again, through finally, callbacks, getters and native functions.
var caught = {};
function count(e) {
	var kind = e instanceof Error ? e.name + ": " + e.message.replace(/[0-9]+/g, "N") : typeof e;
	caught[kind] = (caught[kind] || 0) + 1;
}
var throwers = [
	function (i) { throw i; },
	function (i) { throw "text " + i; },
	function (i) { throw new Error("number " + i); },
	function (i) { throw { code: i }; },
	function () { return nosuchvariable; },
	function () { return null.x; },
	function () { return undefined(); },
	function () { return new Array(-1); },
	function () { return (1).toFixed(200); },
	function () { return JSON.parse("{"); },
	function () { return new RegExp("("); },
	function () { return eval("var = 1"); },
	function () { return [3, 1, 2].sort(function () { throw new RangeError("in sort"); }); },
	function () { return "abc".replace(/b/, function () { throw new SyntaxError("in replace"); }); },
	function () { return [1].forEach(function () { throw new EvalError("in forEach"); }); },
	function () { return ({ get x() { throw new URIError("in a getter"); } }).x; },
	function () { return "" + { toString: function () { throw new Error("in toString"); } }; },
	function () { return Object.defineProperty(Object.freeze({}), "x", { value: 1 }); },
	function () { return decodeURIComponent("%"); },
	function () { return 1 in 2; },
	function () { return 1 instanceof 2; },
];
for (var i = 0; i < 21000; ++i) {
	try { throwers[i % throwers.length](i); } catch (e) { count(e); }
}

// finally, on every way out.
var trail = [];
function ways(how) {
	for (var i = 0; i < 2; ++i) {
		try {
			try {
				if (how === 0) return "returned";
				if (how === 1) break;
				if (how === 2) continue;
				if (how === 3) throw new Error("thrown");
			} finally { trail.push("f" + how); }
		} catch (e) { trail.push(e.message); if (i) throw e; }
	}
	return "through";
}
for (var n = 0; n < 1000; ++n) {
	try { trail.push(ways(n % 5)); } catch (e) { trail.push("out " + e.message); }
}
print(trail.length, trail.slice(0, 40).join(" "));
print((function () { try { return "body"; } finally { return "finally"; } })());

// Again and again, many frames deep.
function nest(n) {
	try { if (n === 0) throw new Error("bottom"); nest(n - 1); }
	catch (e) { if (n % 20 === 0) e.message += "+"; throw e; }
}
for (n = 0; n < 200; ++n) try { nest(60); } catch (e) { count(e); }

// Too deep.
function deep(n) { return deep(n + 1) + 1; }
for (n = 0; n < 5; ++n) try { deep(0); } catch (e) { count(e); }

var kinds = Object.keys(caught).sort();
for (i = 0; i < kinds.length; ++i) print(caught[kinds[i]], kinds[i]);
try { throwers[4](); } catch (e) { print(e.stackTrace); }
throw new TypeError("the last one is not caught");
