-- Repetition, subtasks, list edits and undo; and the indices that keep every first page quick with a million todos.
-- The tables are made anew, because each todo gets a number: it is what the search and the tags refer to.

ALTER TABLE lists ADD COLUMN archived_at BIGINT;

ALTER TABLE lists ADD COLUMN deleted_at BIGINT;

ALTER TABLE lists ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

DROP INDEX todos_by_list;

DROP INDEX todos_open_by_list;

DROP INDEX todos_by_position;

DROP INDEX todos_open_by_position;

DROP INDEX todos_open_by_due;

DROP INDEX todos_by_creation;

DROP INDEX todos_by_update;

DROP INDEX todos_in_trash;

DROP INDEX todo_tags_by_tag;

DROP INDEX changes_by_todo;

DROP INDEX idempotency_by_todo;

ALTER TABLE todos RENAME TO old_todos;

ALTER TABLE todo_tags RENAME TO old_todo_tags;

ALTER TABLE changes RENAME TO old_changes;

ALTER TABLE idempotency RENAME TO old_idempotency;

-- number grows with each new todo.
-- state: 0 open, 1 completed, 2 in the trash.
-- due is '2026-11-21', '2026-11-21T17:00' or '2026-11-21T17:00[Asia/Tokyo]' (wall time), so that its text order is
-- its time order; '~' for none sorts behind them all.
-- priority is 1 to 3, and 4 for none, so that none sorts last.
-- tags is the reading form: the tags joined by spaces; todo_tags is the searching form.
-- folded is title, notes and tags in folded case, one per line: what a search looks into.
-- parent_id has no reference: a subtask may outlive its parent in the trash.
-- created_by and updated_by are client ids, NULL for the person; the names are kept as they were, because a todo
-- outlives the client that made it.
CREATE TABLE todos (
    number          INTEGER PRIMARY KEY NOT NULL,
    id              TEXT NOT NULL UNIQUE,
    list_id         TEXT NOT NULL REFERENCES lists (id),
    parent_id       TEXT,
    state           SMALLINT NOT NULL,
    title           TEXT NOT NULL,
    notes           TEXT NOT NULL,
    due             TEXT NOT NULL,
    repeat          TEXT NOT NULL,
    priority        SMALLINT NOT NULL,
    tags            TEXT NOT NULL,
    folded          TEXT NOT NULL,
    position        BIGINT NOT NULL,
    completed_at    BIGINT,
    created_at      BIGINT NOT NULL,
    updated_at      BIGINT NOT NULL,
    created_by      TEXT,
    created_by_name TEXT NOT NULL,
    updated_by      TEXT,
    updated_by_name TEXT NOT NULL,
    version         BIGINT NOT NULL,
    deleted_at      BIGINT
);

INSERT INTO todos (number, id, list_id, parent_id, state, title, notes, due, repeat, priority, tags, folded, position,
    completed_at, created_at, updated_at, created_by, created_by_name, updated_by, updated_by_name, version,
    deleted_at)
SELECT ROW_NUMBER() OVER (ORDER BY created_at, id), id, list_id, NULL,
    CASE WHEN deleted_at IS NOT NULL THEN 2 WHEN completed_at IS NOT NULL THEN 1 ELSE 0 END,
    title, notes, COALESCE(due, '~'), '', CASE priority WHEN 0 THEN 4 ELSE priority END, tags, folded, position,
    completed_at, created_at, updated_at, created_by, created_by_name, updated_by, updated_by_name, version,
    deleted_at
FROM old_todos;

CREATE INDEX todos_by_place ON todos (list_id, state, position, id);

CREATE INDEX todos_by_due ON todos (list_id, state, due, id);

CREATE INDEX todos_by_creation ON todos (list_id, state, created_at, id);

CREATE INDEX todos_by_update ON todos (list_id, state, updated_at, id);

CREATE INDEX todos_by_priority ON todos (list_id, state, priority, id);

