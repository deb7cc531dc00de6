# The results of a bench as a line of the table, the whole table, JSON, an SVG chart or Markdown; see _report.sh, which calls it.
#
# A result is a line with tabs between: group, name, unit, our figure, then peer=figure and peer<factor, where `ours<figure` is a bar of
# our figure itself. A figure that is no number is shown as it is ("does not build"), and has neither ratio nor bar.
# Variables: as, bench, title, about, command, sides, reference, limit, versions, machine.

function number(text) { return text ~ /^[0-9.]+(e-?[0-9]+)?$/ }

function read_result(line,   field, count, i, at, side) {
	count = split(line, field, "\t")
	rows++
	group[rows] = field[1]; name[rows] = field[2]; unit[rows] = field[3]; ours[rows] = field[4]
	bar_text[rows] = ""
	for (i = 5; i <= count; i++) {
		at = match(field[i], /[=<]/)
		side = substr(field[i], 1, at - 1)
		if (substr(field[i], at, 1) == "=") figure[rows, side] = substr(field[i], at + 1)
		else bar[rows, side] = substr(field[i], at + 1)
	}
	judge(rows)
}

# What is printed is what is judged: two decimals of a ratio.
function judge(row,   i, side, known) {
	ok[row] = 1
	judged[row] = 0
	for (i = 0; i <= side_count; i++) {
		side = i ? side_of[i] : "ours"
		if (i && number(figure[row, side]) && number(ours[row]) && figure[row, side] + 0 > 0)
			ratio[row, side] = sprintf("%.2f", ours[row] / figure[row, side])
		if (!((row, side) in bar)) continue
		bar_text[row] = bar_text[row] (bar_text[row] ? ", " : "") (i ? sprintf("%s %.2f", side, bar[row, side]) : shown(bar[row, side], unit[row]))
		known = i ? ((row, side) in ratio) : number(ours[row])
		if (!known) continue
		judged[row] = 1
		if ((i ? ratio[row, side] : ours[row]) + 0 > bar[row, side] + 0) ok[row] = 0
	}
	if (judged[row] && !ok[row]) missed++
}

function verdict(row) { return judged[row] ? (ok[row] ? "yes" : "NO") : "" }

# A figure with four digits at most, and its unit.
function shown(value, what,   digits) {
	if (!number(value)) return value
	value += 0
	if (what == "bytes") return sprintf("%d B", value)
	digits = value < 10 ? 3 : value < 100 ? 2 : value < 1000 ? 1 : 0
	return sprintf("%.*f%s", digits, value, what ? " " what : "")
}

function table_head(   i, line) {
	line = sprintf("%-36s %11s", title, "ours")
	for (i = 1; i <= side_count; i++) line = line sprintf(" %14s %6s", side_of[i], "ratio")
	line = line sprintf("  %-24s %s", "bar", "ok")
	print line
	gsub(/./, "-", line)
	print line
}

function table_row(row,   i, line) {
	line = sprintf("%-36s %11s", name[row], shown(ours[row], unit[row]))
	for (i = 1; i <= side_count; i++) line = line sprintf(" %14s %6s", shown(figure[row, side_of[i]], unit[row]), ratio[row, side_of[i]])
	line = line sprintf("  %-24s %s", bar_text[row], verdict(row))
	sub(/ +$/, "", line)
	print line
}

function quoted(text) {
	gsub(/\\/, "\\\\", text)
	gsub(/"/, "\\\"", text)
	return "\"" text "\""
}

function json_figure(value) { return number(value) ? value + 0 : "null" }

