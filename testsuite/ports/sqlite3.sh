# shellcheck shell=bash
# SQLite: its shell, on databases in files and in memory.
programs=(sqlite3)
host=(sqlite3)
build_tools=(tclsh=tcl) # makes its single source file
host_version() { sqlite3 --version; }
build() {
	configure
	make_all sqlite3
}
inputs() {
	cp "$ports"/sqlite3.d/*.sql .
	cp "$work"/source/src/{btree.c,shell.c.in} .
	awk 'BEGIN { print "id,name,score"; for (i = 1; i <= 5000; i++) printf "%d,name %d,%d\n", i, (i * 7919) % 5003, (i * i) % 1000 }' >people.csv
	printf 'not a database at all, but long enough to be read as one' >garbage
}
cases() {
	local script
	for script in queries windows json views limits pragmas; do
		t sqlite3 "$script.db" <"$script.sql"
		t sqlite3 <"$script.sql"
	done
	tsh 'sqlite3 people.db ".mode csv" ".import people.csv people" "SELECT count(*), sum(score), max(name) FROM people"'
	tsh 'sqlite3 people.db "CREATE INDEX by_score ON people(score)" "EXPLAIN QUERY PLAN SELECT * FROM people WHERE score = 5"'
	for script in list csv json html insert line column box table markdown quote tabs ascii; do
		t sqlite3 people.db ".mode $script" 'SELECT * FROM people ORDER BY id + 0 LIMIT 5'
	done
	t sqlite3 -header -separator '|' people.db 'SELECT score, count(*) AS n FROM people GROUP BY score ORDER BY n DESC, score LIMIT 20'
	t sqlite3 people.db .schema .tables .indexes
	tsh 'sqlite3 people.db .dump | sha256sum'
	tsh 'sqlite3 people.db .dump | sqlite3 copy.db; sqlite3 copy.db "SELECT count(*) FROM people; PRAGMA integrity_check"'
	t sqlite3 people.db '.backup backup.db' 'ATTACH "backup.db" AS b; SELECT count(*) FROM b.people'
	t sqlite3 people.db 'VACUUM' 'PRAGMA page_count'
	t sqlite3 people.db 'VACUUM INTO "vacuumed.db"'
	t sqlite3 people.db 'SELECT writefile("out.txt", "written"), length(readfile("btree.c"))'
	t sqlite3 people.db '.output result.txt' 'SELECT name FROM people LIMIT 3' '.output' '.print done'
	t sqlite3 people.db '.once once.txt' 'SELECT 1' 'SELECT 2'
	t sqlite3 -readonly people.db 'DELETE FROM people'
	t sqlite3 garbage 'SELECT 1 FROM sqlite_master'
	t sqlite3 nosuchfolder/x.db 'CREATE TABLE t(x)'
	t sqlite3 people.db 'SELECT nosuchcolumn FROM people'
	t sqlite3 people.db 'SELEC'
	t sqlite3 -bail people.db 'SELECT 1; SELECT * FROM nosuchtable; SELECT 2'
	t sqlite3 people.db .nosuchcommand
	tsh 'printf "BEGIN;\nDELETE FROM people;\nSELECT count(*) FROM people;\nROLLBACK;\nSELECT count(*) FROM people;\n" | sqlite3 people.db'
	tsh 'sqlite3 people.db "PRAGMA journal_mode=TRUNCATE; UPDATE people SET score = score + 1; SELECT sum(score) FROM people"'
	tsh 'sqlite3 people.db "PRAGMA journal_mode=PERSIST; DELETE FROM people WHERE id % 2; SELECT count(*) FROM people"'
	rm -f people.db-journal
	tsh 'sqlite3 :memory: ".read queries.sql" | sha256sum'
	rm -f ./*.db # the two need not choose the same pages; what is in them was asked above
}
measure() {
	sqlite3 :memory: "CREATE TABLE t(a, b, c);
		WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
		INSERT INTO t SELECT i, (i * 7919) % 100003, 'text ' || i FROM n;
		CREATE INDEX tb ON t(b); SELECT count(*), sum(length(c)) FROM t WHERE b BETWEEN 1000 AND 50000;
		SELECT a.b, count(*) FROM t a JOIN t b ON a.b = b.a GROUP BY a.b % 10;"
}