CREATE INDEX todos_by_parent ON todos (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX todos_by_position ON todos (position);

CREATE INDEX todos_in_trash ON todos (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE todo_tags (
    tag    TEXT NOT NULL,
    number BIGINT NOT NULL REFERENCES todos (number) ON DELETE CASCADE,
    PRIMARY KEY (tag, number)
);

CREATE INDEX todo_tags_by_todo ON todo_tags (number);

INSERT INTO todo_tags (tag, number)
SELECT tag, number FROM old_todo_tags INNER JOIN todos ON todos.id = old_todo_tags.todo_id;

-- How many todos a list holds per state (open and completed) and due day ('' for none). TodoRepository keeps them up
-- within the transaction of each edit, so that no overview has to count todos.
CREATE TABLE todo_counts (
    list_id TEXT NOT NULL,
    state   SMALLINT NOT NULL,
    day     TEXT NOT NULL,
    todos   BIGINT NOT NULL,
    PRIMARY KEY (list_id, state, day)
);

CREATE INDEX todo_counts_by_state ON todo_counts (state, list_id, day, todos);

INSERT INTO todo_counts (list_id, state, day, todos)
SELECT list_id, state, CASE due WHEN '~' THEN '' ELSE SUBSTR(due, 1, 10) END, COUNT(*) FROM todos WHERE state < 2
GROUP BY 1, 2, 3;

-- sequence is the order of the log, also within one millisecond.
-- todo_id is NULL for an edit of a list. version is that of the todo or list after the edit.
-- undoes and undone_by are change ids.
CREATE TABLE changes (
    id         TEXT PRIMARY KEY NOT NULL,
    sequence   BIGINT NOT NULL UNIQUE,
    todo_id    TEXT REFERENCES todos (id) ON DELETE CASCADE,
    list_id    TEXT NOT NULL,
    kind       SMALLINT NOT NULL,
    actor_id   TEXT,
    actor_name TEXT NOT NULL,
    via        TEXT NOT NULL,
    title      TEXT NOT NULL,
    version    BIGINT NOT NULL,
    old_values TEXT NOT NULL,
    new_values TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    undoes     TEXT,
    undone_by  TEXT
);

INSERT INTO changes (id, sequence, todo_id, list_id, kind, actor_id, actor_name, via, title, version, old_values,
    new_values, changed_at)
SELECT old_changes.id, sequence, todo_id, old_changes.list_id, kind, actor_id, actor_name, via, title, 0, old_values,
    new_values, changed_at
FROM old_changes INNER JOIN todos ON todos.id = old_changes.todo_id;

CREATE INDEX changes_by_todo ON changes (todo_id, sequence);

CREATE INDEX changes_by_list ON changes (list_id, sequence);

CREATE INDEX changes_by_actor ON changes (actor_id, sequence);

CREATE INDEX changes_by_time ON changes (changed_at, sequence);

-- What a change did to further todos, in order.
CREATE TABLE change_parts (
    change_id  TEXT NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
    part       SMALLINT NOT NULL,
    todo_id    TEXT NOT NULL REFERENCES todos (id) ON DELETE CASCADE,
    list_id    TEXT NOT NULL,
    kind       SMALLINT NOT NULL,
    version    BIGINT NOT NULL,
    old_values TEXT NOT NULL,
    new_values TEXT NOT NULL,
    PRIMARY KEY (change_id, part)
);

CREATE INDEX change_parts_by_todo ON change_parts (todo_id);

-- client_id is empty for the person.
CREATE TABLE idempotency (
    client_id  TEXT NOT NULL,
    request    TEXT NOT NULL,
    todo_id    TEXT NOT NULL REFERENCES todos (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, request)
);

INSERT INTO idempotency (client_id, request, todo_id, created_at)
SELECT client_id, request, todo_id, created_at FROM old_idempotency;

CREATE INDEX idempotency_by_todo ON idempotency (todo_id);

DROP TABLE old_todo_tags;

DROP TABLE old_changes;

DROP TABLE old_idempotency;

DROP TABLE old_todos;
