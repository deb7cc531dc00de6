// Prototypes, properties, arrays.
function Shape(n) { this.n = n; }
Shape.prototype.area = function () { return this.n * this.n; };
function Box(n) { Shape.call(this, n); }
Box.prototype = Object.create(Shape.prototype, { constructor: { value: Box } });
var b = new Box(5);
print(b.area(), b instanceof Shape, b.constructor === Box, Object.getPrototypeOf(b) === Box.prototype);
var o = Object.create(null);
Object.defineProperty(o, "hidden", { value: 1, enumerable: false });
Object.defineProperty(o, "shown", { get: function () { return this.hidden + 1; }, enumerable: true });
print(Object.keys(o), o.shown, Object.getOwnPropertyNames(o), delete o.hidden);
var f = Object.freeze({ a: 1 });
f.a = 2; f.b = 3;
print(f.a, f.b, Object.isFrozen(f), Object.isExtensible(f));
var a = [];
for (var i = 0; i < 5000; ++i) a.push((i * 7919) % 5003);
a.sort(function (x, y) { return x - y; });
print(a.length, a[0], a[4999], a.indexOf(7), a.slice(10, 15), a.splice(3, 2).join("-"), a.length);
print([1, 2, 3, 4].map(function (x) { return x * x; }).filter(function (x) { return x > 3; }).reduce(function (x, y) { return x + y; }));
print([5, 1, 10].sort(), [3, , 1].length, [1, [2, [3]]].toString(), [].concat(1, [2], [[3]]).length, [1, 2, 3].reverse(), Array.isArray([]));
print([1, 2].every(Number), [0, 1].some(Number), [1, 2, 3].lastIndexOf(3), [1, 2, 3].reduceRight(function (p, q) { return p + "," + q; }));
var s = 0;
for (var k in { x: 1, y: 2, z: 3 }) s += k;
print(s, typeof null, typeof print, typeof undefined, void 0, [] + {}, [] == false, null == undefined, NaN != NaN, "b" > "a", "10" < 9);
switch (3) { case 1: print("one"); default: print("other"); case 2: print("two"); }
outer: for (i = 0; i < 3; ++i) for (var j = 0; j < 3; ++j) { if (j == 1) continue outer; if (i == 2) break outer; print(i, j); }
