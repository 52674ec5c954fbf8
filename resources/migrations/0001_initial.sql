-- One statement per block; blocks are separated by an empty line, so that a trigger's inner semicolons are safe.
-- Every text here runs on SQLite and PostgreSQL: TEXT ids minted by the program, BIGINT epoch milliseconds (UTC),
-- SMALLINT flags, SHA-256 values as lower-case hex in TEXT.

CREATE TABLE settings (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

-- OAuth clients (RFC 7591). redirect_uris is a JSON array of strings.
CREATE TABLE clients (
    id               TEXT PRIMARY KEY NOT NULL,
    name             TEXT NOT NULL,
    redirect_uris    TEXT NOT NULL,
    auth_method      SMALLINT NOT NULL,
    secret_hash      TEXT NOT NULL,
    may_refresh      SMALLINT NOT NULL,
    client_uri       TEXT NOT NULL,
    software_id      TEXT NOT NULL,
    software_version TEXT NOT NULL,
    origin           SMALLINT NOT NULL,
    created_at       BIGINT NOT NULL
);

-- scopes holds the bits of core::Scope.
CREATE TABLE grants (
    id           TEXT PRIMARY KEY NOT NULL,
    client_id    TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    scopes       SMALLINT NOT NULL,
    all_lists    SMALLINT NOT NULL,
    resource     TEXT NOT NULL,
    issuer       TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    activated_at BIGINT,
    ends_at      BIGINT NOT NULL,
    revoked_at   BIGINT,
    last_used_at BIGINT
);

CREATE INDEX grants_by_client ON grants (client_id);

-- No reference to lists: a grant that names a list which is gone reaches nothing there, and stays readable.
CREATE TABLE grant_lists (
    grant_id TEXT NOT NULL REFERENCES grants (id) ON DELETE CASCADE,
    list_id  TEXT NOT NULL,
    PRIMARY KEY (grant_id, list_id)
);

CREATE TABLE codes (
    hash               TEXT PRIMARY KEY NOT NULL,
    grant_id           TEXT NOT NULL REFERENCES grants (id) ON DELETE CASCADE,
    client_id          TEXT NOT NULL,
    redirect_uri       TEXT NOT NULL,
    redirect_uri_given SMALLINT NOT NULL,
    code_challenge     TEXT NOT NULL,
    scopes             SMALLINT NOT NULL,
    resource           TEXT NOT NULL,
    issuer             TEXT NOT NULL,
    created_at         BIGINT NOT NULL,
    expires_at         BIGINT NOT NULL,
    failures           INTEGER NOT NULL,
    spent_at           BIGINT
);

CREATE INDEX codes_by_grant ON codes (grant_id);

CREATE TABLE refresh_tokens (
    hash                TEXT PRIMARY KEY NOT NULL,
    grant_id            TEXT NOT NULL REFERENCES grants (id) ON DELETE CASCADE,
    client_id           TEXT NOT NULL,
    scopes              SMALLINT NOT NULL,
    resource            TEXT NOT NULL,
    created_at          BIGINT NOT NULL,
    idle_expires_at     BIGINT NOT NULL,
    absolute_expires_at BIGINT NOT NULL,
    spent_at            BIGINT
);

CREATE INDEX refresh_tokens_by_grant ON refresh_tokens (grant_id);

CREATE TABLE ended_sessions (
    id_hash    TEXT PRIMARY KEY NOT NULL,
    kept_until BIGINT NOT NULL
);

CREATE TABLE lists (
    id         TEXT PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL,
    color      TEXT NOT NULL,
    position   BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- due is '2026-11-21' or '2026-11-21T17:00' (wall time), so that its text order is its time order.
-- tags is the reading form: the tags joined by spaces; todo_tags is the searching form.
-- folded is title, notes and tags in folded case, one per line: what a search looks into.
-- created_by and updated_by are client ids, NULL for the person; the names are kept as they were, because a todo
-- outlives the client that made it.
CREATE TABLE todos (
    id              TEXT PRIMARY KEY NOT NULL,
    list_id         TEXT NOT NULL REFERENCES lists (id),
    title           TEXT NOT NULL,
    notes           TEXT NOT NULL,
    due             TEXT,
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

CREATE INDEX todos_by_list ON todos (list_id, position, id) WHERE deleted_at IS NULL;

CREATE INDEX todos_open_by_list ON todos (list_id, position, id)
    WHERE deleted_at IS NULL AND completed_at IS NULL;

CREATE INDEX todos_by_position ON todos (position, id);

CREATE INDEX todos_open_by_position ON todos (position, id) WHERE deleted_at IS NULL AND completed_at IS NULL;

CREATE INDEX todos_open_by_due ON todos ((due IS NULL), due, id)
    WHERE deleted_at IS NULL AND completed_at IS NULL;

CREATE INDEX todos_by_creation ON todos (created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX todos_by_update ON todos (updated_at, id) WHERE deleted_at IS NULL;

CREATE INDEX todos_in_trash ON todos (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE todo_tags (
    todo_id TEXT NOT NULL REFERENCES todos (id) ON DELETE CASCADE,
    tag     TEXT NOT NULL,
    PRIMARY KEY (todo_id, tag)
);

CREATE INDEX todo_tags_by_tag ON todo_tags (tag, todo_id);

-- sequence is the order of the log, also within one millisecond.
CREATE TABLE changes (
    id         TEXT PRIMARY KEY NOT NULL,
    sequence   BIGINT NOT NULL UNIQUE,
    todo_id    TEXT NOT NULL REFERENCES todos (id) ON DELETE CASCADE,
    list_id    TEXT NOT NULL,
    kind       SMALLINT NOT NULL,
    actor_id   TEXT,
    actor_name TEXT NOT NULL,
    via        TEXT NOT NULL,
    old_values TEXT NOT NULL,
    new_values TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE INDEX changes_by_todo ON changes (todo_id, sequence);

-- client_id is empty for the person.
CREATE TABLE idempotency (
    client_id  TEXT NOT NULL,
    request    TEXT NOT NULL,
    todo_id    TEXT NOT NULL REFERENCES todos (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, request)
);

CREATE INDEX idempotency_by_todo ON idempotency (todo_id);

INSERT INTO lists (id, name, color, position, created_at)
VALUES ('01920000-0000-7000-8000-000000000001', 'Inbox', '', 1024, 1726576852992);
