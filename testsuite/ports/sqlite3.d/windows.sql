.mode box
CREATE TABLE sales(day TEXT, shop TEXT, n INTEGER);
WITH RECURSIVE d(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM d WHERE i < 59)
INSERT INTO sales SELECT date('2023-01-01', '+' || (i / 3) || ' days'), char(65 + i % 3), (i * i * 7) % 53 FROM d;
SELECT day, shop, n, sum(n) OVER (PARTITION BY shop ORDER BY day) AS running, rank() OVER (ORDER BY n DESC) AS place, ntile(4) OVER (ORDER BY n) AS quarter, lag(n, 1, -1) OVER (PARTITION BY shop ORDER BY day) AS before, first_value(n) OVER w AS first, nth_value(n, 2) OVER w AS second FROM sales WINDOW w AS (PARTITION BY shop ORDER BY day ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) ORDER BY day, shop LIMIT 30;
SELECT shop, round(avg(n), 4), percent_rank() OVER (ORDER BY avg(n)), cume_dist() OVER (ORDER BY avg(n)), dense_rank() OVER (ORDER BY count(*)) FROM sales GROUP BY shop;
SELECT shop, sum(n) FILTER (WHERE day < '2023-01-10') AS early FROM sales GROUP BY shop;
