CREATE TABLE doc(body TEXT);
INSERT INTO doc VALUES ('{"a":1,"b":[10,20,{"c":"deep"}],"d":null,"e":"gr\u00fcn","f":1.5e3}'), ('[1,2,3]'), ('not json'), ('{"a":{"a":{"a":[]}}}');
SELECT json_valid(body) FROM doc;
SELECT json_extract(body, '$.b[2].c'), body -> '$.b', body ->> '$.e' FROM doc WHERE rowid = 1;
SELECT key, value, type, fullkey FROM doc, json_tree(doc.body) WHERE json_valid(body) ORDER BY doc.rowid, id;
SELECT json_set('{"x":1}', '$.y', json('[2]')), json_remove('[1,2,3]', '$[1]'), json_patch('{"a":1,"b":2}', '{"b":null,"c":3}'), json_array(1, 'two', NULL, 3.5), json_object('k', json_array());
SELECT json_group_array(value), json_group_object(key, value) FROM json_each('{"p":1,"q":[2]}');
SELECT json_extract(body, '$.a') FROM doc;
SELECT json_array_length('[1,[2,3],4]'), json_type('{"a":[1]}', '$.a'), json_quote('say "hi"');
