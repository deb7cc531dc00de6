-- Integers that wrap, floats, conversions, math.
print(math.maxinteger, math.mininteger, math.maxinteger + 1 == math.mininteger, math.maxinteger * 2)
print(1 << 63, 1 << 64, -1 >> 1, ~0, 5 & 3, 5 | 3, 5 ~ 3, "7" | 0, pcall(function() return 1.5 | 0 end))
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, 5.3 % -2, 1e308 * 10, -(0 / 0) ~= -(0 / 0), 3 == 3.0, math.type(3), math.type(3.0))
print(math.tointeger(3.0), math.tointeger(3.5), 2 ^ 10, 10 / 2, 1e15, 1e16, 123456789012345678, 0x7fffffffffffffff, 0xffffffffffffffffff)
print(tonumber("0x1p4"), tonumber("1e1"), tonumber("  12  "), tonumber("12a"), tonumber("zz", 36), tonumber("8", 8), tonumber(""), tonumber("0x"), tonumber("1 2"))
for _, f in ipairs { "sin", "cos", "tan", "asin", "acos", "atan", "exp", "log", "sqrt", "floor", "ceil", "abs" } do
  io.write(f)
  for _, x in ipairs { 0.5, 0.1, 0.75, 1 } do io.write(" ", string.format("%.12g", math[f](x))) end
  print()
end
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3.5), pcall(math.fmod, 1, 0), math.modf(3.7), math.modf(-3.7), math.ult(1, -1))
print(string.format("%.3f %.3f", math.log(8, 2), math.log(100, 10)), math.max(1, 2.5, -1), math.min(3, 1, 2), math.pi)
math.randomseed(42)
local a = {}
for i = 1, 10 do a[i] = math.random(1, 1000000) end
print(table.concat(a, " "), math.random() < 1)
local h = 0
for i = 1, 200000 do h = (h * 31 + i ~ (h >> 7)) & 0xffffffff end
print(h)
