# The tables of malloc.sh: lines of malloc, case, time, KiB. The best time of each, what it is of the first malloc's, and the memory.
{
	key = $1 SUBSEP $2
	if (!(key in time) || $3 < time[key]) time[key] = $3
	memory[key] = $4
	if (!($2 in seen)) { seen[$2] = 1; cases[++count] = $2 }
}
END {
	n = split(names, name, " ")
	printf "%-14s", head
	for (i = 1; i <= n; i++) printf "%22s", name[i]
	print ""
	for (c = 1; c <= count; c++) {
		printf "%-14s", cases[c]
		for (i = 1; i <= n; i++) {
			t = time[name[i], cases[c]]; m = memory[name[i], cases[c]]
			ratio = t / time[name[1], cases[c]]
			log_sum[i] += log(ratio)
			printf "%8.1f %4.2f %5.1f MB", t, ratio, m / 1024
			printf "{\"case\":\"%s\",\"malloc\":\"%s\",\"time\":%s,\"unit\":\"%s\",\"kib\":%s}\n", cases[c], name[i], t, head, m >>rows
		}
		print ""
	}
	printf "%-14s", "mean of ratios"
	for (i = 1; i <= n; i++) printf "%13.2f%9s", exp(log_sum[i] / count), ""
	print ""
}