function json(   i, row, side, field, count) {
	printf "{\n  \"bench\": %s,\n  \"command\": %s,\n  \"machine\": %s,\n  \"versions\": {", quoted(bench), quoted(command), quoted(machine)
	count = split(versions, field, "; ")
	for (i = 1; i <= count; i++) {
		match(field[i], / /)
		printf "%s%s: %s", (i > 1 ? ", " : ""), quoted(substr(field[i], 1, RSTART - 1)), quoted(substr(field[i], RSTART + 1))
	}
	printf "},\n  \"missed\": %d,\n  \"rows\": [\n", missed
	for (row = 1; row <= rows; row++) {
		printf "    {\"group\": %s, \"name\": %s, \"unit\": %s, \"ours\": %s", quoted(group[row]), quoted(name[row]), quoted(unit[row]), json_figure(ours[row])
		for (i = 1; i <= side_count; i++) {
			side = side_of[i]
			if (!((row, side) in figure)) continue
			printf ", %s: %s", quoted(side), json_figure(figure[row, side])
			if ((row, side) in ratio) printf ", %s: %s", quoted("to " side), ratio[row, side]
		}
		for (i = 0; i <= side_count; i++) {
			side = i ? side_of[i] : "ours"
			if ((row, side) in bar) printf ", %s: %s", quoted(i ? "bar to " side : "bar"), bar[row, side]
		}
		printf ", \"ok\": %s}%s\n", judged[row] ? (ok[row] ? "true" : "false") : "null", row < rows ? "," : ""
	}
	print "  ]\n}"
}

function markdown(   i, row, line, last) {
	printf "# %s\n\n%s\n\n", title, about
	printf "Made by `%s --write` on %s, with %s. A ratio is ours to the peer's, so less than 1 is faster or smaller; the bar names what it is to.\n\n", command, machine, versions
	printf "![%s](%s.svg)\n\n", title, bench
	last = "\001"
	for (row = 1; row <= rows; row++) {
		if (group[row] != last) {
			if (row > 1) print ""
			if (group[row] != "") printf "## %s\n\n", group[row]
			last = group[row]
			line = "| | ours |"
			for (i = 1; i <= side_count; i++) line = line " " side_of[i] " | ratio |"
			print line " bar | ok |"
			line = "|---|--:|"
			for (i = 1; i <= side_count; i++) line = line "--:|--:|"
			print line "---|---|"
		}
		line = "| " name[row] " | " shown(ours[row], unit[row]) " |"
		for (i = 1; i <= side_count; i++) line = line " " shown(figure[row, side_of[i]], unit[row]) " | " ratio[row, side_of[i]] " |"
		line = line " " bar_text[row] " | " (verdict(row) == "NO" ? "**no**" : verdict(row)) " |"
		gsub(/ +/, " ", line)
		print line
	}
	printf "\n%s\n", missed ? missed " missed." : "All bars are met."
}

function escaped(text) {
	gsub(/&/, "\\&amp;", text)
	gsub(/</, "\\&lt;", text)
	gsub(/>/, "\\&gt;", text)
	return text
}

# What a row's bars are drawn against: the first of `reference` that is there; `bar` is the row's own.
function base_of(row,   i, count, list) {
	count = split(reference, list, " ")
	for (i = 1; i <= count; i++) {
		if (list[i] == "bar" && (row, "ours") in bar) return bar[row, "ours"]
		if (number(figure[row, list[i]]) && figure[row, list[i]] + 0 > 0) return figure[row, list[i]]
	}
	return unit[row] == "×" ? 1 : 0
}

# Where the row's bar is on the axis: the least of those that can be drawn.
function mark_of(row, base,   i, side, at, least) {
	least = 0
	for (i = 0; i <= side_count; i++) {
		side = i ? side_of[i] : "ours"
		if (!((row, side) in bar)) continue
		if (i && !number(figure[row, side])) continue
		at = bar[row, side] * (i ? figure[row, side] : 1) / base
		if (!least || at < least) least = at
	}
	return least
}

function bar_shape(class, value, base, what, y,   width, cut) {
	width = value / base
	cut = width > limit + 0
	width = (cut ? limit : width) * scale
	printf "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"9\"/>\n", class, left, y, width
	printf "<text class=\"small\" x=\"%.1f\" y=\"%d\">%s%s</text>\n", left + width + 5, y + 8, cut ? "▸ " : "", escaped(shown(value, what))
}

# How many lines a row has in the chart: ours, and the peers of which there is something to tell.
function lines_of(row,   i, lines) {
	lines = 1
	for (i = 1; i <= side_count; i++) lines += (figure[row, side_of[i]] != "")
	return lines
}

