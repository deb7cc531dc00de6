-- Counts the words of the files named.
local counts, order = {}, {}
for _, name in ipairs(arg) do
  for line in io.lines(name) do
    for word in line:gmatch("%a+") do
      word = word:lower()
      if not counts[word] then order[#order + 1] = word end
      counts[word] = (counts[word] or 0) + 1
    end
  end
end
table.sort(order, function(a, b) if counts[a] ~= counts[b] then return counts[a] > counts[b] end return a < b end)
for i = 1, 200 do print(counts[order[i]], order[i]) end
print(#order)
