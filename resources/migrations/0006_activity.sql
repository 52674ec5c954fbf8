-- How often each client called within an hour; hour is its begin. No reference to clients: what one did outlives it.
CREATE TABLE call_counts (
    client_id   TEXT NOT NULL,
    hour        BIGINT NOT NULL,
    client_name TEXT NOT NULL,
    reads       BIGINT NOT NULL,
    writes      BIGINT NOT NULL,
    denied      BIGINT NOT NULL,
    PRIMARY KEY (client_id, hour)
);

CREATE INDEX call_counts_by_hour ON call_counts (hour, client_id);

-- What apps did, for Activity and the view of what they touched.
CREATE INDEX changes_by_kind ON changes (kind, changed_at, sequence);

CREATE INDEX todos_by_apps ON todos (list_id, state, updated_at, id) WHERE updated_by IS NOT NULL;
