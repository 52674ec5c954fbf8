-- Search by parts of words: an index over every three characters in a row of todos.folded. It tells which todos may
-- fit; the text itself decides. No triggers: with trusted_schema off the engine does not let them write here, so
-- storage/todosearch does.

CREATE VIRTUAL TABLE todo_search USING fts5 (
    folded, content = 'todos', content_rowid = 'number', tokenize = 'trigram case_sensitive 1', detail = 'none'
);

INSERT INTO todo_search (todo_search) VALUES ('rebuild');
