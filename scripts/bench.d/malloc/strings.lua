-- Strings of all lengths, tables that grow, a sort.
local words, parts = {}, {}
for i = 1, 200000 do
  local w = ("w%d"):format(i * 7919 % 50021)
  words[w] = (words[w] or 0) + 1
  if i % 3 == 0 then parts[#parts + 1] = w:upper():rep(i % 7) end
end
local keys = {}
for k in pairs(words) do keys[#keys + 1] = k end
table.sort(keys)
local text = table.concat(parts, ",")
local n = 0
for s in text:gmatch("[^,]+") do n = n + #s:gsub("W", "xyz") end
print(#keys, #text, n)
