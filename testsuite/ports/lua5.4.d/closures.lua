-- Upvalues, varargs, tail calls, method calls, integer division of labour.
local function counter()
  local n = 0
  return function() n = n + 1; return n end, function() return n end
end
local up, get = counter()
for _ = 1, 1000 do up() end
print(get())
local fs = {}
for i = 1, 5 do fs[i] = function() i = i + 10; return i end end
for i = 1, 5 do io.write(fs[i](), " ", fs[i](), "\n") end
local function sum(...)
  local s = 0
  for i = 1, select("#", ...) do s = s + (select(i, ...)) end
  return s
end
print(sum(table.unpack({ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })))
local function loop(n, acc) if n == 0 then return acc end return loop(n - 1, acc + n) end
print(loop(1000000, 0))
local Account = {}
Account.__index = Account
function Account.new(b) return setmetatable({ balance = b }, Account) end
function Account:draw(v) if v > self.balance then error("insufficient", 2) end self.balance = self.balance - v end
local a = Account.new(100)
a:draw(30)
print(a.balance, pcall(a.draw, a, 100))
local Y = function(f) return (function(x) return x(x) end)(function(x) return f(function(...) return x(x)(...) end) end) end
print(Y(function(fact) return function(n) return n == 0 and 1 or n * fact(n - 1) end end)(20))
