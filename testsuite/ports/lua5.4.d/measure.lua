-- What is timed: calls, tables, strings, and an error in every round.
local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
local t, s = {}, 0
for i = 1, 300000 do
  t[i % 1000] = { i }
  local ok, e = pcall(error, i)
  s = s + e
  if i % 100 == 0 then s = s + #(("x"):rep(i % 50) .. i) end
end
print(fib(30), s)
