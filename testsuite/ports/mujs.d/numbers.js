// Numbers as text, and arithmetic.
print(0.1 + 0.2, 1 / 3, 1e21, 1e-7, 123456789012345680000, 5e-324, 1.7976931348623157e308, -0, 1 / -0, 0 / 0, 1e300 * 1e10);
print((255).toString(16), (0.5).toString(2), (-255).toString(36), (3.14159).toFixed(2), (12345.678).toExponential(3), (0.00001234).toPrecision(2), (1e21).toFixed(2), (1.005).toFixed(2));
print(7 % 3, -7 % 3, 7 % -3, 5.5 % 2, 1 << 31, 1 << 32, -1 >>> 0, -1 >> 1, ~5, 5 ^ 3, 5 & 3, 5 | 3, 2147483648 | 0, 1e20 | 0);
var names = ["sin", "cos", "tan", "asin", "acos", "atan", "exp", "log", "sqrt", "floor", "ceil", "round", "abs"];
for (var i = 0; i < names.length; ++i) print(names[i], Math[names[i]](0.5).toPrecision(12), Math[names[i]](-0.75).toPrecision(12));
print(Math.max(1, 3, 2), Math.min(), Math.pow(2, 0.5).toPrecision(12), Math.atan2(1, -1).toPrecision(12), Math.PI, Math.round(-0.5), Math.round(2.5));
var x = 0;
for (i = 1; i < 300000; ++i) x = (x * 1103515245 + i) % 2147483647;
print(x, Number.MAX_VALUE, Number.MIN_VALUE, isFinite(1 / 0));