function svg(   i, row, y, height, base, x, step, last, mark, line) {
	left = 230; scale = 440 / limit
	height = 104
	last = ""
	for (row = 1; row <= rows; row++) {
		if (group[row] != last) { height += 24; last = group[row] }
		height += lines_of(row) * 11 + 9
	}
	printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 %d\" width=\"800\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n", height, height
	printf "<title>%s</title>\n", escaped(title)
	print "<style>\n\ttext { fill: #24292f } .small { font-size: 10px } .axis { stroke: #8c959f; stroke-width: 1; opacity: .4 } .mark { stroke: #cf222e; stroke-width: 2 }"
	print "\t.s0 { fill: #0969da } .s1 { fill: #8c959f } .s2 { fill: #d4a72c } .s3 { fill: #4ac26b } .s4 { fill: #a475f9 } .head { font-weight: bold }"
	print "\t@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .mark { stroke: #ff7b72 } .s0 { fill: #4493f8 } .s1 { fill: #6e7681 } .s2 { fill: #bb8009 } .s3 { fill: #2ea043 } .s4 { fill: #8957e5 } }\n</style>"
	printf "<text class=\"head\" x=\"8\" y=\"20\" font-size=\"16\">%s</text>\n", escaped(title)
	printf "<text class=\"small\" x=\"8\" y=\"36\">%s, on %s</text>\n", escaped(command), escaped(machine)
	x = 8
	for (i = 0; i <= side_count; i++) {
		printf "<rect class=\"s%d\" x=\"%d\" y=\"46\" width=\"10\" height=\"10\"/><text x=\"%d\" y=\"55\">%s</text>\n", i, x, x + 14, i ? escaped(side_of[i]) : "ours"
		x += 34 + 8 * length(i ? side_of[i] : "ours")
	}
	printf "<line class=\"mark\" x1=\"%d\" y1=\"45\" x2=\"%d\" y2=\"57\"/><text x=\"%d\" y=\"55\">the bar: ours is to be left of it</text>\n", x, x, x + 6
	step = limit + 0 <= 2 ? 0.5 : limit + 0 <= 6 ? 1 : 2
	for (x = 0; x <= limit + 0; x += step) {
		printf "<line class=\"axis\" x1=\"%.1f\" y1=\"78\" x2=\"%.1f\" y2=\"%d\"/>", left + x * scale, left + x * scale, height - 20
		printf "<text class=\"small\" x=\"%.1f\" y=\"74\" text-anchor=\"middle\">%s</text>\n", left + x * scale, x
	}
	printf "<text class=\"small\" x=\"8\" y=\"74\">× %s</text>\n", escaped(axis)
	y = 86
	last = ""
	for (row = 1; row <= rows; row++) {
		if (group[row] != last) {
			printf "<text class=\"head\" x=\"8\" y=\"%d\">%s</text>\n", y + 14, escaped(group[row])
			y += 24
			last = group[row]
		}
		printf "<text x=\"8\" y=\"%d\">%s</text>\n", y + lines_of(row) * 5 + 5, escaped(name[row])
		base = base_of(row)
		mark = base ? mark_of(row, base) : 0
		if (base && number(ours[row])) bar_shape("s0", ours[row], base, unit[row], y)
		else printf "<text class=\"small\" x=\"%d\" y=\"%d\">%s</text>\n", left + 5, y + 8, escaped(shown(ours[row], unit[row]))
		line = y
		for (i = 1; i <= side_count; i++) {
			if (figure[row, side_of[i]] == "") continue
			line += 11
			if (base && number(figure[row, side_of[i]])) bar_shape("s" i, figure[row, side_of[i]], base, unit[row], line)
			else printf "<text class=\"small\" x=\"%d\" y=\"%d\">%s: %s</text>\n", left + 5, line + 8, side_of[i], escaped(shown(figure[row, side_of[i]], unit[row]))
		}
		line += 11
		if (mark && mark <= limit + 0) printf "<line class=\"mark\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>\n", left + mark * scale, y - 2, left + mark * scale, line
		y = line + 9
	}
	print "</svg>"
}

BEGIN { side_count = split(sides, side_of, " ") }
{ read_result($0) }
END {
	if (as == "head") table_head()
	else if (as == "last") table_row(rows)
	else if (as == "json") json()
	else if (as == "svg") svg()
	else if (as == "markdown") markdown()
	else if (as == "missed") print missed + 0
}
