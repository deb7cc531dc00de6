-- Coroutines: generators, errors inside, wrap, close, yields across pcall.
local function permutations(items, n)
  n = n or #items
  if n <= 1 then coroutine.yield(table.concat(items)) end
  for i = 1, n do
    items[n], items[i] = items[i], items[n]
    if n > 1 then permutations(items, n - 1) end
    items[n], items[i] = items[i], items[n]
  end
end
local seen = 0
for p in coroutine.wrap(function() permutations({ "a", "b", "c", "d", "e", "f" }) end) do
  seen = seen + 1
  if seen % 100 == 0 then print(seen, p) end
end

-- An error in a coroutine, thousands of times; the thread is dead after it.
local dead = 0
for i = 1, 5000 do
  local co = coroutine.create(function(x) coroutine.yield(x); error("inside " .. x) end)
  assert(coroutine.resume(co, i))
  local ok, message = coroutine.resume(co)
  if not ok and message:find("inside " .. i, 1, true) and coroutine.status(co) == "dead" then dead = dead + 1 end
end
print(dead)

-- Yields across pcall, metamethods and iterators.
local co = coroutine.wrap(function()
  local ok, message = pcall(function()
    coroutine.yield("in pcall")
    local t = setmetatable({}, { __add = function(_, b) return coroutine.yield("in __add") + b end })
    coroutine.yield(t + 2)
    error("late", 0)
  end)
  coroutine.yield(ok, message)
  for k in (function(_, i) i = (i or 0) + 1; coroutine.yield("in iterator"); if i < 3 then return i end end) do
    coroutine.yield(k)
  end
  return "done"
end)
print(co()); print(co()); print(co(40))
for _ = 1, 7 do print(co()) end
print(pcall(co))

-- Closing runs what is to be closed.
local closing = coroutine.create(function()
  local guard <close> = setmetatable({}, { __close = function() print("closed") end })
  coroutine.yield()
end)
coroutine.resume(closing)
print(coroutine.close(closing), coroutine.status(closing))
print(coroutine.resume(coroutine.running()))
print(coroutine.isyieldable())

-- Deep chains of resumes.
local function chain(n)
  if n == 0 then return 0 end
  return 1 + select(2, assert(coroutine.resume(coroutine.create(chain), n - 1)))
end
print(chain(150), pcall(chain, 1000))
