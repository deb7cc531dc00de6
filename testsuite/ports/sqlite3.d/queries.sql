.headers on
.mode column
CREATE TABLE dept(id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, parent REFERENCES dept);
CREATE TABLE staff(id INTEGER PRIMARY KEY, name TEXT, dept INTEGER REFERENCES dept ON DELETE CASCADE, pay REAL CHECK (pay > 0), born TEXT);
INSERT INTO dept VALUES (1, 'all', NULL), (2, 'tools', 1), (3, 'docs', 1), (4, 'compilers', 2);
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 500)
INSERT INTO staff SELECT i, 'person ' || (i * 37 % 501), 1 + i % 4, 1000.5 + (i * i) % 777, date('2000-01-01', '+' || (i * 13) || ' days') FROM n;
SELECT d.name, count(*) AS people, round(avg(pay), 3) AS mean, min(born), max(born) FROM staff s JOIN dept d ON d.id = s.dept GROUP BY d.id ORDER BY 1;
WITH RECURSIVE up(id, path) AS (SELECT id, name FROM dept WHERE parent IS NULL UNION ALL SELECT d.id, path || '/' || d.name FROM dept d JOIN up ON d.parent = up.id) SELECT * FROM up ORDER BY path;
SELECT name FROM staff WHERE name LIKE '%9%' AND pay NOT BETWEEN 1100 AND 1700 ORDER BY pay DESC, name LIMIT 7 OFFSET 3;
SELECT DISTINCT substr(born, 1, 4) AS year FROM staff WHERE born GLOB '200[3-5]*' ORDER BY year;
SELECT s.name, t.name FROM staff s LEFT JOIN staff t ON t.id = s.id + 499 WHERE s.id < 4;
SELECT dept FROM staff EXCEPT SELECT id FROM dept WHERE parent IS NOT NULL UNION SELECT 99 INTERSECT SELECT 99;
SELECT name, CASE WHEN pay > 1700 THEN 'high' WHEN pay > 1300 THEN 'middle' ELSE 'low' END AS class, typeof(pay), quote(name), hex(dept), printf('%08.2f|%-10s|%+d', pay, name, dept) FROM staff WHERE id IN (1, 77, 300);
INSERT INTO staff(name, dept, pay) VALUES ('nobody', 1, -5);
INSERT INTO dept VALUES (5, 'docs', NULL);
INSERT INTO dept(id) VALUES (6);
INSERT INTO dept VALUES (3, 'docs', 2) ON CONFLICT (id) DO UPDATE SET parent = excluded.parent RETURNING *;
PRAGMA foreign_keys = ON;
DELETE FROM dept WHERE id = 4;
SELECT count(*), changes() FROM staff;
UPDATE staff SET pay = pay * 1.1 WHERE dept = (SELECT id FROM dept WHERE name = 'tools') RETURNING id;
UPDATE staff SET pay = round(pay * 1.1, 2) WHERE dept = 2;
SELECT round(total(pay), 2), group_concat(id, ' ') FROM (SELECT * FROM staff WHERE dept = 2 ORDER BY pay LIMIT 12);
BEGIN; SAVEPOINT one; DELETE FROM staff; SELECT count(*) FROM staff; ROLLBACK TO one; SELECT count(*) FROM staff; COMMIT;
SELECT abs(-5), upper('x'), lower('ABC'), length('grün'), unicode('€'), char(8364, 128512), instr('hello', 'l'), replace('aXbX', 'X', '-'), trim('  x '), coalesce(NULL, 2), nullif(1, 1), iif(1, 'y', 'n'), round(2.567, 1), 7 / 2, 7 % 3, 7.0 / 2, 1 << 40, ~5, 5 & 3, 'a' || 'b', x'4142', CAST('12abc' AS INTEGER), CAST(3.9 AS INTEGER), 9223372036854775807 + 1;
SELECT date('2024-02-29', '+1 year'), datetime(0, 'unixepoch'), strftime('%Y-%j-%W %H:%M:%f', '2023-07-08 09:10:11.123'), julianday('2000-01-01'), time('12:00', '-90 minutes'), date('2024-05-31', 'start of month', '-1 day'), date('2024-05-31', 'weekday 0');
ALTER TABLE staff ADD COLUMN note DEFAULT 'none'; ALTER TABLE staff RENAME COLUMN note TO remark; ALTER TABLE staff DROP COLUMN born;
SELECT sql FROM sqlite_schema WHERE name = 'staff';
SELECT * FROM staff ORDER BY id DESC LIMIT 3;
