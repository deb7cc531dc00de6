-- A compiler: Lua's own, on 3 MB of source.
local out = {}
for i = 1, 6000 do
  out[#out + 1] = ("local function f%d(a, b)\n  local t = {a, b, x = a .. 'str%d', [b] = {%d, %d}}\n  for i = 1, a do if t[i] == b then return t.x, function() return a + b * %d end end end\n  return t\nend\nF%d = f%d"):format(i % 150, i, i, i, i, i, i % 150)
  if i % 100 == 0 then out[#out + 1] = "do local x = 1 end" end
end
local n = 0
for i = 1, 4 do
  for at = 1, #out, 100 do local f = assert(load("do " .. table.concat(out, "\nend do ", at, math.min(at + 99, #out)) .. " end")); n = n + #string.dump(f) end
end
print(n)
