-- Claims in rows, so that they are found without reading accounts, and the copies between reports.

CREATE TABLE claim (
    story    TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id       TEXT    NOT NULL,
    state    TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    PRIMARY KEY (story, position)
);

CREATE INDEX claim_by_id ON claim (id);
CREATE INDEX claim_by_state ON claim (state);

-- Accounts kept before there was this table.
INSERT INTO claim (story, position, id, state, text)
SELECT story.id, claims.key, claims.value ->> 'id', claims.value ->> 'state', claims.value ->> 'text'
FROM story, json_each(story.account, '$.claims') AS claims;

CREATE TABLE copy (
    entry    INTEGER PRIMARY KEY AUTOINCREMENT,
    report   TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    original TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    share    REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    body     TEXT NOT NULL,
    UNIQUE (report, original)
);

CREATE INDEX copy_of ON copy (original);
